import type { AtEnd } from '../../language/index.ts';
import type { Words } from '../answer.ts';
import type {
  Conflict,
  EndShown,
  Limit,
  RetentionAnswer,
  RetentionStatus,
  RetentionWord,
} from '../retention/index.ts';
import { dayInWords } from './days.ts';
import { both, type Language, listed, type Say, sayIn, section, sentence } from './language.ts';
import { deadlineInWords, keepInWords, lastDayInWords } from './last-day.ts';
import { missingSection, readingsSection, standingLine } from './parts.ts';
import { reservationInWords, stepsInWords } from './steps.ts';
import { withinInWords } from './terms.ts';
import { layerName, marks } from './words.ts';

/** How long a record is kept, for a person; with a status, how it stands on its day. */
export function retentionInWords(
  answer: RetentionAnswer | RetentionStatus,
  language: Language,
): readonly string[] {
  const say = sayIn(language);
  return [
    ...('status' in answer ? [statusInWords(answer, language)] : []),
    periodInWords(answer, language),
    ...standingLine(answer.standing, say),
    ...section(
      say(both('Daarna', 'After that')),
      answer.atEnd.map((end) => endLine(end, say)),
    ),
    ...section(
      say(both('Termijnen', 'Terms')),
      answer.because.map((limit) => limitLine(limit, answer, language)),
    ),
    ...section(
      say(both('Bepaalt de dag niet', 'Does not decide the day')),
      answer.displaced.map((limit) => limitLine(limit, answer, language)),
    ),
    ...layersSection(answer, language),
    ...section(
      say(
        both('Wet en belofte botsen; de wet gaat voor', 'Statute and promise conflict; the statute prevails'),
      ),
      answer.conflicts.map((conflict) => conflictLine(conflict, say)),
    ),
    ...derivations(answer.because, language),
    ...section(
      say(both('Onder voorbehoud', 'Subject to')),
      answer.reservations.map((one) => reservationInWords(one, language)),
    ),
    ...missingSection(answer.missing, say),
    ...readingsSection(answer.readings, say),
  ];
}

const statusWords: Readonly<Record<RetentionWord | 'undetermined', Words>> = {
  keep: both('moet dit bewaard blijven', 'this must be kept'),
  mayDelete: both('mag dit weg', 'this may be deleted'),
  mustDelete: both('moet dit weg', 'this must be deleted'),
  undetermined: both(
    'is nog niet te zeggen of dit weg mag of moet',
    'it cannot be said yet whether this may or must go',
  ),
};

/** How a record stands on its day. */
export function statusInWords({ status, asOf, recordLabel }: RetentionStatus, language: Language): string {
  const words = statusWords[status];
  return sentence(
    sayIn(language)(
      both(
        `op ${dayInWords(asOf, 'nl')} ${words.nl} (${recordLabel.nl})`,
        `on ${dayInWords(asOf, 'en')} ${words.en} (${recordLabel.en})`,
      ),
    ),
  );
}

function periodInWords(
  { recordLabel, title, version, keepUntil, deadline }: RetentionAnswer,
  language: Language,
): string {
  const period = `${keepInWords(keepUntil, language)}; ${deadlineInWords(deadline, language)}`;
  return sentence(
    sayIn(language)(
      both(
        `volgens ${title} (versie ${version}) en de wet geldt voor ${recordLabel.nl}: ${period}`,
        `under ${title} (version ${version}) and the statutes, for ${recordLabel.en}: ${period}`,
      ),
    ),
  );
}

function endLine(end: EndShown, say: Say): string {
  return `${end.clause}: ${atEndInWords(end.what, say)}${marks(end, say)}`;
}

function atEndInWords(what: AtEnd, say: Say): string {
  if (what === 'erase') return say(both('wissen', 'erase'));
  if (what === 'anonymise') return say(both('anonimiseren', 'anonymise'));
  return say(both('terugbrengen tot', 'reduce to')).concat(' ', listed(what.reduceTo, say));
}

function limitLine(limit: Limit, { governs }: RetentionAnswer, language: Language): string {
  const say = sayIn(language);
  const role = say(limit.role === 'floor' ? both('ten minste', 'at least') : both('ten hoogste', 'at most'));
  const decides = [...governs.keepUntil, ...governs.deadline].some(({ rule }) => rule === limit.rule);
  const mark = decides ? `; ${say(both('bepaalt de dag', 'decides the day'))}` : '';
  const term = withinInWords(limit.within, say);
  const day = lastDayInWords(limit.lastDay, language);
  return `${limit.clause}, ${role} ${term}: ${say(limit.summary)} (${day}${mark})${marks(limit, say)}`;
}

/** What each layer says by itself, where the two differ. */
function layersSection({ layers }: RetentionAnswer, language: Language): readonly string[] {
  const say = sayIn(language);
  if (JSON.stringify(layers.statute) === JSON.stringify(layers.regulation)) return [];
  return section(
    say(both('Wet en reglement', 'Statute and regulation')),
    (['statute', 'regulation'] as const).map((layer) => {
      const { floor, ceiling } = layers[layer];
      return `${say(layerName[layer])}: ${keepInWords(floor, language)}; ${deadlineInWords(ceiling, language)}`;
    }),
  );
}

const conflictLine = (conflict: Conflict, say: Say): string =>
  say(
    both(
      `${conflict.floor.clause} bewaart langer dan ${conflict.ceiling.clause} toelaat`,
      `${conflict.floor.clause} keeps longer than ${conflict.ceiling.clause} allows`,
    ),
  ) + marks(conflict, say);

/** A clause that is floor and ceiling at once is counted once. */
function derivations(limits: readonly Limit[], language: Language): readonly string[] {
  const counted = limits.map(({ clause, derivation }) =>
    section(
      sayIn(language)(both(`Zo geteld voor ${clause}`, `Counted for ${clause}`)),
      stepsInWords(derivation, language),
    ),
  );
  return [...new Map(counted.map((lines) => [lines.join(), lines])).values()].flat();
}
