import { ask, type QuestionFacts, type Verdict } from '../../decision/index.ts';
import type { Facts } from '../../facts/index.ts';
import type { Regulation } from '../../language/index.ts';
import type { Example } from '../../language/worked-example.ts';
import { acts, cited, clauses, names, nothing, once, type Seen } from './seen.ts';
import { ofAppeal, ofDueDate, ofRequest } from './seen-request.ts';
import { ofDuties, ofRetention } from './seen-retention.ts';

/** The facts as JSON would hand them over; whether they are in order is for the library to say, which is what is tested. */
const handed = <Q extends Example['ask']>(facts: object): QuestionFacts<Facts>[Q] =>
  JSON.parse(JSON.stringify(facts));

/** Puts the question of a scenario to the library and looks at the answer. */
export function answerSeen(regulation: Regulation, { ask: question, clause, facts }: Example): Seen {
  switch (question) {
    case 'canAccess':
    case 'canDisclose':
    case 'canProcess':
    case 'canCharge':
      return ofVerdict(ask(regulation, question, handed<typeof question>(facts)));
    case 'assessRequest':
      return ofRequest(ask(regulation, question, handed<'assessRequest'>(facts)));
    case 'requestDueDate':
      return ofDueDate(ask(regulation, question, handed<'requestDueDate'>(facts)));
    case 'appealDueDate':
      return ofAppeal(ask(regulation, question, handed<'appealDueDate'>(facts)));
    case 'retentionDeadline':
      return ofRetention(ask(regulation, question, handed<'retentionDeadline'>(facts)));
    case 'retentionStatus': {
      const answer = ask(regulation, question, handed<'retentionStatus'>(facts));
      return { ...ofRetention(answer), outcome: answer.status, status: answer.status };
    }
    case 'dutiesOn':
      return ofDuties(
        ask(regulation, question, handed<'dutiesOn'>(facts)),
        `${regulation.text.id}:${clause}`,
      );
  }
}

export const ofVerdict = (answer: Verdict): Seen => ({
  ...nothing,
  outcome: answer.verdict,
  standing: answer.standing,
  because: cited(answer.because),
  regulation: answer.layers.regulation,
  statute: answer.layers.statute,
  displaced: once(answer.displaced.map(({ clause }) => clause)),
  duties: acts(answer.duties),
  limitedTo: answer.limitedTo ?? [],
  missing: names(answer.missing),
  readings: clauses(answer.readings),
});
