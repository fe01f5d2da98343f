import type { LastDay, RetentionStatus, Words } from '../../decision/index.ts';
import type { StatedFacts } from '../cases/satisfying.ts';
import { bounds, noEnd } from '../last-days.ts';
import { answered, indented, tellCase } from '../laws/put.ts';
import { said } from '../laws/tell-facts.ts';
import type { Dossier } from './dossier.ts';
import type { Step } from './invariant.ts';
import { keptOn } from './stated.ts';

/** How a record with these facts stands; nothing where it cannot be asked. */
export const statusOf = ({ desk }: Pick<Step, 'desk'>, facts: StatedFacts): RetentionStatus | undefined =>
  answered(() => desk.ask('retentionStatus', facts));

/** The facts of the records that a file still holds, by their place. */
export const heldBy = (
  dossier: Dossier,
  { regulation }: Pick<Step, 'regulation'>,
): readonly (readonly [place: number, facts: StatedFacts])[] =>
  dossier.records.flatMap((record, place) =>
    record.destroyedOn === undefined
      ? [[place, keptOn(dossier, record, regulation.vocabulary.facts)] as const]
      : [],
  );

/** The facts that are left when some of them are forgotten. */
export const without = (facts: StatedFacts, unknown: readonly string[]): StatedFacts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !unknown.includes(name)));

/** The facts of a record after the step. */
export const factsNow = ({ now, regulation }: Step, place: number): StatedFacts => {
  const record = now.records[place];
  return record === undefined ? {} : keptOn(now, record, regulation.vocabulary.facts);
};

const asked: Words = said('hoe staat het met dit stuk?', 'how does this record stand?');

const words: Readonly<Record<RetentionStatus['status'], Words>> = {
  keep: said('moet blijven', 'has to stay'),
  mayDelete: said('mag weg', 'may go'),
  mustDelete: said('moet weg', 'has to go'),
  undetermined: said('nog niet te zeggen', 'not to be said yet'),
};

/** The record, and the answer about it. */
export function tellStatus(step: Step, facts: StatedFacts): readonly Words[] {
  const status = statusOf(step, facts);
  if (status === undefined) return tellCase(step.regulation, asked, facts);
  const word = words[status.status];
  return [
    ...tellCase(step.regulation, asked, facts),
    said(`op ${status.asOf}: ${word.nl}`, `on ${status.asOf}: ${word.en}`),
    ...indented([
      tellLast(said('te bewaren tot en met', 'to be kept through'), status.keepUntil),
      tellLast(said('uiterlijk te vernietigen na', 'to be destroyed after'), status.deadline),
      ...tellGrounds(status),
    ]),
  ];
}

/** A clause that sets both a least and a most is named once. */
function tellGrounds({ because }: RetentionStatus): readonly Words[] {
  const grounds = because.map(({ clause, summary }) =>
    said(`${clause}: ${summary.nl}`, `${clause}: ${summary.en}`),
  );
  return [...new Map(grounds.map((ground) => [ground.nl, ground])).values()];
}

export function tellLast(what: Words, last: LastDay): Words {
  if (last.kind === 'none') return said(`${what.nl}: geen dag`, `${what.en}: no day`);
  const [soonest, latest] = bounds(last);
  const day = latest === noEnd ? said('een open einde', 'no end yet') : said(latest, latest);
  if (soonest === latest || soonest === '') return said(`${what.nl}: ${day.nl}`, `${what.en}: ${day.en}`);
  return said(
    `${what.nl}: ${day.nl}, op zijn vroegst ${soonest}`,
    `${what.en}: ${day.en}, ${soonest} at the soonest`,
  );
}
