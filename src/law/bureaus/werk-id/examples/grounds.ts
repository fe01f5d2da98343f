import type { Example } from '../../../example.ts';
import { agreedUse, ownUse, researched, toPartner } from './ordinary-cases.ts';

const numbered = {
  ...ownUse,
  purpose: 'reporting',
  data: 'bsn',
  statutoryDuty: 'bsnPrescribed',
  neededFor: ['statutoryDuty'],
  consent: [],
} as const;

/** Names of former clients, looked into again. */
const followed = {
  ...researched,
  data: 'name',
  madePublic: false,
  compatible: false,
  originalGroundStands: true,
} as const;

const toResearcher = {
  ...toPartner,
  recipient: 'researcher',
  purpose: 'research',
  compatible: false,
  researchSafeguards: true,
  consent: [{ ...toPartner.consent[0], to: ['researcher'], purposes: ['research'] }],
} as const;

/** Grounds and research (articles 8 and 9). */
export const grounds: readonly Example[] = [
  {
    clause: '8.1',
    shows: 'een overeenkomst met de cliënt is hier geen grond, wel in de AVG',
    ask: 'canProcess',
    facts: { ...ownUse, consent: [] },
    expect: { verdict: 'forbidden', because: ['8.1'], regulation: 'forbidden', statute: 'permitted' },
  },
  {
    clause: '8.1',
    shows: 'met een van de gronden mag het',
    ask: 'canProcess',
    facts: ownUse,
    expect: { verdict: 'permitted', notBecause: ['8.1'] },
  },
  {
    clause: '8.1',
    shows: 'na intrekking van de toestemming blijft geen grond over',
    ask: 'canProcess',
    facts: { ...ownUse, consent: [{ ...agreedUse, withdrawnOn: '2026-02-01' }] },
    expect: { verdict: 'forbidden', because: ['8.1'], statute: 'permitted' },
  },
  {
    clause: '8.1.a',
    shows: 'ondubbelzinnige toestemming',
    ask: 'canProcess',
    facts: ownUse,
    expect: { verdict: 'permitted', because: ['8.1.a'] },
  },
  {
    clause: '8.1.a',
    shows: 'toestemming die niet ondubbelzinnig is',
    ask: 'canProcess',
    facts: { ...ownUse, consent: [{ ...agreedUse, qualities: ['free', 'specific', 'informed'] }] },
    expect: { verdict: 'forbidden', because: ['8.1'], statute: 'permitted' },
  },
  {
    clause: '8.1.b',
    shows: 'een wet schrijft het gebruik voor en het is daarvoor nodig',
    ask: 'canProcess',
    facts: numbered,
    expect: { verdict: 'permitted', because: ['8.1.b', 'uavg:46'] },
  },
  {
    clause: '8.1.b',
    shows: 'een wet schrijft het voor, maar daarvoor is het niet nodig',
    ask: 'canProcess',
    facts: { ...numbered, neededFor: [] },
    expect: { verdict: 'forbidden', because: ['8.1'], statute: 'permitted' },
  },
  {
    clause: '9.1',
    shows: 'onderzoek is met voorzieningen verenigbaar, en rust op de oorspronkelijke grond',
    ask: 'canProcess',
    facts: followed,
    expect: { verdict: 'permitted', because: ['9.1', 'avg:89'], readings: ['9.1'] },
  },
  {
    clause: '9.1',
    shows: 'zonder voorzieningen is het dat niet',
    ask: 'canProcess',
    facts: { ...followed, researchSafeguards: false, consent: [{ ...agreedUse, purposes: ['research'] }] },
    expect: { verdict: 'forbidden', because: ['7.2'], notBecause: ['8.1'] },
  },
  {
    clause: '9.1',
    shows: 'verenigbaarheid is geen grond: staat de oorspronkelijke niet meer, dan is er geen',
    ask: 'canProcess',
    facts: { ...followed, originalGroundStands: false },
    expect: { verdict: 'forbidden', because: ['8.1'], notBecause: ['7.2'], statute: 'permitted' },
  },
  {
    clause: '9.1',
    shows: 'met voorzieningen mag het ook naar een onderzoeker, als de cliënt instemt',
    ask: 'canDisclose',
    facts: toResearcher,
    expect: { verdict: 'permitted', because: ['9.1'] },
  },
  {
    clause: '9.2',
    shows: 'bijzondere gegevens voor onderzoek als aan a tot en met d is voldaan',
    ask: 'canProcess',
    facts: researched,
    expect: { verdict: 'permitted', because: ['9.2'] },
  },
  {
    clause: '9.2',
    shows: 'historisch gebruik noemt 9.2 niet',
    ask: 'canProcess',
    facts: { ...researched, purpose: 'history' },
    expect: { verdict: 'forbidden', because: ['8.1'], statute: 'permitted' },
  },
  {
    clause: '9.2',
    shows: 'de oorspronkelijke grond draagt bijzondere gegevens niet: voor die geldt 9.2',
    ask: 'canProcess',
    facts: { ...researched, originalGroundStands: true, consentCannotBeAsked: false },
    expect: { verdict: 'forbidden', because: ['8.1'], statute: 'permitted' },
  },
  ...(
    [
      ['9.2.a', 'het onderzoek dient geen algemeen belang', { researchInPublicInterest: false }],
      ['9.2.b', 'voor het onderzoek is het niet nodig', { neededFor: ['legitimateInterest'] }],
      ['9.2.c', 'toestemming kan worden gevraagd', { consentCannotBeAsked: false }],
      ['9.2.d', 'waarborgen ontbreken', { researchSafeguards: false }],
    ] as const
  ).flatMap(([clause, shows, lacking]): readonly Example[] => [
    {
      clause,
      shows,
      ask: 'canProcess',
      facts: { ...researched, ...lacking },
      expect: { verdict: 'forbidden', because: ['8.1'], statute: 'permitted' },
    },
    {
      clause,
      shows: 'aan deze en de andere voorwaarden is voldaan',
      ask: 'canProcess',
      facts: { ...researched, purpose: 'statistics' },
      expect: { verdict: 'permitted', because: ['9.2'], notBecause: ['8.1'] },
    },
  ]),
  {
    clause: '9.3',
    shows: 'een beroepsgeheim staat aan onderzoek in de weg, ook met toestemming',
    ask: 'canProcess',
    facts: {
      ...followed,
      secrecyObstructs: true,
      consent: [{ ...agreedUse, purposes: ['research'] }],
    },
    expect: { verdict: 'forbidden', because: ['9.3'], notBecause: ['8.1'], statute: 'permitted' },
  },
  {
    clause: '9.3',
    shows: 'geen geheimhoudingsplicht in de weg',
    ask: 'canProcess',
    facts: { ...followed, consent: [{ ...agreedUse, purposes: ['research'] }] },
    expect: { verdict: 'permitted', notBecause: ['9.3'] },
  },
];
