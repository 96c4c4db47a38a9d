import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { familyMap } from '../../data/compiled/familyMap.js';
import type { EntryId } from '../../data/entry.ts';
import { glossaryIn } from '../../data/glossary.ts';
import { routeHash } from '../../data/options-route.ts';
import { EntryCard } from '../glossary/EntryCard.tsx';
import { FamilyList } from '../glossary/FamilyList.tsx';
import { FamilyMapView } from '../glossary/FamilyMapView.tsx';
import { useCard } from '../glossary/use-card.ts';
import { useCardFocus } from '../glossary/use-card-focus.ts';
import { t } from '../platform/i18n.ts';
import { useMedia } from './use-media.ts';

/** Where the map begins on screens too small for all of it. */
const START: EntryId = 'alibaba-group';

/** Where the card stands in the map, and how much of it it covers, px (family-map.css). */
const CARD_BESIDE = '(min-width: 860px)';
const CARD_WIDTH = 352;

const hrefOf = (id: EntryId): string => routeHash({ place: 'entry', id });

/** Takes the focus to the name in the map that the keys are at. */
const focusName = (): void => document.querySelector<SVGAElement>('.map-node[tabindex="0"]')?.focus();

function ChosenCard({ id, language, onOpen, onClose }: ChosenCardProps) {
  const state = useCard(id, language);
  const place = useRef<HTMLElement>(null);
  const card = state.is === 'ready' ? state.card : undefined;
  const shown = card?.entry.id;
  const openNext = useCardFocus(place, shown, onOpen);
  useEffect(() => {
    // On a narrow screen it stands below the map, where nobody would look for it.
    if (shown !== undefined) place.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.isComposing) onClose();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  if (!card) return null;
  return (
    <aside class="map-card" ref={place} aria-label={card.entry.headword}>
      <EntryCard
        key={card.entry.id}
        card={card}
        onOpen={openNext}
        controls={
          <button type="button" class="button quiet" onClick={onClose}>
            {t('mapCloseCard')}
          </button>
        }
        actions={<a href={hrefOf(id)}>{t('mapOpenEntry')}</a>}
      />
    </aside>
  );
}

type ChosenCardProps = {
  id: EntryId;
  language: string;
  onOpen: (id: EntryId) => void;
  onClose: () => void;
};

/** Who owns, runs, founded and rivals whom: drawn, or as a list with the same content. */
export function MapPage({ form, language }: { form: 'drawing' | 'list'; language: string }) {
  const { entries, family } = glossaryIn(language);
  const [chosen, setChosen] = useState<EntryId>();
  const isWide = useMedia(CARD_BESIDE);
  const isBeside = chosen !== undefined && isWide;
  // The button goes with its press; the map goes on from the name whose card it closed.
  const closeCard = (): void => {
    focusName();
    setChosen(undefined);
  };
  const rivals = useMemo(
    () =>
      family.edges.filter(({ type }) => type === 'competes-with').map(({ from, to }) => [from, to] as const),
    [family],
  );
  return (
    <div class="map-page">
      <div class="map-head">
        <h1>{t('navMap')}</h1>
        <nav class="orders" aria-label={t('mapForms')}>
          <a
            href={routeHash({ place: 'map', form: 'drawing' })}
            aria-current={form === 'drawing' ? 'page' : undefined}
          >
            {t('mapDrawing')}
          </a>
          <a
            href={routeHash({ place: 'map', form: 'list' })}
            aria-current={form === 'list' ? 'page' : undefined}
          >
            {t('mapList')}
          </a>
        </nav>
      </div>
      {form === 'list' ? (
        <FamilyList entries={entries} family={family} hrefOf={hrefOf} />
      ) : (
        <>
          <p class="map-hint">{t('mapHint')}</p>
          <div class="map-stage">
            <FamilyMapView
              map={familyMap}
              rivals={rivals}
              start={START}
              chosen={chosen}
              covered={isBeside ? CARD_WIDTH : 0}
              onChoose={setChosen}
              hrefOf={hrefOf}
            />
            {chosen !== undefined && (
              <ChosenCard id={chosen} language={language} onOpen={setChosen} onClose={closeCard} />
            )}
          </div>
          <ul class="map-legend" aria-label={t('mapLegend')}>
            <li data-type="owned-by">{t('legendOwned')}</li>
            <li data-type="share-held-by">{t('legendShare')}</li>
            <li data-type="leads">{t('legendPeople')}</li>
            <li data-type="competes-with">{t('legendRivals')}</li>
          </ul>
        </>
      )}
    </div>
  );
}
