import { plain, weeks } from '../../../calendar/index.ts';
import { article, author, clause, departsFrom, reading } from '../../../language/index.ts';
import { words } from './vocabulary.ts';

const { grant, answerWithin, refuseWithin, appealWithin, duty } = author(words);

const fourWeeks = weeks(4, plain);

const decidedAgainst = { right: 'correcting', answer: ['refused', 'refusedInPart'] } as const;

export const requests = article(
  '2.9',
  'Kennisneming en verbetering',
  clause('2.9.a', 'vragen of er gegevens worden verwerkt', grant({ right: 'access' })),
  clause(
    '2.9.b',
    'met het antwoord komt een overzicht: wat, waarvoor, aan wie en van wie',
    duty('request', 'giveOverview', { toward: 'client', by: 'bureau', when: { right: 'access' } }),
    reading('een overzicht, geen kopie; die volgt uit avg:15.3', 'een overzicht is ook een kopie'),
  ),
  clause(
    '2.9.c',
    'vragen om verbetering, aanvulling, verwijdering of afscherming',
    duty('request', 'considerRequest', { toward: 'client', by: 'bureau', when: { right: 'correcting' } }),
    reading(
      'vrij om te vragen, en het bureau moet beslissen; of het wordt ingewilligd, volgt uit avg:16 tot en met 18',
      'elk verzoek wordt ingewilligd',
    ),
  ),
  clause(
    '2.9.d.s1',
    'antwoord binnen vier weken na ontvangst',
    answerWithin(fourWeeks, { right: 'access' }, { restates: 'wbp:35.1' }),
    answerWithin(fourWeeks, { right: 'correcting' }, { restates: 'wbp:36.2' }),
    reading('geldt voor elk verzoek onder a tot en met c', 'alleen voor c'),
  ),
  clause(
    '2.9.d.s2',
    'een weigering met redenen',
    duty('refusal', 'giveReasons', {
      toward: 'client',
      by: 'bureau',
      form: 'reasons',
      when: { right: ['access', 'correcting'] },
    }),
  ),
);

export const objection = article(
  '2.10',
  'Bezwaar tegen een besluit',
  clause(
    '2.10.s1',
    'wie zo een verzoek afwijst, zegt dat in dezelfde termijn met redenen',
    refuseWithin(fourWeeks, { right: 'correcting' }, { restates: 'wbp:36.2' }),
    duty('refusal', 'explainRefusalInTime', {
      toward: 'client',
      by: 'bureau',
      form: 'reasons',
      within: fourWeeks,
      from: 'receivedOn',
      when: { right: 'correcting' },
    }),
    reading('alle vier de verzoeken van 2.9 onder c', 'alleen correctie, zoals het opschrift'),
  ),
  clause(
    '2.10.s2',
    'binnen zes weken na het antwoord schriftelijk naar de rechtbank',
    appealWithin(weeks(6, plain), 'court', 'answeredOn', decidedAgainst, {
      restates: 'wbp:46.2',
      form: 'written',
    }),
    departsFrom('uavg:35.2'),
    reading(
      'bij een afwijzing van een verzoek onder c; voor inzage en bij zwijgen geldt uavg:35.2',
      'geen weg naar de rechter als een antwoord uitblijft',
    ),
  ),
);
