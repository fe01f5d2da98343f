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
    shows: 'wat de opdrachtgever bij de start aanlevert',
    ask: 'canProcess',
    facts: supplied,
    expect: { verdict: 'permitted', because: ['gegevens.1'] },
  },
  {
    clause: 'gegevens.1',
    shows: 'wat later komt, noemt de zin niet; de wet laat de bron vrij',
    ask: 'canProcess',
    facts: { ...supplied, stage: 'during' },
    expect: { verdict: 'permitted', because: ['avg:14'], notBecause: ['gegevens.1'] },
  },
  {
    clause: 'gegevens.2',
    shows: 'opleiding staat in de lijst',
    ask: 'canProcess',
    facts: { ...supplied, data: 'education' },
    expect: { verdict: 'permitted', because: ['gegevens.2'] },
  },
  {
    clause: 'gegevens.2',
    shows: 'testresultaten niet; die volgen de wet',
    ask: 'canProcess',
    facts: { ...supplied, data: 'testResults' },
    expect: { verdict: 'permitted', because: ['avg:5.1.c'], notBecause: ['gegevens.2'] },
  },
  {
    clause: 'gegevens.2',
    shows: 'een BSN zonder wet blijft verboden, wat de lijst ook zegt',
    ask: 'canProcess',
    facts: { ...supplied, data: 'bsn' },
    expect: { verdict: 'forbidden', because: ['uavg:46'], displaced: ['gegevens.2'] },
  },
  {
    clause: 'gegevens.4',
    shows: 'wat bij de intake bovenkomt en ertoe kan doen',
    ask: 'canProcess',
    facts: { ...intake, data: 'family' },
    expect: { verdict: 'permitted', because: ['gegevens.4'] },
  },
  {
    clause: 'gegevens.4',
    shows: 'wat bovenkomt en er niet toe kan doen, valt er niet onder',
    ask: 'canProcess',
    facts: { ...intake, data: 'family', mayMatterForParticipation: false },
    expect: { verdict: 'permitted', notBecause: ['gegevens.4'] },
  },
  {
    clause: 'gegevens.4',
    shows: 'godsdienst die ter sprake komt blijft verboden, en deze zin zwijgt erover',
    ask: 'canProcess',
    facts: { ...intake, data: 'religion' },
    expect: { verdict: 'forbidden', because: ['avg:9.1'] },
  },
  {
    clause: 'gegevens.5',
    shows: 'beperkingen bij re-integratie wegens ziekte',
    ask: 'canProcess',
    facts: limitations,
    expect: { verdict: 'permitted', because: ['gegevens.5', 'uavg:30.1.b'] },
  },
  {
    clause: 'gegevens.5',
    shows: 'beperkingen in gewone coaching: de wet kent geen uitzondering',
    ask: 'canProcess',
    facts: { ...limitations, serviceForIllness: false },
    expect: { verdict: 'forbidden', because: ['avg:9.1'], displaced: ['gegevens.5'] },
  },
  {
    clause: 'gegevens.5',
    shows: 'een diagnose is geen beperking',
    ask: 'canProcess',
    facts: { ...limitations, data: 'medical' },
    expect: { verdict: 'permitted', because: ['uavg:30.1.b'], notBecause: ['gegevens.5'] },
  },
  {
    clause: 'gegevens.6',
    shows: 'het plan tijdens het traject',
    ask: 'canProcess',
    facts: { ...use, data: 'plan' },
    expect: { verdict: 'permitted', because: ['gegevens.6'] },
  },
  {
    clause: 'gegevens.6',
    shows: 'na het traject geen plan meer',
    ask: 'canProcess',
    facts: { ...use, data: 'plan', stage: 'ended' },
    expect: { verdict: 'permitted', notBecause: ['gegevens.6'] },
  },
  {
    clause: 'gegevens.9',
    shows: 'een referentie is een bron van het oordeel',
    ask: 'canProcess',
    facts: { ...use, data: 'references', source: 'referee' },
    expect: { verdict: 'permitted', because: ['gegevens.9'] },
  },
  {
    clause: 'gegevens.9',
    shows: 'wat het netwerk van de cliënt vertelt, is niet genoemd',
    ask: 'canProcess',
    facts: { ...use, data: 'references', source: 'network' },
    expect: { verdict: 'permitted', notBecause: ['gegevens.9'] },
  },
  {
    clause: 'gegevens.4',
    shows: 'een diagnose die ter sprake komt valt onder geen enkele zin van de tekst',
    ask: 'canProcess',
    facts: { ...limitations, data: 'medical' },
    expect: { verdict: 'permitted', notBecause: ['gegevens.4', 'gegevens.5'] },
  },
  {
    clause: 'gegevens.5',
    shows: 'beperkingen die er niet toe kunnen doen, vallen er niet onder',
    ask: 'canProcess',
    facts: { ...limitations, mayMatterForParticipation: false },
    expect: { verdict: 'permitted', notBecause: ['gegevens.5'] },
  },
  {
    clause: 'gegevens.6',
    shows: 'niet alles wat tijdens het traject binnenkomt, valt onder deze zin',
    ask: 'canProcess',
    facts: { ...use, data: 'family' },
    expect: { verdict: 'permitted', notBecause: ['gegevens.6'] },
  },
];
