import type { Facts } from '../facts/index.ts';
import type { Aspect, Effect, Layer, Regulation } from '../language/index.ts';
import { type Ground, type MissingFact, type ReadingShown, type Words, words } from './answer.ts';

/** The words of a clause: the Dutch beside its rules, the English from the sibling file. */
export function summaryOf(regulation: Regulation, clause: string): Words {
  const loaded = regulation.clauses.get(clause);
  if (loaded === undefined) return { nl: clause, en: clause };
  const english = loaded.text.english[loaded.clause.id];
  const en = typeof english === 'string' ? english : english?.summary;
  return { nl: loaded.clause.summary, en: en ?? loaded.clause.summary };
}

/** How far a statute's text was checked, where that needs saying. */
export function checkedNote(regulation: Regulation, clause: string): { checked?: 'partly' | 'unchecked' } {
  const how = regulation.clauses.get(clause)?.clause.checked;
  return how === 'partly' || how === 'unchecked' ? { checked: how } : {};
}

/** The readings that the clauses named rest on, each once. */
export function readingsOf(regulation: Regulation, clauses: Iterable<string>): readonly ReadingShown[] {
  return [...new Set(clauses)].flatMap((clause): ReadingShown[] => {
    const loaded = regulation.clauses.get(clause);
    const reading = loaded?.clause.reading;
    if (loaded === undefined || reading === undefined) return [];
    const english = loaded.text.english[loaded.clause.id];
    const en = typeof english === 'string' ? undefined : english;
    return [
      {
        clause,
        taken: { nl: reading.taken, en: en?.taken ?? reading.taken },
        rejected: { nl: reading.rejected, en: en?.rejected ?? reading.rejected },
      },
    ];
  });
}

/** A ground as it is shown. */
export const groundOf = (
  regulation: Regulation,
  rule: {
    readonly id: string;
    readonly clause: string;
    readonly layer: Layer;
    readonly aspect: Aspect;
    readonly effect: Effect;
  },
  certain: boolean,
): Ground => ({
  clause: rule.clause,
  rule: rule.id,
  layer: rule.layer,
  aspect: rule.aspect,
  effect: rule.effect,
  summary: summaryOf(regulation, rule.clause),
  certain,
  ...checkedNote(regulation, rule.clause),
});

/** The words of a value out of a closed list; what has none is shown as it is. */
export function valueWords(facts: Facts, name: string, value: string): Words {
  const fact = facts[name];
  const label =
    fact !== undefined && 'values' in fact && Object.hasOwn(fact.values, value)
      ? fact.values[value]
      : undefined;
  return label === undefined ? { nl: value, en: value } : words(label);
}

/** A fact with its question, for whoever has to find it out. */
export function missingFact(facts: Facts, name: string): MissingFact {
  const fact = facts[name];
  const nothing: Words = { nl: name, en: name };
  if (fact === undefined) return { fact: name, label: nothing, question: nothing, judgedBy: 'record' };
  return { fact: name, label: words(fact.label), question: words(fact.question), judgedBy: fact.judgedBy };
}
