import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** Somebody opens a file. The facts that the cases have in common. */
const opened = {
  kept: 'digital',
  clientStatus: 'capableAdult',
  asOf: '2026-03-02',
  mode: 'view',
  data: 'reports',
  purpose: 'guidance',
  boundToSecrecy: true,
} as const;

/** How far the clauses reach: ordinary cases with a fact or two changed. */
export const variantsOfAccess: readonly Example[] = [
  ...variants('canAccess', opened, [
    [
      '4',
      'noodzakelijk voor: de dienstverlening; verder als in: een coach die het dossier voor zijn taak nodig heeft',
      { actor: 'coach', neededFor: 'service' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['4'] },
    ],
    [
      '7.5',
      'wie het dossier opent: coach of adviseur van het bureau, de cliënt zelf; verder als in: een coach die het dossier voor zijn taak nodig heeft',
      { actor: ['coach', 'client'], neededFor: ['task'] },
      { verdict: 'permitted', regulation: 'permitted', because: ['4'] },
    ],
  ]),
];
