import { type Question, receipt, replay } from '../../decision/index.ts';
import type { StatedFacts } from '../cases/satisfying.ts';
import { permissionQuestions } from '../desk.ts';
import { answered, indented } from '../laws/put.ts';
import { said } from '../laws/tell-facts.ts';
import type { Invariant, Step } from './invariant.ts';
import { askedOn, keptOn, requested } from './stated.ts';

/** The question that a step puts, with its facts. */
function putBy({ happened, now, regulation }: Step): readonly [Question, StatedFacts] | undefined {
  const { facts } = regulation.vocabulary;
  switch (happened.what) {
    case 'question':
      return [permissionQuestions[happened.topic], askedOn(now, happened, facts)];
    case 'request': {
      const request = now.requests.at(-1);
      return request === undefined ? undefined : ['assessRequest', requested(now, request, facts)];
    }
    case 'sweep': {
      const [record] = now.records;
      return record === undefined ? undefined : ['retentionStatus', keptOn(now, record, facts)];
    }
    default:
      return undefined;
  }
}

/** What was answered once is answered again, byte for byte. */
export const answersReplay: Invariant = {
  name: 'answersReplay',
  sentence: said(
    'wat eens is geantwoord, wordt later op dezelfde feiten net zo geantwoord',
    'what was answered once is answered the same again on the same facts',
  ),
  says: (step) => {
    const { memory, regulation, desk } = step;
    const [earlier] = memory.receipts.splice(0, 1);
    const put = putBy(step);
    if (put !== undefined && memory.receipts.length < 4) {
      const [question, facts] = put;
      const kept = answered(() => ({
        receipt: receipt(regulation, question, JSON.parse(JSON.stringify(facts))),
        answer: desk.ask(question, facts),
      }));
      if (kept !== undefined) memory.receipts.push(kept);
    }
    if (earlier === undefined) return 'idle';
    const { receipt: kept, answer } = earlier;
    const replayed = replay(regulation, JSON.parse(JSON.stringify(kept)));
    const again = desk.ask(kept.question, kept.facts);
    const isSame = JSON.stringify(again) === JSON.stringify(answer);
    if (replayed.same && isSame) return 'holds';
    const places = replayed.same ? [] : replayed.differences.map(({ path }) => path.join('.'));
    return [
      said(`gevraagd: ${kept.question}`, `asked: ${kept.question}`),
      ...indented([said(JSON.stringify(kept.facts), JSON.stringify(kept.facts))]),
      said('is nu anders beantwoord', 'is answered otherwise now'),
      ...indented(places.map((place) => said(place, place))),
    ];
  },
};
