import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** Somebody opens a file. The facts that the cases have in common. */
const opened = {
  asOf: '2024-03-01',
  actor: ['administration', 'client'],
  mode: 'edit',
  purpose: 'guidance',
  data: 'careerHistory',
  assigned: true,
  neededFor: ['task', 'service', 'businessOperation'],
  boundToSecrecy: true,
  consent: [],
  clientStatus: 'capableAdult',
  kept: 'digital',
} as const;

/** How far the clauses reach: ordinary cases with a fact or two changed. */
export const variantsOfAccess: readonly Example[] = [
  ...variants('canAccess', opened, [
    [
      'verwerking.2',
      'wie het dossier opent: administratie, de cliënt zelf; verder als in: de administratie staat niet op de lijst, hoe nodig zij de gegevens ook heeft',
      {},
      { verdict: 'permitted', regulation: 'silent', noDuties: ['keepSecret'] },
    ],
  ]),
];
