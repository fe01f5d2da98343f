import type { Example } from '../../../example.ts';

/** To a principal, for the report on a programme, with everything in order. */
const toPrincipal = {
  asOf: '2024-03-01',
  recipient: 'principal',
  purpose: 'reporting',
  data: 'careerHistory',
  neededFor: ['service', 'purpose', 'legitimateInterest'],
  adequate: true,
  compatible: true,
  consent: [],
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

const consent = (...qualities: readonly string[]) => [
  {
    by: 'client',
    to: ['principal', 'employer', 'newEmployer', 'family', 'otherThirdParty'],
    purposes: ['reintegration', 'placement', 'commercial', 'other'],
    data: ['careerHistory', 'functionalLimitations', 'testResults'],
    qualities: ['free', 'specific', 'informed', 'unambiguous', ...qualities],
    givenOn: '2024-01-10',
    withdrawnOn: 'never',
  },
];
const needed = ['service', 'purpose', 'placement', 'legitimateInterest'] as const;
const toEmployer = {
  ...toPrincipal,
  recipient: 'employer',
  purpose: 'placement',
  neededFor: needed,
  consent: consent('express'),
} as const;
const toFamily = {
  ...toPrincipal,
  recipient: 'family',
  purpose: 'other',
  consent: consent('express'),
} as const;
const promotion = {
  ...toPrincipal,
  recipient: 'otherThirdParty',
  purpose: 'commercial',
  consent: consent('express', 'written'),
} as const;
const toCourt = {
  ...toPrincipal,
  recipient: 'court',
  purpose: 'statutoryDuty',
  statutoryDuty: 'courtOrder',
} as const;

/** What may go to others. */
export const disclosureExamples: readonly Example[] = [
  {
    clause: 'algemeen.2',
    shows: 're-integration is a purpose to tell the principal for',
    ask: 'canDisclose',
    facts: { ...toPrincipal, purpose: 'reintegration' },
    expect: { verdict: 'permitted', because: ['algemeen.2'] },
  },
  {
    clause: 'algemeen.2',
    shows: 'scientific research is not the aim of the bureau',
    ask: 'canDisclose',
    facts: { ...toPrincipal, purpose: 'research' },
    expect: { verdict: 'forbidden', because: ['doel-verwerking.2'] },
  },
  {
    clause: 'doel-verwerking.1',
    shows: 'a report to the principal that needs the data',
    ask: 'canDisclose',
    facts: toPrincipal,
    expect: { verdict: 'permitted', because: ['doel-verwerking.1', 'verwerking.6'] },
  },
  {
    clause: 'doel-verwerking.1',
    shows: 'what the report does not need stays out of it',
    ask: 'canDisclose',
    facts: { ...toPrincipal, neededFor: ['service', 'legitimateInterest'] },
    expect: { verdict: 'forbidden', because: ['doel-verwerking.2'] },
  },
  {
    clause: 'doel-verwerking.2',
    shows: 'statistics are no purpose to disclose for',
    ask: 'canDisclose',
    facts: { ...toPrincipal, purpose: 'statistics' },
    expect: { verdict: 'forbidden', because: ['doel-verwerking.2'] },
  },
  {
    clause: 'doel-verwerking.2',
    shows: 'what a statute prescribes is outside the list',
    ask: 'canDisclose',
    facts: toCourt,
    expect: { verdict: 'permitted', because: ['rv:22'] },
  },
  {
    clause: 'doel-verwerking.2a',
    shows: 'contact with the principal about the service',
    ask: 'canDisclose',
    facts: { ...toPrincipal, purpose: 'customerContact' },
    expect: { verdict: 'permitted', because: ['doel-verwerking.2a'] },
  },
  {
    clause: 'doel-verwerking.2b',
    shows: 'an invoice to the principal',
    ask: 'canDisclose',
    facts: { ...toPrincipal, purpose: 'invoicing', data: 'serviceKind' },
    expect: { verdict: 'permitted', because: ['doel-verwerking.2b'] },
  },
  {
    clause: 'doel-verwerking.2c',
    shows: 'a question of the principal',
    ask: 'canDisclose',
    facts: { ...toPrincipal, purpose: 'questions' },
    expect: { verdict: 'permitted', because: ['doel-verwerking.2c'] },
  },
  {
    clause: 'verwerking.3',
    shows: 'to an employer, with express consent, where placement needs it',
    ask: 'canDisclose',
    facts: toEmployer,
    expect: { verdict: 'permitted', because: ['verwerking.3', 'verwerking.6'] },
  },
  {
    clause: 'verwerking.3',
    shows: 'the same consent, but placement does not need it',
    ask: 'canDisclose',
    facts: { ...toEmployer, neededFor: ['service', 'purpose', 'legitimateInterest'] },
    expect: { verdict: 'forbidden', because: ['verwerking.3'], displaced: ['verwerking.6'] },
  },
  {
    clause: 'verwerking.3',
    shows: 'placement needs it, but there is no consent: one does not replace the other',
    ask: 'canDisclose',
    facts: { ...toEmployer, consent: [] },
    expect: { verdict: 'forbidden', because: ['verwerking.6'] },
  },
  {
    clause: 'verwerking.3',
    shows: 'an employer who is the principal gets its report without placement or consent',
    ask: 'canDisclose',
    facts: { ...toPrincipal, recipient: ['principal', 'employer'] },
    expect: { verdict: 'permitted', because: ['verwerking.6'] },
  },
  {
    clause: 'verwerking.3',
    shows: 'for guidance the employer who is the principal is an employer like any other',
    ask: 'canDisclose',
    facts: { ...toPrincipal, recipient: ['principal', 'employer'], purpose: 'guidance' },
    expect: { verdict: 'forbidden', because: ['verwerking.3'] },
  },
  {
    clause: 'verwerking.3',
    shows: 'limitations to a prospective employer: the law wants express consent, oral or not',
    ask: 'canDisclose',
    facts: { ...toEmployer, recipient: 'newEmployer', data: 'functionalLimitations', consent: consent() },
    expect: { verdict: 'forbidden', because: ['avg:9.1'] },
  },
  {
    clause: 'verwerking.6',
    shows: 'the principal without consent',
    ask: 'canDisclose',
    facts: toPrincipal,
    expect: { verdict: 'permitted', because: ['verwerking.6'] },
  },
  {
    clause: 'verwerking.6',
    shows: 'another third party without consent',
    ask: 'canDisclose',
    facts: { ...toPrincipal, recipient: 'otherThirdParty' },
    expect: { verdict: 'forbidden', because: ['verwerking.6'] },
  },
  {
    clause: 'verwerking.6',
    shows: 'family with express consent, for the purpose that it names',
    ask: 'canDisclose',
    facts: toFamily,
    expect: { verdict: 'permitted', because: ['verwerking.6'] },
  },
  {
    clause: 'verwerking.6',
    shows: 'consent that is not express is not enough',
    ask: 'canDisclose',
    facts: { ...toFamily, consent: consent() },
    expect: { verdict: 'forbidden', because: ['verwerking.6'] },
  },
  {
    clause: 'verwerking.6',
    shows: 'a court that orders it',
    ask: 'canDisclose',
    facts: toCourt,
    expect: { verdict: 'permitted', because: ['verwerking.6', 'rv:22'] },
  },
  {
    clause: 'verwerking.6',
    shows: 'a court that does not',
    ask: 'canDisclose',
    facts: { ...toCourt, statutoryDuty: 'none' },
    expect: { verdict: 'forbidden', because: ['verwerking.6'] },
  },
  {
    clause: 'verwerking.10',
    shows: 'data sold with express written consent',
    ask: 'canDisclose',
    facts: promotion,
    expect: { verdict: 'permitted', because: ['verwerking.10'] },
  },
  {
    clause: 'verwerking.10',
    shows: 'express consent that is not written does not cover that purpose',
    ask: 'canDisclose',
    facts: { ...promotion, consent: consent('express') },
    expect: { verdict: 'forbidden', because: ['verwerking.10'], displaced: ['verwerking.6'] },
  },
  {
    clause: 'verwerking.11',
    shows: 'an objection ends it',
    ask: 'canDisclose',
    facts: { ...promotion, objected: 'orally' },
    expect: { verdict: 'forbidden', because: ['verwerking.11'] },
  },
  {
    clause: 'verwerking.11',
    shows: 'an objection to promotion leaves the report to the principal alone',
    ask: 'canDisclose',
    facts: { ...toPrincipal, objected: 'orally', neededFor: ['purpose', 'clientContract'] },
    expect: { verdict: 'permitted', notBecause: ['verwerking.11'] },
  },
];
