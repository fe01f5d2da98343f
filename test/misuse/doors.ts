import * as index from 'reglement';
import { core, werkId, werkIdText, werkIdWords } from 'reglement/bureaus';
import * as calendar from 'reglement/calendar';
import { dutchLaw } from 'reglement/statutes';
import { cobblers, setting as ofCobblers } from '../language/cobblers.ts';

const setting = { vocabulary: werkIdWords, statutes: dutchLaw, holidays: calendar.dutchHolidays };
const day = '2026-03-02';
const access = { asOf: day, actor: 'coach', mode: 'view', data: ['reports'] } as const;
const sent = { asOf: day, recipient: 'employer', purpose: 'reintegration', data: 'reports' } as const;
const asked = { right: 'access', receivedOn: day } as const;
const invoice = { record: 'invoice', asOf: day } as const;
const week = calendar.weeks(1, calendar.atw);
/** Questions about all cases take long of a whole bureau, and refuse the same of a small one. */
export const small = index.load(cobblers, ofCobblers);
const opened = { asOf: '2020-01-01', actor: 'pupil' } as const;
const begun = index.interview(small, 'access', { asOf: '2020-01-01' });
const prepared = index.prepare(werkId, 'access', day);

/** The public functions, each with arguments that are in order. `undefined` stands where something may be left out. */
export const doors: Readonly<Record<string, readonly unknown[]>> = {
  canAccess: [werkId, access, undefined],
  canDisclose: [werkId, sent, undefined],
  canProcess: [werkId, { asOf: day, purpose: 'reintegration', data: 'reports' }, undefined],
  canCharge: [werkId, asked, undefined],
  permittedData: [werkId, 'access', access, undefined],
  assessRequest: [werkId, asked, undefined],
  requestDueDate: [werkId, asked, undefined],
  appealDueDate: [werkId, { ...asked, asOf: '2026-05-01' }, undefined],
  retentionDeadline: [werkId, invoice, undefined],
  retentionStatus: [werkId, invoice, undefined],
  retentionOfFile: [werkId, { records: [{ record: 'invoice' }], asOf: day }, undefined],
  lawOpposesErasure: [werkId, invoice, undefined],
  dutiesOn: [werkId, { event: 'intake', asOf: day }, [], undefined],
  ask: [werkId, 'canAccess', access, undefined],
  receipt: [werkId, 'canAccess', access, undefined],
  replay: [werkId, JSON.parse(JSON.stringify(index.receipt(werkId, 'canAccess', access)))],
  factsFor: [werkId, 'access', day],
  coverage: [werkId],
  statuteCoverage: [werkId],
  forRegulation: [werkId, { standing: {} }],
  standingFacts: [werkId, {}, undefined],
  prepare: [werkId, 'access', day, undefined],
  decideAll: [prepared, [], {}],
  retentionSweep: [werkId, [], day, {}, undefined],
  retentionColumns: [werkId, { same: { record: 'invoice' }, days: {} }, day, {}, undefined],
  explain: [index.canAccess(werkId, access), 'nl'],
  check: [small, { nodes: 50_000 }],
  overlaps: [small],
  alwaysPermits: [small, 'access', opened, undefined],
  neverPermits: [small, 'access', opened, undefined],
  implies: [small, small, 'access', opened, undefined],
  equivalent: [small, small, 'access', opened, undefined],
  disjoint: [small, small, 'access', opened, undefined],
  interview: [small, 'access', opened],
  'interview.tell': ['actor', 'pupil'],
  'interview.untell': ['actor'],
  breachNotificationDue: ['2024-04-26T16:20+02:00'],
  versions: [[werkId]],
  amend: [werkIdText, { version: '2', from: '2027-01-01' }, () => undefined],
  load: [werkIdText, setting],
  fromJson: [werkIdText, setting],
  factsSchema: [core, 'access', []],
  factsJsonSchema: [core, 'access', []],
  regulationSchema: [core],
  regulationJsonSchema: [core],
  extended: [core, {}],
  endOfTerm: [day, week, calendar.dutchHolidays, {}],
  endOfPausedTerm: [day, week, calendar.dutchHolidays, { pauses: [], pauseEffect: 'shift' }],
  startOfBackwardTerm: [day, week, calendar.dutchHolidays],
  prepareTerm: [week, calendar.dutchHolidays],
  extendedTerm: [week, week],
  endOfHours: ['2024-04-26T16:20+02:00', 72],
  dayInZone: [new Date(0), 'Europe/Amsterdam'],
  readDay: [day],
  readTerm: [{ weeks: 1, regime: 'atw' }],
  isoDay: [calendar.readDay(day)],
  weekday: [calendar.readDay(day)],
  civil: [calendar.readDay(day)],
  dayAt: [1],
  dayNumber: [2026, 3, 2],
};

const exported = new Map<string, unknown>([
  ...Object.entries(index),
  ...Object.entries(calendar),
  ['interview.tell', begun.tell],
  ['interview.untell', begun.untell],
]);

/** Calls a public function as plain JavaScript does: whatever the types say. What comes one by one is gone through. */
export function call(name: string, args: readonly unknown[]): unknown {
  const door = exported.get(name);
  if (typeof door !== 'function') throw new Error(`${name} is no public function`);
  const answer: unknown = Reflect.apply(door, undefined, [...args]);
  const isGenerator = Object.prototype.toString.call(answer) === '[object Generator]';
  return isGenerator ? [...Object(answer)] : answer;
}
