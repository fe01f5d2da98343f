import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** Somebody opens a file. The facts that the cases have in common. */
const opened = {
  asOf: '2024-03-01',
  actor: 'client',
  mode: 'view',
  data: 'workPreferences',
  assigned: false,
  neededFor: 'task',
  boundToSecrecy: true,
  clientStatus: 'capableAdult',
  kept: 'digital',
} as const;

/** How far the clauses reach: ordinary cases with a fact or two changed. */
export const variantsOfAccess: readonly Example[] = [
  ...variants('canAccess', opened, [
    [
      'inzage.1',
      'handeling: bewerken; verder als in: de cliënt ziet zijn eigen gegevens in, volgens het reglement en de wet',
      { mode: 'edit' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['dossier.1b'] },
    ],
    [
      'inzage.1',
      'wie het dossier opent: wettelijk vertegenwoordiger; verder als in: de cliënt ziet zijn eigen gegevens in, volgens het reglement en de wet',
      { actor: 'representative' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['dossier.1b'] },
    ],
    [
      'inzage.1',
      'gegevens: naam; verder als in: de cliënt ziet zijn eigen gegevens in, volgens het reglement en de wet',
      { data: 'name' },
      { verdict: 'permitted', regulation: 'permitted', because: ['inzage.1'] },
    ],
  ]),
];
