import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** Data go to somebody else. The facts that the cases have in common. */
const handed = {
  kept: 'digital',
  clientStatus: 'capableAdult',
  adequate: true,
  compatible: true,
  objected: 'no',
  madePublic: false,
  statutoryDuty: 'none',
  emergency: 'none',
  asOf: '2026-03-02',
  recipient: 'cooperationPartner',
  purpose: 'reporting',
  data: 'workPreferences',
  neededFor: ['statutoryDuty'],
  document: 'filed',
  handedOver: 'copy',
} as const;

const agreed = [
  {
    by: 'client',
    to: ['cooperationPartner'],
    purposes: ['invoicing'],
    data: ['financial'],
    qualities: ['free', 'specific', 'informed', 'unambiguous'],
    givenOn: '2012-07-02',
    withdrawnOn: 'never',
  },
] as const;

/** How far the clauses reach: ordinary cases with a fact or two changed. */
export const variantsOfDisclosure: readonly Example[] = [
  ...variants('canDisclose', handed, [
    [
      '1.h',
      'een toestemming die niet specifiek is, is er geen in de zin van het reglement',
      {
        purpose: 'guidance',
        neededFor: ['clientContract'],
        consent: [
          {
            by: 'client',
            to: ['cooperationPartner'],
            purposes: ['guidance'],
            data: ['workPreferences'],
            qualities: ['free', 'informed'],
            givenOn: '2012-07-02',
            withdrawnOn: 'never',
          },
        ],
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['12.1'] },
    ],
    [
      '6.a',
      'doel: administratie en bedrijfsvoering; verder als in: rapporteren aan UWV omdat het Besluit SUWI dat voorschrijft; niet 6.a, 6.b1, 6.b2',
      {
        statutoryDuty: 'suwiReporting',
        recipient: 'uwv',
        purpose: 'administration',
        data: 'plan',
        consent: [],
      },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['12.1'],
        notBecause: ['6.a', '6.b1', '6.b2'],
      },
    ],
    [
      '6.b1',
      'noodzakelijk voor: de overeenkomst met de cliënt, normale bedrijfsvoering; verder als in: een vrije, specifieke en geïnformeerde toestemming is er een in de zin van het reglement; niet 6.b1',
      {
        purpose: 'guidance',
        neededFor: ['clientContract', 'businessOperation'],
        consent: [
          {
            by: 'client',
            to: ['cooperationPartner'],
            purposes: ['guidance'],
            data: ['workPreferences'],
            qualities: ['free', 'specific', 'informed'],
            givenOn: '2012-07-02',
            withdrawnOn: 'never',
          },
        ],
      },
      { verdict: 'permitted', regulation: 'permitted', because: ['12.1', '6.a'], notBecause: ['6.b1'] },
    ],
    [
      '6.b1',
      'noodzakelijk voor: de eigen taak; verder als in: ook een verstrekking kan voor de bedrijfsvoering nodig zijn; niet 6.b1',
      { purpose: 'invoicing', data: 'financial', neededFor: 'task', consent: agreed },
      { verdict: 'permitted', regulation: 'permitted', because: ['12.1'], notBecause: ['6.b1'] },
    ],
    [
      '6.b2',
      'doel: begeleiding en coaching; verder als in: rapporteren aan UWV omdat het Besluit SUWI dat voorschrijft; niet 6.b2',
      { statutoryDuty: 'suwiReporting', recipient: 'uwv', purpose: 'guidance', data: 'plan', consent: [] },
      { verdict: 'permitted', regulation: 'permitted', because: ['12.1', '6.a'], notBecause: ['6.b2'] },
    ],
    [
      '6.b2',
      'doel: rapportage en verantwoording aan de opdrachtgever; verder als in: of er toestemming is, is onbekend: dan opent niets; niet 6.b2',
      { neededFor: ['clientContract'] },
      { verdict: 'undetermined', regulation: 'undetermined', because: ['12.1'], notBecause: ['6.b2'] },
    ],
    [
      '6.b2',
      'noodzakelijk voor: de eigen taak, doel: rapportage en verantwoording aan de opdrachtgever; verder als in: of er toestemming is, is onbekend: dan opent niets; niet 6.b2',
      { neededFor: 'task' },
      { verdict: 'undetermined', regulation: 'undetermined', because: ['12.1'], notBecause: ['6.b2'] },
    ],
    [
      '9.1',
      'waarborgen voor onderzoek (AVG 89): nee; verder als in: met voorzieningen mag het ook naar een onderzoeker, als de cliënt instemt',
      {
        compatible: false,
        recipient: 'researcher',
        purpose: 'research',
        neededFor: ['clientContract'],
        consent: [
          {
            by: 'client',
            to: ['researcher'],
            purposes: ['research'],
            data: ['workPreferences'],
            qualities: ['free', 'specific', 'informed', 'unambiguous'],
            givenOn: '2012-07-02',
            withdrawnOn: 'never',
          },
        ],
        researchSafeguards: false,
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['7.2'] },
    ],
    [
      '12.1',
      'ontvanger: Autoriteit Persoonsgegevens; verder als in: of er toestemming is, is onbekend: dan opent niets; niet 9.1',
      { recipient: 'supervisor', purpose: 'guidance', neededFor: ['clientContract'] },
      { verdict: 'undetermined', regulation: 'undetermined', because: ['12.1', '6.a'], notBecause: ['9.1'] },
    ],
    [
      '12.1',
      'wettelijke plicht: vordering van de AP (AVG 58); verder als in: een rechterlijk bevel gaat voor, ook voor een ander doel',
      {
        compatible: false,
        statutoryDuty: 'supervisorDemand',
        recipient: 'court',
        purpose: 'legalClaim',
        data: 'conversationReports',
        consent: [],
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['12.1', '7.2'] },
    ],
    [
      '12.1',
      'ontvanger: Belastingdienst; verder als in: ook een verstrekking kan voor de bedrijfsvoering nodig zijn',
      {
        recipient: 'taxAuthority',
        purpose: 'invoicing',
        data: 'financial',
        neededFor: ['businessOperation', 'clientContract'],
        consent: agreed,
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['12.1'] },
    ],
    [
      '12.1',
      'gegevens: burgerservicenummer; verder als in: rapporteren aan UWV omdat het Besluit SUWI dat voorschrijft',
      { statutoryDuty: 'suwiReporting', recipient: 'uwv', data: 'bsn', consent: [] },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['12.1'] },
    ],
    [
      '12.1',
      'wettelijke plicht: inzage door de inspecteur (AWR), gegevens: naam; verder als in: de opdrachtgever is ook een ander, en zijn contract geen wet',
      {
        statutoryDuty: 'taxInspection',
        recipient: 'principal',
        data: 'name',
        neededFor: ['legitimateInterest'],
        consent: [],
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['12.1'] },
    ],
    [
      '12.1',
      'wettelijke plicht: geen; verder als in: rapporteren aan UWV omdat het Besluit SUWI dat voorschrijft',
      { recipient: 'uwv', data: 'plan', consent: [] },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['12.1'] },
    ],
    [
      '12.1',
      'ontvanger: opdrachtgever; verder als in: rapporteren aan UWV omdat het Besluit SUWI dat voorschrijft',
      { statutoryDuty: 'suwiReporting', recipient: 'principal', data: 'plan', consent: [] },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['12.1'] },
    ],
  ]),
];
