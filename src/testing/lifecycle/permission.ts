import type { Verdict, Words } from '../../decision/index.ts';
import type { Consent } from '../../facts/index.ts';
import type { StatedFacts } from '../cases/satisfying.ts';
import { tellPut, tellVerdict, verdictOn } from '../laws/put.ts';
import { said, tellFacts } from '../laws/tell-facts.ts';
import type { DossierTopic } from './dossier.ts';
import { type Invariant, type Said, type Step, together } from './invariant.ts';
import { askedOn } from './stated.ts';

interface QuestionPut {
  readonly topic: DossierTopic;
  readonly facts: StatedFacts;
}

const ask = ({ desk }: Step, topic: DossierTopic, facts: StatedFacts): Verdict | undefined =>
  verdictOn(desk, topic, facts);

/** The question as a whole and each of its items, where they are permitted. */
const permittedIn = ({ allowed, parts }: Verdict): readonly string[] => [
  ...(allowed ? ['whole'] : []),
  ...parts.filter(({ verdict }) => verdict === 'permitted').map(({ item }) => JSON.stringify(item)),
];

const isWithin = (one: Verdict, other: Verdict): boolean =>
  permittedIn(one).every((part) => permittedIn(other).includes(part));

const isStanding = ({ withdrawnOn }: Consent): boolean => withdrawnOn === 'never';

/** An unknown fact never permits. */
export const nothingRestsOnTheUnknown: Invariant = {
  name: 'nothingRestsOnTheUnknown',
  sentence: said(
    'wat mag zolang feiten onbekend zijn, mag ook als ze bekend worden',
    'what is permitted while facts are unknown is permitted once they are known',
  ),
  says: (step) => {
    const { happened, now, regulation } = step;
    if (happened.what !== 'question' || happened.unknown.length === 0) return 'idle';
    const { facts } = regulation.vocabulary;
    const all = askedOn(now, happened, facts);
    const less = Object.fromEntries(Object.entries(all).filter(([name]) => !happened.unknown.includes(name)));
    const before = ask(step, happened.topic, less);
    const after = ask(step, happened.topic, all);
    if (before === undefined || after === undefined || !before.allowed) return 'idle';
    if (after.allowed) return 'holds';
    const learned = Object.fromEntries(
      Object.entries(all).filter(([name]) => happened.unknown.includes(name)),
    );
    return [
      ...tellPut(regulation, happened.topic, less),
      ...tellVerdict(said('met wat bekend is', 'with what is known'), before),
      said('daarna blijkt:', 'then it turns out:'),
      ...tellFacts(learned, facts),
      ...tellVerdict(said('daarmee', 'with that'), after),
    ];
  },
};

/** After a withdrawal nothing rests on that consent. */
export const nothingRestsOnWithdrawnConsent: Invariant = {
  name: 'nothingRestsOnWithdrawnConsent',
  sentence: said(
    'na intrekking rust niets meer op die toestemming',
    'after a withdrawal nothing rests on that consent any more',
  ),
  says: (step) => {
    const { happened, now } = step;
    const standing = now.consents.filter(isStanding);
    if (happened.what !== 'question' || standing.length === now.consents.length) return 'idle';
    return compared(step, happened, {
      one: {
        consents: now.consents,
        told: said('met de toestemmingen zoals ze staan', 'with the consents as they stand'),
      },
      other: {
        consents: standing,
        told: said('zonder de ingetrokken toestemming', 'without the consent that was withdrawn'),
      },
      on: now.today,
    });
  },
};

/** Withdrawing consent never widens what is permitted. */
export const withdrawalWidensNothing: Invariant = {
  name: 'withdrawalWidensNothing',
  sentence: said(
    'wie toestemming intrekt, krijgt nooit een ruimer gebruik van zijn gegevens',
    'withdrawing consent never widens what is permitted',
  ),
  says: (step) => {
    const { happened, before, now } = step;
    if (happened.what !== 'withdrawal') return 'idle';
    return together(
      questionsOf(before).map(({ on: _, ...question }) =>
        compared(step, question, {
          one: { consents: now.consents, told: said('na de intrekking', 'after the withdrawal') },
          other: { consents: before.consents, told: said('ervoor', 'before it') },
          on: now.today,
          isOneWay: true,
        }),
      ),
    );
  },
};

/** A withdrawal works for the future. */
export const withdrawalLeavesThePast: Invariant = {
  name: 'withdrawalLeavesThePast',
  sentence: said(
    'een intrekking verandert niets aan wat op een eerdere dag mocht',
    'a withdrawal changes nothing of what was permitted on an earlier day',
  ),
  says: (step) => {
    const { happened, before, now } = step;
    if (happened.what !== 'withdrawal') return 'idle';
    const past = questionsOf(before).filter(({ on }) => on < now.today);
    return together(
      past.map(({ on, ...question }) =>
        compared(step, question, {
          one: { consents: now.consents, told: said('na de intrekking', 'after the withdrawal') },
          other: { consents: before.consents, told: said('ervoor', 'before it') },
          on,
        }),
      ),
    );
  },
};

interface Recorded {
  readonly consents: readonly Consent[];
  readonly told: Words;
}

/** The same question on the same day, with one record of consents and with another. */
function compared(
  step: Step,
  question: QuestionPut,
  {
    one,
    other,
    on,
    isOneWay = false,
  }: { readonly one: Recorded; readonly other: Recorded; readonly on: string; readonly isOneWay?: boolean },
): Said {
  const { regulation, now } = step;
  const factsWith = (consents: readonly Consent[]): StatedFacts =>
    askedOn(now, question, regulation.vocabulary.facts, { on, consents });
  const first = ask(step, question.topic, factsWith(one.consents));
  const second = ask(step, question.topic, factsWith(other.consents));
  if (first === undefined || second === undefined) return 'idle';
  if (isWithin(first, second) && (isOneWay || isWithin(second, first)))
    return permittedIn(first).length + permittedIn(second).length === 0 ? 'idle' : 'holds';
  return [
    ...tellPut(regulation, question.topic, factsWith(one.consents)),
    ...tellVerdict(other.told, second),
    ...tellVerdict(one.told, first),
  ];
}

/** The last few questions of a dossier: more of them would say the same. */
const questionsOf = ({ history }: Step['now']) =>
  history
    .flatMap((one) => (one.what === 'question' ? [{ topic: one.topic, facts: one.facts, on: one.on }] : []))
    .slice(-3);
