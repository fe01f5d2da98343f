import { forRegulation, type Policy, type Regulation } from 'reglement';
import { type CoreFacts, werkId, workingProgression } from 'reglement/bureaus';
import type { Matter, Person } from './rows.ts';

/** What is bound before a question is put, so that a question holds only what is special about it. */
type Bound = 'kept' | 'clientStatus' | 'serviceForIllness';
export type CasePolicy = Policy<CoreFacts, Bound>;

/** One bureau: its name, its regulation, and what that regulation alone wants to know. The rest of the application is the same for both. */
export interface Bureau {
  readonly name: string;
  readonly regulation: Regulation;
  /** The policy for one case; for access, as one person meets it. */
  policyFor(matter: Matter, person?: Person): CasePolicy;
}

const kept = { standing: { kept: 'digital' } } as const;
const atWerkId = forRegulation(werkId, kept);
const atWorkingProgression = forRegulation(workingProgression, kept);

const factsOf = ({ clientStatus, serviceForIllness }: Matter) => ({ clientStatus, serviceForIllness });

export const bureaus = {
  'werk-id': {
    name: 'Werk ID',
    regulation: werkId,
    policyFor: (matter, person) =>
      atWerkId.with({ ...factsOf(matter), acceptedRegulation: person?.declared }),
  },
  'working-progression': {
    name: 'Working Progression',
    regulation: workingProgression,
    policyFor: (matter, person) =>
      atWorkingProgression.with({
        ...factsOf(matter),
        fileRunning:
          matter.serviceEndedOn === undefined ? undefined : matter.serviceEndedOn === 'notApplicable',
        secrecyDeclared: person?.declared,
        authorised: person?.authorised,
      }),
  },
} as const satisfies Readonly<Record<string, Bureau>>;

export type BureauId = keyof typeof bureaus;
