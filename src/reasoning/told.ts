import type { Words } from '../decision/index.ts';
import { type Bilingual, consentQualities, type Fact, type Facts } from '../facts/index.ts';

/** What is said of a case, fact by fact, in the words of the vocabulary: for a person who has to believe it. */
export function toldFacts(said: Readonly<Record<string, unknown>>, facts: Facts): Words {
  const parts = Object.entries(said).map(([name, value]): Bilingual => {
    if (name === 'asOf') return [`op ${String(value)}`, `on ${String(value)}`];
    const fact = facts[name];
    const [nl, en] = fact === undefined ? both(String(value)) : valueWords(fact, value);
    const [nlName, enName] = fact?.label ?? both(name);
    return [`${nlName}: ${nl}`, `${enName}: ${en}`];
  });
  return { nl: parts.map(([nl]) => nl).join('; '), en: parts.map(([, en]) => en).join('; ') };
}

const none: Bilingual = ['geen', 'none'];
const both = (word: string): Bilingual => [word, word];
const joined = (list: readonly Bilingual[], between = ', '): Bilingual =>
  list.length === 0 ? none : [list.map(([nl]) => nl).join(between), list.map(([, en]) => en).join(between)];

function valueWords(fact: Fact, value: unknown): Bilingual {
  if (value === 'notApplicable' && fact.notApplicable !== undefined) return fact.notApplicable;
  if (typeof value === 'boolean') return value ? ['ja', 'yes'] : ['nee', 'no'];
  if (!Array.isArray(value)) return wordOf(fact, String(value));
  const list: readonly unknown[] = value;
  return fact.kind === 'consents'
    ? joined(list.map(consentWords), ' + ')
    : joined(list.map((one) => wordOf(fact, String(one))));
}

const wordOf = (fact: Fact, value: string): Bilingual =>
  'values' in fact && Object.hasOwn(fact.values, value) ? (fact.values[value] ?? both(value)) : both(value);

function consentWords(record: unknown): Bilingual {
  const named: readonly unknown[] =
    typeof record === 'object' && record !== null && 'qualities' in record && Array.isArray(record.qualities)
      ? record.qualities
      : [];
  const words = Object.entries(consentQualities).flatMap(([quality, one]): Bilingual[] =>
    named.includes(quality) ? [one] : [],
  );
  return words.length === 0 ? ['zonder meer', 'and no more'] : joined(words);
}
