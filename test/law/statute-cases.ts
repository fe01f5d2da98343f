import type { Consent, FactsFor } from '../../src/facts/index.ts';
import type { CoreFacts } from '../../src/law/vocabulary/index.ts';

type Verdict = 'permitted' | 'forbidden' | 'undetermined';

/**
 * One worked case of a statute clause and its other side: the same case with one thing changed, and the answer that follows. Verdicts are asked of
 * a regulation that is silent, or that promises more than the law asks (`promise`).
 */
interface Case<Question extends string, Facts, Answer> {
  readonly clause: string;
  readonly question: Question;
  /** The day the question is asked for. */
  readonly on: string;
  readonly facts: Facts;
  readonly answer: Answer;
  readonly otherwise: { readonly facts: Partial<Facts>; readonly answer: Answer; readonly on?: string };
  /** The regulation forbids every disclosure, or all access, or permits everything: what does the statute do to it? */
  readonly promise?: 'nothingToAnybody' | 'nobodyLooks' | 'everything';
  /** Worked out from the floors, never handed in: a statutory duty to keep the record runs in the case, and not on its other side. */
  readonly lawOpposesErasure?: true;
}

export type StatuteCase =
  | Case<'access', FactsFor<CoreFacts, 'access'>, Verdict>
  | Case<'disclosure', FactsFor<CoreFacts, 'disclosure'>, Verdict>
  | Case<'processing', FactsFor<CoreFacts, 'processing'>, Verdict>
  | Case<'charge', FactsFor<CoreFacts, 'charge'>, Verdict>
  | Case<'request', FactsFor<CoreFacts, 'request'>, 'granted' | 'grantedInPart' | 'refused' | 'undetermined'>
  | Case<'answerBy' | 'refuseBy' | 'doBy' | 'courtBy', FactsFor<CoreFacts, 'request'>, string>
  | Case<'keepUntil', FactsFor<CoreFacts, 'retention'>, string>
  | Case<'duties', FactsFor<CoreFacts, 'duty'>, { readonly act: string; readonly owed: boolean }>;

const today = '2024-03-01';
const underWbp = '2014-03-03';

const consent = (
  what: Pick<Consent, 'to' | 'purposes' | 'data' | 'qualities'> & Partial<Pick<Consent, 'withdrawnOn'>>,
): never =>
  // reason: the names are checked where the case is asked; here they would need every type argument of the vocabulary
  ({ by: 'client', givenOn: '2010-01-04', withdrawnOn: 'never', ...what }) as never;
const free = ['free', 'specific', 'informed', 'unambiguous'] as const;

/** An ordinary disclosure in which all but the thing under test is in order. */
const toEmployer = {
  recipient: 'employer',
  data: 'workPreferences',
  purpose: 'placement',
  compatible: true,
  adequate: true,
  neededFor: 'legitimateInterest',
  objected: 'no',
  clientStatus: 'capableAdult',
} as const;

const ownUse = {
  data: 'name',
  purpose: 'guidance',
  compatible: true,
  adequate: true,
  neededFor: 'clientContract',
  objected: 'no',
  clientStatus: 'capableAdult',
} as const;

const illness = {
  recipient: 'employer',
  data: 'functionalLimitations',
  purpose: 'reintegration',
  compatible: true,
  adequate: true,
  serviceForIllness: true,
  neededFor: ['illnessGuidance', 'legitimateInterest'],
  objected: 'no',
  boundToSecrecy: true,
  consent: [],
} as const;

const researched = {
  data: 'medical',
  purpose: 'research',
  adequate: true,
  researchSafeguards: true,
  researchInPublicInterest: true,
  consentCannotBeAsked: true,
  neededFor: ['research', 'legitimateInterest'],
  objected: 'no',
  consent: [],
} as const;

const toUwv = {
  recipient: 'uwv',
  data: 'plan',
  purpose: 'reporting',
  statutoryDuty: 'suwiReporting',
  neededFor: 'statutoryDuty',
} as const;

export const disclosures: readonly StatuteCase[] = [
  {
    clause: 'avg:5.1.b',
    question: 'disclosure',
    on: today,
    facts: toEmployer,
    answer: 'permitted',
    otherwise: { facts: { compatible: false, consent: [] }, answer: 'forbidden' },
  },
  {
    clause: 'avg:5.1.c',
    question: 'disclosure',
    on: today,
    facts: toEmployer,
    answer: 'permitted',
    otherwise: { facts: { adequate: false }, answer: 'forbidden' },
  },
  {
    clause: 'avg:6.1',
    question: 'disclosure',
    promise: 'everything',
    on: today,
    facts: { ...toEmployer, neededFor: 'placement', consent: [] },
    answer: 'forbidden',
    otherwise: { facts: { neededFor: 'legitimateInterest' }, answer: 'permitted' },
  },
  {
    clause: 'avg:6.1.a',
    question: 'disclosure',
    on: today,
    facts: {
      recipient: 'employer',
      clientStatus: 'capableAdult',
      data: 'workPreferences',
      purpose: 'placement',
      adequate: true,
      neededFor: [],
      consent: [
        consent({ to: ['employer'], purposes: ['placement'], data: ['workPreferences'], qualities: free }),
      ],
    },
    answer: 'permitted',
    otherwise: {
      facts: {
        consent: [
          consent({
            to: ['employer'],
            purposes: ['placement'],
            data: ['workPreferences'],
            qualities: free,
            withdrawnOn: '2024-02-29',
          }),
        ],
      },
      answer: 'forbidden',
    },
  },
  {
    clause: 'avg:6.1.b',
    question: 'disclosure',
    on: today,
    facts: { ...toEmployer, neededFor: 'clientContract' },
    answer: 'permitted',
    otherwise: { facts: { neededFor: 'service', consent: [] }, answer: 'forbidden' },
  },
  {
    clause: 'avg:6.1.c',
    question: 'disclosure',
    on: today,
    facts: {
      recipient: 'municipality',
      data: 'bsn',
      purpose: 'statutoryDuty',
      statutoryDuty: 'bsnPrescribed',
    },
    answer: 'permitted',
    otherwise: {
      facts: { recipient: 'newEmployer', consent: [], neededFor: [], emergency: 'none' },
      answer: 'forbidden',
    },
  },
  {
    clause: 'avg:6.1.d',
    question: 'disclosure',
    on: today,
    facts: {
      recipient: 'emergencyServices',
      data: 'contact',
      purpose: 'emergency',
      emergency: 'healthDanger',
      adequate: true,
    },
    answer: 'permitted',
    otherwise: { facts: { emergency: 'none', neededFor: [], consent: [] }, answer: 'forbidden' },
  },
  {
    clause: 'avg:6.1.f',
    question: 'disclosure',
    on: today,
    facts: toEmployer,
    answer: 'permitted',
    otherwise: { facts: { objected: 'orally', compellingGrounds: false, consent: [] }, answer: 'forbidden' },
  },
  {
    clause: 'avg:6.4',
    question: 'disclosure',
    on: today,
    facts: {
      ...toEmployer,
      compatible: false,
      consent: [
        consent({ to: ['employer'], purposes: ['placement'], data: ['workPreferences'], qualities: free }),
      ],
    },
    answer: 'permitted',
    otherwise: { facts: { consent: [] }, answer: 'forbidden' },
  },
  {
    clause: 'avg:9.1',
    question: 'disclosure',
    on: today,
    facts: { ...toEmployer, data: 'religion', consent: [], emergency: 'none', madePublic: false },
    answer: 'forbidden',
    otherwise: { facts: { data: 'education' }, answer: 'permitted' },
  },
  {
    clause: 'avg:9.2.a',
    question: 'disclosure',
    on: today,
    facts: {
      ...toEmployer,
      data: 'medical',
      consent: [
        consent({
          to: ['employer'],
          purposes: ['placement'],
          data: ['medical'],
          qualities: [...free, 'express'],
        }),
      ],
    },
    answer: 'permitted',
    otherwise: {
      facts: {
        consent: [consent({ to: ['employer'], purposes: ['placement'], data: ['medical'], qualities: free })],
        emergency: 'none',
        madePublic: false,
        serviceForIllness: false,
      },
      answer: 'forbidden',
    },
  },
  {
    clause: 'avg:9.2.c',
    question: 'disclosure',
    on: today,
    facts: {
      recipient: 'healthcareProvider',
      data: 'medical',
      purpose: 'emergency',
      emergency: 'vitalIncapable',
      adequate: true,
    },
    answer: 'permitted',
    otherwise: {
      facts: { emergency: 'healthDanger', consent: [], madePublic: false, neededFor: [] },
      answer: 'forbidden',
    },
  },
  {
    clause: 'avg:9.2.e',
    question: 'disclosure',
    on: today,
    facts: { ...toEmployer, data: 'tradeUnion', madePublic: true },
    answer: 'permitted',
    otherwise: { facts: { madePublic: false, consent: [], emergency: 'none' }, answer: 'forbidden' },
  },
  {
    clause: 'avg:9.2.f',
    question: 'disclosure',
    on: today,
    facts: { recipient: 'court', data: 'medical', purpose: 'statutoryDuty', statutoryDuty: 'courtOrder' },
    answer: 'permitted',
    promise: 'nothingToAnybody',
    otherwise: {
      facts: {
        recipient: 'insurer',
        consent: [],
        emergency: 'none',
        madePublic: false,
        neededFor: [],
        adequate: true,
        compatible: true,
      },
      answer: 'forbidden',
    },
  },
  {
    clause: 'avg:10',
    question: 'disclosure',
    on: today,
    facts: { ...toEmployer, data: 'criminal', consent: [], emergency: 'none', madePublic: false },
    answer: 'forbidden',
    otherwise: { facts: { data: 'careerHistory' }, answer: 'permitted' },
  },
  {
    clause: 'avg:58',
    question: 'disclosure',
    on: today,
    facts: {
      recipient: 'supervisor',
      data: 'medical',
      purpose: 'statutoryDuty',
      statutoryDuty: 'supervisorDemand',
    },
    answer: 'permitted',
    promise: 'nothingToAnybody',
    otherwise: { facts: { statutoryDuty: 'none' }, answer: 'forbidden' },
  },
  {
    clause: 'avg:89',
    question: 'disclosure',
    on: today,
    facts: {
      ...toEmployer,
      recipient: 'researcher',
      purpose: 'research',
      compatible: false,
      researchSafeguards: true,
    },
    answer: 'permitted',
    otherwise: { facts: { researchSafeguards: false, consent: [] }, answer: 'forbidden' },
  },
  {
    clause: 'avg:21.3',
    question: 'disclosure',
    on: today,
    facts: { ...toEmployer, recipient: 'otherThirdParty', data: 'address', purpose: 'commercial' },
    answer: 'permitted',
    otherwise: { facts: { objected: 'orally' }, answer: 'forbidden' },
  },
  {
    clause: 'uavg:24',
    question: 'disclosure',
    on: today,
    facts: { ...researched, recipient: 'researcher' },
    answer: 'permitted',
    otherwise: {
      facts: { consentCannotBeAsked: false, emergency: 'none', madePublic: false },
      answer: 'forbidden',
    },
  },
  {
    clause: 'uavg:30.1.a',
    question: 'disclosure',
    on: today,
    facts: { ...toUwv, data: 'functionalLimitations' },
    answer: 'permitted',
    promise: 'nothingToAnybody',
    otherwise: {
      facts: { neededFor: [], consent: [], emergency: 'none', madePublic: false },
      answer: 'forbidden',
    },
  },
  {
    clause: 'uavg:30.1.b',
    question: 'disclosure',
    on: today,
    facts: illness,
    answer: 'permitted',
    otherwise: { facts: { data: 'medical', emergency: 'none', madePublic: false }, answer: 'forbidden' },
  },
  {
    clause: 'uavg:32',
    question: 'disclosure',
    on: today,
    facts: {
      ...toEmployer,
      data: 'criminal',
      consent: [
        consent({
          to: ['employer'],
          purposes: ['placement'],
          data: ['criminal'],
          qualities: [...free, 'express'],
        }),
      ],
    },
    answer: 'permitted',
    otherwise: { facts: { consent: [], emergency: 'none', madePublic: false }, answer: 'forbidden' },
  },
  {
    clause: 'uavg:46',
    question: 'disclosure',
    on: today,
    facts: {
      ...toEmployer,
      recipient: 'newEmployer',
      data: 'bsn',
      consent: [
        consent({
          to: ['newEmployer'],
          purposes: ['placement'],
          data: ['bsn'],
          qualities: [...free, 'express', 'written'],
        }),
      ],
    },
    answer: 'forbidden',
    otherwise: { facts: { recipient: 'uwv', statutoryDuty: 'bsnPrescribed' }, answer: 'permitted' },
  },
  {
    clause: 'suwi:4.1.1.a',
    question: 'disclosure',
    on: today,
    facts: toUwv,
    answer: 'permitted',
    promise: 'nothingToAnybody',
    otherwise: { facts: { neededFor: [] }, answer: 'forbidden' },
  },
  {
    clause: 'awr:47',
    question: 'disclosure',
    on: today,
    facts: {
      recipient: 'taxAuthority',
      data: 'financial',
      purpose: 'statutoryDuty',
      statutoryDuty: 'taxInspection',
    },
    answer: 'permitted',
    promise: 'nothingToAnybody',
    otherwise: { facts: { data: 'conversationReports' }, answer: 'forbidden' },
  },
  {
    clause: 'rv:22',
    question: 'disclosure',
    on: today,
    facts: { recipient: 'court', data: 'reports', purpose: 'statutoryDuty', statutoryDuty: 'courtOrder' },
    answer: 'permitted',
    promise: 'nothingToAnybody',
    otherwise: { facts: { recipient: 'family' }, answer: 'forbidden' },
  },
  {
    clause: 'wbp:8',
    question: 'disclosure',
    promise: 'everything',
    on: underWbp,
    facts: { ...toEmployer, neededFor: 'placement', consent: [] },
    answer: 'forbidden',
    otherwise: { facts: { neededFor: 'legitimateInterest' }, answer: 'permitted' },
  },
  {
    clause: 'wbp:16',
    question: 'disclosure',
    on: underWbp,
    facts: { ...toEmployer, data: 'courtBan', consent: [], emergency: 'none', madePublic: false },
    answer: 'forbidden',
    otherwise: { facts: { data: 'education' }, answer: 'permitted' },
  },
  {
    clause: 'wbp:21.1.f',
    question: 'disclosure',
    on: underWbp,
    facts: illness,
    answer: 'permitted',
    otherwise: {
      facts: { recipient: 'newEmployer', emergency: 'none', madePublic: false },
      answer: 'forbidden',
    },
  },
  {
    clause: 'wbp:24',
    question: 'disclosure',
    on: underWbp,
    facts: { ...toEmployer, data: 'bsn' },
    answer: 'forbidden',
    otherwise: { facts: { recipient: 'municipality', statutoryDuty: 'bsnPrescribed' }, answer: 'permitted' },
  },
  {
    clause: 'wbp:41',
    question: 'disclosure',
    on: underWbp,
    facts: { ...toEmployer, recipient: 'otherThirdParty', data: 'address', purpose: 'charity' },
    answer: 'permitted',
    otherwise: { facts: { objected: 'inWriting' }, answer: 'forbidden' },
  },
  {
    clause: 'wbp:61',
    question: 'disclosure',
    on: underWbp,
    facts: {
      recipient: 'supervisor',
      data: 'medical',
      purpose: 'statutoryDuty',
      statutoryDuty: 'supervisorDemand',
    },
    answer: 'permitted',
    promise: 'nothingToAnybody',
    otherwise: {
      facts: { recipient: 'insurer', consent: [], emergency: 'none', madePublic: false, neededFor: [] },
      answer: 'forbidden',
    },
  },
];

const wbpSpecial = { data: 'medical', consent: [], emergency: 'none', madePublic: false } as const;
const agreed = (...qualities: readonly string[]) => [
  consent({
    to: ['employer'],
    purposes: ['placement'],
    data: ['workPreferences', 'medical'],
    qualities: [...free, ...qualities] as never,
  }),
];

export const disclosuresUnderWbp: readonly StatuteCase[] = [
  {
    clause: 'wbp:8.a',
    question: 'disclosure',
    on: underWbp,
    facts: { ...toEmployer, neededFor: [], consent: agreed() },
    answer: 'permitted',
    otherwise: { facts: { consent: [] }, answer: 'forbidden' },
  },
  {
    clause: 'wbp:8.b',
    question: 'disclosure',
    on: underWbp,
    facts: { ...toEmployer, neededFor: 'clientContract' },
    answer: 'permitted',
    otherwise: { facts: { neededFor: 'service', consent: [] }, answer: 'forbidden' },
  },
  {
    clause: 'wbp:8.c',
    question: 'disclosure',
    on: underWbp,
    facts: {
      recipient: 'municipality',
      data: 'bsn',
      purpose: 'statutoryDuty',
      statutoryDuty: 'bsnPrescribed',
    },
    answer: 'permitted',
    otherwise: {
      facts: { recipient: 'newEmployer', consent: [], neededFor: [], emergency: 'none' },
      answer: 'forbidden',
    },
  },
  {
    clause: 'wbp:8.d',
    question: 'disclosure',
    on: underWbp,
    facts: {
      recipient: 'healthcareProvider',
      data: 'contact',
      purpose: 'emergency',
      emergency: 'forceMajeure',
      adequate: true,
    },
    answer: 'permitted',
    otherwise: { facts: { recipient: 'insurer', neededFor: [], consent: [] }, answer: 'forbidden' },
  },
  {
    clause: 'wbp:9.1',
    question: 'disclosure',
    on: underWbp,
    promise: 'everything',
    facts: toEmployer,
    answer: 'permitted',
    otherwise: { facts: { compatible: false, consent: [] }, answer: 'forbidden' },
  },
  {
    clause: 'wbp:9.2',
    question: 'disclosure',
    on: underWbp,
    facts: { ...toEmployer, compatible: false, consent: agreed() },
    answer: 'permitted',
    otherwise: { facts: { consent: [] }, answer: 'forbidden' },
  },
  {
    clause: 'wbp:9.3',
    question: 'disclosure',
    on: underWbp,
    facts: {
      ...toEmployer,
      recipient: 'researcher',
      purpose: 'history',
      compatible: false,
      researchSafeguards: true,
    },
    answer: 'permitted',
    otherwise: { facts: { researchSafeguards: false, consent: [] }, answer: 'forbidden' },
  },
  {
    clause: 'wbp:11',
    question: 'disclosure',
    on: underWbp,
    promise: 'everything',
    facts: toEmployer,
    answer: 'permitted',
    otherwise: { facts: { adequate: false }, answer: 'forbidden' },
  },
  {
    clause: 'wbp:13',
    question: 'disclosure',
    on: underWbp,
    facts: { ...toEmployer, channel: 'letter' },
    answer: 'permitted',
    otherwise: { facts: { neededFor: [], consent: [] }, answer: 'forbidden' },
  },
  {
    clause: 'wbp:23.1',
    question: 'disclosure',
    on: underWbp,
    facts: { ...toEmployer, data: 'medical', consent: agreed('express') },
    answer: 'permitted',
    otherwise: { facts: { ...wbpSpecial, consent: agreed() }, answer: 'forbidden' },
  },
  {
    clause: 'wbp:23.2',
    question: 'disclosure',
    on: underWbp,
    facts: { ...researched, recipient: 'researcher', compatible: true },
    answer: 'permitted',
    otherwise: {
      facts: { researchInPublicInterest: false, emergency: 'none', madePublic: false },
      answer: 'forbidden',
    },
  },
  {
    clause: 'avg:32',
    question: 'disclosure',
    on: today,
    facts: { ...toEmployer, channel: 'email' },
    answer: 'permitted',
    otherwise: { facts: { neededFor: [], consent: [] }, answer: 'forbidden' },
  },
  {
    clause: 'uavg:23',
    question: 'disclosure',
    on: today,
    facts: {
      recipient: 'supervisor',
      data: 'ethnicOrigin',
      purpose: 'statutoryDuty',
      statutoryDuty: 'supervisorDemand',
    },
    answer: 'permitted',
    otherwise: {
      facts: { recipient: 'principal', consent: [], emergency: 'none', madePublic: false, neededFor: [] },
      answer: 'forbidden',
    },
  },
];

export const uses: readonly StatuteCase[] = [
  {
    clause: 'avg:6.1',
    question: 'processing',
    promise: 'everything',
    on: today,
    facts: ownUse,
    answer: 'permitted',
    otherwise: { facts: { neededFor: 'service', consent: [] }, answer: 'forbidden' },
  },
  {
    clause: 'avg:14',
    question: 'processing',
    on: today,
    facts: { ...ownUse, source: 'referee' },
    answer: 'permitted',
    otherwise: { facts: { adequate: false }, answer: 'forbidden' },
  },
  {
    clause: 'avg:21.3',
    question: 'processing',
    on: today,
    facts: { ...ownUse, purpose: 'acquisition', neededFor: 'legitimateInterest' },
    answer: 'permitted',
    otherwise: { facts: { objected: 'orally' }, answer: 'forbidden' },
  },
  {
    clause: 'uavg:30.1.b',
    question: 'processing',
    on: today,
    facts: {
      ...ownUse,
      data: 'medical',
      purpose: 'reintegration',
      serviceForIllness: true,
      neededFor: ['illnessGuidance', 'clientContract'],
      boundToSecrecy: true,
    },
    answer: 'permitted',
    otherwise: {
      facts: { serviceForIllness: false, consent: [], emergency: 'none', madePublic: false },
      answer: 'forbidden',
    },
  },
  {
    clause: 'uavg:33',
    question: 'processing',
    on: today,
    facts: { ...ownUse, data: 'criminal', neededFor: ['assessingRequest', 'clientContract'] },
    answer: 'permitted',
    otherwise: {
      facts: { neededFor: 'clientContract', consent: [], emergency: 'none', madePublic: false },
      answer: 'forbidden',
    },
  },
  {
    clause: 'uavg:46',
    question: 'processing',
    on: today,
    facts: { ...ownUse, data: 'bsn' },
    answer: 'forbidden',
    otherwise: { facts: { statutoryDuty: 'bsnPrescribed' }, answer: 'permitted' },
  },
  {
    clause: 'awr:52.1',
    question: 'processing',
    on: today,
    facts: { data: 'financial', purpose: 'invoicing', statutoryDuty: 'recordKeeping' },
    answer: 'permitted',
    otherwise: {
      facts: { data: 'conversationReports', compatible: true, adequate: true, neededFor: [], consent: [] },
      answer: 'forbidden',
    },
  },
  {
    clause: 'tw:11.7',
    question: 'processing',
    on: today,
    facts: {
      ...ownUse,
      data: 'email',
      purpose: 'newsletter',
      neededFor: 'legitimateInterest',
      customerForSimilarService: true,
    },
    answer: 'permitted',
    otherwise: { facts: { customerForSimilarService: false, consent: [] }, answer: 'forbidden' },
  },
  {
    clause: 'wbp:8.f',
    question: 'processing',
    on: underWbp,
    facts: { ...ownUse, neededFor: 'legitimateInterest' },
    answer: 'permitted',
    otherwise: {
      facts: { objected: 'inWriting', compellingGrounds: false, consent: [] },
      answer: 'forbidden',
    },
  },
  {
    clause: 'wbp:22',
    question: 'processing',
    on: underWbp,
    facts: { ...ownUse, data: 'criminal', neededFor: ['assessingRequest', 'clientContract'] },
    answer: 'permitted',
    otherwise: {
      facts: { neededFor: 'clientContract', consent: [], emergency: 'none', madePublic: false },
      answer: 'forbidden',
    },
  },
];

export const looks: readonly StatuteCase[] = [
  {
    clause: 'wbp:14',
    question: 'access',
    promise: 'everything',
    on: underWbp,
    facts: { actor: 'supplier', mode: 'view', data: 'name', neededFor: 'task', processorContract: true },
    answer: 'permitted',
    otherwise: { facts: { processorContract: false }, answer: 'forbidden' },
  },
  {
    clause: 'avg:15.1',
    question: 'access',
    on: today,
    facts: {
      actor: 'client',
      mode: 'view',
      data: 'assessment',
      clientStatus: 'capableAdult',
      document: 'filed',
    },
    answer: 'permitted',
    promise: 'nobodyLooks',
    otherwise: { facts: { document: 'workingNote', kept: 'loosePaper' }, answer: 'forbidden' },
  },
  {
    clause: 'avg:28',
    question: 'access',
    promise: 'everything',
    on: today,
    facts: {
      actor: 'supplier',
      mode: 'view',
      data: 'name',
      neededFor: 'task',
      processorContract: true,
      boundToSecrecy: true,
    },
    answer: 'permitted',
    otherwise: { facts: { processorContract: false }, answer: 'forbidden' },
  },
  {
    clause: 'avg:29',
    question: 'access',
    on: today,
    facts: { actor: 'coach', mode: 'edit', data: 'plan', neededFor: 'task' },
    answer: 'permitted',
    otherwise: { facts: { neededFor: [] }, answer: 'forbidden' },
  },
  {
    clause: 'uavg:5',
    question: 'access',
    on: today,
    facts: { actor: 'representative', mode: 'view', data: 'plan', clientStatus: 'incapable' },
    answer: 'permitted',
    promise: 'nobodyLooks',
    otherwise: { facts: { clientStatus: 'capableAdult' }, answer: 'forbidden' },
  },
  {
    clause: 'uavg:30.4',
    question: 'access',
    on: today,
    facts: {
      actor: 'administration',
      mode: 'view',
      data: 'medical',
      neededFor: 'task',
      boundToSecrecy: true,
    },
    answer: 'permitted',
    otherwise: { facts: { boundToSecrecy: false }, answer: 'forbidden' },
  },
  {
    clause: 'wbp:35.1',
    question: 'access',
    on: underWbp,
    facts: { actor: 'client', mode: 'view', data: 'plan', clientStatus: 'capableAdult', document: 'filed' },
    answer: 'permitted',
    promise: 'nobodyLooks',
    otherwise: { facts: { actor: 'outsider' }, answer: 'forbidden' },
  },
  {
    clause: 'wbp:12',
    question: 'access',
    on: underWbp,
    facts: { actor: 'coach', mode: 'edit', data: 'plan', neededFor: 'task' },
    answer: 'permitted',
    otherwise: { facts: { neededFor: [] }, answer: 'forbidden' },
  },
  {
    clause: 'wbp:21.2',
    question: 'access',
    on: underWbp,
    facts: { actor: 'coach', mode: 'view', data: 'medical', neededFor: 'task', boundToSecrecy: true },
    answer: 'permitted',
    otherwise: { facts: { boundToSecrecy: false }, answer: 'forbidden' },
  },
];

export const charges: readonly StatuteCase[] = [
  {
    clause: 'avg:12.5',
    question: 'charge',
    on: today,
    facts: { right: 'copy', receivedOn: today, excessive: false, furtherCopy: false },
    answer: 'forbidden',
    otherwise: { facts: { excessive: true }, answer: 'permitted' },
  },
  {
    clause: 'avg:15.3',
    question: 'charge',
    on: today,
    facts: { right: 'copy', receivedOn: today, furtherCopy: true },
    answer: 'permitted',
    otherwise: { facts: { right: 'erasure', excessive: false }, answer: 'forbidden' },
  },
  {
    clause: 'wbp:39',
    question: 'charge',
    on: underWbp,
    facts: { right: 'copy', receivedOn: underWbp },
    answer: 'permitted',
    otherwise: { facts: { right: 'rectification' }, answer: 'forbidden' },
  },
  {
    clause: 'wbp:41',
    question: 'charge',
    promise: 'everything',
    on: underWbp,
    facts: { right: 'objection', receivedOn: underWbp, usedFor: 'directMarketing' },
    answer: 'forbidden',
    otherwise: { facts: { usedFor: 'legitimateInterest' }, answer: 'permitted' },
  },
];

const asked = {
  receivedOn: today,
  askedBy: 'client',
  identityDoubted: false,
  excessive: false,
  kept: 'digital',
  clientStatus: 'capableAdult',
  othersHarmed: 'no',
  keepingInterest: 'none',
} as const;
const askedThen = { ...asked, receivedOn: underWbp } as const;

export const requests: readonly StatuteCase[] = [
  {
    clause: 'avg:12.2',
    question: 'request',
    on: today,
    facts: {
      ...asked,
      right: 'rectification',
      defect: 'incorrect',
      priorAccess: false,
      requestForm: 'orally',
    },
    answer: 'granted',
    otherwise: { facts: { askedBy: 'someoneElse' }, answer: 'refused' },
  },
  {
    clause: 'avg:15.1',
    question: 'request',
    on: today,
    facts: { ...asked, right: 'access' },
    answer: 'granted',
    otherwise: { facts: { excessive: true }, answer: 'refused' },
  },
  {
    clause: 'avg:15.4',
    question: 'request',
    on: today,
    facts: { ...asked, right: 'copy', othersHarmed: 'separable' },
    answer: 'grantedInPart',
    otherwise: { facts: { othersHarmed: 'no' }, answer: 'granted' },
  },
  {
    clause: 'avg:16',
    question: 'request',
    on: today,
    facts: { ...asked, right: 'completion', defect: 'opinion' },
    answer: 'granted',
    otherwise: { facts: { right: 'rectification' }, answer: 'refused' },
  },
  {
    clause: 'avg:17.1',
    question: 'request',
    on: today,
    facts: { ...asked, right: 'erasure', defect: 'none', erasureReason: 'consentWithdrawn' },
    answer: 'granted',
    otherwise: { facts: { erasureReason: 'none' }, answer: 'refused' },
  },
  {
    clause: 'avg:17.3.b',
    question: 'request',
    on: today,
    facts: { ...asked, right: 'erasure', defect: 'irrelevant' },
    answer: 'grantedInPart',
    lawOpposesErasure: true,
    otherwise: { facts: {}, answer: 'granted' },
  },
  {
    clause: 'avg:18.1',
    question: 'request',
    on: today,
    facts: { ...asked, right: 'restriction', defect: 'none', restrictionReason: 'objectionPending' },
    answer: 'granted',
    otherwise: { facts: { restrictionReason: 'none' }, answer: 'refused' },
  },
  {
    clause: 'avg:20',
    question: 'request',
    on: today,
    facts: { ...asked, right: 'portability', usedFor: 'consent', automated: true, providedByClient: true },
    answer: 'granted',
    otherwise: { facts: { providedByClient: false }, answer: 'refused' },
  },
  {
    clause: 'avg:21.1',
    question: 'request',
    on: today,
    facts: { ...asked, right: 'objection', usedFor: 'legitimateInterest', compellingGrounds: false },
    answer: 'granted',
    otherwise: { facts: { usedFor: 'contract' }, answer: 'refused' },
  },
  {
    clause: 'avg:21.3',
    question: 'request',
    on: today,
    facts: { ...asked, right: 'objection', usedFor: 'directMarketing', compellingGrounds: true },
    answer: 'granted',
    otherwise: { facts: { usedFor: 'legitimateInterest' }, answer: 'refused' },
  },
  {
    clause: 'uavg:5',
    question: 'request',
    on: today,
    facts: { ...asked, right: 'access', askedBy: 'representative', clientStatus: 'under16' },
    answer: 'granted',
    otherwise: { facts: { clientStatus: 'capableAdult' }, answer: 'refused' },
  },
  {
    clause: 'uavg:41.1.i',
    question: 'request',
    on: today,
    facts: {
      ...asked,
      right: 'erasure',
      defect: 'irrelevant',
      keepingInterest: 'another',
      othersHarmed: 'inseparable',
    },
    answer: 'refused',
    otherwise: { facts: { othersHarmed: 'no' }, answer: 'granted' },
  },
  {
    clause: 'wbp:35.1',
    question: 'request',
    on: underWbp,
    facts: { ...askedThen, right: 'access' },
    answer: 'granted',
    otherwise: { facts: { right: 'portability' }, answer: 'refused' },
  },
  {
    clause: 'wbp:36.1',
    question: 'request',
    on: underWbp,
    facts: { ...askedThen, right: 'erasure', defect: 'irrelevant', priorAccess: true },
    answer: 'granted',
    otherwise: { facts: { priorAccess: false }, answer: 'refused' },
  },
  {
    clause: 'wbp:40',
    question: 'request',
    on: underWbp,
    facts: { ...askedThen, right: 'objection', usedFor: 'legitimateInterest', compellingGrounds: false },
    answer: 'granted',
    otherwise: { facts: { compellingGrounds: true }, answer: 'refused' },
  },
  {
    clause: 'wbp:43',
    question: 'request',
    on: underWbp,
    facts: { ...askedThen, right: 'access', othersHarmed: 'separable' },
    answer: 'grantedInPart',
    otherwise: { facts: { othersHarmed: 'no' }, answer: 'granted' },
  },
];

export const terms: readonly StatuteCase[] = [
  {
    clause: 'wbp:46.2',
    question: 'courtBy',
    on: '2017-05-15',
    facts: { right: 'access', receivedOn: '2017-03-31', answer: 'silence' },
    answer: '2017-06-12',
    otherwise: { facts: { answer: 'refused', answeredOn: '2017-04-20' }, answer: '2017-06-01' },
  },
  {
    clause: 'wbp:47',
    question: 'courtBy',
    on: '2017-09-01',
    facts: {
      right: 'access',
      receivedOn: '2017-03-31',
      answer: 'mediationEnded',
      answeredOn: '2017-04-20',
      mediationEndedOn: '2017-09-01',
    },
    answer: '2017-10-13',
    otherwise: { facts: { answer: 'refused' }, answer: '2017-06-01' },
  },
  {
    clause: 'wbp:36.3',
    question: 'doBy',
    on: '2017-03-31',
    facts: { right: 'erasure', receivedOn: '2017-03-31' },
    answer: 'asSoonAsPossible',
    otherwise: { facts: { receivedOn: '2018-05-25' }, on: '2018-05-25', answer: '2018-06-25' },
  },
  {
    clause: 'avg:12.3',
    question: 'answerBy',
    on: '2024-02-29',
    facts: { right: 'access', receivedOn: '2024-02-29' },
    answer: '2024-04-02',
    otherwise: { facts: { extensionToldOn: '2024-03-20' }, answer: '2024-05-29' },
  },
  {
    clause: 'avg:12.4',
    question: 'refuseBy',
    on: '2025-01-31',
    facts: { right: 'access', receivedOn: '2025-01-31', extensionToldOn: '2025-02-20' },
    answer: '2025-02-28',
    otherwise: { facts: { receivedOn: '2022-08-31' }, answer: '2022-09-30' },
  },
  {
    clause: 'avg:21.3',
    question: 'doBy',
    on: today,
    facts: { right: 'objection', receivedOn: today, usedFor: 'directMarketing' },
    answer: 'atOnce',
    otherwise: { facts: { usedFor: 'legitimateInterest' }, answer: '2024-04-02' },
  },
  {
    clause: 'uavg:35.2',
    question: 'courtBy',
    on: '2022-04-15',
    facts: { right: 'access', receivedOn: '2022-03-20', answeredOn: '2022-04-15', answer: 'refused' },
    answer: '2022-05-30',
    otherwise: {
      on: '2022-09-01',
      facts: { answer: 'silence', answeredOn: undefined },
      answer: 'noTerm',
    },
  },
  {
    clause: 'uavg:36',
    question: 'courtBy',
    on: '2025-11-13',
    facts: {
      right: 'access',
      receivedOn: '2025-08-01',
      answeredOn: '2025-08-20',
      answer: 'mediationEnded',
      mediationEndedOn: '2025-11-13',
    },
    answer: '2025-12-29',
    otherwise: { facts: { answer: 'refused' }, answer: '2025-10-01' },
  },
  {
    clause: 'wbp:35.1',
    question: 'answerBy',
    on: '2017-03-31',
    facts: { right: 'access', receivedOn: '2017-03-31' },
    answer: '2017-05-01',
    otherwise: { facts: { receivedOn: '2018-04-12' }, answer: '2018-05-14', on: '2018-04-12' },
  },
  {
    clause: 'wbp:36.2',
    question: 'answerBy',
    on: '2017-03-31',
    facts: { right: 'erasure', receivedOn: '2017-03-31' },
    answer: '2017-05-01',
    otherwise: { facts: { right: 'objection' }, answer: '2017-05-01' },
  },
];

export const keeping: readonly StatuteCase[] = [
  {
    clause: 'avg:17.3.e',
    question: 'keepUntil',
    on: today,
    facts: { record: 'clientFile', legalHold: true },
    answer: 'open',
    otherwise: { facts: { legalHold: false }, answer: 'none' },
  },
  {
    clause: 'awr:52.4',
    question: 'keepUntil',
    on: today,
    facts: { record: 'invoice', recordClosedOn: '2022-05-10' },
    answer: '2029-12-31',
    otherwise: { facts: { record: 'clientFile' }, answer: 'none' },
  },
  {
    clause: 'bw:2.10',
    question: 'keepUntil',
    on: today,
    facts: { record: 'contract', recordClosedOn: '2024-06-30' },
    answer: '2031-12-31',
    otherwise: { facts: { record: 'workingNote' }, answer: 'none' },
  },
  {
    clause: 'ob:34a',
    question: 'keepUntil',
    on: today,
    facts: { record: 'propertyRecord', recordClosedOn: '2016-06-30', propertyFirstUsedOn: '2016-06-30' },
    answer: '2025-12-31',
    otherwise: { facts: { record: 'invoice' }, answer: '2023-12-31' },
  },
  {
    clause: 'ob:28rl',
    question: 'keepUntil',
    on: today,
    facts: { record: 'ossRecord', recordClosedOn: '2022-01-20', suppliedOn: '2022-01-20' },
    answer: '2032-12-31',
    otherwise: { facts: { record: 'invoice' }, answer: '2029-12-31' },
  },
  {
    clause: 'awb:4.69',
    question: 'keepUntil',
    on: today,
    facts: { record: 'subsidyAccount', recordClosedOn: '2020-02-29' },
    answer: '2030-02-28',
    otherwise: { facts: { record: 'invoice' }, answer: '2027-12-31' },
  },
  {
    clause: 'esf:2014-2020',
    question: 'keepUntil',
    on: today,
    facts: { record: 'esfRecord', recordClosedOn: '2016-02-01' },
    answer: '2027-12-31',
    otherwise: { facts: { record: 'clientFile' }, answer: 'none' },
  },
  {
    clause: 'urlb:7.5.4',
    question: 'keepUntil',
    on: today,
    facts: { record: 'staffIdentity', employmentEndedOn: '2026-03-15' },
    answer: '2031-12-31',
    otherwise: { facts: { record: 'clientFile' }, answer: 'none' },
  },
];

const owed = (
  clause: string,
  event: NonNullable<FactsFor<CoreFacts, 'duty'>['event']>,
  act: string,
  more: Partial<FactsFor<CoreFacts, 'duty'>> = {},
): StatuteCase => ({
  clause,
  question: 'duties',
  on: clause.startsWith('wbp:') ? underWbp : today,
  facts: { event, ...more },
  answer: { act, owed: true },
  otherwise: { facts: { event: 'regulationAsked' }, answer: { act, owed: false } },
});

export const duties: readonly StatuteCase[] = [
  owed('avg:5.1.d', 'processing', 'dataKeptAccurate'),
  owed('avg:7.1', 'processing', 'consentProvable'),
  owed('avg:7.3', 'collection', 'withdrawalExplained'),
  owed('avg:12.4', 'refusal', 'supervisorMentioned'),
  owed('avg:12.6', 'request', 'identityAskedPromptlyIfDoubted', { identityDoubted: true }),
  owed('avg:18.2', 'processing', 'restrictedDataOnlyStored'),
  owed('avg:18.3', 'liftingRestriction', 'liftingTold'),
  owed('avg:19', 'correction', 'recipientsTold'),
  owed('avg:21.4', 'collection', 'rightToObjectMentioned'),
  owed('wbp:36.2', 'refusal', 'refusalExplained'),
  owed('wbp:37', 'request', 'identityChecked'),
  owed('wbp:38', 'correction', 'recipientsTold'),
  {
    clause: 'avg:13',
    question: 'duties',
    on: today,
    facts: { event: 'collection', alreadyInformed: false },
    answer: { act: 'privacyInformationGiven', owed: true },
    otherwise: { facts: { alreadyInformed: true }, answer: { act: 'privacyInformationGiven', owed: false } },
  },
  {
    clause: 'avg:14',
    question: 'duties',
    on: today,
    facts: {
      event: 'collectionElsewhere',
      alreadyInformed: false,
      informingExcused: false,
      collectedOn: today,
    },
    answer: { act: 'privacyInformationAndSourceGiven', owed: true },
    otherwise: {
      facts: { informingExcused: true },
      answer: { act: 'privacyInformationAndSourceGiven', owed: false },
    },
  },
  {
    clause: 'avg:33',
    question: 'duties',
    on: today,
    facts: { event: 'breach', riskUnlikely: false },
    answer: { act: 'supervisorNotified', owed: true },
    otherwise: { facts: { riskUnlikely: true }, answer: { act: 'supervisorNotified', owed: false } },
  },
  {
    clause: 'avg:34',
    question: 'duties',
    on: today,
    facts: { event: 'breach', highRisk: true },
    answer: { act: 'clientNotified', owed: true },
    otherwise: { facts: { highRisk: false }, answer: { act: 'clientNotified', owed: false } },
  },
  {
    clause: 'wbp:34a',
    question: 'duties',
    on: '2016-01-04',
    facts: { event: 'breach', riskUnlikely: false },
    answer: { act: 'supervisorNotified', owed: true },
    otherwise: { facts: {}, on: '2015-12-31', answer: { act: 'supervisorNotified', owed: false } },
  },
  {
    clause: 'wbp:27',
    question: 'duties',
    on: underWbp,
    facts: { event: 'startOfProcessing' },
    answer: { act: 'notifiedToSupervisor', owed: true },
    otherwise: { facts: {}, on: '2018-05-25', answer: { act: 'notifiedToSupervisor', owed: false } },
  },
  {
    clause: 'suwi:4.1.1.b',
    question: 'duties',
    on: today,
    facts: { event: 'intake', commissionedBy: 'uwv' },
    answer: { act: 'regulationHandedToClient', owed: true },
    otherwise: {
      facts: { commissionedBy: 'employer' },
      answer: { act: 'regulationHandedToClient', owed: false },
    },
  },
];

export const statuteCases: readonly StatuteCase[] = [
  ...disclosures,
  ...disclosuresUnderWbp,
  ...uses,
  ...looks,
  ...charges,
  ...requests,
  ...terms,
  ...keeping,
  ...duties,
];
