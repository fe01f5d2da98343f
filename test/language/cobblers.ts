import type { HolidayCalendar } from '../../src/calendar/index.ts';
import { atw, months, plain, weeks, years } from '../../src/calendar/index.ts';
import { amount, any, choice, consents, day, each, flag, vocabulary } from '../../src/facts/index.ts';
import {
  article,
  author,
  clause,
  decidesNothing,
  departsFrom,
  entersIntoForce,
  given,
  lapsed,
  reading,
  type Setting,
  type Text,
  text,
} from '../../src/language/index.ts';

const told = (en: string) =>
  ({ label: [en, en], question: [`${en}?`, `${en}?`], judgedBy: 'record' }) as const;

/** A made-up trade with a vocabulary of its own, small enough to know by heart. */
export const words = vocabulary({
  actor: any(
    { master: ['meester', 'master'], mate: ['gezel', 'mate'], pupil: ['leerling', 'pupil'] },
    {
      topics: ['access'],
      argumentOf: ['access'],
      groups: { makers: ['master', 'mate'] },
      ...told('who opens it'),
    },
  ),
  recipient: any(
    { guild: ['gilde', 'guild'], tanner: ['looier', 'tanner'], tax: ['belasting', 'tax office'] },
    {
      topics: ['disclosure'],
      argumentOf: ['disclosure'],
      definedByClause: ['tradesman'],
      ...told('to whom'),
    },
  ),
  data: each(
    { lasts: ['leesten', 'lasts'], gait: ['gang', 'gait'], debts: ['schulden', 'debts'] },
    {
      topics: ['access', 'disclosure', 'processing'],
      argumentOf: ['access', 'disclosure'],
      groups: { feet: ['lasts', 'gait'] },
      ...told('which data'),
    },
  ),
  consent: consents({ topics: ['access', 'disclosure'], ...told('consent') }),
  urgent: flag({
    topics: ['access', 'disclosure'],
    presumed: { access: true },
    notApplicable: ['geen klus', 'no job'],
    ...told('urgent'),
  }),
  carrier: choice(
    { paper: ['papier', 'paper'], slate: ['lei', 'slate'] },
    { topics: ['retention', 'access'], ...told('carrier') },
  ),
  price: amount('euroCents', { topics: ['charge', 'disclosure'], ...told('price') }),
  right: choice(
    { view: ['inzage', 'view'], erase: ['wissen', 'erase'] },
    { topics: ['request', 'charge'], argumentOf: ['request'], ...told('what is asked') },
  ),
  madeOn: day({ topics: ['disclosure', 'retention', 'access'], ...told('made on') }),
  receivedOn: day({ topics: ['request'], argumentOf: ['request'], ...told('received on') }),
  event: choice(
    { always: ['altijd', 'always'], repair: ['reparatie', 'repair'] },
    { topics: ['duty'], argumentOf: ['duty'], ...told('event') },
  ),
});

export const write = author(words);
const { answerWithin, duty, except, forbid, grant, keepAtMost, means, mayAsk, only, permit } = write;

const calendar: HolidayCalendar = { name: 'none', holidaysOf: () => [], reservation: () => undefined };

/** One statute beneath it. */
export const shoeAct: Text = text({
  id: 'shoe-act',
  title: 'Schoenenwet',
  version: '1',
  from: '2000-01-01',
  articles: [
    article(
      '1',
      'Alles',
      clause('1', 'leesten mogen naar het gilde', permit('disclosure.recipient', { recipient: 'guild' })),
      clause('2', 'antwoord binnen zes weken', answerWithin(weeks(6, atw), {})),
    ),
  ],
  english: { '1': 'lasts may go to the guild', '2': 'an answer within six weeks' },
});

export const setting: Setting<(typeof words)['facts']> = {
  vocabulary: words,
  statutes: [shoeAct],
  holidays: { eu1182: calendar, atw: calendar, plain: calendar },
};

/** A regulation in which nothing is wrong, with a rule of nearly every kind. */
export const cobblers: Text = text({
  id: 'cobblers',
  title: 'Reglement van de schoenmakers',
  version: '2',
  from: '2010-05-01',
  articles: [
    article(
      '1',
      'Begrippen',
      clause('1.1', 'wat een vakman is', means('recipient', 'tradesman', ['guild', 'tanner'])),
      clause('1.2', 'treedt in werking op 1 mei 2010', entersIntoForce('2010-05-01')),
      clause('1.3', 'nummer ontbreekt', decidesNothing('leeg nummer')),
    ),
    article(
      '2',
      'Inzage door wie er werkt',
      clause(
        '2.1',
        'alleen wie maakt, en de leerling met toestemming',
        only('access.actor'),
        permit('access.actor', { actor: 'makers', data: 'feet' }),
        permit('access.actor', { actor: 'pupil', consent: given('written') }),
        reading('de leerling alleen schriftelijk', 'elke toestemming volstaat'),
      ),
      clause('2.2', 'niet bij haast', forbid('access.mode', { urgent: true })),
      clause('2.3', 'tenzij op papier', except('access.mode', '2.2', { carrier: 'paper' })),
    ),
    article(
      '3',
      'Verstrekking',
      clause(
        '3.1',
        'leesten naar vakgenoten',
        permit('disclosure.recipient', { recipient: 'tradesman', not: { data: 'debts' } }),
        departsFrom('shoe-act:1'),
      ),
      clause(
        '3.2',
        'schulden alleen als zij oud zijn',
        forbid(
          'disclosure.recipient',
          { data: 'debts' },
          { unless: [{ madeOn: { over: years(5, plain) } }] },
        ),
      ),
      clause('3.3', 'sinds 2015 vervallen', forbid('disclosure.channel', {}), lapsed('2015-12-31', '3.4')),
    ),
    article(
      '4',
      'Verzoeken',
      clause('4.1', 'iedereen mag vragen', mayAsk({}), grant({ right: 'view' })),
      clause(
        '4.2',
        'antwoord binnen een maand, wissen binnen twee weken',
        answerWithin(months(1, plain), { right: 'view' }),
        answerWithin(weeks(2, plain), { right: 'erase' }, { restates: 'shoe-act:2' }),
      ),
      clause(
        '4.3',
        'uitleg bij reparatie',
        duty('repair', 'explained', { toward: 'client', within: 'atOnce' }),
      ),
    ),
    article(
      '5',
      'Bewaren',
      clause(
        '5.1',
        'leien tien jaar',
        keepAtMost(years(10, plain), { of: { carrier: 'slate' }, after: 'madeOn' }),
      ),
    ),
  ],
  english: {
    '1.1': 'who is a tradesman',
    '1.2': 'in force from 1 May 2010',
    '1.3': { summary: 'number missing', reason: 'empty number' },
    '2.1': {
      summary: 'only those who make, and the pupil with consent',
      taken: 'the pupil in writing only',
      rejected: 'any consent will do',
    },
    '2.2': 'not in haste',
    '2.3': 'unless on paper',
    '3.1': 'lasts to others of the trade',
    '3.2': 'debts only when they are old',
    '3.3': 'lapsed since 2015',
    '4.1': 'anyone may ask',
    '4.2': 'an answer within a month, erasure within two weeks',
    '4.3': 'an explanation at a repair',
    '5.1': 'slates for ten years',
  },
});
