import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** Somebody asks something of the bureau. The facts that the cases have in common. */
const asked = {
  receivedOn: '2024-03-01',
  askedBy: 'client',
  identityDoubted: false,
  excessive: false,
  othersHarmed: 'no',
  harmsClient: false,
  defect: 'none',
  erasureReason: 'none',
  restrictionReason: 'none',
  keepingInterest: 'none',
  usedFor: 'contract',
  priorAccess: true,
  requestForm: 'orally',
  document: 'filed',
  clientStatus: 'capableAdult',
  kept: 'digital',
  right: 'objection',
} as const;

/** How far the clauses reach: ordinary cases with a fact or two changed. */
export const variantsOfRequests: readonly Example[] = [
  ...variants('assessRequest', asked, [
    [
      'verwerking.11',
      'recht: inzage; verder als in: een bezwaar tegen reclame slaagt; niet verwerking.11, bewaren.3',
      { usedFor: 'directMarketing', right: 'access' },
      {
        verdict: 'granted',
        regulation: 'granted',
        because: ['rechten.4'],
        answerBy: '2024-04-02',
        doBy: '2024-04-02',
        notBecause: ['verwerking.11', 'bewaren.3'],
      },
    ],
    [
      'verwerking.11',
      'waarop het gebruik rust: overeenkomst met de cliënt; verder als in: een bezwaar tegen reclame slaagt',
      {},
      { verdict: 'refused', regulation: 'silent', because: ['noGround'], answerBy: '2024-04-02' },
    ],
    [
      'rechten.3',
      'recht: verwijdering, gebrek: niets; verder als in: in 2014 vroeg de Wbp eerst inzage voor een verbetering; deze tekst niet',
      { receivedOn: '2014-03-03', priorAccess: false, right: 'erasure' },
      {
        verdict: 'refused',
        regulation: 'silent',
        because: ['noGround'],
        displaced: ['bewaren.3'],
        answerBy: '2014-03-31',
      },
    ],
    [
      'rechten.3',
      'verzoeker: de wettelijk vertegenwoordiger; verder als in: in 2014 vroeg de Wbp eerst inzage voor een verbetering; deze tekst niet',
      {
        receivedOn: '2014-03-03',
        askedBy: 'representative',
        defect: 'incorrect',
        priorAccess: false,
        right: 'rectification',
      },
      { verdict: 'refused', regulation: 'silent', displaced: ['rechten.4'], answerBy: '2014-03-31' },
    ],
    [
      'rechten.3',
      'redelijke twijfel over de identiteit: ja; verder als in: in 2014 vroeg de Wbp eerst inzage voor een verbetering; deze tekst niet',
      {
        receivedOn: '2014-03-03',
        identityDoubted: true,
        defect: 'incorrect',
        priorAccess: false,
        right: 'rectification',
      },
      { verdict: 'refused', regulation: 'silent', displaced: ['rechten.4'], answerBy: '2014-03-31' },
    ],
    [
      'rechten.4',
      'recht: afschrift; verder als in: niet voor zover het een ander zou schaden; niet rechten.4',
      { othersHarmed: 'separable', defect: 'irrelevant', right: 'copy' },
      {
        verdict: 'grantedInPart',
        regulation: 'silent',
        answerBy: '2024-04-02',
        doBy: '2024-04-02',
        notBecause: ['rechten.4'],
      },
    ],
    [
      'rechten.4',
      'wie om verwijdering vraagt, krijgt haar; niet rechten.4',
      {
        right: 'erasure',
        records: [{ record: 'clientFile', serviceEndedOn: '2023-06-30', legalHold: false }],
      },
      {
        verdict: 'granted',
        regulation: 'granted',
        because: ['bewaren.3'],
        answerBy: '2024-04-02',
        doBy: '2024-04-02',
        notBecause: ['rechten.4'],
      },
    ],
    [
      'rechten.4',
      'een kopie wordt gegeven, ook al zou zij de cliënt zelf schaden',
      { harmsClient: true, defect: 'irrelevant', right: 'copy' },
      { verdict: 'granted', regulation: 'silent', notBecause: ['rechten.4'], notDisplaced: ['rechten.4'] },
    ],
    [
      'rechten.4',
      'een bezwaar tegen reclame slaagt, ook al zou de cliënt zich ermee schaden',
      { harmsClient: true, defect: 'irrelevant', usedFor: 'directMarketing' },
      { verdict: 'granted', regulation: 'granted', because: ['verwerking.11'], notDisplaced: ['rechten.4'] },
    ],
  ]),
];
