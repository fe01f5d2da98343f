import type { Facts, Stated, Topic } from '../../facts/index.ts';
import { asLoaded, type CaseRead, type Law, type Regulation, type Rule } from '../../language/index.ts';

/** The law of one question as it stood, and every case that was read under it. */
export interface LawHeard {
  readonly topic: Topic;
  readonly law: Law;
  readonly cases: readonly CaseRead[];
}

export interface Watched<F extends Facts> {
  /** Answers as the one that is watched does. */
  readonly regulation: Regulation<F>;
  /** What was asked of it until now. */
  readonly heard: () => readonly LawHeard[];
}

/** The same regulation, which keeps what it is asked. The interpreter answers: the compiled form does not read a case as a whole. */
export function watched<F extends Facts>(regulation: Regulation<F>): Watched<F> {
  const laws = new Map<
    Law,
    { readonly topic: Topic; readonly law: Law; readonly cases: Map<string, CaseRead> }
  >();
  return {
    regulation: asLoaded(
      Object.freeze({
        ...regulation,
        lawOn: (topic, day): Law => {
          const own = regulation.lawOn(topic, day);
          const known = laws.get(own);
          if (known !== undefined) return known.law;
          const cases = new Map<string, CaseRead>();
          const heard = (read: CaseRead): void => void cases.set(keyOf(read), read);
          const law = { ...own, encoding: { ...own.encoding, heard } };
          laws.set(own, { topic, law, cases });
          return law;
        },
      } satisfies Regulation<F>),
    ),
    heard: () =>
      [...laws.values()].map(({ topic, law, cases }) => ({ topic, law, cases: [...cases.values()] })),
  };
}

/** Cases that no rule and no term can tell apart are one: a property test asks thousands. */
function keyOf({ known, stated, asOf }: CaseRead): string {
  const days = [...stated].map(([name, checked]) =>
    checked.kind === 'day' ? `${name}=${checked.value}` : '',
  );
  return `${known.join()}/${days.join()}/${asOf}/${eventOf(stated)}`;
}

const eventOf = (stated: Stated): string => {
  const event = stated.get('event');
  return event?.kind === 'choice' ? event.value : '';
};

/** The cases in which a rule can count at all: a duty is asked for with the event that brings it. */
export const casesOf = (rule: Rule, cases: readonly CaseRead[]): readonly CaseRead[] =>
  rule.rule === 'duty' ? cases.filter(({ stated }) => eventOf(stated) === rule.on) : cases;
