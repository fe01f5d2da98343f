import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** The bureau uses data itself. The facts that the cases have in common. */
const used = {
  asOf: '2024-03-01',
  purpose: 'guidance',
  data: 'name',
  source: 'client',
  neededFor: ['service', 'legitimateInterest'],
  combinedWith: 'nothing',
  adequate: true,
  compatible: true,
  consent: [],
  clientStatus: 'capableAdult',
  statutoryDuty: 'none',
  emergency: 'none',
  objected: 'no',
  boundToSecrecy: true,
  serviceForIllness: false,
  madePublic: false,
  clientKnows: false,
  poortwachter: false,
  onRelationForm: false,
  kept: 'digital',
} as const;

/** How far the clauses reach: ordinary cases with a fact or two changed. */
export const variantsOfUse: readonly Example[] = [
  ...variants('canProcess', used, [
    [
      '2.2.s1',
      'doel: administratie en bedrijfsvoering; verder als in: begeleiding die de gegevens nodig heeft',
      { purpose: 'administration', data: 'careerHistory' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.2.s2'] },
    ],
    [
      '2.2.a',
      'gegevens: geslacht; verder als in: een cv wordt in elk traject gebruikt; niet 2.2.a',
      { data: 'sex' },
      { verdict: 'permitted', regulation: 'permitted', because: ['2.2.s1'], notBecause: ['2.2.a'] },
    ],
    [
      '2.2.b',
      'gegevens: naam; verder als in: verbeterpunten waarvan de cliënt weet; niet 2.2.b',
      { source: 'principal', clientKnows: true },
      { verdict: 'permitted', regulation: 'permitted', because: ['2.2.s1', '2.2.a'], notBecause: ['2.2.b'] },
    ],
    [
      '2.2.c',
      'noodzakelijk voor: de eigen taak; verder als in: uitkeringsgegevens als dat nodig is',
      {
        purpose: 'reintegration',
        data: 'benefit',
        neededFor: 'task',
        serviceForIllness: true,
        poortwachter: true,
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.2.s2', '2.2.c'] },
    ],
    [
      '3.2',
      'gegevens: naam; verder als in: de uitslag, afgedrukt voor de bespreking; niet 2.2.d, 3.2, 3.4.s2',
      { kept: 'paperFile' },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['2.2.s1', '2.2.a'],
        notBecause: ['2.2.d', '3.2', '3.4.s2'],
      },
    ],
    [
      '3.2',
      'doel: re-integratie; verder als in: de uitslag, afgedrukt voor de bespreking; niet 3.2',
      { purpose: 'reintegration', data: 'testResults', kept: 'paperFile' },
      { verdict: 'permitted', regulation: 'permitted', because: ['2.2.s1', '2.2.d'], notBecause: ['3.2'] },
    ],
    [
      '6.4.s1',
      'geen adres daarop, al staat het in het dossier; niet 6.4.s1',
      { purpose: 'managementOverview', data: 'address', onRelationForm: true },
      {
        verdict: 'forbidden',
        regulation: 'forbidden',
        because: ['6.4.s1'],
        displaced: ['2.2.a'],
        notDisplaced: ['6.4.s1'],
      },
    ],
    [
      '6.4.s2',
      'doel: begeleiding en coaching; verder als in: diensten per opdrachtgever tellen vanaf het formulier; niet 6.4.s2',
      { onRelationForm: true },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['2.2.s1', '2.2.a', '6.4.s1'],
        notBecause: ['6.4.s2'],
      },
    ],
  ]),
];
