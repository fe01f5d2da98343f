import type { Consent, Facts, Topic } from '../../facts/index.ts';
import type { StatedFacts } from '../cases/satisfying.ts';
import type { Dossier, DossierRecord, DossierRequest } from './dossier.ts';

/** The facts that the history of a dossier settles, so that nobody else may draw them. */
export const settledByHistory: readonly string[] = [
  'asOf',
  'consent',
  'event',
  'happenedOn',
  'record',
  'carrier',
  'receivedOn',
  'pausedFrom',
  'pausedUntil',
  'extensionToldOn',
  'answeredOn',
  'answer',
  'mediationEndedOn',
  'serviceEndedOn',
  'recordClosedOn',
  'purposeEndedOn',
  'erasureAskedOn',
  'erasureGranted',
  'objectedOn',
  'legalHold',
];

/** The facts about the client and the bureau: the same in every question. */
export const aboutTheClient: readonly string[] = ['clientStatus', 'kept'];

/** Only what the vocabulary has a word for under this topic, and what can be said of it. */
function sayable(stated: StatedFacts, facts: Facts, topic: Topic): StatedFacts {
  const can = ([name, value]: readonly [string, unknown]): boolean => {
    const fact = facts[name];
    if (value === undefined || fact?.topics.includes(topic) !== true || fact.derived === true) return false;
    return value !== 'notApplicable' || fact.notApplicable !== undefined;
  };
  return Object.fromEntries(Object.entries(stated).filter(can));
}

const picked = (stated: StatedFacts, names: readonly string[]): StatedFacts =>
  Object.fromEntries(Object.entries(stated).filter(([name]) => names.includes(name)));

/** The facts of a question of permission, on a day and with these consents on record. */
export const askedOn = (
  dossier: Dossier,
  { topic, facts: own }: { readonly topic: Topic; readonly facts: StatedFacts },
  declared: Facts,
  {
    on = dossier.today,
    consents = dossier.consents,
  }: { readonly on?: string; readonly consents?: readonly Consent[] } = {},
): StatedFacts => ({
  ...own,
  ...sayable({ ...picked(dossier.standing, aboutTheClient), consent: consents }, declared, topic),
  asOf: on,
});

/** The facts of a request, as it stands. */
export const requested = (dossier: Dossier, request: DossierRequest, declared: Facts): StatedFacts => {
  const { facts, ...days } = request;
  return {
    ...facts,
    ...sayable({ ...picked(dossier.standing, aboutTheClient), ...days }, declared, 'request'),
  };
};

/** The facts of a record of the file, on a day. */
export function keptOn(
  dossier: Dossier,
  { record, carrier }: DossierRecord,
  declared: Facts,
  on: string = dossier.today,
): StatedFacts {
  return {
    ...sayable({ ...dossier.standing, ...lifeOf(dossier), record, carrier }, declared, 'retention'),
    asOf: on,
  };
}

/** The facts of something that brings duties. */
export const owedFor = (
  dossier: Dossier,
  event: { readonly event: string; readonly happenedOn: string },
  declared: Facts,
  on: string = dossier.today,
): StatedFacts => ({
  ...sayable({ ...dossier.standing, ...lifeOf(dossier), ...event }, declared, 'duty'),
  asOf: on,
});

/** Of several requests for erasure the first that was granted counts, and until then the first. */
function lifeOf({ serviceEndedOn, purposeEndedOn, claim, requests }: Dossier): StatedFacts {
  const notYet = 'notApplicable';
  const first = (right: string): DossierRequest | undefined => {
    const all = requests.filter(({ facts }) => facts.right === right);
    return all.find(({ answer }) => answer === 'granted') ?? all[0];
  };
  const erasure = first('erasure');
  return {
    serviceEndedOn: serviceEndedOn ?? notYet,
    recordClosedOn: serviceEndedOn ?? notYet,
    purposeEndedOn: purposeEndedOn ?? notYet,
    objectedOn: first('objection')?.receivedOn ?? notYet,
    erasureAskedOn: erasure?.receivedOn ?? notYet,
    erasureGranted: erasure?.answer === 'granted' ? 'yes' : 'no',
    ...(erasure === undefined ? {} : { receivedOn: erasure.receivedOn }),
    legalHold: claim,
  };
}
