import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** Somebody asks something of the bureau. The facts that the cases have in common. */
const asked = {
  receivedOn: '2024-03-01',
  askedBy: 'client',
  identityDoubted: false,
  excessive: true,
  othersHarmed: 'no',
  defect: 'none',
  erasureReason: 'none',
  keepingInterest: 'none',
  usedFor: 'contract',
  document: 'filed',
  carrier: 'digital',
  clientStatus: 'capableAdult',
  kept: 'digital',
  right: 'access',
} as const;

/** How far the clauses reach: ordinary cases with a fact or two changed. */
export const variantsOfRequests: readonly Example[] = [
  ...variants('assessRequest', asked, [
    [
      '6.2.s1',
      'drager: papier; verder als in: altijd: ook een verzoek dat de wet niet hoeft te behandelen; niet 6.2.s1',
      { carrier: 'paper' },
      {
        verdict: 'granted',
        regulation: 'granted',
        because: ['3.6'],
        answerBy: '2024-04-02',
        doBy: '2024-04-02',
        notBecause: ['6.2.s1'],
      },
    ],
    [
      '6.4.s1',
      'een digitaal dossier gaat weg als de cliënt dat vraagt; niet 6.4.s1',
      {
        excessive: false,
        right: 'erasure',
        records: [{ record: 'clientFile', carrier: 'digital', kept: 'digital', legalHold: false }],
      },
      {
        verdict: 'granted',
        regulation: 'granted',
        because: ['6.3.s2'],
        answerBy: '2024-04-02',
        doBy: '2024-03-01',
        notBecause: ['6.4.s1'],
      },
    ],
    [
      '6.4.s1',
      'soort stuk: relatiebeheerformulier; verder als in: altijd: ook een verzoek dat de wet niet hoeft te behandelen; niet 6.3.s2, 6.4.s1',
      { record: 'relationForm' },
      {
        verdict: 'granted',
        regulation: 'granted',
        because: ['3.6'],
        answerBy: '2024-04-02',
        doBy: '2024-04-02',
        notBecause: ['6.3.s2', '6.4.s1'],
      },
    ],
  ]),
];
