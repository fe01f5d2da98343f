import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** A record is kept. The facts that the cases have in common. */
const kept = {
  asOf: '2024-01-01',
  record: 'contactCard',
  carrier: 'paper',
  kept: 'paperFile',
  clientStatus: 'capableAdult',
  serviceEndedOn: '2019-06-30',
  purposeEndedOn: 'notApplicable',
  clientsOwnDay: 'notApplicable',
  objectedOn: 'notApplicable',
  keepingObjection: 'none',
  erasureAskedOn: 'notApplicable',
  erasureGranted: 'no',
  legalHold: false,
} as const;

/** How far the clauses reach: ordinary cases with a fact or two changed. */
export const variantsOfKeeping: readonly Example[] = [
  ...variants('retentionDeadline', kept, [
    [
      '6.2.s1',
      'zolang niemand vraagt, heeft het formulier geen eigen termijn; niet 6.2.s1, 6.4.s1',
      { record: 'relationForm' },
      { deadline: 'none', keepUntil: 'none', notBecause: ['6.2.s1', '6.4.s1'] },
    ],
    [
      '6.2.s1',
      'soort stuk: contactgegevens; verder als in: een papieren dossier, een jaar na de opdracht; niet 6.2.s1',
      {},
      { because: ['6.1'], deadline: 'none', keepUntil: 'none', notBecause: ['6.2.s1'] },
    ],
    [
      '6.2.s1',
      'drager: digitaal; verder als in: eerder als de cliënt dat bepaalt',
      { record: 'clientFile', carrier: 'digital', clientsOwnDay: '2019-12-31' },
      { because: ['6.3.s1'], deadline: '2024-06-30', keepUntil: 'none' },
    ],
    [
      '6.3.s1',
      'soort stuk: contactgegevens; verder als in: tot de dag waarop de cliënt bezwaar maakt',
      { carrier: 'digital', kept: 'digital', objectedOn: '2021-02-01', keepingObjection: 'afterService' },
      { because: ['6.1'], deadline: 'none', keepUntil: 'none' },
    ],
    [
      '6.3.s1',
      'soort stuk: contactgegevens; verder als in: een bezwaar tijdens de dienst werkt vanaf haar einde',
      { carrier: 'digital', kept: 'digital', objectedOn: '2019-02-01', keepingObjection: 'duringService' },
      { because: ['6.1'], deadline: 'none', keepUntil: 'none' },
    ],
    [
      '6.3.s1',
      'drager: papier; verder als in: een bezwaar tijdens de dienst werkt vanaf haar einde',
      { record: 'clientFile', kept: 'digital', objectedOn: '2019-02-01', keepingObjection: 'duringService' },
      { because: ['6.2.s1'], deadline: '2020-06-30', keepUntil: 'none' },
    ],
    [
      '6.3.s1',
      'een bezwaar tegen het digitale dossier laat het papier met rust; niet 6.3.s1',
      { record: 'clientFile', objectedOn: '2019-10-01', keepingObjection: 'afterService' },
      { because: ['6.2.s1'], deadline: '2020-06-30', keepUntil: 'none', notDisplaced: ['6.3.s1'] },
    ],
    [
      '6.3.s2',
      'soort stuk: contactgegevens; verder als in: na die dag mag het niet meer worden gehouden',
      { carrier: 'digital', kept: 'digital', erasureAskedOn: '2020-03-02', erasureGranted: 'yes' },
      { deadline: '2020-04-02', keepUntil: 'none' },
    ],
  ]),
];
