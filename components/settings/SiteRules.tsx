import { useId, useState } from 'preact/hooks';
import { parseSiteRules, type InvalidSiteLine } from '../../data/settings/site-rules.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import { Items } from './Items.tsx';

type SiteRulesProps = {
  label: string;
  /** What is said while there are none. */
  empty: string;
  rules: readonly string[];
  onAdd: (rules: string[]) => void;
  onRemove: (rule: string) => void;
};

const REASONS = {
  wildcard: 'siteInvalidWildcard',
  space: 'siteInvalidSpace',
  'not-a-site': 'siteInvalidOther',
} satisfies Record<InvalidSiteLine['reason'], MessageKey>;

/** A list of hostname rules with a place to add one or paste many; lines that are none stay there, explained. */
export function SiteRules({ label, empty, rules, onAdd, onRemove }: SiteRulesProps) {
  const id = useId();
  const [draft, setDraft] = useState('');
  const [invalid, setInvalid] = useState<readonly InvalidSiteLine[]>([]);

  const add = (event: Event): void => {
    event.preventDefault();
    const parsed = parseSiteRules(draft);
    const added = parsed.rules.filter((rule) => !rules.includes(rule));
    if (added.length > 0) onAdd(added);
    setInvalid(parsed.invalid);
    setDraft(parsed.invalid.map(({ text }) => text).join('\n'));
  };

  return (
    <div class="setting">
      <h3 class="setting-label">{label}</h3>
      <Items
        empty={empty}
        action={t('removeSite')}
        items={rules.map((rule) => ({ key: rule, text: rule, onAct: () => onRemove(rule) }))}
      />
      <form class="add-sites" onSubmit={add}>
        <label for={id}>{t('addSitesLabel')}</label>
        <p class="setting-reason" id={`${id}-hint`}>
          {t('addSitesHint')}
        </p>
        <textarea
          id={id}
          name="sites"
          rows={3}
          spellcheck={false}
          autocapitalize="off"
          placeholder="example.com"
          aria-describedby={`${id}-hint ${id}-invalid`}
          aria-invalid={invalid.length > 0}
          value={draft}
          onInput={(event) => setDraft(event.currentTarget.value)}
        />
        <div id={`${id}-invalid`} role="alert">
          {invalid.length > 0 && (
            <ul class="invalid-lines">
              {invalid.map(({ line, text, reason }) => (
                <li key={`${line} ${text}`}>
                  <bdi class="invalid-text">{text}</bdi> – {t(REASONS[reason])}
                </li>
              ))}
            </ul>
          )}
        </div>
        <button type="submit" class="button" disabled={draft.trim() === ''}>
          {t('addSites')}
        </button>
      </form>
    </div>
  );
}
