import type { Deadline, RequestDueDate, Words } from '../../decision/index.ts';
import type { StatedFacts } from '../cases/satisfying.ts';
import { noEnd } from '../last-days.ts';
import { answered, indented, tellCase } from '../laws/put.ts';
import { said } from '../laws/tell-facts.ts';
import type { Dossier } from './dossier.ts';
import { type Invariant, type Said, type Step, together } from './invariant.ts';
import { requested } from './stated.ts';

const asks: Words = said('wanneer moet dit verzoek zijn beantwoord?', 'when must this request be answered?');

const factsOf = (dossier: Dossier, place: number, { regulation }: Step): StatedFacts | undefined => {
  const request = dossier.requests[place];
  return request === undefined ? undefined : requested(dossier, request, regulation.vocabulary.facts);
};

/** The last days of a request, as it stands in a dossier. */
export const dueIn = (step: Step, dossier: Dossier, place: number): RequestDueDate | undefined => {
  const facts = factsOf(dossier, place, step);
  return facts === undefined ? undefined : answered(() => step.desk.ask('requestDueDate', facts));
};

/** The soonest that a term can end. */
const soonest = (end: Deadline): string =>
  end.kind === 'exact' ? end.day : end.kind === 'bounded' ? end.notBefore : noEnd;

const daysOf = ({ answerBy, refuseBy, doBy }: RequestDueDate): string =>
  [answerBy, refuseBy, doBy].map((end) => `${end.kind} ${soonest(end)}`).join(', ');

/** A term that runs ends on the same day, whatever else happens to the dossier. */
export const dueDayStays: Invariant = {
  name: 'dueDayStays',
  sentence: said(
    'de uiterste dag van een lopend verzoek verschuift niet zolang er met dat verzoek niets gebeurt',
    'the due day of a request under way stays where it is while nothing happens to that request',
  ),
  says: (step) => {
    const { memory, now, happened } = step;
    return together(
      now.requests.map(({ answeredOn }, place): Said => {
        const due = answeredOn === undefined ? dueIn(step, now, place) : undefined;
        if (due === undefined) return 'idle';
        const days = daysOf(due);
        const last = memory.due.get(place);
        memory.due.set(place, days);
        if (last === undefined || ('request' in happened && happened.request === place)) return 'idle';
        if (last === days) return 'holds';
        return [...tell(step, now, place), said(`eerder: ${last}`, `before: ${last}`)];
      }),
    );
  },
};

/** A notice of extension never brings the day forward, and one that comes too late moves nothing. */
export const extensionOnlyLengthens: Invariant = {
  name: 'extensionOnlyLengthens',
  sentence: said(
    'een verlenging maakt een termijn nooit korter, een te late mededeling verlengt niets, en een weigering wacht er nooit op',
    'an extension never shortens a term, a notice that comes too late extends nothing, and a refusal never waits for it',
  ),
  says: (step) =>
    changed(step, ['extension'], (before, after) => {
      const isLate = before.answerBy.kind === 'exact' && step.now.today > before.answerBy.day;
      return (
        soonest(after.answerBy) >= soonest(before.answerBy) &&
        soonest(after.refuseBy) === soonest(before.refuseBy) &&
        !(isLate && soonest(after.answerBy) !== soonest(before.answerBy))
      );
    }),
};

/** While the bureau waits for the client no term runs out. */
export const pauseOnlyLengthens: Invariant = {
  name: 'pauseOnlyLengthens',
  sentence: said(
    'een termijn die stilstaat eindigt nooit eerder dan zonder die pauze',
    'a term that is paused never ends sooner than without the pause',
  ),
  says: (step) =>
    changed(step, ['pause', 'resumption'], (before, after) =>
      (['answerBy', 'refuseBy', 'doBy'] as const).every(
        (name) => soonest(after[name]) >= soonest(before[name]),
      ),
    ),
};

/** Whatever happens to a request, the statute's day is the outer limit. */
export const statuteIsTheLimit: Invariant = {
  name: 'statuteIsTheLimit',
  sentence: said(
    'de uiterste dag ligt nooit na die van de wet, wat er ook met het verzoek gebeurt',
    'the due day is never after the statutory one, whatever happens to the request',
  ),
  says: (step) => {
    const { happened, now } = step;
    const place =
      happened.what === 'request' ? now.requests.length - 1 : 'request' in happened ? happened.request : -1;
    const due = dueIn(step, now, place);
    if (due === undefined) return 'idle';
    return together(
      [due.answerBy, due.refuseBy, due.doBy].map((end): Said => {
        const statutory = end.layers.flatMap(({ layer, certain, ends }) =>
          layer === 'statute' && certain && ends.kind === 'exact' ? [ends.day] : [],
        );
        if (end.kind !== 'exact' || statutory.length === 0) return 'idle';
        return statutory.every((day) => end.day <= day) ? 'holds' : tell(step, now, place);
      }),
    );
  },
};

/** Who is refused can go further. */
export const refusalLeavesAWay: Invariant = {
  name: 'refusalLeavesAWay',
  sentence: said('wie wordt geweigerd, kan verder', 'who is refused can go further'),
  says: (step) => {
    const { happened, now } = step;
    if (happened.what !== 'answer' || happened.answer !== 'refused') return 'idle';
    const facts = factsOf(now, happened.request, step);
    if (facts === undefined) return 'idle';
    const appeal = answered(() => step.desk.ask('appealDueDate', { ...facts, asOf: now.today }));
    if (appeal === undefined) return 'idle';
    if (appeal.routes.length > 0) return 'holds';
    return [
      ...tellCase(step.regulation, asks, facts),
      said(
        'geweigerd, en nergens staat waar men daarmee terechtkan',
        'refused, and nothing says where to turn with that',
      ),
    ];
  },
};

function changed(
  step: Step,
  by: readonly Step['happened']['what'][],
  holds: (before: RequestDueDate, after: RequestDueDate) => boolean,
): Said {
  const { happened, before, now } = step;
  if (!by.includes(happened.what) || !('request' in happened)) return 'idle';
  const one = dueIn(step, before, happened.request);
  const other = dueIn(step, now, happened.request);
  if (one === undefined || other === undefined) return 'idle';
  return holds(one, other)
    ? 'holds'
    : [...tell(step, before, happened.request), ...tell(step, now, happened.request)];
}

function tell(step: Step, dossier: Dossier, place: number): readonly Words[] {
  const due = dueIn(step, dossier, place);
  const facts = factsOf(dossier, place, step) ?? {};
  if (due === undefined) return tellCase(step.regulation, asks, facts);
  const line = (what: Words, end: Deadline): Words => {
    const day = end.kind === 'exact' ? end.day : end.kind === 'bounded' ? `${end.notBefore} …` : '-';
    const by = end.kind === 'exact' ? ` (${end.governs})` : '';
    return said(`${what.nl}: ${day}${by}`, `${what.en}: ${day}${by}`);
  };
  return [
    ...tellCase(step.regulation, asks, facts),
    ...indented([
      line(said('antwoorden uiterlijk', 'answer by'), due.answerBy),
      line(said('weigering melden uiterlijk', 'tell a refusal by'), due.refuseBy),
      line(said('uitvoeren uiterlijk', 'carry out by'), due.doBy),
    ]),
  ];
}
