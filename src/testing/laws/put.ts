import type fc from 'fast-check';
import type { Verdict, Words } from '../../decision/index.ts';
import { ReglementError } from '../../errors/index.ts';
import type { Regulation, VerdictTopic } from '../../language/index.ts';
import { type CaseNear, canBePut, casesAbout, casesNear } from '../cases/near-rules.ts';
import { type Desk, permissionQuestions } from '../desk.ts';
import type { LawChoice } from './law.ts';
import { said, tellFact, tellFacts } from './tell-facts.ts';

/** The questions of permission, with what they ask. */
const asks: Readonly<Record<VerdictTopic, Words>> = {
  access: said('mag deze persoon het dossier openen?', 'may this person open the file?'),
  disclosure: said('mogen deze gegevens naar deze ontvanger?', 'may these data go to this recipient?'),
  processing: said(
    'mag het bureau deze gegevens hiervoor gebruiken?',
    'may the bureau use these data for this?',
  ),
  charge: said('mag hiervoor een vergoeding worden gevraagd?', 'may a fee be asked for this?'),
};

const verdictTopics: readonly VerdictTopic[] = ['access', 'disclosure', 'processing', 'charge'];

/** One question of permission with a case near the rules. */
export interface Put extends CaseNear<VerdictTopic> {
  readonly topic: VerdictTopic;
}

export interface PutCases {
  readonly topic: VerdictTopic;
  readonly cases: fc.Arbitrary<CaseNear<VerdictTopic>>;
}

/** Near cases of every question of permission that the vocabulary has words for; `about`: the fact that the law is about. */
export const putCases = (
  regulation: Regulation,
  { days }: LawChoice,
  topics: readonly VerdictTopic[] = verdictTopics,
  about?: string,
): readonly PutCases[] =>
  topics
    .filter((topic) => canBePut(regulation, topic))
    .map((topic) => {
      const choice = days === undefined ? {} : { days };
      const cases =
        about === undefined
          ? casesNear(regulation, topic, choice)
          : casesAbout(regulation, topic, about, choice);
      return { topic, cases };
    });

/** The answer; nothing where the library refuses the facts, which is not what a law is about. */
export function answered<A>(ask: () => A): A | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof ReglementError) return undefined;
    throw error;
  }
}

export const verdictOn = (desk: Desk, topic: VerdictTopic, facts: object): Verdict | undefined =>
  answered(() => desk.ask(permissionQuestions[topic], facts));

/** The question, and the case it is asked in. */
export const tellCase = (regulation: Regulation, asked: Words, facts: object): readonly Words[] => [
  said(`gevraagd: ${asked.nl}`, `asked: ${asked.en}`),
  ...indented(tellFacts(facts, regulation.vocabulary.facts)),
];

export const tellPut = (regulation: Regulation, topic: VerdictTopic, facts: object): readonly Words[] =>
  tellCase(regulation, asks[topic], facts);

export const indented = (lines: readonly Words[]): readonly Words[] =>
  lines.map(({ nl, en }) => said(`    ${nl}`, `    ${en}`));

const verdicts: Readonly<Record<Verdict['verdict'], Words>> = {
  permitted: said('toegestaan', 'permitted'),
  forbidden: said('niet toegestaan', 'forbidden'),
  undetermined: said('nog niet te zeggen', 'not to be said yet'),
};

/** The answer in one line, and the clauses it rests on. */
export function tellVerdict(when: Words, { verdict, because, parts }: Verdict): readonly Words[] {
  const word = verdicts[verdict];
  const passing = parts.filter((part) => part.verdict === 'permitted');
  const only =
    verdict === 'permitted' || passing.length === 0
      ? said('', '')
      : said(
          `, wel voor ${passing.map(({ item }) => Object.values(item).join(' ')).join(', ')}`,
          `, except for ${passing.map(({ item }) => Object.values(item).join(' ')).join(', ')}`,
        );
  const grounds = because
    .filter(({ certain }) => certain)
    .map(({ clause, summary }) => said(`${clause}: ${summary.nl}`, `${clause}: ${summary.en}`));
  return [
    said(`${when.nl}: ${word.nl}${only.nl}`, `${when.en}: ${word.en}${only.en}`),
    ...indented([...new Map(grounds.map((ground) => [ground.nl, ground])).values()]),
  ];
}

/** The facts that the one states and the other does not. */
export const tellLearned = (regulation: Regulation, more: object, less: object): readonly Words[] =>
  Object.entries(more)
    .filter(([name]) => !Object.hasOwn(less, name))
    .map(([name, value]) => tellFact(name, value, regulation.vocabulary.facts));
