import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntryId } from '../../data/entry.ts';
import type { Settings } from '../../data/settings/settings.ts';
import { EntryCard } from '../glossary/EntryCard.tsx';
import { useCard } from '../glossary/use-card.ts';
import { useCardFocus } from '../glossary/use-card-focus.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import { startPreview } from './preview-marks.ts';

/** The card shown first: the name most often taken for another. */
const FIRST_ENTRY: EntryId = 'alipay';

const OPENS = {
  hover: 'previewHover',
  click: 'previewClick',
  key: 'previewKey',
  off: 'previewTriggerOff',
} satisfies Record<Settings['trigger'], MessageKey>;

type PreviewProps = { settings: Settings; title: string };

/** A paragraph with real marks and a real card, as the settings have them. */
export function Preview({ settings, title }: PreviewProps) {
  const paragraph = useRef<HTMLParagraphElement>(null);
  const [shown, setShown] = useState(FIRST_ENTRY);
  const state = useCard(shown, settings.glossaryLanguage);
  const place = useRef<HTMLDivElement>(null);
  const open = useCardFocus(place, state.is === 'ready' ? state.card.entry.id : undefined, setShown);

  useEffect(() => {
    const node = paragraph.current?.firstChild;
    const stop = new AbortController();
    if (node instanceof Text) startPreview(node, settings, setShown, stop.signal);
    return () => stop.abort();
  }, [settings]);

  return (
    <aside class="preview" aria-labelledby="preview">
      <h2 id="preview">{title}</h2>
      <p class="setting-reason">{t(settings.enabled ? 'previewReason' : 'previewOff')}</p>
      <p class="preview-text" ref={paragraph}>
        {t('previewText')}
      </p>
      {settings.enabled && (
        <p class="preview-opens">
          {settings.trigger === 'key' ? t(OPENS.key, settings.triggerKey) : t(OPENS[settings.trigger])}
        </p>
      )}
      {settings.enabled && settings.trigger !== 'off' && state.is === 'ready' && (
        <div class="preview-card" ref={place}>
          <EntryCard key={state.card.entry.id} card={state.card} onOpen={open} />
        </div>
      )}
    </aside>
  );
}
