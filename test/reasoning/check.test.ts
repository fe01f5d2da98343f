import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { days, plain, years } from '../../src/calendar/index.ts';
import {
  type Article,
  article,
  author,
  type CheckReport,
  check,
  clause,
  decidesNothing,
  extended,
  type Finding,
  flag,
  lapsed,
  load,
  type Regulation,
  text,
} from '../../src/index.ts';
import type { KernelRule, Known } from '../../src/language/index.ts';
import { unsignedPairs } from '../../src/language/overlaps.ts';
import { dutchHolidays } from '../../src/law/holidays.ts';
import { core } from '../../src/law/vocabulary/index.ts';
import { lawsOfDays } from '../../src/reasoning/days.ts';
import { regulations } from '../../src/testing/regulations.ts';
import { ofBureaus } from '../diagram/differential.ts';
import * as naive from '../laws/naive.ts';

const runs = Number(process.env.REGLEMENT_RUNS ?? 40);

const { permit, forbid, keepAtMost, keepAtLeast, endsOn } = author(core);

/** A text of one clause beside those that are looked at. */
function small(...articles: readonly Article[]): Regulation {
  const own = [
    article('0', 'Begin', clause('0', 'begin', decidesNothing('geeft alleen de naam'))),
    ...articles,
  ];
  const ids = own.flatMap(({ clauses }) => clauses.map(({ id, decidesNothing: why }) => [id, why] as const));
  return load(
    text({
      id: 'small',
      title: 'Klein reglement',
      version: '1',
      from: '2020-01-01',
      english: Object.fromEntries(
        ids.map(([id, why]) => [
          id,
          why === undefined ? `clause ${id}` : { summary: `clause ${id}`, reason: why },
        ]),
      ),
      articles: own,
    }),
    { vocabulary: core, statutes: [], holidays: dutchHolidays },
  );
}

const findings = (
  report: CheckReport,
  property: CheckReport['properties'][number]['property'],
): readonly Finding[] => report.properties.find((one) => one.property === property)?.findings ?? [];

describe('what is planted is found, with a case', () => {
  test('a permit and a prohibition that meet, and the signature that orders them', () => {
    const with_ = (despite: readonly string[]) =>
      check(
        small(
          article('1', 'Een', clause('1', 'de coach ziet alles', permit('access.actor', { actor: 'coach' }))),
          article(
            '2',
            'Twee',
            clause(
              '2',
              'niemand ziet medische gegevens',
              forbid('access.actor', { data: 'medical' }, { despite }),
            ),
          ),
        ),
      );
    const [found] = findings(with_([]), 'overlaps');
    expect(found).toMatchObject({
      severity: 'fault',
      rules: ['small:1/a', 'small:2/a'],
      witness: { question: 'access', facts: { actor: ['coach'], data: ['medical'] } },
    });
    expect(found?.told.en).toContain('coach or adviser of the bureau');
    expect(with_([]).sound).toBe(false);
    expect(with_(['1'])).toMatchObject({
      sound: true,
      properties: [{ outcome: 'proved' }, {}, {}, {}, {}, {}],
    });
  });

  test('a rule that only repeats another, and one that has no effect', () => {
    const report = check(
      small(
        article(
          '1',
          'Een',
          clause('1', 'de coach ziet alles', permit('access.actor', { actor: 'coach' })),
          clause('2', 'de coach bewerkt', permit('access.actor', { actor: 'coach', mode: 'edit' })),
          clause(
            '3',
            'niemand ziet het BSN',
            forbid('access.actor', { data: 'bsn' }, { despite: ['1', '2'] }),
          ),
          clause(
            '4',
            'de directie soms wel',
            permit('access.actor', { actor: 'management', data: 'bsn' }, { despite: ['3'] }),
          ),
        ),
      ),
    );
    const own = findings(report, 'idleRules').filter(({ told }) => !told.en.startsWith('with the statutes'));
    expect(own.map(({ rules, severity }) => [rules.join(), severity])).toEqual([
      ['small:2/a', 'note'],
      ['small:4/a', 'fault'],
    ]);
    expect(own[0]?.told.en).toContain('small:1/a applies as well');
    expect(own[0]?.witness?.facts).toMatchObject({ actor: ['coach'], mode: 'edit' });
    expect(own[1]?.told.en).toContain('small:4/a has no effect on what the text says');
    expect(own[1]?.witness?.facts).toMatchObject({ actor: ['management'], data: ['bsn'] });
  });

  test('a clause that never counts', () => {
    const late = clause(
      '1',
      'vervallen voor het begon',
      permit('access.actor', { actor: 'coach' }),
      lapsed('2019-06-30', 'niets'),
    );
    const report = check(small(article('1', 'Een', late)));
    expect(findings(report, 'unreachedClauses')).toMatchObject([{ severity: 'fault', clauses: ['small:1'] }]);
    expect(report.sound).toBe(false);
  });

  test('a presumption that leads away from the doubt', () => {
    const words = extended(core, {
      keyed: flag({
        topics: ['access'],
        presumed: { access: true },
        label: ['sleutel', 'key'],
        question: ['Is er een sleutel?', 'Is there a key?'],
        judgedBy: 'record',
      }),
    });
    // By itself the text lets the key open and close; loading sees both ways and lets it through. Beside the statute only one is left.
    const by = author(words);
    const statute = text({
      id: 'law',
      title: 'Wet',
      version: '1',
      from: '2020-01-01',
      english: { '1': 'nobody edits' },
      articles: [
        article('1', 'Een', clause('1', 'niemand bewerkt', forbid('access.mode', { mode: 'edit' }))),
      ],
    });
    const own = text({
      id: 'own',
      title: 'Reglement',
      version: '1',
      from: '2020-01-01',
      english: { '1': 'with a key, but not to edit' },
      articles: [
        article(
          '1',
          'Een',
          clause(
            '1',
            'met sleutel, maar niet om te bewerken',
            by.permit('access.actor', { keyed: true }),
            by.permit('access.mode', { mode: 'view' }),
            by.permit('access.mode', { mode: 'edit', keyed: false }),
            by.permit('access.place', {}),
          ),
        ),
      ],
    });
    const report = check(load(own, { vocabulary: words, statutes: [statute], holidays: dutchHolidays }));
    expect(findings(report, 'presumptions')).toMatchObject([
      { severity: 'fault', fact: 'keyed', witness: { facts: { keyed: true, mode: 'view' } } },
    ]);
  });

  test('a floor that a ceiling of the same text cuts off, and one that another event can', () => {
    const report = check(
      small(
        article(
          '1',
          'Bewaren',
          clause(
            '1',
            'ten minste vijf jaar',
            keepAtLeast(years(5, plain), { of: { record: 'clientFile' }, after: 'serviceEndedOn' }),
          ),
          clause(
            '2',
            'ten hoogste twee jaar',
            keepAtMost(years(2, plain), { of: { record: 'clientFile' }, after: 'serviceEndedOn' }),
          ),
          clause(
            '3',
            'of eerder op verzoek',
            endsOn('erasureAskedOn', { of: { record: 'clientFile' }, within: days(14, plain) }),
          ),
        ),
      ),
    );
    const found = findings(report, 'retentionFloors');
    expect(found.map(({ severity, rules }) => [severity, rules])).toEqual([
      ['fault', ['small:1/a', 'small:2/a']],
      ['note', ['small:1/a', 'small:3/a']],
    ]);
    expect(report.sound).toBe(false);
  });

  test('floors and ceilings that keep out of each other’s way', () => {
    const report = check(
      small(
        article(
          '1',
          'Bewaren',
          clause(
            '1',
            'ten minste twee jaar',
            keepAtLeast(years(2, plain), { of: { record: 'clientFile' }, after: 'serviceEndedOn' }),
          ),
          clause(
            '2',
            'ten hoogste vijf jaar',
            keepAtMost(years(5, plain), { of: { record: 'clientFile' }, after: 'serviceEndedOn' }),
          ),
          clause(
            '3',
            'brieven een jaar',
            keepAtMost(years(1, plain), { of: { record: 'correspondence' }, after: 'serviceEndedOn' }),
          ),
        ),
      ),
    );
    expect(findings(report, 'retentionFloors')).toEqual([]);
  });

  test('past its budget it says what was not looked at', () => {
    const report = check(
      small(article('1', 'Een', clause('1', 'coach', permit('access.actor', { actor: 'coach' })))),
      { nodes: 3 },
    );
    expect(report.sound).toBe(false);
    expect(report.properties[0]).toMatchObject({
      property: 'overlaps',
      outcome: 'notProved',
      notProved: [{ reason: 'tooLarge', names: ['access'] }],
    });
  });
});

describe('of random regulations', () => {
  const byHand = (rules: readonly KernelRule[], world: naive.World): boolean =>
    rules.every((rule) => naive.applies(rule, world));

  test('every overlap that asking all worlds shows, and no other', { timeout: 0 }, () => {
    let compared = 0;
    fc.assert(
      fc.property(regulations(), ({ regulation, topic }) => {
        const expected = new Set<string>();
        for (const { laws } of lawsOfDays([regulation], topic))
          for (const law of laws) {
            const worlds = puttable(law, regulation);
            if (worlds === undefined) return;
            for (const { layer, permit: one, prohibition } of unsignedPairs(law))
              if (layer === 'regulation' && worlds.some((world) => byHand([one, prohibition], world)))
                expected.add(`${one.id} ${prohibition.id}`);
          }
        compared += 1;
        const found = findings(check(regulation), 'overlaps').map(({ rules }) => rules.join(' '));
        expect(new Set(found)).toEqual(expected);
      }),
      { numRuns: runs, seed: 31 },
    );
    expect(compared).toBeGreaterThan(runs / 4);
  });

  test('a rule is idle in the text exactly if no world of the text shows it', { timeout: 0 }, () => {
    fc.assert(
      fc.property(regulations(), ({ regulation, topic }) => {
        const changing = new Set<string>();
        const all = new Set<string>();
        for (const { laws } of lawsOfDays([regulation], topic))
          for (const law of laws) {
            const worlds = puttable(law, regulation);
            if (worlds === undefined) return;
            for (const { regulation: own } of law.question.aspects)
              for (const rule of own) {
                all.add(rule.id);
                const left = withoutRule(own, rule);
                if (worlds.some((world) => saying(own, world) !== saying(left, world))) changing.add(rule.id);
              }
          }
        const idle = findings(check(regulation), 'idleRules')
          .filter(({ told }) => !told.en.startsWith('with the statutes'))
          .flatMap(({ rules }) => rules);
        expect(new Set(idle)).toEqual(new Set([...all].filter((id) => !changing.has(id))));
      }),
      { numRuns: runs, seed: 32 },
    );
  });
});

/** The worlds that somebody can put a question about, if they are not too many. */
function puttable(
  law: ReturnType<Regulation['lawOn']>,
  { vocabulary }: Regulation,
): readonly naive.World[] | undefined {
  const open: Known = law.question.variables.map(() => undefined);
  const size = law.question.variables.reduce((product, { domain }) => product * domain.length, 1);
  if (size > 3_000) return undefined;
  return naive.worldsOf(law.question, open).filter((world) =>
    [...law.encoding.ofFact].every(([name, own]) => {
      const fact = vocabulary.facts[name];
      return (
        fact?.kind !== 'set' ||
        fact.reading !== 'any' ||
        fact.argumentOf === undefined ||
        own.some((variable) => world[variable] === 1)
      );
    }),
  );
}

/** The same rules, copied, without one of them. */
function withoutRule(rules: readonly KernelRule[], gone: KernelRule): readonly KernelRule[] {
  const copies = new Map<KernelRule, KernelRule>();
  const copied = (rule: KernelRule): KernelRule => {
    const before = copies.get(rule);
    if (before !== undefined) return before;
    const copy = { ...rule, exceptions: rule.exceptions.filter((one) => one !== gone).map(copied) };
    copies.set(rule, copy);
    return copy;
  };
  return rules.filter((rule) => rule !== gone).map(copied);
}

function saying(rules: readonly KernelRule[], world: naive.World): string {
  const standing = rules.filter((rule) => naive.applies(rule, world)).map(({ effect }) => effect);
  return (['forbid', 'require', 'permit'] as const).find((effect) => standing.includes(effect)) ?? 'silent';
}

describe('of the five', () => {
  test.each(Object.entries(ofBureaus))('%s is sound, and everything was looked at', (_, regulation) => {
    const report = check(regulation);
    expect(report.properties.flatMap(({ notProved }) => notProved)).toEqual([]);
    const faults = report.properties.flatMap((one) =>
      one.findings.filter(({ severity }) => severity === 'fault'),
    );
    expect(faults.map(({ told }) => told.en)).toEqual([]);
    expect(report.sound).toBe(true);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
