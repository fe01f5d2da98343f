import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** Somebody asks something of the bureau. The facts that the cases have in common. */
const asked = {
  clientStatus: 'capableAdult',
  kept: 'digital',
  receivedOn: '2024-03-05',
  askedBy: 'client',
  requestForm: 'electronically',
  identityDoubted: false,
  excessive: false,
  othersHarmed: 'no',
  document: 'filed',
  right: 'rectification',
} as const;

/** How far the clauses reach: ordinary cases with a fact or two changed. */
export const variantsOfRequests: readonly Example[] = [
  ...variants('assessRequest', asked, [
    [
      '2.6.5.s2',
      'recht: inzage; verder als in: een schriftelijk verzoek om contactgegevens niet te delen, wordt ingewilligd; niet 2.6.5.s2',
      { right: 'access', usedFor: 'consent', againstContactSharing: true, compellingGrounds: true },
      {
        verdict: 'granted',
        regulation: 'granted',
        because: ['2.9.a'],
        answerBy: '2024-04-02',
        doBy: '2024-04-05',
        notBecause: ['2.6.5.s2'],
        noDuties: ['considerRequest'],
      },
    ],
    [
      '2.6.5.s2',
      'tegen het delen van contactgegevens: nee; verder als in: een schriftelijk verzoek om contactgegevens niet te delen, wordt ingewilligd',
      { right: 'objection', usedFor: 'consent', againstContactSharing: false, compellingGrounds: true },
      { verdict: 'refused', regulation: 'silent', because: ['noGround'], answerBy: '2024-04-05' },
    ],
  ]),
  ...variants('requestDueDate', asked, [
    [
      '2.9.d.s1',
      'ontvangen op: 2024-03-04; verder als in: op een verzoek om aanvulling ook; niet 2.10.s1',
      { receivedOn: '2024-03-04', right: 'completion' },
      {
        because: ['2.9.d.s1', '2.10.s1'],
        answerBy: '2024-04-01',
        doBy: '2024-04-04',
        notDisplaced: ['2.10.s1'],
      },
    ],
    [
      '2.10.s1',
      'termijn stond stil vanaf: 2024-03-06; verder als in: een weigering te verbeteren komt binnen dezelfde vier weken; niet 2.10.s1',
      { pausedFrom: '2024-03-06' },
      { because: ['2.9.d.s1', '2.10.s1'], answerBy: '2024-04-02', notDisplaced: ['2.10.s1'] },
    ],
    [
      '2.10.s1',
      'antwoord ontvangen op: 2024-03-06; verder als in: een weigering te verbeteren komt binnen dezelfde vier weken; niet 2.10.s1',
      { answeredOn: '2024-03-06' },
      {
        because: ['2.9.d.s1', '2.10.s1'],
        answerBy: '2024-04-02',
        doBy: '2024-04-05',
        notDisplaced: ['2.10.s1'],
      },
    ],
    [
      '2.10.s1',
      'bericht dat de bemiddeling is beëindigd ontvangen op: 2024-03-06; verder als in: een weigering te verbeteren komt binnen dezelfde vier weken; niet 2.10.s1',
      { mediationEndedOn: '2024-03-06' },
      {
        because: ['2.9.d.s1', '2.10.s1'],
        answerBy: '2024-04-02',
        doBy: '2024-04-05',
        notDisplaced: ['2.10.s1'],
      },
    ],
    [
      '2.10.s1',
      'verlenging meegedeeld op: 2024-03-06; verder als in: een weigering te verbeteren komt binnen dezelfde vier weken; niet 2.10.s1',
      { extensionToldOn: '2024-03-06' },
      {
        because: ['2.9.d.s1', '2.10.s1'],
        answerBy: '2024-04-02',
        doBy: '2024-06-05',
        notDisplaced: ['2.10.s1'],
      },
    ],
  ]),
  ...variants('appealDueDate', asked, [
    [
      '2.10.s2',
      'antwoord van het bureau: ingewilligd; verder als in: na een weigering zes weken om naar de rechtbank te gaan; niet 2.10.s2',
      { answer: 'granted', answeredOn: '2024-03-29', asOf: '2024-04-10' },
      { because: ['2.1.2'], appealBy: '2024-05-13', notBecause: ['2.10.s2'] },
    ],
    [
      '2.10.s2',
      'antwoord ontvangen op: 2024-04-01; verder als in: na een weigering zes weken om naar de rechtbank te gaan',
      { answer: 'refused', answeredOn: '2024-04-01', asOf: '2024-04-10' },
      { because: ['2.1.2', '2.10.s2'], appealBy: '2024-05-13' },
    ],
  ]),
];
