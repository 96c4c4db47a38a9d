import type { EntryPart } from '../../../data/own/merge-own.ts';
import type { OwnEntry } from '../../../data/own/own-entry.ts';
import { ALIAS_SEPARATOR } from '../../../data/own/written-names.ts';
import { t, type MessageKey } from '../../platform/i18n.ts';
import { ProblemNote } from './ProblemNote.tsx';
import type { Clash } from './save-entry.ts';

type WrittenPart = Exclude<EntryPart, 'glossaryId' | 'caseRule'>;

/** Without `caseRule`, which has only two values, and `glossaryId`, which no form changes. */
const LABELS: Record<WrittenPart, MessageKey> = {
  headword: 'ownHeadword',
  definition: 'ownDefinition',
  aliases: 'ownClashAliases',
  link: 'ownLink',
};

const isWritten = (part: EntryPart): part is WrittenPart => part in LABELS;

const valueOf = (entry: OwnEntry, part: WrittenPart): string =>
  part === 'aliases' ? entry.aliases.join(ALIAS_SEPARATOR) : (entry[part] ?? '');

type Props = { clash: Clash | undefined; onTake: () => void };

/** Says what another tab wrote into an entry that is being edited, before it is written over, and offers to take it. */
export const ClashNote = ({ clash, onTake }: Props) => {
  const now = clash?.now;
  return (
    <ProblemNote isShown={clash !== undefined}>
      <div class="own-conflict own-clash">
        <p>{t(now ? 'ownClash' : 'ownClashGone')}</p>
        {now && (
          <>
            <dl>
              {clash.parts.filter(isWritten).map((part) => (
                <div key={part}>
                  <dt>{t(LABELS[part])}</dt>
                  <dd dir="auto">{valueOf(now, part) || '–'}</dd>
                </div>
              ))}
            </dl>
            <button type="button" class="button quiet own-start" onClick={onTake}>
              {t('ownClashTake')}
            </button>
          </>
        )}
      </div>
    </ProblemNote>
  );
};
