import type { MissingFact } from 'reglement';
import type { OpenedFile } from './access.ts';
import type { Sent } from './disclosure.ts';
import type { Urgent } from './requests.ts';
import type { Task } from './rows.ts';
import type { Swept } from './sweep.ts';

const listed = (items: readonly string[]): string => (items.length === 0 ? 'nothing' : items.join(', '));

/** What to find out. */
export const askedInLines = (facts: readonly MissingFact[]): readonly string[] =>
  facts.map(({ question }) => `  to find out: ${question.en}`);

/** What somebody saw of a file. */
export function openedInLines(file: OpenedFile): readonly string[] {
  const seen = new Set(
    file.records.flatMap(({ columns }) =>
      Object.entries(columns).flatMap(([column, value]) => (value === null ? [] : [column])),
    ),
  );
  return [
    `  sees: ${listed([...seen])}`,
    `  left out: ${listed(file.hidden)}`,
    `  by: ${listed(file.because)}`,
    ...askedInLines(file.ask),
  ];
}

/** What left the office. */
export function sentInLines({ categories, withheld, because, ask, remedies }: Sent): readonly string[] {
  const changes = remedies.map((remedy) =>
    remedy.changes
      .map(({ label, to }) => `${label.en} (${typeof to === 'string' ? to : to.flat().join(', ')})`)
      .join(' and '),
  );
  return [
    `  goes: ${listed(categories)}`,
    `  stays: ${listed(withheld)}`,
    `  by: ${listed(because)}`,
    ...(changes.length === 0 ? [] : [`  could be done with: ${changes.join('; or ')}`]),
    ...askedInLines(ask),
  ];
}

export const requestInLine = ({ id, right, receivedOn, answerBy, doBy, isLate }: Urgent): string =>
  `  ${id}: ${right}, received ${receivedOn}, answer by ${answerBy ?? 'as soon as possible'}, do by ${doBy ?? 'the same'}${isLate ? ' LATE' : ''}`;

export const taskInLine = ({ caseId, occasion, act, clause, toward, lastDay, certain }: Task): string =>
  `  ${lastDay ?? 'no number '} ${caseId}, ${occasion}: ${inWords(act)}, to the ${toward} (${clause})${certain ? '' : ', if it is owed at all'}`;

/** `supervisorMentioned` as words. */
const inWords = (act: string): string => act.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** One record after the sweep, with the reason, and the questions or conflicts that a person should see. */
export const sweptInLines = ({ id, what, reason, because, conflicts, ask }: Swept): readonly string[] => [
  `  ${what.padEnd(6)} ${id}: ${reason}${because.length === 0 ? '' : ` (${because.join(', ')})`}`,
  ...conflicts.map(
    ({ floor, ceiling }) => `         conflict: ${floor.clause} keeps what ${ceiling.clause} would end`,
  ),
  ...askedInLines(ask),
];
