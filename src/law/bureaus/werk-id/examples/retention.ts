import type { Example } from '../../../example.ts';
import { inScope, kept, requested, today, underWbp } from './ordinary-cases.ts';

const ended = { ...kept, record: 'clientFile', serviceEndedOn: '2019-06-30', asOf: today } as const;

const asked = {
  ...kept,
  record: 'clientFile',
  serviceEndedOn: '2014-12-01',
  erasureGranted: 'yes',
  erasureAskedOn: underWbp,
  asOf: '2015-04-15',
} as const;

const file = [{ ...inScope, record: 'clientFile', legalHold: false }] as const;

const erasure = {
  ...requested,
  right: 'erasure',
  defect: 'none',
  erasureReason: 'none',
  records: file,
} as const;

/** Keeping, and destruction on request (articles 13 and 14). */
export const retention: readonly Example[] = [
  {
    clause: '13.1.s1',
    shows: 'na het einde van de dienstverlening gaat het dossier naar het archief',
    ask: 'dutiesOn',
    facts: { ...inScope, event: 'endOfService', asOf: today },
    expect: { duties: ['moveToArchive'], because: ['13.1.s1'] },
  },
  {
    clause: '13.1.s1',
    shows: 'bij de aanmelding niet',
    ask: 'dutiesOn',
    facts: { ...inScope, event: 'intake', asOf: today },
    expect: { noDuties: ['moveToArchive'] },
  },
  {
    clause: '13.2',
    shows: 'precies vijf jaar, en op de laatste dag nog in orde',
    ask: 'retentionStatus',
    facts: { ...ended, asOf: '2024-06-30' },
    expect: {
      deadline: '2024-06-30',
      keepUntil: '2024-06-30',
      governs: '13.2',
      status: 'keep',
      atEnd: 'erase',
      readings: ['13.2'],
    },
  },
  {
    clause: '13.2',
    shows: 'een dag later moet het weg',
    ask: 'retentionStatus',
    facts: { ...ended, asOf: '2024-07-01' },
    expect: { status: 'mustDelete', deadline: '2024-06-30' },
  },
  {
    clause: '13.2',
    shows: 'de factuur van dezelfde cliënt houdt zeven jaar: artikel 13 zegt daar niets over',
    ask: 'retentionDeadline',
    facts: { ...ended, record: 'invoice', recordClosedOn: '2024-05-01' },
    expect: { keepUntil: '2031-12-31', governs: 'awr:52.4', notBecause: ['13.2'] },
  },
  {
    clause: '13.2',
    shows: 'werkaantekeningen horen niet bij het dossier, en hebben geen eigen termijn',
    ask: 'retentionDeadline',
    facts: { ...ended, record: 'workingNote' },
    expect: { deadline: 'none', notBecause: ['13.2'] },
  },
  {
    clause: '13.2',
    shows: 'wat niet langer nodig is moet eerder weg: een eigen termijn rekt de AVG niet op',
    ask: 'retentionStatus',
    facts: { ...ended, purposeEndedOn: '2020-01-15', asOf: '2021-01-01' },
    expect: { deadline: '2020-01-15', governs: 'avg:5.1.e', status: 'mustDelete' },
  },
  {
    clause: '13.2',
    shows: 'op schrikkeldag geëindigd: vijf jaar later bestaat die dag niet',
    ask: 'retentionDeadline',
    facts: { ...ended, serviceEndedOn: '2024-02-29' },
    expect: { deadline: '2029-02-28', governs: '13.2' },
  },
  {
    clause: '14.1',
    shows: 'wie schriftelijk om vernietiging vraagt, hoeft geen reden te geven',
    ask: 'assessRequest',
    facts: erasure,
    expect: { verdict: 'granted', because: ['14.1'], regulation: 'granted', statute: 'silent' },
  },
  {
    clause: '14.1',
    shows: 'mondeling vragen volstaat voor deze ruimere belofte niet',
    ask: 'assessRequest',
    facts: { ...erasure, requestForm: 'orally' },
    expect: { verdict: 'refused', because: ['14.1'], regulation: 'refused' },
  },
  {
    clause: '14.1',
    shows: 'waar de AVG recht op wissen geeft, is geen geschrift nodig',
    ask: 'assessRequest',
    facts: { ...erasure, requestForm: 'orally', erasureReason: 'consentWithdrawn' },
    expect: { verdict: 'granted', because: ['avg:17.1'], displaced: ['14.1'], regulation: 'refused' },
  },
  {
    clause: '14.1',
    shows: 'drie maanden voor het vernietigen; de maand van de AVG is eerder om',
    ask: 'requestDueDate',
    facts: { ...inScope, right: 'erasure', defect: 'none', receivedOn: '2025-11-30' },
    expect: { doBy: '2025-12-30', governs: 'avg:12.3', displaced: ['14.1'] },
  },
  {
    clause: '14.1',
    shows: 'onder de Wbp telden de drie maanden zelf',
    ask: 'requestDueDate',
    facts: { ...inScope, right: 'erasure', defect: 'none', receivedOn: underWbp },
    expect: { doBy: '2015-06-30', governs: '14.1' },
  },
  {
    clause: '14.1',
    shows: 'een ingewilligd verzoek maakt aan het bewaren een einde, drie maanden na ontvangst',
    ask: 'retentionDeadline',
    facts: asked,
    expect: { deadline: '2015-06-30', governs: '14.1' },
  },
  {
    clause: '14.1',
    shows: 'ook werkaantekeningen gaan dan weg',
    ask: 'retentionDeadline',
    facts: { ...asked, record: 'workingNote' },
    expect: { deadline: '2015-06-30', governs: '14.1' },
  },
  {
    clause: '14.1',
    shows: 'nooit later dan het einde van de vijf jaar',
    ask: 'retentionDeadline',
    facts: { ...asked, serviceEndedOn: '2010-05-15' },
    expect: { deadline: '2015-05-15', governs: '13.2', displaced: ['14.1'] },
  },
  {
    clause: '14.1',
    shows: 'wat een wet bewaart blijft: van een dossier met facturen gaat de rest weg',
    ask: 'assessRequest',
    facts: {
      ...erasure,
      records: [...file, { ...inScope, record: 'invoice', recordClosedOn: '2024-05-01', legalHold: false }],
    },
    expect: { verdict: 'grantedInPart', because: ['14.1', '14.2.b', 'avg:17.3.b'] },
  },
  {
    clause: '14.2.a',
    shows: 'bewaren is van aanmerkelijk belang voor een ander: zover niet',
    ask: 'assessRequest',
    facts: { ...erasure, keepingInterest: 'another' },
    expect: { verdict: 'grantedInPart', because: ['14.1', '14.2.a'], regulation: 'grantedInPart' },
  },
  {
    clause: '14.2.a',
    shows: 'niemand heeft er belang bij',
    ask: 'assessRequest',
    facts: erasure,
    expect: { verdict: 'granted', notBecause: ['14.2.a'] },
  },
  {
    clause: '14.2.a',
    shows:
      'de uitzondering is ruimer dan de AVG: wie zijn toestemming introk, krijgt gelijk zolang een ander geen schade lijdt',
    ask: 'assessRequest',
    facts: { ...erasure, keepingInterest: 'another', erasureReason: 'consentWithdrawn' },
    expect: { verdict: 'granted', because: ['avg:17.1'], displaced: ['14.2.a'], regulation: 'grantedInPart' },
  },
  {
    clause: '14.2.a',
    shows: 'wat na inzage onjuist blijkt, gaat weg onder artikel 11, dat deze uitzondering niet kent',
    ask: 'assessRequest',
    facts: { ...erasure, keepingInterest: 'another', defect: 'incorrect' },
    expect: { verdict: 'granted', because: ['11.1.s1'], regulation: 'granted', statute: 'silent' },
  },
  {
    clause: '14.2.b',
    shows: 'een factuur waarvoor de bewaarplicht nog loopt',
    ask: 'assessRequest',
    facts: {
      ...erasure,
      records: [{ ...inScope, record: 'invoice', recordClosedOn: '2024-05-01', legalHold: false }],
    },
    expect: {
      verdict: 'refused',
      because: ['14.2.b', 'avg:17.3.b', 'awr:52.4'],
      regulation: 'grantedInPart',
    },
  },
  {
    clause: '14.2.b',
    shows: 'een factuur waarvoor zij voorbij is',
    ask: 'assessRequest',
    facts: {
      ...erasure,
      records: [{ ...inScope, record: 'invoice', recordClosedOn: '2016-05-01', legalHold: false }],
    },
    expect: { verdict: 'granted', notBecause: ['14.2.b'] },
  },
];
