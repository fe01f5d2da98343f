import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { werkId } from 'reglement/bureaus';
import {
  atw,
  calendarYears,
  dutchHolidays,
  endOfPausedTerm,
  endOfTerm,
  eu1182,
  months,
  period,
  plain,
  type Step,
  startOfBackwardTerm,
  weeks,
  workingDays,
  years,
} from 'reglement/calendar';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Ground, Verdict } from '../../src/decision/answer.ts';
import { ask, type Question, type QuestionFacts } from '../../src/decision/ask.ts';
import { dutiesOn } from '../../src/decision/duties-on.ts';
import { dayInWords } from '../../src/decision/explain/days.ts';
import { explain, type Language } from '../../src/decision/explain/index.ts';
import { reservationInWords, stepsInWords } from '../../src/decision/explain/steps.ts';
import type { RequestDueDate } from '../../src/decision/request/index.ts';
import { type RetentionStatus, retentionOfFile } from '../../src/decision/retention/index.ts';
import { ReglementError } from '../../src/errors/index.ts';
import { lighthouse } from './fixtures/lighthouse.ts';

const words = (en: string) => ({ nl: `${en} (nl)`, en });
const languages: readonly Language[] = ['nl', 'en'];

const ground = (clause: string, more: Partial<Ground>): Ground => ({
  clause,
  rule: `${clause}/a`,
  layer: 'regulation',
  aspect: 'access.actor',
  effect: 'forbid',
  summary: words(`summary of ${clause}`),
  certain: true,
  ...more,
});

const permitted: Verdict = {
  question: 'access',
  regulation: 'tower',
  version: '3',
  title: 'The Tower Rules',
  verdict: 'permitted',
  allowed: true,
  standing: 'inForce',
  because: [
    ground('tower:1', { effect: 'permit' }),
    ground('sea:9', { effect: 'lift', layer: 'statute', checked: 'unchecked' }),
  ],
  aspects: [{ aspect: 'access.actor', verdict: 'permitted', statute: 'permitted', regulation: 'permitted' }],
  layers: { statute: 'permitted', regulation: 'permitted' },
  displaced: [],
  overridden: [],
  duties: [],
  parts: [],
  presumed: [],
  readings: [],
  missing: [],
  remedies: [],
};

const forbidden: Verdict = {
  ...permitted,
  question: 'disclosure',
  verdict: 'forbidden',
  allowed: false,
  standing: 'undated',
  because: [
    ground('tower:2', { aspect: 'disclosure.recipient' }),
    ground('tower:3', { aspect: 'disclosure.data', certain: false, checked: 'partly' }),
    ground('noGround', { effect: 'noGround', aspect: 'disclosure.channel', summary: words('no ground') }),
  ],
  aspects: [
    { aspect: 'disclosure.recipient', verdict: 'forbidden', statute: 'permitted', regulation: 'forbidden' },
    { aspect: 'disclosure.data', verdict: 'undetermined', statute: 'required', regulation: 'undetermined' },
    { aspect: 'disclosure.channel', verdict: 'forbidden', statute: 'silent', regulation: 'silent' },
  ],
  layers: { statute: 'silent', regulation: 'forbidden' },
  displaced: [ground('sea:4', { layer: 'statute', effect: 'permit' })],
  overridden: [{ clause: 'tower:5', rule: 'tower:5/a', by: 'tower:6' }],
  duties: [
    {
      clause: 'sea:7',
      rule: 'sea:7/a',
      layer: 'statute',
      event: 'disclosure',
      act: 'told',
      summary: words('tell'),
      toward: 'client',
      by: 'bureau',
      form: 'written',
      within: 'atOnce',
      lastDay: '2024-03-29',
      certain: false,
      checked: 'unchecked',
    },
  ],
  parts: [
    { item: { data: 'name', purpose: 'service' }, verdict: 'permitted' },
    { item: { data: 'medical', purpose: 'service' }, verdict: 'forbidden' },
  ],
  limitedTo: ['name'],
  presumed: [{ fact: 'emergency', value: 'none', label: words('emergency') }],
  readings: [{ clause: 'tower:2', taken: words('so'), rejected: words('otherwise') }],
  missing: [],
  remedies: [
    {
      changes: [
        { fact: 'consent', label: words('consent'), to: [['express', 'written'], ['free']] },
        { fact: 'boundToSecrecy', label: words('secrecy'), to: 'true' },
      ],
    },
  ],
};

const undetermined: Verdict = {
  ...permitted,
  question: 'processing',
  verdict: 'undetermined',
  allowed: false,
  standing: 'notInForce',
  because: [ground('sea:1', { effect: 'require', layer: 'statute', certain: false })],
  missing: [
    { fact: 'a', label: words('a'), question: words('is it a?'), judgedBy: 'record' },
    { fact: 'b', label: words('b'), question: words('is it b?'), judgedBy: 'person' },
  ],
};

describe('a verdict', () => {
  test.each([
    ['permitted', permitted],
    ['forbidden', forbidden],
    ['undetermined', undetermined],
  ])('%s', (_, answer) => {
    expect(languages.map((language) => explain(answer, language)).join('\n\n')).toMatchSnapshot();
  });

  test('that nothing would turn says so', () => {
    expect(explain({ ...forbidden, remedies: [] }, 'nl')).toContain('niets wat nu al zeker is');
    expect(explain(permitted, 'nl')).not.toContain('niets wat nu al zeker');
  });

  test('of a charge says the most that may be asked', () => {
    const feeCaps = [{ clause: 'wbp:39', atMostCents: 450, perPageCents: 23, certain: true }] as const;
    const answer: Verdict = { ...permitted, question: 'charge', feeCaps };
    expect(explain(answer, 'nl')).toContain('- wbp:39: € 4,50 (€ 0,23 per bladzijde)');
    expect(explain(answer, 'en')).toContain('- wbp:39: €4.50 (€0.23 per page)');
  });
});

describe('days', () => {
  test.each([
    ['2022-09-30', 'vrijdag 30 september 2022', 'Friday 30 September 2022'],
    ['2024-02-29', 'donderdag 29 februari 2024', 'Thursday 29 February 2024'],
    ['2024-03-03', 'zondag 3 maart 2024', 'Sunday 3 March 2024'],
    ['2025-02-31', '31 februari 2025', '31 February 2025'],
    ['0033-04-03', 'zondag 3 april 33', 'Sunday 3 April 33'],
    ['soon', 'soon', 'soon'],
  ])('%s', (day, dutch, english) => {
    expect(dayInWords(day, 'nl')).toBe(dutch);
    expect(dayInWords(day, 'en')).toBe(english);
  });

  test('are the same words under every host zone', () => {
    // A process of its own: the test runner's does not follow a change of its zone.
    const script = fileURLToPath(new URL('./explain-zones.child.ts', import.meta.url));
    const printed = execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
    const { offsets, words: said } = z
      .object({ offsets: z.array(z.number()), words: z.array(z.string()) })
      .parse(JSON.parse(printed));
    expect(offsets.length).toBeGreaterThan(4);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('vrijdag 30 december 2011');
  });
});

describe('the counting of a day', () => {
  const counted: readonly (readonly [string, readonly Step[]])[] = [
    ['clipped, moved over Good Friday', endOfTerm('2024-01-31', months(1, eu1182), dutchHolidays).derivation],
    ['moved over Easter', endOfTerm('2024-02-29', months(1, eu1182), dutchHolidays).derivation],
    [
      'extended',
      endOfTerm('2025-01-31', months(1, eu1182), dutchHolidays, { extendedBy: months(2, eu1182) }).derivation,
    ],
    ['left on a Sunday', endOfTerm('2023-06-30', years(1, plain), dutchHolidays).derivation],
    ['working days', endOfTerm('2025-12-24', workingDays(3, plain), dutchHolidays).derivation],
    ['calendar years', endOfTerm('2022-05-01', calendarYears(7, plain), dutchHolidays).derivation],
    ['a minimum', endOfTerm('2025-12-24', period({ days: 2 }, eu1182), dutchHolidays).derivation],
    ['a bridge day', endOfTerm('2024-03-29', weeks(6, atw), dutchHolidays).derivation],
    [
      'paused',
      endOfPausedTerm('2024-03-05', months(1, eu1182), dutchHolidays, {
        pauses: [
          { from: '2024-03-11', until: '2024-03-15' },
          { from: '2024-03-20', until: 'open' },
        ],
        pauseEffect: 'shift',
      }).derivation,
    ],
    ['backwards', startOfBackwardTerm('2024-03-31', weeks(6, plain), dutchHolidays).derivation],
    [
      'several lengths',
      endOfTerm('2024-01-01', period({ years: 1, months: 6, weeks: 2, days: 1 }, plain), dutchHolidays)
        .derivation,
    ],
  ];
  test.each(counted)('%s', (_, steps) => {
    expect(
      languages.map((language) => stepsInWords(steps, language).join('\n')).join('\n\n'),
    ).toMatchSnapshot();
  });

  test('under a reservation', () => {
    const [open] = endOfTerm('2031-03-31', weeks(4, atw), dutchHolidays).reservations;
    expect(open).toBeDefined();
    if (open === undefined) return;
    expect(reservationInWords(open, 'nl')).toBe(
      'welke dagen in 2031 met een feestdag gelijkstaan, staat niet vast: er is nog geen besluit gevonden (atw:3.3)',
    );
    expect(reservationInWords({ ...open, because: 'notVerified' }, 'en')).toBe(
      'which days of 2031 count as holidays is not settled: the decree was not traced (atw:3.3)',
    );
  });
});

describe('other answers', () => {
  const day = (kind: 'exact', on: `${number}-${number}-${number}`) => ({ kind, day: on }) as const;
  const keeping: RetentionStatus = {
    question: 'retention',
    regulation: 'tower',
    version: '3',
    title: 'The Tower Rules',
    standing: 'inForce',
    record: 'logbook',
    recordLabel: { nl: 'logboek', en: 'log of the tower' },
    asOf: '2026-03-01',
    status: 'mustDelete',
    possible: ['mustDelete'],
    keepUntil: { kind: 'none' },
    deadline: day('exact', '2026-02-28'),
    governs: {
      keepUntil: [],
      deadline: [{ clause: 'tower:8', rule: 'tower:8/a', layer: 'regulation', certain: true }],
    },
    atEnd: [
      { clause: 'tower:8', rule: 'tower:8/a', layer: 'regulation', certain: true, what: 'erase' },
      {
        clause: 'tower:9',
        rule: 'tower:9/a',
        layer: 'regulation',
        certain: false,
        what: { reduceTo: ['name', 'year'] },
      },
    ],
    layers: {
      statute: { ceiling: { kind: 'none' }, floor: { kind: 'open' } },
      regulation: {
        ceiling: day('exact', '2026-02-28'),
        floor: { kind: 'bounded', notBefore: '2025-01-01' },
      },
    },
    because: [
      {
        clause: 'tower:8',
        rule: 'tower:8/a',
        layer: 'regulation',
        role: 'ceiling',
        summary: words('two years'),
        within: years(2, plain),
        after: 'serviceEndedOn',
        lastDay: day('exact', '2026-02-28'),
        certain: true,
        derivation: endOfTerm('2024-02-29', years(2, plain), dutchHolidays).derivation,
      },
    ],
    displaced: [
      {
        clause: 'tower:9',
        rule: 'tower:9/a',
        layer: 'regulation',
        role: 'floor',
        summary: words('as long as it stands'),
        within: 'hold',
        lastDay: { kind: 'bounded', notBefore: '2025-01-01', notAfter: '2025-02-01' },
        certain: false,
        derivation: [],
        checked: 'unchecked',
      },
    ],
    conflicts: [
      {
        floor: { clause: 'sea:1', rule: 'sea:1/a', layer: 'statute' },
        ceiling: { clause: 'tower:8', rule: 'tower:8/a', layer: 'regulation' },
        certain: true,
      },
    ],
    reservations: [],
    readings: [],
    missing: [],
  };

  test('how long a record is kept', () => {
    expect(languages.map((language) => explain(keeping, language)).join('\n\n')).toMatchSnapshot();
  });

  test('how long a record is kept, without a day to judge it on', () => {
    const { asOf: _asOf, status: _status, possible: _possible, ...answer } = keeping;
    expect(explain(answer, 'en').split('\n')[0]).toBe(
      'Under The Tower Rules (version 3) and the statutes, for log of the tower: nothing keeps it; it may be kept through Saturday 28 February 2026.',
    );
  });

  test('by when a request is answered', () => {
    const weighed = { layers: [], displaced: ['tower:2'], promptly: ['tower:1'], missing: [] };
    const end = endOfTerm('2024-02-29', months(1, eu1182), dutchHolidays);
    const answer: RequestDueDate = {
      question: 'requestDueDate',
      regulation: 'tower',
      version: '3',
      title: 'The Tower Rules',
      standing: 'inForce',
      right: 'access',
      rightLabel: { nl: 'inzage', en: 'viewing' },
      receivedOn: '2024-02-29',
      answerBy: {
        ...weighed,
        kind: 'exact',
        day: end.day,
        governs: 'avg:12.3',
        derivation: end.derivation,
        reservations: [],
        layers: [
          {
            clause: 'avg:12.3',
            rule: 'avg:12.3/a',
            layer: 'statute',
            sets: 'answerWithin',
            summary: words('a month'),
            lawOf: '2024-02-29',
            within: months(1, eu1182),
            from: 'receivedOn',
            certain: true,
            ends: end,
            extension: { status: 'notTold', tellBy: '2024-04-02', until: '2024-05-29' },
          },
          {
            clause: 'tower:2',
            rule: 'tower:2/a',
            layer: 'regulation',
            sets: 'answerWithin',
            summary: words('as soon as possible'),
            lawOf: '2024-02-29',
            within: 'asSoonAsPossible',
            from: 'receivedOn',
            certain: false,
            ends: { kind: 'asSoonAsPossible' },
            countedAs: 'wbp:36',
          },
        ],
      },
      refuseBy: {
        ...weighed,
        kind: 'bounded',
        notBefore: '2024-04-02',
        reservations: [],
        missing: [{ fact: 'a', label: words('a'), question: words('is it a?'), judgedBy: 'record' }],
      },
      doBy: { ...weighed, kind: 'silent' },
      readings: [],
    };
    expect(languages.map((language) => explain(answer, language)).join('\n\n')).toMatchSnapshot();
  });

  test('which duties an event brings', () => {
    const answer = dutiesOn(
      lighthouse,
      { event: 'visit', asOf: '2018-03-01', happenedOn: '2018-02-28', askedOn: '2018-02-01' },
      [{ clause: '3.1', act: 'rulesSent', on: '2018-02-16' }],
    );
    expect(languages.map((language) => explain(answer, language)).join('\n\n')).toMatchSnapshot();
  });
});

describe('every answer of a real regulation', () => {
  const settled = { kept: 'digital', clientStatus: 'capableAdult' } as const;
  const access = { right: 'access', receivedOn: '2024-03-05', ...settled } as const;
  const erasure = {
    ...access,
    right: 'erasure',
    records: [{ record: 'clientFile' }, { record: 'invoice' }],
  } as const;
  type Asking = {
    readonly [Q in Question]: readonly QuestionFacts<(typeof werkId)['vocabulary']['facts']>[Q][];
  };
  const asked: Asking = {
    canAccess: [{ asOf: '2026-03-02', actor: 'coach', mode: 'view', data: ['reports', 'medical'] }],
    canDisclose: [
      { asOf: '2026-03-02', recipient: 'employer', purpose: 'reporting', data: ['medical', 'name'] },
      {
        asOf: '2009-03-02',
        recipient: 'employer',
        purpose: 'reporting',
        data: ['medical'],
        consent: [],
        ...settled,
      },
    ],
    canProcess: [{ asOf: '2026-03-02', purpose: 'research', data: ['medical'] }],
    canCharge: [{ right: 'access', receivedOn: '2016-03-02', pages: 10 }],
    assessRequest: [erasure, access],
    requestDueDate: [access, { ...access, extensionToldOn: '2024-03-20', pausedFrom: '2024-03-10' }],
    appealDueDate: [{ ...access, answer: 'refused', answeredOn: '2024-03-29', asOf: '2024-04-15' }],
    retentionDeadline: [{ record: 'clientFile', serviceEndedOn: '2024-02-29', asOf: '2026-01-01' }],
    retentionStatus: [{ record: 'invoice', recordClosedOn: '2024-02-29', asOf: '2026-01-01' }],
    dutiesOn: [
      { event: 'breach', asOf: '2026-01-01' },
      { event: 'always', asOf: '2017-01-01' },
    ],
  };
  const answers = [
    ...asked.canAccess.map((facts) => ask(werkId, 'canAccess', facts)),
    ...asked.canDisclose.map((facts) => ask(werkId, 'canDisclose', facts)),
    ...asked.canProcess.map((facts) => ask(werkId, 'canProcess', facts)),
    ...asked.canCharge.map((facts) => ask(werkId, 'canCharge', facts)),
    ...asked.assessRequest.map((facts) => ask(werkId, 'assessRequest', facts)),
    ...asked.requestDueDate.map((facts) => ask(werkId, 'requestDueDate', facts)),
    ...asked.appealDueDate.map((facts) => ask(werkId, 'appealDueDate', facts)),
    ...asked.retentionDeadline.map((facts) => ask(werkId, 'retentionDeadline', facts)),
    ...asked.retentionStatus.map((facts) => ask(werkId, 'retentionStatus', facts)),
    ...asked.dutiesOn.map((facts) => ask(werkId, 'dutiesOn', facts)),
    retentionOfFile(werkId, { asOf: '2030-01-01', records: erasure.records }),
  ];

  test.each(answers.map((answer) => [answer.question, answer] as const))(
    '%s is told in both languages',
    (_, answer) => {
      for (const language of languages) {
        const told = explain(answer, language);
        expect(told).not.toMatch(/undefined|\[object|NaN|\d{4}-\d{2}-\d{2}T/);
        const [outcome = ''] = told.split('\n');
        expect(outcome).toMatch(/^\p{Lu}.*\.$/u);
        // What went through JSON reads the same.
        expect(explain(JSON.parse(JSON.stringify(answer)), language)).toBe(told);
      }
      for (const clause of clausesIn(answer)) expect(explain(answer, 'nl')).toContain(clause);
    },
  );

  function clausesIn(answer: object): readonly string[] {
    const because: unknown = 'because' in answer ? answer.because : [];
    return z
      .array(z.object({ clause: z.string() }))
      .parse(because)
      .flatMap(({ clause }) => (clause === 'noGround' ? [] : [clause]));
  }
});

describe('bad input', () => {
  const code = (answer: unknown, language: unknown): string => {
    try {
      Reflect.apply(explain, undefined, [answer, language]);
    } catch (error) {
      if (error instanceof ReglementError) return error.code;
      throw error;
    }
    return 'nothing';
  };
  test('another language, and what is no answer', () => {
    expect(code(permitted, 'de')).toBe('impossibleValue');
    for (const answer of [null, undefined, 3, {}, { question: 'weather' }, []])
      expect(code(answer, 'nl')).toBe('unknownQuestion');
  });
});
