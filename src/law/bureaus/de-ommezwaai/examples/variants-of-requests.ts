import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** Somebody asks something of the bureau. The facts that the cases have in common. */
const asked = {
  receivedOn: '2024-03-05',
  askedBy: 'client',
  requestForm: 'electronically',
  identityDoubted: false,
  excessive: false,
  othersHarmed: 'no',
  clientStatus: 'capableAdult',
  kept: 'digital',
  document: 'filed',
  right: 'rectification',
} as const;

/** How far the clauses reach: ordinary cases with a fact or two changed. */
export const variantsOfRequests: readonly Example[] = [
  ...variants('assessRequest', asked, [
    [
      'klantenbestand.5',
      'recht: inzage; verder als in: wie zich uitschrijft, krijgt zijn zin; niet klantenbestand.5, bewaren.2, kopie.1',
      { right: 'access', usedFor: 'directMarketing' },
      {
        verdict: 'granted',
        regulation: 'granted',
        because: ['inzage.1'],
        answerBy: '2024-03-08',
        doBy: '2024-03-08',
        notBecause: ['klantenbestand.5', 'bewaren.2', 'kopie.1'],
      },
    ],
    [
      'klantenbestand.5',
      'waarop het gebruik rust: overeenkomst met de cliënt; verder als in: wie zich uitschrijft, krijgt zijn zin',
      { right: 'objection', usedFor: 'contract' },
      { verdict: 'refused', regulation: 'silent', because: ['noGround'], answerBy: '2024-04-05' },
    ],
    [
      'bewaren.2',
      'verzoeker: de wettelijk vertegenwoordiger; verder als in: vernietiging wordt toegewezen zonder dat er iets aan de gegevens mankeert',
      {
        askedBy: 'representative',
        right: 'erasure',
        defect: 'none',
        erasureReason: 'none',
        keepingInterest: 'none',
        records: [{ record: 'clientFile', legalHold: false }],
      },
      { verdict: 'refused', regulation: 'silent', displaced: ['bewaren.2'], answerBy: '2024-04-05' },
    ],
    [
      'bewaren.2',
      'redelijke twijfel over de identiteit: ja; verder als in: vernietiging wordt toegewezen zonder dat er iets aan de gegevens mankeert',
      {
        identityDoubted: true,
        right: 'erasure',
        defect: 'none',
        erasureReason: 'none',
        keepingInterest: 'none',
        records: [{ record: 'clientFile', legalHold: false }],
      },
      { verdict: 'refused', regulation: 'silent', displaced: ['bewaren.2'], answerBy: '2024-04-05' },
    ],
    [
      'bewaren.2',
      'recht: inzage; verder als in: een feitelijke fout wordt hersteld, ook zonder eerdere inzage, wat de Wbp toen nog vroeg; niet correctie.1',
      { receivedOn: '2018-05-10', right: 'access', defect: 'incorrect', priorAccess: false },
      {
        verdict: 'granted',
        regulation: 'granted',
        because: ['inzage.1'],
        answerBy: '2018-05-15',
        doBy: '2018-05-15',
        notBecause: ['correctie.1'],
      },
    ],
    [
      'inzage.1',
      'een kopie wordt gegeven aan wie erom vraagt; niet inzage.1',
      { right: 'copy' },
      {
        verdict: 'granted',
        regulation: 'granted',
        because: ['kopie.1'],
        answerBy: '2024-03-19',
        doBy: '2024-03-19',
        notBecause: ['inzage.1'],
      },
    ],
    [
      'correctie.1',
      'verzoeker: de wettelijk vertegenwoordiger; verder als in: een feitelijke fout wordt hersteld, ook zonder eerdere inzage, wat de Wbp toen nog vroeg',
      { receivedOn: '2018-05-10', askedBy: 'representative', defect: 'incorrect', priorAccess: false },
      { verdict: 'refused', regulation: 'silent', displaced: ['correctie.1'], answerBy: '2018-06-07' },
    ],
    [
      'correctie.1',
      'redelijke twijfel over de identiteit: ja; verder als in: een feitelijke fout wordt hersteld, ook zonder eerdere inzage, wat de Wbp toen nog vroeg',
      { receivedOn: '2018-05-10', identityDoubted: true, defect: 'incorrect', priorAccess: false },
      { verdict: 'refused', regulation: 'silent', displaced: ['correctie.1'], answerBy: '2018-06-07' },
    ],
    [
      'correctie.1',
      'gebrek: niets; verder als in: een feitelijke fout wordt hersteld, ook zonder eerdere inzage, wat de Wbp toen nog vroeg',
      { receivedOn: '2018-05-10', defect: 'none', priorAccess: false },
      { verdict: 'refused', regulation: 'silent', because: ['noGround'], answerBy: '2018-06-07' },
    ],
    [
      'correctie.1',
      'een aanvulling is geen correctie: onder de Wbp moest de cliënt eerst inzage hebben gehad',
      { receivedOn: '2018-05-10', right: 'completion', defect: 'incorrect', priorAccess: false },
      { verdict: 'refused', regulation: 'silent', because: ['noGround'] },
    ],
  ]),
];
