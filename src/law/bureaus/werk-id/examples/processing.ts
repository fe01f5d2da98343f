import type { Example } from '../../../example.ts';
import { agreedUse, inScope, opened, ownUse, today, toPartner } from './ordinary-cases.ts';

const booked = {
  ...ownUse,
  purpose: 'invoicing',
  data: 'financial',
  neededFor: ['businessOperation'],
  consent: [{ ...agreedUse, purposes: ['invoicing'], data: ['financial'] }],
} as const;

const billed = {
  ...toPartner,
  purpose: 'invoicing',
  data: 'financial',
  neededFor: ['businessOperation', 'clientContract'],
  consent: [{ ...toPartner.consent[0], purposes: ['invoicing'], data: ['financial'] }],
} as const;

const reported = {
  ...toPartner,
  recipient: 'uwv',
  purpose: 'reporting',
  data: 'plan',
  statutoryDuty: 'suwiReporting',
  neededFor: ['statutoryDuty'],
  consent: [],
} as const;

const numbered = {
  ...ownUse,
  purpose: 'reporting',
  data: 'bsn',
  statutoryDuty: 'bsnPrescribed',
  neededFor: ['statutoryDuty'],
  consent: [],
} as const;

/** Purposes and conditions (articles 6 and 7). */
export const processing: readonly Example[] = [
  {
    clause: '6.a',
    shows: 'begeleiding is het doel van het bureau',
    ask: 'canProcess',
    facts: ownUse,
    expect: { verdict: 'permitted', because: ['6.a'] },
  },
  {
    clause: '6.a',
    shows: 'relatiebeheer staat niet onder de doelen; verenigbaar gebruik blijft op de wet rusten',
    ask: 'canProcess',
    facts: { ...ownUse, purpose: 'acquisition', consent: [{ ...agreedUse, purposes: ['acquisition'] }] },
    expect: { verdict: 'permitted', notBecause: ['6.a'], because: ['avg:5.1.b'] },
  },
  {
    clause: '6.a',
    shows: 'ook een verstrekking voor begeleiding dient het doel',
    ask: 'canDisclose',
    facts: toPartner,
    expect: { verdict: 'permitted', because: ['6.a'] },
  },
  {
    clause: '6.b1',
    shows: 'facturen die nodig zijn voor de bedrijfsvoering',
    ask: 'canProcess',
    facts: { ...booked, neededFor: ['businessOperation', 'clientContract'] },
    expect: { verdict: 'permitted', because: ['6.b1'] },
  },
  {
    clause: '6.b1',
    shows: 'wat voor de bedrijfsvoering niet nodig is, dient dit doel niet',
    ask: 'canProcess',
    facts: { ...booked, neededFor: ['clientContract'] },
    expect: { verdict: 'permitted', notBecause: ['6.b1'] },
  },
  {
    clause: '6.b1',
    shows: 'een doel voor de bedrijfsvoering zonder grond van artikel 8',
    ask: 'canProcess',
    facts: { ...booked, neededFor: ['businessOperation', 'legitimateInterest'], consent: [] },
    expect: { verdict: 'forbidden', because: ['8.1'], regulation: 'forbidden', statute: 'permitted' },
  },
  {
    clause: '6.b1',
    shows: 'ook een verstrekking kan voor de bedrijfsvoering nodig zijn',
    ask: 'canDisclose',
    facts: billed,
    expect: { verdict: 'permitted', because: ['6.b1'] },
  },
  {
    clause: '6.b2',
    shows: 'rapporteren aan UWV omdat het Besluit SUWI dat voorschrijft',
    ask: 'canDisclose',
    facts: reported,
    expect: { verdict: 'permitted', because: ['6.b2', '12.1', 'suwi:4.1.1.a'] },
  },
  {
    clause: '6.b2',
    shows: 'een enkele contractafspraak over rapporteren is geen wettelijke plicht',
    ask: 'canDisclose',
    facts: { ...reported, statutoryDuty: 'none', neededFor: ['purpose'] },
    expect: { verdict: 'forbidden', because: ['12.1'], notBecause: ['6.b2'] },
  },
  {
    clause: '6.b2',
    shows: 'het gebruik van het BSN dat een wet voorschrijft',
    ask: 'canProcess',
    facts: numbered,
    expect: { verdict: 'permitted', because: ['6.b2', '8.1.b'] },
  },
  {
    clause: '7.1',
    shows: 'behoorlijk en zorgvuldig verwerken is een staande plicht',
    ask: 'dutiesOn',
    facts: { ...inScope, event: 'always', asOf: today },
    expect: { duties: ['processFairly'], because: ['7.1'] },
  },
  {
    clause: '7.1',
    shows: 'een datalek brengt andere plichten, waarover het reglement zwijgt',
    ask: 'dutiesOn',
    facts: {
      ...inScope,
      event: 'breach',
      asOf: today,
      happenedOn: today,
      riskUnlikely: false,
      highRisk: true,
    },
    expect: { noDuties: ['processFairly'], duties: ['supervisorNotified', 'clientNotified'] },
  },
  {
    clause: '7.2',
    shows: 'onverenigbaar gebruik mag niet, ook niet met toestemming voor het nieuwe doel',
    ask: 'canProcess',
    facts: { ...ownUse, compatible: false },
    expect: { verdict: 'forbidden', because: ['7.2'], notBecause: ['avg:5.1.b'], regulation: 'forbidden' },
  },
  {
    clause: '7.2',
    shows: 'verenigbaar gebruik mag wel',
    ask: 'canProcess',
    facts: ownUse,
    expect: { verdict: 'permitted', notBecause: ['7.2'] },
  },
  {
    clause: '7.2',
    shows: 'hetzelfde geldt voor verstrekken',
    ask: 'canDisclose',
    facts: { ...toPartner, compatible: false },
    expect: { verdict: 'forbidden', because: ['7.2'], notBecause: ['avg:5.1.b'], statute: 'permitted' },
  },
  {
    clause: '7.3',
    shows: 'toereikende en niet bovenmatige gegevens',
    ask: 'canProcess',
    facts: ownUse,
    expect: { verdict: 'permitted', because: ['7.3'] },
  },
  {
    clause: '7.3',
    shows: 'bovenmatige gegevens',
    ask: 'canProcess',
    facts: { ...ownUse, adequate: false },
    expect: { verdict: 'forbidden', because: ['7.3', 'avg:5.1.c'] },
  },
  {
    clause: '7.3',
    shows: 'verstrekken is verwerken: ook dan niet bovenmatig',
    ask: 'canDisclose',
    facts: { ...toPartner, adequate: false },
    expect: { verdict: 'forbidden', because: ['7.3', 'avg:5.1.c'] },
  },
  {
    clause: '7.4.s1',
    shows: 'papieren dossiers liggen in een ruimte die op slot kan',
    ask: 'dutiesOn',
    facts: { ...inScope, kept: 'paperFile', event: 'always', asOf: today },
    expect: { duties: ['keepInLockableRoom'], because: ['7.4.s1'], noDuties: ['protectByPassword'] },
  },
  {
    clause: '7.4.s1',
    shows: 'voor digitale gegevens geldt dat niet',
    ask: 'dutiesOn',
    facts: { ...inScope, event: 'always', asOf: today },
    expect: { noDuties: ['keepInLockableRoom'], duties: ['protectByPassword'] },
  },
  {
    clause: '7.4.s2',
    shows: 'digitale gegevens zitten achter een wachtwoord',
    ask: 'dutiesOn',
    facts: { ...inScope, event: 'always', asOf: today },
    expect: { duties: ['protectByPassword'], because: ['7.4.s2'] },
  },
  {
    clause: '7.4.s2',
    shows: 'papier niet',
    ask: 'dutiesOn',
    facts: { ...inScope, kept: 'paperFile', event: 'always', asOf: today },
    expect: { noDuties: ['protectByPassword'] },
  },
  {
    clause: '7.5',
    shows: 'een ingehuurde medewerker die zich nog niet akkoord heeft verklaard',
    ask: 'canAccess',
    facts: { ...opened, actor: 'hiredStaff', acceptedRegulation: false },
    expect: {
      verdict: 'forbidden',
      because: ['7.5'],
      notBecause: ['4'],
      regulation: 'forbidden',
      statute: 'permitted',
    },
  },
  {
    clause: '7.5',
    shows: 'na akkoord mag het',
    ask: 'canAccess',
    facts: { ...opened, actor: 'hiredStaff', acceptedRegulation: true },
    expect: { verdict: 'permitted', because: ['4'] },
  },
  {
    clause: '7.5',
    shows: 'een medewerker van de verwerker na akkoord, maar zonder verwerkersovereenkomst',
    ask: 'canAccess',
    facts: { ...opened, actor: 'processorStaff', acceptedRegulation: true, processorContract: false },
    expect: { verdict: 'forbidden', because: ['avg:28'], regulation: 'permitted' },
  },
];
