import type { Language, Words } from '../../decision/index.ts';
import { said } from '../laws/tell-facts.ts';
import { type Looked, looked } from './answer-of.ts';

/** Whether an answer is what was expected of it, what that was, and what came instead. */
export interface Finding {
  readonly pass: boolean;
  readonly expected: Words;
  readonly came: string;
}

/** One expectation of an answer. */
export type Expectation = (answer: Looked, ...wanted: readonly unknown[]) => Finding;

const outcomeIs =
  (word: string, expected: Words): Expectation =>
  ({ seen: { outcome } }) => ({ pass: outcome === word, expected, came: outcome });

const among = (wanted: unknown, list: readonly string[], expected: Words): Finding => ({
  pass: typeof wanted === 'string' && list.includes(wanted),
  expected,
  came: list.length === 0 ? '-' : [...new Set(list)].join(', '),
});

/** A clause of the regulation by its own number, or any clause by its full id. */
const fullId = (clause: string, { regulation }: Looked): string =>
  clause.includes(':') || clause === 'noGround' ? clause : `${regulation}:${clause}`;

/** The expectations by the name of their matcher. */
export const expectations = {
  toBePermitted: outcomeIs('permitted', said('toegestaan zijn', 'be permitted')),
  toBeForbidden: outcomeIs('forbidden', said('verboden zijn', 'be forbidden')),
  toBeUndetermined: outcomeIs('undetermined', said('nog openstaan', 'be undetermined')),
  toBeGranted: outcomeIs('granted', said('een toewijzing zijn', 'be granted')),
  toBeRefused: outcomeIs('refused', said('een weigering zijn', 'be refused')),
  toRestOn: (answer, clause) => {
    const id = fullId(String(clause), answer);
    const certain = answer.seen.because.filter((ground) => ground.certain).map((ground) => ground.clause);
    return among(id, certain, said(`rusten op ${id}`, `rest on ${id}`));
  },
  toMiss: ({ seen }, fact) => among(fact, seen.missing, said(`${fact} nog missen`, `miss ${fact}`)),
  toOwe: ({ seen }, act) => {
    const sure = seen.duties.filter(({ certain }) => certain).map((duty) => duty.act);
    return among(act, sure, said(`de plicht ${act} meebrengen`, `owe ${act}`));
  },
  toBeDueOn: ({ due }, day) => among(day, due, said(`op ${day} aflopen`, `be due on ${day}`)),
  toKeepUntil: ({ seen }, day) => {
    const kept = seen.days.keepUntil?.day;
    const list = kept === undefined ? [] : [kept];
    return among(day, list, said(`tot en met ${day} laten bewaren`, `keep until ${day}`));
  },
  toAgreeWith: (answer, other) => {
    const differences = differing(answer, looked(other, 'en'));
    const expected = said('overeenstemmen met het andere antwoord', 'agree with the other answer');
    return {
      pass: differences.length === 0,
      expected,
      came: differences.length === 0 ? '-' : differences.join('; '),
    };
  },
} satisfies Readonly<Record<string, Expectation>>;

/** The outcome, the certain grounds of whatever layer and the days; not the wording. */
function differing(one: Looked, other: Looked): readonly string[] {
  const told = ({ seen, due }: Looked): Readonly<Record<string, string>> => ({
    outcome: seen.outcome,
    grounds: [...new Set(seen.because.filter(({ certain }) => certain).map(({ clause }) => clause))]
      .toSorted()
      .join(', '),
    duties: seen.duties
      .map(({ clause, act }) => `${clause} ${act}`)
      .toSorted()
      .join(', '),
    days: [...due, ...Object.values(seen.days).map(({ day }) => day)].join(', '),
    missing: seen.missing.toSorted().join(', '),
  });
  const [mine, theirs] = [told(one), told(other)];
  return Object.keys(mine).flatMap((part) =>
    mine[part] === theirs[part] ? [] : [`${part}: ${mine[part] || '-'}, and not ${theirs[part] || '-'}`],
  );
}

/** The message of a matcher: what was expected, what came, and the answer as a person reads it. */
export function message(
  { pass, expected, came }: Finding,
  { explained }: Looked,
  language: Language,
): string {
  const not = pass ? (language === 'nl' ? 'niet ' : 'not ') : '';
  const first =
    language === 'nl'
      ? `verwacht: het antwoord zou ${not}${expected.nl}; het was: ${came}`
      : `expected the answer ${not}to ${expected.en}; it came: ${came}`;
  return `${first}\n\n${explained}`;
}
