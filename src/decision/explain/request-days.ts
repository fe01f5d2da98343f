import type { MissingFact, Words } from '../answer.ts';
import type { AppealDueDate, Deadline, RequestAnswer, RequestDueDate } from '../request/index.ts';
import { dayInWords } from './days.ts';
import { deadlineDetails, deadlineLine } from './deadline.ts';
import { both, type Language, sayIn, section, sentence } from './language.ts';
import { missingSection, readingsSection, standingLine } from './parts.ts';

/** By when a request is to be answered and done, for a person. */
export function dueDateInWords(answer: RequestDueDate, language: Language): readonly string[] {
  const say = sayIn(language);
  const { answerBy, refuseBy, doBy } = answer;
  const outcome = `${say(both('antwoorden', 'answer'))} ${deadlineLine(answerBy, language)}`;
  return [
    requestLine(answer, language, outcome),
    ...standingLine(answer.standing, say),
    ...daysSection(answer, language),
    ...missingSection(missingOnce([answerBy, refuseBy, doBy]), say),
    ...readingsSection(answer.readings, say),
  ];
}

/** The request that an answer is about, and what is said of it. */
export function requestLine(
  { rightLabel, receivedOn, title, version }: RequestDueDate | AppealDueDate,
  language: Language,
  said: string,
): string {
  return sentence(
    sayIn(language)(
      both(
        `verzoek (${rightLabel.nl}) van ${dayInWords(receivedOn, 'nl')}, volgens ${title} (versie ${version}) en de wet: ${said}`,
        `request (${rightLabel.en}) of ${dayInWords(receivedOn, 'en')}, under ${title} (version ${version}) and the statutes: ${said}`,
      ),
    ),
  );
}

/** What several deadlines hang on, each question once. */
export const missingOnce = (deadlines: readonly Deadline[]): readonly MissingFact[] => [
  ...new Map(deadlines.flatMap(({ missing }) => missing).map((one) => [one.fact, one])).values(),
];

/** The days of answering, refusing and doing, and how each came about. */
export function daysSection(
  { answerBy, refuseBy, doBy }: Pick<RequestAnswer, 'answerBy' | 'refuseBy' | 'doBy'>,
  language: Language,
): readonly string[] {
  const say = sayIn(language);
  const days: readonly (readonly [Words, Deadline | undefined])[] = [
    [both('antwoorden', 'answering'), answerBy],
    [both('weigeren', 'refusing'), refuseBy],
    [both('uitvoeren', 'carrying out'), doBy],
  ];
  const shown = days.flatMap(([name, deadline]) =>
    deadline === undefined ? [] : [[say(name), deadline] as const],
  );
  return [
    ...section(
      say(both('Wanneer', 'When')),
      shown.map(([name, deadline]) => `${name}: ${deadlineLine(deadline, language)}`),
    ),
    ...shown.flatMap(([name, deadline]) => deadlineDetails(name, deadline, language)),
  ];
}
