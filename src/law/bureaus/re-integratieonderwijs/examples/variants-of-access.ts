import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** Somebody opens a file. The facts that the cases have in common. */
const opened = {
  asOf: '2024-03-01',
  actor: 'client',
  mode: 'view',
  purpose: 'guidance',
  data: 'references',
  assigned: false,
  neededFor: [],
  improvesQuality: false,
  coachAbsent: 'no',
  experienced: false,
  boundToSecrecy: true,
  consent: [],
  clientStatus: 'capableAdult',
  kept: 'digital',
} as const;

const agreed = [
  {
    by: 'client',
    to: ['client'],
    purposes: ['guidance'],
    data: ['references'],
    givenOn: '2019-01-01',
    withdrawnOn: 'never',
    qualities: ['free', 'specific', 'informed', 'unambiguous'],
  },
] as const;

/** How far the clauses reach: ordinary cases with a fact or two changed. */
export const variantsOfAccess: readonly Example[] = [
  ...variants('canAccess', opened, [
    [
      '3.1.s1',
      'wie het dossier opent: de cliënt zelf; verder als in: de uitvoerend coach van deze cliënt; niet 3.1.s1',
      { data: 'careerHistory', assigned: true, neededFor: ['task', 'service'] },
      { verdict: 'permitted', regulation: 'permitted', because: ['4.1'], notBecause: ['3.1.s1'] },
    ],
    [
      '4.1',
      'handeling: bewerken; verder als in: de cliënt, ook wat anderen over hem vertelden',
      { mode: 'edit' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['4.1'] },
    ],
    [
      '4.1',
      'wie het dossier opent: wettelijk vertegenwoordiger; verder als in: de cliënt, ook wat anderen over hem vertelden',
      { actor: 'representative' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['4.1'] },
    ],
    [
      '4.1',
      'bevordert kwaliteit of inhoud van de dienst: ja, eigen coach afwezig: ja, op vakantie, ervaren loopbaancoach: ja, toestemming die noch uitdrukkelijk noch schriftelijk is; verder als in: de cliënt, ook wat anderen over hem vertelden; niet 4.1/c',
      { improvesQuality: true, coachAbsent: 'holiday', experienced: true, consent: agreed },
      { verdict: 'permitted', regulation: 'permitted', because: ['4.1'], notBecause: ['4.1/c'] },
    ],
    [
      '4.3.s1',
      'eigen coach afwezig: nee; verder als in: een ervaren vervanger in de vakantie, met wie de cliënt instemt',
      {
        actor: 'substituteCoach',
        data: 'careerHistory',
        neededFor: ['task', 'service'],
        experienced: true,
        consent: [
          {
            by: 'client',
            to: ['principal', 'employer', 'lineManager', 'family', 'partnerCoach', 'substituteCoach'],
            purposes: ['guidance', 'reporting', 'reintegration'],
            data: ['careerHistory', 'testResults', 'functionalLimitations'],
            qualities: ['free', 'specific', 'informed', 'unambiguous'],
            givenOn: '2024-01-10',
            withdrawnOn: 'never',
          },
        ],
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['4.1'] },
    ],
    [
      '4.3.s1',
      'eigen coach afwezig: ja, op vakantie, ervaren loopbaancoach: ja, toestemming die noch uitdrukkelijk noch schriftelijk is; verder als in: de cliënt, ook wat anderen over hem vertelden; niet 4.3.s1',
      { coachAbsent: 'holiday', experienced: true, consent: agreed },
      { verdict: 'permitted', regulation: 'permitted', because: ['4.1'], notBecause: ['4.3.s1'] },
    ],
  ]),
];
