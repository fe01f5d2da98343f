import type { Example } from '../../../example.ts';
import { use } from './ordinary-use.ts';

const supplied = { ...use, source: 'principal', stage: 'intake' } as const;
const intake = { ...use, stage: 'intake', mayMatterForParticipation: true } as const;
const limitations = {
  ...intake,
  data: 'functionalLimitations',
  serviceForIllness: true,
  neededFor: ['service', 'purpose', 'illnessGuidance', 'legitimateInterest'],
} as const;

/** Which data the bureau may use. */
export const dataExamples: readonly Example[] = [
  {
    clause: 'gegevens.1',
    shows: 'data that the principal supplies at the start',
    ask: 'canProcess',
    facts: supplied,
    expect: { verdict: 'permitted', because: ['gegevens.1'] },
  },
  {
    clause: 'gegevens.1',
    shows: 'later supplies are not what the sentence speaks of; the law lets the source free',
    ask: 'canProcess',
    facts: { ...supplied, stage: 'during' },
    expect: { verdict: 'permitted', because: ['avg:14'], notBecause: ['gegevens.1'] },
  },
  {
    clause: 'gegevens.2',
    shows: 'education is in the list',
    ask: 'canProcess',
    facts: { ...supplied, data: 'education' },
    expect: { verdict: 'permitted', because: ['gegevens.2'] },
  },
  {
    clause: 'gegevens.2',
    shows: 'test results are not, and go by the law',
    ask: 'canProcess',
    facts: { ...supplied, data: 'testResults' },
    expect: { verdict: 'permitted', because: ['avg:5.1.c'], notBecause: ['gegevens.2'] },
  },
  {
    clause: 'gegevens.2',
    shows: 'a BSN without a statute behind it stays forbidden, whatever the list says',
    ask: 'canProcess',
    facts: { ...supplied, data: 'bsn' },
    expect: { verdict: 'forbidden', because: ['uavg:46'], displaced: ['gegevens.2'] },
  },
  {
    clause: 'gegevens.4',
    shows: 'what comes up at intake and may matter',
    ask: 'canProcess',
    facts: { ...intake, data: 'family' },
    expect: { verdict: 'permitted', because: ['gegevens.4'] },
  },
  {
    clause: 'gegevens.4',
    shows: 'what comes up and cannot matter is not covered',
    ask: 'canProcess',
    facts: { ...intake, data: 'family', mayMatterForParticipation: false },
    expect: { verdict: 'permitted', notBecause: ['gegevens.4'] },
  },
  {
    clause: 'gegevens.4',
    shows: 'religion that comes up stays forbidden, and this sentence says nothing of it',
    ask: 'canProcess',
    facts: { ...intake, data: 'religion' },
    expect: { verdict: 'forbidden', because: ['avg:9.1'] },
  },
  {
    clause: 'gegevens.5',
    shows: 'limitations in re-integration because of illness',
    ask: 'canProcess',
    facts: limitations,
    expect: { verdict: 'permitted', because: ['gegevens.5', 'uavg:30.1.b'] },
  },
  {
    clause: 'gegevens.5',
    shows: 'limitations in ordinary coaching: the law has no exception',
    ask: 'canProcess',
    facts: { ...limitations, serviceForIllness: false },
    expect: { verdict: 'forbidden', because: ['avg:9.1'], displaced: ['gegevens.5'] },
  },
  {
    clause: 'gegevens.5',
    shows: 'a diagnosis is not a limitation',
    ask: 'canProcess',
    facts: { ...limitations, data: 'medical' },
    expect: { verdict: 'permitted', because: ['uavg:30.1.b'], notBecause: ['gegevens.5'] },
  },
  {
    clause: 'gegevens.6',
    shows: 'the plan during the programme',
    ask: 'canProcess',
    facts: { ...use, data: 'plan' },
    expect: { verdict: 'permitted', because: ['gegevens.6'] },
  },
  {
    clause: 'gegevens.6',
    shows: 'no plan after the programme',
    ask: 'canProcess',
    facts: { ...use, data: 'plan', stage: 'ended' },
    expect: { verdict: 'permitted', notBecause: ['gegevens.6'] },
  },
  {
    clause: 'gegevens.9',
    shows: 'a reference is a source of the judgement',
    ask: 'canProcess',
    facts: { ...use, data: 'references', source: 'referee' },
    expect: { verdict: 'permitted', because: ['gegevens.9'] },
  },
  {
    clause: 'gegevens.9',
    shows: 'what the client’s network tells is not named',
    ask: 'canProcess',
    facts: { ...use, data: 'references', source: 'network' },
    expect: { verdict: 'permitted', notBecause: ['gegevens.9'] },
  },
  {
    clause: 'gegevens.4',
    shows: 'a diagnosis that comes up falls under no sentence of the text',
    ask: 'canProcess',
    facts: { ...limitations, data: 'medical' },
    expect: { verdict: 'permitted', notBecause: ['gegevens.4', 'gegevens.5'] },
  },
  {
    clause: 'gegevens.5',
    shows: 'limitations that cannot matter are not covered',
    ask: 'canProcess',
    facts: { ...limitations, mayMatterForParticipation: false },
    expect: { verdict: 'permitted', notBecause: ['gegevens.5'] },
  },
  {
    clause: 'gegevens.6',
    shows: 'during the programme not just anything joins the file by this sentence',
    ask: 'canProcess',
    facts: { ...use, data: 'family' },
    expect: { verdict: 'permitted', notBecause: ['gegevens.6'] },
  },
];
