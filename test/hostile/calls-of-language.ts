import * as index from '../../src/index.ts';
import { cobblers, setting, words, write } from '../language/cobblers.ts';
import { bureaus } from '../law/bureaus.ts';
import { type Call, calls } from './call.ts';
import { byName, isDayNumber } from './calls-of-decision.ts';
import type { Chance } from './chance.ts';
import { isDay, isRecord } from './declared.ts';
import { isRegulationText, isVocabulary } from './declared-text.ts';
import { nonsense } from './handed.ts';
import { topics } from './pools.ts';

const copied = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const smallText = copied(cobblers);
const smallAct = copied(setting.statutes[0]);
const smallWords = { facts: copied(words.facts) };

/** Everything that a stranger is handed may be spoilt: copies each time, since what is loaded is frozen. */
const settingFor = (): object => ({
  vocabulary: copied(smallWords),
  statutes: [copied(smallAct)],
  holidays: Object.assign(Object.create(null), setting.holidays),
});

const isAct = isRegulationText(words.facts);

function isSetting(said: unknown): boolean {
  // It is taken apart at once: an instance that has the parts is as good.
  if (said === nonsense) return true;
  if (!isRecord(said) || !isVocabulary(said.vocabulary)) return false;
  const { statutes, holidays } = said;
  if (!Array.isArray(statutes) || !(isRecord(holidays) || holidays === nonsense)) return false;
  const facts = isRecord(said.vocabulary) && isRecord(said.vocabulary.facts) ? said.vocabulary.facts : {};
  // Where the vocabulary was spoilt as well, what the statutes say is judged by its own words.
  const isStatute = sameFacts(facts) ? isAct : isRecord;
  return statutes.every((one: unknown) => isStatute(one)) && areHolidays(holidays);
}

const areHolidays = (said: unknown): boolean =>
  said === nonsense ||
  (isRecord(said) && ['eu1182', 'atw', 'plain'].every((regime) => isCalendar(said[regime])));

const isCalendar = (said: unknown): boolean =>
  said === nonsense ||
  (isRecord(said) &&
    typeof said.holidaysOf === 'function' &&
    typeof said.reservation === 'function' &&
    typeof said.name === 'string');

const sameFacts = (facts: object): boolean => JSON.stringify(facts) === JSON.stringify(smallWords.facts);

/** Loads, and then asks a little of everything: what was let through must be able to answer. */
function loaded(load: (...args: readonly unknown[]) => unknown, args: readonly unknown[]): unknown {
  const regulation = load(...args);
  const asked: readonly (readonly [string, object])[] = [
    ['canAccess', { asOf: '2020-01-01', actor: 'pupil', data: ['lasts', 'gait'] }],
    ['canDisclose', { asOf: '2020-01-01', recipient: 'tanner', data: 'debts', price: 12 }],
    ['canCharge', { receivedOn: '2020-01-01' }],
    ['requestDueDate', { right: 'erase', receivedOn: '2020-01-01' }],
    ['retentionStatus', { asOf: '2020-01-01', carrier: 'slate', madeOn: '2001-01-01' }],
    ['dutiesOn', { asOf: '2020-01-01', event: 'repair' }],
  ];
  const answers = asked.map(([name, facts]) => {
    try {
      const answer = byName(index, name)(regulation, facts);
      byName(index, 'explain')(answer, 'nl');
      return answer;
    } catch (error) {
      // A small vocabulary does not have the words of every question.
      if (error instanceof index.ReglementError) return error.code;
      throw error;
    }
  });
  return [byName(index, 'coverage')(regulation), answers];
}

const isText = isRegulationText(words.facts);

const someText = (chance: Chance): unknown => {
  if (!chance.oneIn(40)) return copied(smallText);
  return copied(chance.pick(bureaus).regulation.text);
};

const ofLoading: readonly Call[] = [
  {
    name: 'index.load',
    freezes: true,
    good: () => [copied(smallText), settingFor()],
    run: (args) => loaded(byName(index, 'load'), args),
    isGood: ([text, from]) => isText(text) && isSetting(from),
    weight: 6,
  },
  {
    name: 'index.fromJson',
    freezes: true,
    good: (chance) => [chance.oneIn(3) ? JSON.stringify(smallText) : copied(smallText), settingFor()],
    run: (args) => loaded(byName(index, 'fromJson'), args),
    isGood: ([text, from]) => isText(parsed(text)) && isSetting(from),
    weight: 12,
  },
  {
    name: 'index.fromJson of the large',
    freezes: true,
    // A bureau's text is not written in the words of the small vocabulary.
    mayRefuse: true,
    good: (chance) => [someText(chance), settingFor()],
    run: (args) => byName(index, 'fromJson')(...args),
    isGood: ([text, from]) => isText(parsed(text)) && isSetting(from),
  },
];

function parsed(said: unknown): unknown {
  if (typeof said !== 'string') return said;
  try {
    return JSON.parse(said);
  } catch {
    return undefined;
  }
}

const isTopic = (said: unknown): boolean => topics.some((topic) => topic === said);
const areNames = (said: unknown): boolean =>
  said === undefined || (Array.isArray(said) && said.every((one: unknown) => typeof one === 'string'));

const ofSchemas: readonly Call[] = [
  ...(['factsSchema', 'factsJsonSchema'] as const).map((name) =>
    calls(`index.${name}`, byName(index, name), {
      good: (chance: Chance) => [copied(smallWords), chance.pick(topics), ['asOf']],
      isGood: ([vocabulary, topic, days]: readonly unknown[]) =>
        isVocabulary(vocabulary) && isTopic(topic) && areNames(days),
    }),
  ),
  ...(['regulationSchema', 'regulationJsonSchema'] as const).map((name) =>
    calls(`index.${name}`, byName(index, name), {
      good: () => [copied(smallWords)],
      isGood: ([vocabulary]: readonly unknown[]) => isVocabulary(vocabulary),
    }),
  ),
];

const told = { topics: ['access'], label: ['a', 'b'], question: ['a?', 'b?'], judgedBy: 'record' };
const values = { one: ['een', 'one'], two: ['twee', 'two'] };

/** Functions that only build. */
const building: Readonly<Record<string, readonly unknown[]>> = {
  flag: [told],
  choice: [values, told],
  each: [values, told],
  any: [values, told],
  day: [told],
  amount: ['count', told],
  consents: [told],
  vocabulary: [{ one: { kind: 'flag', ...told } }],
  extended: [smallWords, { one: { kind: 'flag', ...told } }],
  author: [smallWords],
  article: ['1', 'title', { id: '1.1', summary: 'a', rules: [] }],
  clause: ['1.1', 'a', { rule: 'only', aspect: 'access.actor' }, { note: { decidesNothing: 'a' } }],
  reading: ['a', 'b'],
  departsFrom: ['avg:5'],
  decidesNothing: ['a'],
  undecidable: ['a'],
  lapsed: ['2020-01-01', 'a'],
  checked: ['checked'],
  entersIntoForce: ['2020-01-01'],
  inForce: [{ from: '2020-01-01', until: '2021-01-01' }],
  given: ['express', 'written'],
  text: [smallText],
};

const ofBuilders: readonly Call[] = Object.entries(building).map(([name, good]) =>
  calls(`index.${name}`, byName(index, name), { good: () => good.map(copied) }),
);

const term = { weeks: 4, regime: 'plain' };
const cases = { actor: 'pupil' };
const extra = { id: 'a', unless: [{ urgent: true }] };
const records = { id: 'a', of: { carrier: 'slate' }, after: 'madeOn', when: {}, unless: [] };

/** The builders of an author, with what each takes. */
const written: Readonly<Record<keyof typeof write, readonly unknown[]>> = {
  permit: ['access.actor', cases, extra],
  forbid: ['access.actor', cases, extra],
  require: ['access.actor', cases, extra],
  only: ['access.actor', cases],
  onlyIf: ['access.actor', cases, cases],
  except: ['access.actor', '2.1', cases, extra],
  lift: ['access.actor', '2.1', cases, extra],
  mayAsk: [cases, extra],
  mayAskOnlyIf: [cases, cases],
  grant: [cases, extra],
  refuse: [cases, extra],
  means: ['recipient', 'tradesman', ['guild']],
  consentMeans: ['express'],
  appliesWhen: [cases],
  answerWithin: [term, cases, extra],
  refuseWithin: [term, cases, extra],
  doWithin: [term, cases, extra],
  appealWithin: [term, 'court', 'answeredOn', cases, extra],
  route: ['court', cases, ['a', 'b']],
  keepAtMost: [term, records],
  keepAtLeast: [term, records],
  keepAtLeastUntil: ['2030-01-01', records],
  keepFor: [term, records],
  endsOn: ['madeOn', records],
  hold: [records],
  duty: ['repair', 'told', { toward: 'client', within: term }],
  feeCap: [{ atMost: 5, perPage: 1 }, cases],
};

const ofAuthor: readonly Call[] = Object.entries(written).map(([name, good]) => ({
  name: `index.author().${name}`,
  good: () => good.map(copied),
  run: (args: readonly unknown[]) => byName(write, name)(...args),
}));

/** What the kit builds is loaded as well: nothing that a builder makes of nonsense is decided with. */
/** By place: a list can have an iterator that throws. */
const listed = (args: unknown): readonly unknown[] => {
  try {
    return Array.isArray(args)
      ? Array.from({ length: Math.min(args.length, 9) }, (_, at): unknown => args[at])
      : [];
  } catch {
    return [];
  }
};

const builtAndLoaded: Call = {
  name: 'index.clause, loaded',
  mayRefuse: true,
  freezes: true,
  good: (chance) =>
    [chance.pick(Object.entries(written))].flatMap(([name, good]) => [name, good.map(copied)]),
  run: ([name, args]) => {
    const known = typeof name === 'string' && Object.hasOwn(write, name) ? name : 'only';
    const rule = byName(write, known)(...listed(args));
    const clause = byName(index, 'clause')('9.1', 'een', rule);
    const article = byName(index, 'article')('9', 'Negen', clause);
    const text = byName(
      index,
      'text',
    )({
      id: 'nine',
      title: 'Nine',
      version: '1',
      from: '2001-01-01',
      articles: [article],
      english: { '9.1': 'one' },
    });
    return loaded(byName(index, 'load'), [text, settingFor()]);
  },
  weight: 3,
};

/** An amendment looks at the form of a text; whether its terms can be counted is for `load`. */
const countable = (said: unknown): unknown => {
  const plainly = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(plainly);
    if (!isRecord(one)) return one;
    const entries = Object.entries(one).map(([key, value]) => [
      key,
      key === 'regime' && typeof value === 'string' ? 'plain' : plainly(value),
    ]);
    return Object.fromEntries(entries);
  };
  try {
    return plainly(said);
  } catch {
    return said;
  }
};

const textOf = (): unknown => copied(smallText);

const ofAmendment: readonly Call[] = [
  calls('index.amend', index.amend, {
    good: () => [
      textOf(),
      { version: '3', from: '2020-01-01' },
      (draft: { title: string }) => {
        draft.title = 'Another';
      },
    ],
    isGood: ([text, next, recipe]) =>
      isText(countable(text)) &&
      isRecord(next) &&
      typeof next.version === 'string' &&
      isDay(next.from) &&
      Object.keys(next).every((key) => ['version', 'from'].includes(key)) &&
      (typeof recipe === 'function' || recipe === nonsense),
    runsCaller: true,
    weight: 3,
  }),
  calls('index.ReglementError', (issues: unknown) => Reflect.construct(index.ReglementError, [issues]), {
    good: () => [
      [
        {
          code: 'impossibleDay',
          path: ['asOf'],
          expected: 'a day',
          received: 'nothing',
          witness: { one: 1 },
        },
      ],
    ],
  }),
];

export { areHolidays, isDayNumber };
export const callsOfLanguage: readonly Call[] = [
  ...ofLoading,
  ...ofSchemas,
  ...ofBuilders,
  ...ofAuthor,
  builtAndLoaded,
  ...ofAmendment,
];
