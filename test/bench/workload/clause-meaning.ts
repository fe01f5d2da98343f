import type { Condition, PlainQuestion, Words } from './clauses.ts';

/** What a case comes to: whether it is permitted, and the rules that decide it. */
export interface Ruled {
  readonly permitted: boolean;
  readonly ids: readonly string[];
}

/**
 * Picks the reasons from what applies: of a question that is permitted all that permits, and what lifts a prohibition that would have its case; of one that is forbidden what
 * forbids in an aspect that is, and that nothing permits there. Rules are numbered over all aspects.
 */
export function reasonsFrom({ aspects }: PlainQuestion): (applies: (place: number) => boolean) => Ruled {
  let first = 0;
  const numbered = aspects.map(({ aspect, clauses }) => {
    const begin = first;
    first += clauses.length;
    return {
      aspect,
      clauses: clauses.map(({ id, layer, effect }, at) => ({ id, layer, effect, place: begin + at })),
    };
  });
  return (applies) => {
    const granting: string[] = [];
    const against: string[] = [];
    let permitted = true;
    for (const { aspect, clauses } of numbered) {
      let [forbiddenByStatute, required, forbidden, granted] = [false, false, false, false];
      const forbids: string[] = [];
      for (const { id, layer, effect, place } of clauses) {
        if (!applies(place)) continue;
        if (effect === 'forbid') {
          forbids.push(id);
          if (layer === 'statute') forbiddenByStatute = true;
          else forbidden = true;
        } else {
          granting.push(id);
          if (effect === 'require' && layer === 'statute') required = true;
          if (effect !== 'lift') granted = true;
        }
      }
      if (!forbiddenByStatute && (required || (!forbidden && granted))) continue;
      permitted = false;
      against.push(...forbids);
      if (!granted && forbids.length === 0) against.push(`noGround ${aspect}`);
    }
    return { permitted, ids: permitted ? granting : against };
  };
}

export function holdsIn(condition: Condition, facts: Words): boolean {
  switch (condition.kind) {
    case 'is':
      return condition.among.includes(facts[condition.fact] ?? '');
    case 'all':
      return condition.of.every((part) => holdsIn(part, facts));
    case 'any':
      return condition.of.some((part) => holdsIn(part, facts));
    case 'not':
      return !holdsIn(condition.of, facts);
  }
}

/** What the clauses mean, read one by one. */
export function meaningOf(question: PlainQuestion): (facts: Words) => Ruled {
  const clauses = question.aspects.flatMap((aspect) => aspect.clauses);
  const reasons = reasonsFrom(question);
  return (facts) =>
    reasons((place) => {
      const clause = clauses[place];
      return clause !== undefined && holdsIn(clause.when, facts) && holdsIn(clause.hasWork, facts);
    });
}
