import { readDay } from 'reglement/calendar';
import { describe, expect, test } from 'vitest';
import { breachNotificationDue } from '../../src/decision/breach-notification.ts';
import { dutiesFor } from '../../src/decision/duties.ts';
import { dutiesOn } from '../../src/decision/duties-on.ts';
import type { DutyStatus } from '../../src/decision/duty-answer.ts';
import { statusOf, type TermOfDuty } from '../../src/decision/duty-status.ts';
import { ReglementError } from '../../src/errors/index.ts';
import { readFacts } from '../../src/facts/index.ts';
import { lighthouse, words } from './fixtures/lighthouse.ts';

type DutyFacts = Parameters<typeof dutiesOn<(typeof words)['facts']>>[1];

const acts = (facts: DutyFacts): readonly string[] =>
  dutiesOn(lighthouse, facts).duties.map(({ act, certain }) => (certain ? act : `${act}?`));

const codes = (act: () => unknown): readonly string[] => {
  try {
    act();
  } catch (error) {
    if (error instanceof ReglementError)
      return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
    throw error;
  }
  return [];
};

describe('what is owed', () => {
  test('a duty owed in no world is left out, one owed in some is not certain, one owed in all is', () => {
    const storm = { event: 'storm', asOf: '2018-03-01', happenedOn: '2018-03-01' } as const;
    expect(acts(storm)).toEqual(['lightLit', 'coastguardWarned?']);
    expect(acts({ ...storm, windForce: 8 })).toEqual(['lightLit']);
    expect(acts({ ...storm, windForce: 9 })).toEqual(['lightLit', 'coastguardWarned?']);
    expect(acts({ ...storm, windForce: 9, warned: false })).toEqual(['lightLit', 'coastguardWarned']);
    expect(acts({ ...storm, warned: true })).toEqual(['lightLit']);
  });

  test('worlds decide: high or low tide is every tide', () => {
    expect(acts({ event: 'visit', asOf: '2018-03-01' })).toContain('pilotSent');
  });

  test('a condition on another event never comes up', () => {
    expect(acts({ event: 'visit', asOf: '2018-03-01' }).join()).not.toContain('nothingSaid');
  });

  test('one item of several that brings a duty brings it', () => {
    const visit = { event: 'visit', asOf: '2018-03-01' } as const;
    expect(acts({ ...visit, cargo: ['grain', 'powder'] })).toContain('harbourTold');
    expect(acts({ ...visit, cargo: ['grain'] }).join()).not.toContain('harbourTold');
    expect(acts(visit)).toContain('harbourTold?');
  });

  test('the law is that of the day of the event; without it that of the day asked for', () => {
    const day = { event: 'storm', warned: false, windForce: 9 } as const;
    const clauses = (facts: DutyFacts) => dutiesOn(lighthouse, facts).duties.map(({ clause }) => clause);
    expect(clauses({ ...day, happenedOn: '2019-12-31', asOf: '2020-01-02' })).toEqual([
      'sea-act:1',
      'sea-act:2',
    ]);
    expect(clauses({ ...day, happenedOn: '2020-01-01', asOf: '2020-01-02' })).toEqual([
      'sea-act:1',
      'sea-act:3',
    ]);
    expect(clauses({ ...day, asOf: '2020-01-02' })).toEqual(['sea-act:1', 'sea-act:3']);
    expect(clauses({ ...day, happenedOn: '2015-12-31', asOf: '2020-01-02' })).toContain('lighthouse:1.4');
    expect(clauses({ ...day, happenedOn: '2016-01-01', asOf: '2020-01-02' })).not.toContain('lighthouse:1.4');
    const before = dutiesOn(lighthouse, { event: 'visit', happenedOn: '2010-04-30', asOf: '2020-01-02' });
    expect(before).toMatchObject({ standing: 'notInForce', duties: [] });
  });

  test('several events at once, for a verdict: without a stated day the terms run from the day of the act', () => {
    const day = readDay('2018-03-01');
    const due = dutiesFor(lighthouse, ['storm', 'visit'], new Map(), day);
    expect(due.map(({ act, lastDay }) => [act, lastDay])).toEqual([
      ['lightLit', '2018-03-01'],
      ['coastguardWarned', '2018-03-05'],
      ['rulesSent', undefined],
      ['harbourTold', undefined],
      ['pilotSent', undefined],
    ]);
    const stated = readFacts(
      { event: 'visit', asOf: '2018-03-01', askedOn: '2018-02-01' },
      {
        facts: words.facts,
        topic: 'duty',
        ownDays: ['asOf'],
      },
    );
    expect(dutiesFor(lighthouse, ['visit'], stated, day)[0]).toMatchObject({
      act: 'rulesSent',
      lastDay: '2018-02-15',
    });
    expect(dutiesFor(lighthouse, ['access'], stated, day)).toEqual([]);
    const nothing = new Map([['cargo', { kind: 'set', values: [] }]] as const);
    expect(dutiesFor(lighthouse, ['visit'], nothing, day).map(({ act }) => act)).toContain('harbourTold');
  });
});

describe('the whole answer', () => {
  test('is as expected, in this order', () => {
    const answer = dutiesOn(
      lighthouse,
      { event: 'visit', asOf: '2018-03-01', askedOn: '2018-02-01', cargo: 'oil', occasion: 'boat 7' },
      [{ clause: '3.1', act: 'rulesSent', on: '2018-02-16', occasion: 'boat 7' }],
    );
    expect(JSON.stringify(answer, null, 1)).toMatchInlineSnapshot(`
      "{
       "question": "duties",
       "regulation": "lighthouse",
       "version": "3",
       "title": "Reglement van de vuurtoren",
       "standing": "inForce",
       "event": "visit",
       "eventLabel": {
        "nl": "bezoek",
        "en": "visit"
       },
       "occasion": "boat 7",
       "asOf": "2018-03-01",
       "duties": [
        {
         "clause": "lighthouse:3.1",
         "rule": "lighthouse:3.1/a",
         "layer": "regulation",
         "event": "visit",
         "act": "rulesSent",
         "summary": {
          "nl": "een bezoeker krijgt binnen twee weken na zijn vraag de regels, ondertekend",
          "en": "a visitor gets the rules within two weeks of asking, signed"
         },
         "toward": "client",
         "by": "bureau",
         "form": "signed",
         "within": {
          "weeks": 2,
          "regime": "plain"
         },
         "lastDay": "2018-02-15",
         "certain": true,
         "status": "fulfilledLate",
         "doneOn": "2018-02-16"
        },
        {
         "clause": "lighthouse:3.2",
         "rule": "lighthouse:3.2/a",
         "layer": "regulation",
         "event": "visit",
         "act": "harbourTold",
         "summary": {
          "nl": "over gevaarlijke lading wordt de haven ingelicht, bij hoog of bij laag water",
          "en": "of dangerous cargo the harbour is told, at high tide or at low"
         },
         "toward": "principal",
         "by": "bureau",
         "certain": true,
         "status": "open"
        },
        {
         "clause": "lighthouse:3.2",
         "rule": "lighthouse:3.2/b",
         "layer": "regulation",
         "event": "visit",
         "act": "pilotSent",
         "summary": {
          "nl": "over gevaarlijke lading wordt de haven ingelicht, bij hoog of bij laag water",
          "en": "of dangerous cargo the harbour is told, at high tide or at low"
         },
         "toward": "client",
         "by": "bureau",
         "certain": true,
         "status": "open"
        }
       ],
       "missing": [],
       "readings": []
      }"
    `);
  });

  test('names what it hangs on, what bears on most duties first', () => {
    const { missing } = dutiesOn(lighthouse, { event: 'storm', asOf: '2018-03-01' });
    expect(missing.map(({ fact }) => fact)).toEqual(['happenedOn', 'windForce', 'warned']);
    expect(
      dutiesOn(lighthouse, { event: 'storm', asOf: '2018-03-01', windForce: 3, happenedOn: '2018-03-01' })
        .missing,
    ).toEqual([]);
  });

  test('is frozen through and through, and survives JSON', () => {
    const answer = dutiesOn(lighthouse, { event: 'visit', asOf: '2018-03-01' });
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    const open: unknown[] = [answer];
    for (const one of open) {
      if (typeof one !== 'object' || one === null) continue;
      expect(Object.isFrozen(one)).toBe(true);
      open.push(...Object.values(one));
    }
  });
});

describe('how a duty stands', () => {
  const on = readDay;
  const table: readonly (readonly [
    certain: boolean,
    ends: TermOfDuty,
    done: string | undefined,
    asOf: string,
    DutyStatus,
  ])[] = [
    [true, on('2024-01-10'), '2024-01-10', '2024-02-01', 'fulfilled'],
    [true, on('2024-01-10'), '2024-01-11', '2024-02-01', 'fulfilledLate'],
    [true, on('2024-01-10'), undefined, '2024-01-10', 'open'],
    [true, on('2024-01-10'), undefined, '2024-01-11', 'breached'],
    [true, 'noNumber', undefined, '2024-01-11', 'open'],
    [true, 'noNumber', '2024-01-01', '2024-01-11', 'fulfilled'],
    [true, 'notRunning', undefined, '2024-01-11', 'open'],
    [true, 'notRunning', '2024-01-01', '2024-01-11', 'fulfilled'],
    [true, 'unknown', undefined, '2024-01-11', 'unknown'],
    [true, 'unknown', '2024-01-01', '2024-01-11', 'unknown'],
    [false, on('2024-01-10'), '2024-01-10', '2024-02-01', 'fulfilled'],
    [false, on('2024-01-10'), '2024-01-11', '2024-02-01', 'unknown'],
    [false, on('2024-01-10'), undefined, '2024-01-10', 'unknown'],
    [false, on('2024-01-10'), undefined, '2024-02-10', 'unknown'],
    [false, 'noNumber', undefined, '2024-02-10', 'unknown'],
  ];
  test.each(table)('certain %s, ends %s, done %s, asked %s: %s', (certain, ends, done, asOf, expected) => {
    const doneOn = done === undefined ? undefined : on(done);
    expect(statusOf({ certain, ends, doneOn, asOf: on(asOf) })).toBe(expected);
  });

  const visit = { event: 'visit', asOf: '2018-03-01', askedOn: '2018-02-01' } as const;
  const sent = { clause: '3.1', act: 'rulesSent', on: '2018-02-10' } as const;
  const rules = (facts: DutyFacts, done: Parameters<typeof dutiesOn>[2]) =>
    dutiesOn(lighthouse, facts, done).duties.find(({ act }) => act === 'rulesSent');

  test('only what was done for this occasion counts, and only what was done by then', () => {
    expect(rules(visit, [sent])?.status).toBe('fulfilled');
    expect(rules(visit, [{ ...sent, clause: 'lighthouse:3.1' }])?.status).toBe('fulfilled');
    expect(rules({ ...visit, occasion: 'boat 8' }, [{ ...sent, occasion: 'boat 7' }])?.status).toBe(
      'breached',
    );
    expect(rules({ ...visit, occasion: 'boat 7' }, [sent])?.status).toBe('breached');
    expect(rules(visit, [{ ...sent, occasion: 'boat 7' }])?.status).toBe('breached');
    expect(rules({ ...visit, occasion: 'boat 7' }, [{ ...sent, occasion: 'boat 7' }])?.status).toBe(
      'fulfilled',
    );
    expect(rules(visit, [{ ...sent, on: '2018-03-02' }])).toMatchObject({ status: 'breached' });
  });

  test('the first time counts, in any order', () => {
    const late = { ...sent, on: '2018-02-20' } as const;
    expect(rules(visit, [late, sent])).toMatchObject({ status: 'fulfilled', doneOn: '2018-02-10' });
    expect(rules(visit, [sent, late])).toMatchObject({ status: 'fulfilled', doneOn: '2018-02-10' });
  });

  test('a term whose day has not come does not run', () => {
    expect(rules({ ...visit, askedOn: 'notApplicable' }, [])).toMatchObject({ status: 'open' });
  });

  test('at once, on a day that is not known, cannot be said', () => {
    const [light] = dutiesOn(lighthouse, { event: 'storm', asOf: '2018-03-01' }).duties;
    expect(light).toMatchObject({ act: 'lightLit', status: 'unknown' });
    expect(light).not.toHaveProperty('lastDay');
  });

  test('learning a fact moves only what was unknown', () => {
    const before = dutiesOn(lighthouse, { event: 'storm', asOf: '2018-03-05' });
    for (const happenedOn of ['2018-03-01', '2018-03-05'] as const)
      for (const windForce of [3, 9])
        for (const warned of [true, false]) {
          const after = dutiesOn(lighthouse, {
            event: 'storm',
            asOf: '2018-03-05',
            happenedOn,
            windForce,
            warned,
          });
          for (const { rule, status } of before.duties) {
            if (status === 'unknown') continue;
            expect(after.duties.find((one) => one.rule === rule)?.status).toBe(status);
          }
        }
  });
});

describe('bad input', () => {
  const visit = { event: 'visit', asOf: '2018-03-01' } as const;
  const ask = (facts: unknown, done: unknown = []) =>
    codes(() => Reflect.apply(dutiesOn, undefined, [lighthouse, facts, done]));

  test.each<readonly [unknown, readonly string[]]>([
    [{ ...visit, event: 'strom' }, ['impossibleValue event']],
    [{ asOf: '2018-03-01' }, ['missingArgument event']],
    [{ event: 'visit' }, ['missingDay asOf']],
    [{ ...visit, askedOn: '2018-02-30' }, ['impossibleDay askedOn']],
    [{ ...visit, asked: '2018-02-03' }, ['unknownFact asked']],
    [{ ...visit, secret: true }, ['wrongTopic secret']],
    [{ ...visit, actor: 'keeper' }, ['wrongTopic actor']],
    [{ ...visit, occasion: 7 }, ['wrongKind occasion']],
    [null, ['wrongKind ']],
  ])('facts %j', (facts, expected) => {
    expect(ask(facts)).toEqual(expected);
  });

  test.each<readonly [unknown, readonly string[]]>([
    ['x', ['wrongKind done']],
    [['x'], ['wrongKind done.0']],
    [[{ clause: '3.3', act: 'rulesSent', on: '2018-02-10' }], ['unknownClause done.0.clause']],
    [[{ clause: 'sea-act:9', act: 'rulesSent', on: '2018-02-10' }], ['unknownClause done.0.clause']],
    [[{ clause: '3.1', act: 'ruleSent', on: '2018-02-10' }], ['unknownReference done.0.act']],
    [[{ clause: '1.2', act: 'rulesSent', on: '2018-02-10' }], ['unknownReference done.0.act']],
    [
      [
        { clause: 3, act: 'rulesSent', on: '2018-02-30', occasion: 3 },
        { clause: '3.1', act: null, when: 'x' },
      ],
      [
        'wrongKind done.0.clause',
        'impossibleDay done.0.on',
        'wrongKind done.0.occasion',
        'unknownFact done.1.when',
        'unknownReference done.1.act',
        'wrongKind done.1.on',
      ],
    ],
  ])('done %j', (done, expected) => {
    expect(ask(visit, done)).toEqual(expected);
  });

  test('a near miss is named', () => {
    const done = [{ clause: '3.1', act: 'ruleSent', on: '2018-02-10' }] as const;
    expect(() => dutiesOn(lighthouse, visit, done)).toThrow('did you mean `rulesSent`');
  });
});

describe('a personal data breach', () => {
  test('runs 72 hours, through a weekend', () => {
    expect(breachNotificationDue('2024-04-26T16:20+02:00')).toMatchObject({
      article: 'avg:33',
      cautious: '2024-04-29T16:20+02:00',
      hourNotCounted: { until: '2024-04-29T17:00+02:00' },
    });
  });

  test('has no number before the AVG, and none without an offset', () => {
    expect(codes(() => breachNotificationDue('2018-05-24T23:59+02:00'))).toEqual(['outOfRange knownAt']);
    expect(breachNotificationDue('2018-05-25T00:00+02:00').article).toBe('avg:33');
    expect(codes(() => Reflect.apply(breachNotificationDue, undefined, ['2024-04-26T16:20']))).toEqual([
      'wrongKind knownAt',
    ]);
  });
});
