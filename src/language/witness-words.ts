import { dayAt, isoDay } from '../calendar/index.ts';
import type { Issue } from '../errors/index.ts';
import type { Facts } from '../facts/index.ts';
import type { Encoding } from './encode.ts';
import type { Known } from './kernel.ts';

/** A case in words: per fact that matters to it, what it is. */
export type Witness = NonNullable<Issue['witness']>;

/** Says a case in the words of the vocabulary, for a person who has to believe it. */
export function witnessWords(known: Known, encoding: Encoding, facts: Facts): Witness {
  const words: Record<string, string | boolean> = {};
  for (const [name, own] of encoding.ofFact) {
    const values = own.flatMap((variable) => {
      const value = known[variable];
      const word = value === undefined ? undefined : encoding.variables[variable]?.domain[value];
      return word === undefined ? [] : [{ name: encoding.variables[variable]?.name ?? name, word, value }];
    });
    const [first] = values;
    if (first === undefined) continue;
    const fact = facts[name];
    if (fact?.kind === 'set' && fact.reading === 'any') words[name] = membersInWords(values, name);
    else if (fact?.kind === 'flag' && first.word !== 'notApplicable') words[name] = first.word === 'true';
    else if ((fact?.kind === 'day' || fact?.kind === 'amount') && first.word !== 'notApplicable')
      words[name] = classInWords(encoding.cuts.get(name) ?? [], first.value ?? 0, fact.kind);
    else words[name] = first.word;
  }
  return words;
}

function membersInWords(
  members: readonly { readonly name: string; readonly word: string }[],
  name: string,
): string {
  const value = (member: { readonly name: string }): string => member.name.slice(name.length + 1);
  const there = members.filter(({ word }) => word === 'true').map(value);
  return there.length > 0 ? there.join(' and ') : `not ${members.map(value).join(' or ')}`;
}

/** A class of days or amounts lies above one cut and not above the next. */
function classInWords(cuts: readonly number[], index: number, kind: 'day' | 'amount'): string {
  const above = cuts[index - 1];
  const upTo = cuts[index];
  const said = (cut: number): string => (kind === 'day' ? isoDay(dayAt(cut)) : String(cut));
  const parts = [
    ...(above === undefined ? [] : [`${kind === 'day' ? 'after' : 'more than'} ${said(above)}`]),
    ...(upTo === undefined ? [] : [`${kind === 'day' ? 'on or before' : 'at most'} ${said(upTo)}`]),
  ];
  return parts.join(', ') || 'any';
}
