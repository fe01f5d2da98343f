import { describe, expect, test } from 'vitest';
import { asMeant, asWritten, deSluis, deSluisText, setting } from '../../examples/testing/regulation.ts';
import { core, werkId } from '../../src/bureaus.ts';
import { plain, years } from '../../src/calendar.ts';
import { article, author, canDisclose, clause, explain, load } from '../../src/index.ts';
import { asLoaded, type Regulation, type Text } from '../../src/language/index.ts';
import { moved } from '../../src/testing/last-days.ts';
import { faultsOfExplanation } from '../../src/testing/laws/explanation.ts';
import type { LawChoice, RegulationLaw } from '../../src/testing/laws/law.ts';
import { LawBroken } from '../../src/testing/laws/law-broken.ts';
import { everyLaw, laws } from '../../src/testing/laws.ts';
import { regulations } from '../laws/bureau-cases.ts';
import { runsOf, timeout as usual } from '../laws/law.ts';
import { type Fault, faultyDesk } from './faulty-desk.ts';

/** Every law of a bureau takes some seconds, and more where others use the machine. */
const timeout = 4 * usual;

test.each(regulations.map((regulation) => [regulation.text.id, regulation] as const))(
  '%s: every law holds',
  (_, regulation) => {
    const held = everyLaw(regulation, { runs: runsOf(25) });
    expect(held.map(({ law }) => law)).toEqual(laws.map(({ law }) => law));
  },
  timeout,
);

const byName = new Map(laws.map((law) => [law.law, law]));
const named = (name: string): RegulationLaw => {
  const law = byName.get(name);
  if (law === undefined) throw new Error(`there is no law ${name}`);
  return law;
};

const withArticle = (text: Text, ...rules: Parameters<typeof clause>[2][]): Text => ({
  ...text,
  articles: [...text.articles, article('7', 'Facturen', clause('7', 'facturen twee jaar', ...rules))],
  english: { ...text.english, '7': 'invoices two years' },
});
const { keepAtMost } = author(core);
const invoices = keepAtMost(years(2, plain), {
  of: { record: 'invoice' },
  after: 'recordClosedOn',
  then: 'erase',
});

const wrong = deSluis(asWritten);
const right = deSluis(asMeant);
const days = (end: unknown, by: number): unknown =>
  typeof end === 'object' && end !== null && 'day' in end ? { ...end, day: moved(String(end.day), by) } : end;

/** A regulation, or a host, for which the law does not hold. */
interface Planted {
  readonly regulation: Regulation;
  readonly fault?: Fault;
  readonly choice?: LawChoice;
  /** What a lawyer reads. */
  readonly told: RegExp;
}

const planted: Readonly<Record<string, Planted>> = {
  unknownNeverPermits: {
    regulation: werkId,
    fault: {
      answer: (answer) =>
        answer.verdict === 'undetermined' ? { ...answer, verdict: 'permitted', allowed: true } : answer,
    },
    told: /with what is known: permitted[\s\S]*then it turns out:[\s\S]*with that: forbidden/,
  },
  withdrawalNeverWidens: {
    regulation: wrong,
    told: /while the consent stands: forbidden\n +de-sluis:3\.2[\s\S]*once it is withdrawn on .*: permitted/,
  },
  evidenceNeverForbids: {
    regulation: wrong,
    choice: { evidence: ['consent'], runs: 300, seed: 2 },
    told: /consent: none\n +with that: permitted[\s\S]*there turns out to be more:[\s\S]*with that: forbidden\n +de-sluis:3\.2/,
  },
  orderNeverMatters: {
    regulation: werkId,
    fault: {
      answer: (answer, facts) => ({ ...answer, parts: [{ item: {}, verdict: Object.keys(facts)[0] }] }),
    },
    told: /in this order: .*\n[\s\S]*the other way round: /,
  },
  orderOfTextNeverMatters: {
    regulation: right,
    fault: { answer: (answer) => ({ ...answer, verdict: 'permitted' }) },
    told: /as it was written: permitted[\s\S]*from back to front: /,
  },
  survivesJson: {
    // The law was made of another text than the one that is stored.
    regulation: asLoaded({ ...right, text: deSluisText(asWritten) }),
    choice: { runs: 300 },
    told: /as it was written: not to be said yet[\s\S]*stored and read again: forbidden\n +de-sluis:3\.2/,
  },
  dueDayNeverLater: {
    regulation: werkId,
    fault: { answer: (answer) => ({ ...answer, answerBy: days(answer.answerBy, 60) }) },
    told: /answer by 2\d{3}-\d\d-\d\d\n +the statute gives an earlier day:\n +(avg|wbp):/,
  },
  promiseNeverLater: {
    regulation: wrong,
    told: /the regulation promises:\n +de-sluis:5\.2 .*\n +the statute wants it sooner:\n +avg:12\.3/,
  },
  refusalHasGroundsAndRoute: {
    regulation: werkId,
    fault: { answer: (answer) => ({ ...answer, routes: [] }) },
    told: /the request is refused[\s\S]*and nothing says where to turn with that/,
  },
  permitListsDuties: {
    regulation: werkId,
    fault: {
      answer: (answer, _, question) => (question === 'dutiesOn' ? answer : { ...answer, duties: [] }),
    },
    told: /this is permitted, and the answer leaves out:\n +\S+ \(\w+\): /,
  },
  statutoryFloorAndCeiling: {
    regulation: werkId,
    fault: { answer: (answer) => ({ ...answer, keepUntil: { kind: 'none' }, deadline: { kind: 'none' } }) },
    told: /a statute keeps it through: [\s\S]*kept, by the answer, through: no day/,
  },
  promiseWithinFloor: {
    regulation: load(withArticle(deSluisText(asMeant), invoices), setting),
    told: /the regulation has it destroyed after:\n +de-sluis:7 .*\n +the statute keeps it through:\n +awr:52/,
  },
  earlierErasureNeverLater: {
    regulation: wrong,
    told: /asked on 2026-0\d-\d\d: kept until .*\n[\s\S]*asked on 2026-07-\d\d: kept until .*\n +de-sluis:6\.2/,
  },
  everyClauseReached: {
    // The clause stands in the text, and the law that was made of it does not know it.
    regulation: asLoaded({ ...right, text: withArticle(deSluisText(asMeant), invoices) }),
    told: /de-sluis:7: invoices two years\n +is named in no answer and changes none/,
  },
};

describe('a law that does not hold is told', () => {
  test.each(Object.entries(planted))(
    '%s',
    (name, { regulation, fault, choice, told }) => {
      const desk = fault === undefined ? {} : { desk: faultyDesk(regulation, fault) };
      const law = named(name);
      try {
        law(regulation, { ...choice, ...desk });
      } catch (error) {
        if (!(error instanceof LawBroken)) throw error;
        expect(error.law).toBe(name);
        expect(error.message).toContain(`: ${law.sentence.en}\n`);
        expect(error.message).toMatch(told);
        expect(error.message.split('\n').length, error.message).toBeLessThan(36);
        return;
      }
      expect.fail('the law holds');
    },
    timeout,
  );

  test('an explanation that says the same in both languages, nothing, or leaves out a clause', () => {
    const answer = canDisclose(werkId, {
      asOf: '2026-03-02',
      recipient: 'employer',
      purpose: 'reintegration',
      data: ['reports'],
      consent: [],
      clientStatus: 'capableAdult',
      kept: 'digital',
    });
    const whole = { nl: explain(answer, 'nl'), en: explain(answer, 'en') };
    expect(faultsOfExplanation(answer, whole)).toEqual([]);
    expect(faultsOfExplanation(answer, { ...whole, en: whole.nl })).toHaveLength(1);
    expect(faultsOfExplanation(answer, { ...whole, nl: '' })[0]?.en).toBe(
      'there is no explanation in two languages',
    );
    const [first] = answer.because;
    const without = { ...whole, en: whole.en.replaceAll(first?.clause ?? '', '…') };
    expect(faultsOfExplanation(answer, without).map(({ en }) => en)).toEqual([
      `the explanation does not name ${first?.clause}`,
    ]);
  });

  test('every law has its planted mistake', () => {
    expect([...Object.keys(planted), 'explainedInBothLanguages'].toSorted()).toEqual(
      [...byName.keys()].toSorted(),
    );
  });

  test(
    'several at once are told together, and each can be caught by itself',
    () => {
      try {
        everyLaw(wrong, { runs: 60 });
      } catch (error) {
        if (!(error instanceof AggregateError)) throw error;
        const found = error.errors.map((one: unknown) => (one instanceof LawBroken ? one.law : one));
        expect(found).toEqual(['withdrawalNeverWidens', 'promiseNeverLater', 'earlierErasureNeverLater']);
        expect(error.message).toContain('de-sluis:6.2');
        return;
      }
      expect.fail('every law holds');
    },
    timeout,
  );
});
