import type { Example } from '../../../example.ts';

const consent = [
  {
    by: 'client',
    to: ['principal', 'employer', 'lineManager', 'family', 'partnerCoach', 'substituteCoach'],
    purposes: ['guidance', 'reporting', 'reintegration'],
    data: ['careerHistory', 'testResults', 'functionalLimitations'],
    qualities: ['free', 'specific', 'informed', 'unambiguous'],
    givenOn: '2024-01-10',
    withdrawnOn: 'never',
  },
] as const;

const executing = {
  asOf: '2024-03-01',
  actor: 'coach',
  mode: 'view',
  data: 'careerHistory',
  assigned: true,
  neededFor: ['task', 'service'],
  improvesQuality: false,
  coachAbsent: 'no',
  experienced: false,
  boundToSecrecy: true,
  consent: [],
  clientStatus: 'capableAdult',
  kept: 'digital',
} as const;
const client = { ...executing, actor: 'client', data: 'references', assigned: false, neededFor: [] } as const;
const partner = {
  ...executing,
  actor: 'partnerCoach',
  assigned: false,
  improvesQuality: true,
  consent,
} as const;
const substitute = {
  ...executing,
  actor: 'substituteCoach',
  assigned: false,
  coachAbsent: 'holiday',
  experienced: true,
  consent,
} as const;

const toPrincipal = {
  asOf: '2024-03-01',
  recipient: 'principal',
  purpose: 'reporting',
  data: 'testResults',
  neededFor: ['service', 'legitimateInterest'],
  adequate: true,
  compatible: true,
  consent,
  clientStatus: 'capableAdult',
  statutoryDuty: 'none',
  emergency: 'none',
  objected: 'no',
  boundToSecrecy: true,
  serviceForIllness: false,
  madePublic: false,
  channel: 'secured',
  kept: 'digital',
} as const;

/** Who may open a file, and what may go to others. */
export const accessAndDisclosureExamples: readonly Example[] = [
  {
    clause: '3.1.s1',
    shows: 'the executing coach of this client',
    ask: 'canAccess',
    facts: executing,
    expect: { verdict: 'permitted', because: ['3.1.s1'] },
  },
  {
    clause: '3.1.s1',
    shows: 'a coach of another client',
    ask: 'canAccess',
    facts: { ...executing, assigned: false },
    expect: { verdict: 'forbidden', because: ['4.1'] },
  },
  {
    clause: '4.1',
    shows: 'the client, also what others told about him',
    ask: 'canAccess',
    facts: client,
    expect: { verdict: 'permitted', because: ['4.1'] },
  },
  {
    clause: '4.1',
    shows: 'the owner is not on the list',
    ask: 'canAccess',
    facts: { ...executing, actor: 'owner', assigned: false },
    expect: { verdict: 'forbidden', because: ['4.1'] },
  },
  {
    clause: '4.1',
    shows: 'the partner coach with approval, if it helps',
    ask: 'canAccess',
    facts: partner,
    expect: { verdict: 'permitted', because: ['4.1'] },
  },
  {
    clause: '4.1',
    shows: 'the partner coach whom the client did not approve',
    ask: 'canAccess',
    facts: { ...partner, consent: [] },
    expect: { verdict: 'forbidden', because: ['4.1'] },
  },
  {
    clause: '4.1',
    shows: 'the partner coach who adds nothing',
    ask: 'canAccess',
    facts: { ...partner, improvesQuality: false },
    expect: { verdict: 'forbidden', because: ['4.1'] },
  },
  {
    clause: '4.3.s1',
    shows: 'an experienced substitute in the holidays, whom the client accepted',
    ask: 'canAccess',
    facts: substitute,
    expect: { verdict: 'permitted', because: ['4.3.s1'] },
  },
  {
    clause: '4.3.s1',
    shows: 'illness of the coach is no holiday',
    ask: 'canAccess',
    facts: { ...substitute, coachAbsent: 'otherwise' },
    expect: { verdict: 'forbidden', because: ['4.1'] },
  },
  {
    clause: '4.3.s1',
    shows: 'not before the client agrees',
    ask: 'canAccess',
    facts: { ...substitute, consent: [] },
    expect: { verdict: 'forbidden', because: ['4.1'] },
  },
  {
    clause: '1.4',
    shows: 'the line manager is an interested party',
    ask: 'canDisclose',
    facts: { ...toPrincipal, recipient: 'lineManager' },
    expect: { verdict: 'permitted', because: ['5.1'] },
  },
  {
    clause: '1.4',
    shows: 'an employer who is not the principal is none',
    ask: 'canDisclose',
    facts: { ...toPrincipal, recipient: 'employer' },
    expect: { verdict: 'forbidden', because: ['5.1'] },
  },
  {
    clause: '5.1',
    shows: 'a test result to the principal with consent',
    ask: 'canDisclose',
    facts: toPrincipal,
    expect: { verdict: 'permitted', because: ['5.1'] },
  },
  {
    clause: '5.1',
    shows: 'without consent, though the law would not ask it',
    ask: 'canDisclose',
    facts: { ...toPrincipal, consent: [] },
    expect: { verdict: 'forbidden', because: ['5.1'] },
  },
  {
    clause: '5.1',
    shows: 'family, even with consent',
    ask: 'canDisclose',
    facts: { ...toPrincipal, recipient: 'family' },
    expect: { verdict: 'forbidden', because: ['5.1'] },
  },
  {
    clause: '5.1',
    shows: 'plain consent of the client opens limitations to nobody: the law wants it express',
    ask: 'canDisclose',
    facts: { ...toPrincipal, data: 'functionalLimitations' },
    expect: { verdict: 'forbidden', because: ['avg:9.1'], notBecause: ['5.1'] },
  },
  {
    clause: '5.1',
    shows: 'a court order goes before the promise',
    ask: 'canDisclose',
    facts: {
      ...toPrincipal,
      recipient: 'court',
      purpose: 'statutoryDuty',
      statutoryDuty: 'courtOrder',
      consent: [],
    },
    expect: { verdict: 'permitted', because: ['rv:22'], displaced: ['5.1'] },
  },
];
