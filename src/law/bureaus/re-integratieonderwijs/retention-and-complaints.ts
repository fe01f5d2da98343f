import { plain, years } from '../../../calendar/index.ts';
import {
  article,
  author,
  clause,
  decidesNothing,
  departsFrom,
  entersIntoForce,
  reading,
} from '../../../language/index.ts';
import { words } from './vocabulary.ts';

const { doWithin, duty, endsOn, forbid, grant, keepAtMost, permit, route } = author(words);

/** What the coach's file on a client holds, e-mails included (3.4). */
const file = ['clientFile', 'workingNote', 'correspondence'] as const;
const paperFile = { record: file, carrier: 'paper' } as const;
const digitalFile = { record: file, carrier: 'digital' } as const;
const onTheForm = ['name', 'serviceKind', 'serviceYear'] as const;

export const retention = article(
  '6',
  'Bewaren',
  clause(
    '6.1',
    'gegevens van 2.2 niet langer dan nodig voor het doel',
    keepAtMost('asLongAsNeeded', { of: { record: 'contactCard' }, after: 'purposeEndedOn', then: 'erase' }),
    reading(
      'voor wat geen eigen termijn heeft in 6.2 of 6.3; daarnaast geldt avg:5.1.e voor alles',
      'ook voor papieren en digitale dossiers, zodat hun jaren niets meer betekenen',
    ),
  ),
  clause(
    '6.2.s1',
    'papieren dossier hoogstens een jaar na de opdracht, tenzij de cliënt anders bepaalt',
    keepAtMost(years(1, plain), {
      of: paperFile,
      after: 'serviceEndedOn',
      when: { clientsOwnDay: 'notApplicable' },
      then: 'erase',
    }),
    endsOn('clientsOwnDay', { of: paperFile, then: 'erase' }),
    grant({ right: 'erasure', carrier: 'paper' }),
    reading(
      'de cliënt kan korter en langer bepalen, en dus om vernietiging vragen',
      'de cliënt kan alleen korter bepalen',
    ),
  ),
  clause(
    '6.2.s2',
    'om later te kunnen terugkijken bij vragen of een vervolg',
    decidesNothing('uitleg bij 6.2.s1'),
  ),
  clause(
    '6.3.s1',
    'digitaal dossier nog vijf jaar, tenzij de cliënt bezwaar heeft',
    keepAtMost(years(5, plain), { of: digitalFile, after: 'serviceEndedOn', then: 'erase' }),
    endsOn('serviceEndedOn', {
      of: digitalFile,
      when: { keepingObjection: 'duringService', not: { objectedOn: 'notApplicable' } },
      then: 'erase',
    }),
    endsOn('objectedOn', { of: digitalFile, when: { keepingObjection: 'afterService' }, then: 'erase' }),
    reading(
      'vijf jaar vanaf het einde van de opdracht, als in 6.2; een bezwaar tijdens de dienst werkt vanaf haar einde',
      'vijf jaar vanaf het eerste contact, of vanaf het papieren jaar',
    ),
  ),
  clause(
    '6.3.s2',
    'op verzoek direct verwijderd',
    grant({ right: 'erasure', carrier: 'digital' }),
    doWithin('atOnce', { right: 'erasure', carrier: 'digital' }),
    endsOn('erasureAskedOn', { of: digitalFile, when: { erasureGranted: 'yes' }, then: 'erase' }),
    departsFrom('avg:17.3.b'),
    reading(
      'het bureau moet, op de dag zelf; wat een wet laat bewaren, splitst het af',
      'het bureau kan kiezen',
    ),
  ),
  clause(
    '6.4.s1',
    'op het relatiebeheerformulier van een opdrachtgever alleen naam, soort dienst en jaar',
    permit('processing.data', { onRelationForm: true, data: onTheForm }),
    forbid(
      'processing.data',
      { onRelationForm: true, not: { data: onTheForm } },
      { despite: ['2.2.a', '2.2.b', '2.2.c', '2.2.d', '3.2', '3.4.s2'] },
    ),
    grant({ right: 'erasure', record: 'relationForm' }),
    endsOn('erasureAskedOn', {
      of: { record: 'relationForm' },
      when: { erasureGranted: 'yes' },
      then: { reduceTo: ['serviceKind', 'serviceYear'] },
    }),
    reading('op verzoek gaat ook hier de naam weg, als in 6.3', 'het formulier blijft buiten elk verzoek'),
  ),
  clause(
    '6.4.s2',
    'om diensten per opdrachtgever, acquisitie en tevredenheid te overzien',
    permit('processing.purpose', {
      purpose: ['managementOverview', 'acquisition'],
      onRelationForm: true,
    }),
  ),
);

export const complaints = article(
  '7',
  'Klachten',
  clause(
    '7.1',
    'klachten van cliënt of opdrachtgever gaan naar de verantwoordelijke',
    route('bureau', {}, ['klacht bij de verantwoordelijke', 'complaint to the controller']),
  ),
  clause(
    '7.2',
    'behandeld volgens het klachtenreglement',
    duty('complaint', 'followComplaintRules', { toward: 'client', by: 'bureau' }),
    permit('processing.purpose', { purpose: 'questions' }),
    reading('wie klachten moet behandelen, mag daarvoor gegevens gebruiken', 'ook daarvoor is 2.2 gesloten'),
  ),
  clause(
    '7.3',
    'daarna of meteen een klacht bij de AP',
    route('supervisor', {}, ['klacht bij de AP', 'complaint to the data protection authority']),
    reading('ook zonder eerst bij het bureau te klagen', 'pas na de klacht bij het bureau'),
  ),
);

export const closing = article(
  'Slot',
  'Slot',
  clause('slot.1', 'eerdere procedures vervallen', entersIntoForce('2018-06-01')),
);
