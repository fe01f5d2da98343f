import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** Somebody opens a file. The facts that the cases have in common. */
const opened = {
  clientStatus: 'capableAdult',
  kept: 'digital',
  asOf: '2024-03-01',
  actor: 'client',
  mode: 'view',
  data: 'workPreferences',
  assigned: true,
  neededFor: 'task',
  boundToSecrecy: true,
  secrecyDeclared: true,
  authorised: true,
  partnerAgreed: false,
  onTheSpot: true,
  fileRunning: true,
  forMaintenance: false,
  processorContract: true,
} as const;

/** How far the clauses reach: ordinary cases with a fact or two changed. */
export const variantsOfAccess: readonly Example[] = [
  ...variants('canAccess', opened, [
    [
      '2.1.3.b.s2',
      'wie het dossier opent: de cliënt zelf; verder als in: de behandelaar die het voor zijn functie niet nodig heeft, kijkt niet',
      { neededFor: [] },
      { verdict: 'permitted', regulation: 'forbidden', displaced: ['2.7.s1'] },
    ],
    [
      '2.1.3.b.s2',
      'wie het dossier opent: wettelijk vertegenwoordiger; verder als in: de behandelaar die het voor zijn functie niet nodig heeft, kijkt niet; niet 2.1.3.b.s2',
      { actor: 'representative', neededFor: [] },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.7.s1'], notBecause: ['2.1.3.b.s2'] },
    ],
    [
      '2.1.3.b.s2',
      'noodzakelijk voor: de dienstverlening; verder als in: de behandelaar die het voor zijn functie niet nodig heeft, kijkt niet',
      { actor: 'coach', neededFor: 'service' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.1.3.b.s2'], displaced: ['2.7.s1'] },
    ],
    [
      '2.1.3.b.s3',
      'wie het dossier opent: wettelijk vertegenwoordiger; verder als in: zonder getekende verklaring geen inzage; niet 2.1.3.b.s3',
      { actor: 'representative', secrecyDeclared: false },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.7.s1'], notBecause: ['2.1.3.b.s3'] },
    ],
    [
      '2.1.3.b.s3',
      'wie het dossier opent: coach of adviseur van het bureau, de cliënt zelf; verder als in: zonder getekende verklaring geen inzage',
      { actor: ['coach', 'client'], secrecyDeclared: false },
      { verdict: 'permitted', regulation: 'forbidden', because: ['2.7.s1'], displaced: ['2.1.3.b.s3'] },
    ],
    [
      '2.1.3.b.s3',
      'geheimhoudingsverklaring getekend: nee, wie het dossier opent: de cliënt zelf; verder als in: de behandelaar die het voor zijn functie niet nodig heeft, kijkt niet; niet 2.1.3.b.s2, 2.1.3.b.s3',
      { neededFor: [], secrecyDeclared: false },
      {
        verdict: 'permitted',
        regulation: 'forbidden',
        displaced: ['2.7.s1'],
        notDisplaced: ['2.1.3.b.s2', '2.1.3.b.s3'],
      },
    ],
    [
      '2.7.s2',
      'wie het dossier opent: de cliënt zelf; verder als in: een collega ter plekke, met instemming van een vennoot',
      { assigned: false, partnerAgreed: true },
      { verdict: 'permitted', regulation: 'forbidden', displaced: ['2.7.s1'] },
    ],
    [
      '2.7.s5',
      'wie het dossier opent: de cliënt zelf; verder als in: een leverancier, voor onderhoud; niet 2.7.s5',
      { assigned: false, authorised: false, forMaintenance: true },
      { verdict: 'permitted', regulation: 'forbidden', displaced: ['2.7.s1'], notDisplaced: ['2.7.s5'] },
    ],
    [
      '2.7.s5',
      'wie het dossier opent: wettelijk vertegenwoordiger; verder als in: zonder niet, ook de behandelaar niet; niet 2.7.s5',
      { actor: 'representative', authorised: false },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.7.s1'], notBecause: ['2.7.s5'] },
    ],
    [
      '2.7.s5',
      'wie het dossier opent: coach of adviseur van het bureau, de cliënt zelf; verder als in: zonder niet, ook de behandelaar niet',
      { actor: ['coach', 'client'], authorised: false },
      { verdict: 'permitted', regulation: 'forbidden', because: ['2.7.s1'], displaced: ['2.7.s5'] },
    ],
  ]),
];
