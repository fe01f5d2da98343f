import type { Example } from '../../../example.ts';
import { inScope, requested, today } from './ordinary-cases.ts';

const corrected = { ...requested, right: 'rectification', defect: 'irrelevant' } as const;

/** Correction (article 11). */
export const correction: readonly Example[] = [
  {
    clause: '11.1.s1',
    shows: 'wie inzage had, vraagt schriftelijk om verbetering van wat niet ter zake doet',
    ask: 'assessRequest',
    facts: corrected,
    expect: { verdict: 'granted', because: ['11.1.s1'], regulation: 'granted', statute: 'silent' },
  },
  {
    clause: '11.1.s1',
    shows: 'zonder gebrek geen verbetering',
    ask: 'assessRequest',
    facts: { ...corrected, defect: 'none' },
    expect: { verdict: 'refused', because: ['noGround'], regulation: 'silent' },
  },
  {
    clause: '11.1.s1',
    shows: 'mondeling kan dit niet worden gevraagd',
    ask: 'assessRequest',
    facts: { ...corrected, requestForm: 'orally' },
    expect: { verdict: 'refused', because: ['11.1.s1'], regulation: 'refused' },
  },
  {
    clause: '11.1.s1',
    shows: 'zonder eerdere inzage evenmin',
    ask: 'assessRequest',
    facts: { ...corrected, priorAccess: false },
    expect: { verdict: 'refused', because: ['11.1.s1'], regulation: 'refused' },
  },
  {
    clause: '11.1.s1',
    shows: 'onjuiste gegevens verbetert de AVG zonder vorm en zonder eerdere inzage',
    ask: 'assessRequest',
    facts: { ...corrected, defect: 'incorrect', requestForm: 'orally', priorAccess: false },
    expect: { verdict: 'granted', because: ['avg:16'], displaced: ['11.1.s1'], regulation: 'refused' },
  },
  {
    clause: '11.1.s1',
    shows: 'ook verwijdering van wat een gebrek heeft',
    ask: 'assessRequest',
    facts: {
      ...corrected,
      right: 'erasure',
      records: [{ ...inScope, record: 'clientFile', legalHold: false }],
    },
    expect: { verdict: 'granted', because: ['11.1.s1', '14.1'] },
  },
  {
    clause: '11.1.s1',
    shows: 'verwijdering vraagt geen eerdere inzage: artikel 14 vraagt alleen een geschrift',
    ask: 'assessRequest',
    facts: {
      ...requested,
      right: 'erasure',
      defect: 'none',
      priorAccess: false,
      records: [{ ...inScope, record: 'clientFile', legalHold: false }],
    },
    expect: { verdict: 'granted', because: ['14.1'], notBecause: ['11.1.s1'] },
  },
  {
    clause: '11.1.s2',
    shows: 'wie om verbetering vraagt, noemt de wijzigingen',
    ask: 'dutiesOn',
    facts: { ...inScope, event: 'request', right: 'rectification', asOf: today },
    expect: { duties: ['stateTheChanges'], because: ['11.1.s2'] },
  },
  {
    clause: '11.1.s2',
    shows: 'wie om inzage vraagt niet',
    ask: 'dutiesOn',
    facts: { ...inScope, event: 'request', right: 'access', asOf: today },
    expect: { noDuties: ['stateTheChanges'] },
  },
  {
    clause: '11.2.s1',
    shows: 'vier weken, korter dan de maand, en niet verschoven',
    ask: 'requestDueDate',
    facts: { ...inScope, right: 'rectification', receivedOn: '2023-01-30' },
    expect: { answerBy: '2023-02-27', governs: '11.2.s1', displaced: ['avg:12.3'] },
  },
  {
    clause: '11.2.s1',
    shows: 'een bezwaar is geen correctie: daarvoor geldt de maand',
    ask: 'requestDueDate',
    facts: { ...inScope, right: 'objection', usedFor: 'legitimateInterest', receivedOn: '2023-01-30' },
    expect: { answerBy: '2023-02-28', governs: 'avg:12.3' },
  },
  {
    clause: '11.2.s1',
    shows: 'verlenging volgens de AVG verschuift de eigen vier weken niet',
    ask: 'requestDueDate',
    facts: {
      ...inScope,
      right: 'completion',
      receivedOn: '2023-01-30',
      extensionToldOn: '2023-02-10',
    },
    expect: { answerBy: '2023-02-27', governs: '11.2.s1' },
  },
  {
    clause: '11.2.s1',
    shows: 'onder de Wbp telde de termijn zoals artikel 36 Wbp hem telde: 28 april 2017 was gelijkgesteld',
    ask: 'requestDueDate',
    facts: { ...inScope, right: 'rectification', receivedOn: '2017-03-31' },
    expect: { answerBy: '2017-05-01', because: ['11.2.s1', 'wbp:36.2'] },
  },
  {
    clause: '11.2.s1',
    shows: 'verwijdering zonder gebrek is artikel 14, waar vier weken niet voor gelden',
    ask: 'requestDueDate',
    facts: { ...inScope, right: 'erasure', defect: 'none', receivedOn: '2025-11-30' },
    expect: { answerBy: '2025-12-30', governs: 'avg:12.3' },
  },
  {
    clause: '11.2.s1',
    shows: 'verwijdering van wat een gebrek heeft is correctie: vier weken, op een zondag',
    ask: 'requestDueDate',
    facts: { ...inScope, right: 'erasure', defect: 'incorrect', receivedOn: '2025-11-30' },
    expect: { answerBy: '2025-12-28', governs: '11.2.s1' },
  },
  {
    clause: '11.2.s2',
    shows: 'een geweigerde verbetering krijgt redenen, en volgens de AVG de weg naar AP en rechter',
    ask: 'dutiesOn',
    facts: { ...inScope, event: 'refusal', right: 'rectification', asOf: today, receivedOn: today },
    expect: { duties: ['giveReasons', 'supervisorMentioned', 'courtMentioned'], because: ['11.2.s2'] },
  },
  {
    clause: '11.2.s2',
    shows: 'over een geweigerde inzage zegt dit lid niets; de AVG vraagt redenen',
    ask: 'dutiesOn',
    facts: { ...inScope, event: 'refusal', right: 'access', asOf: today, receivedOn: today },
    expect: { noDuties: ['giveReasons'], duties: ['refusalExplained'] },
  },
];
