import {
  amend,
  article,
  author,
  clause,
  fromJson,
  given,
  load,
  type Setting,
  text,
  versions,
  vocabulary,
} from 'reglement';
import { core, opwaartsText, werkId, werkIdText, werkIdWords } from 'reglement/bureaus';
import { days, dutchHolidays, plain, weeks } from 'reglement/calendar';
import { dutchLaw } from 'reglement/statutes';
import type { Book } from './book.ts';
import { call } from './call.ts';

const { appliesWhen, only, permit, forbid, grant, answerWithin, endsOn } = author(core);

/** A made-up bureau, written with the builders. */
const written = text({
  id: 'de-brug',
  title: 'Privacyreglement De Brug',
  version: '1',
  from: '2026-01-01',
  english: { '1': 'adults', '2': 'to others', '3': 'not to the employer', '4': 'access', '5': 'two weeks' },
  articles: [
    article('1', 'Taak', clause('1', 'coaching van volwassenen', appliesWhen({ clientStatus: 'adult' }))),
    article(
      '2',
      'Verstrekking',
      clause(
        '2',
        'aan anderen',
        only('disclosure.recipient'),
        permit('disclosure.recipient', { neededFor: 'service' }),
      ),
      clause(
        '3',
        'niet aan de werkgever',
        forbid(
          'disclosure.recipient',
          { recipient: 'employer' },
          { unless: [{ consent: given('written') }], despite: ['2'] },
        ),
      ),
    ),
    article(
      '4',
      'Inzage',
      clause('4', 'inzage', grant({ right: 'access' }), answerWithin(weeks(4, plain), { right: 'access' })),
    ),
    article(
      '5',
      'Vernietiging',
      clause(
        '5',
        'binnen twee weken',
        endsOn('erasureAskedOn', {
          of: { record: 'clientFile' },
          within: days(14, plain),
          when: { erasureGranted: 'yes' },
        }),
      ),
    ),
  ],
});

const setting: Setting<typeof core.facts> = { vocabulary: core, statutes: dutchLaw, holidays: dutchHolidays };
const sent = {
  asOf: '2026-03-02',
  recipient: 'employer',
  purpose: 'guidance',
  data: ['reports'],
  consent: [],
} as const;

/** Writing, loading, amending: a text in both of its forms, its versions, its faults. */
export function askTexts(book: Book): void {
  book.ask('text', () => written);
  book.ask('load', () => call('canDisclose', load(written, setting), sent));
  book.ask('fromJson', () => call('canDisclose', fromJson(JSON.stringify(written), setting), sent));
  book.ask('load', () => call('receipt', load(opwaartsText, setting), 'canDisclose', sent));
  book.ask('load', () =>
    load(JSON.parse(JSON.stringify(written).replaceAll('"employer"', '"employr"')), setting),
  );
  book.ask('fromJson', () => fromJson('{"id":"x","__proto__":{"articles":[]},"articles":[{}]}', setting));
  book.ask('amend', () => {
    const changed = amend(werkIdText, { version: '2027', from: '2027-01-01' }, (draft) => {
      draft.title = 'Privacyreglement 2027';
      draft.articles.pop();
    });
    const { before, after } = changed;
    const own = { ...setting, vocabulary: werkIdWords };
    const kept = versions([load(before, own), load(after, own)]);
    const on = ['2026-12-31', '2027-01-01'].map((day) => kept.on(day).text.version);
    return [changed, on, call('coverage', kept.version('2027'))];
  });
  book.ask('versions', () => call('versions', [werkId, werkId]));
  book.ask('vocabulary', () => vocabulary({ ...core.facts }));
  book.ask('extended', () => Object.keys(Object(Object(call('extended', core, {})).facts)));
}

/** The same words as schemas, and what they say of facts. */
export function askSchemas(book: Book): void {
  for (const topic of ['access', 'disclosure', 'request', 'retention']) {
    book.ask('factsJsonSchema', () => call('factsJsonSchema', werkIdWords, topic));
    for (const facts of [sent, { asOf: '2026-02-30' }, { actor: 'coch' }, null, 12])
      book.ask('factsSchema', () => said(call('factsSchema', werkIdWords, topic, ['asOf']), facts));
  }
  book.ask('regulationJsonSchema', () => call('regulationJsonSchema', core));
  for (const one of [written, { ...written, id: 7 }])
    book.ask('regulationSchema', () => said(call('regulationSchema', core), JSON.parse(JSON.stringify(one))));
}

function said(schema: unknown, value: unknown): unknown {
  const { safeParse } = Object(schema);
  const { success, error } = Object(Reflect.apply(safeParse, schema, [value]));
  return [success, success === true ? [] : Object(error).issues];
}
