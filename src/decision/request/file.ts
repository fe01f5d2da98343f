import { dayAt, isoDay } from '../../calendar/index.ts';
import type { Checked, Stated } from '../../facts/index.ts';
import type { Ground } from '../answer.ts';
import { checkedNote, summaryOf, valueWords } from '../present.ts';
import { lawOpposes } from '../retention/erasure.ts';
import { missingOf } from '../retention/matters.ts';
import { type Standing, situationOf } from '../retention/situation.ts';
import { thresholdAt } from '../retention/threshold.ts';
import type { HeldBy, RecordPart, RequestOutcome } from './answer.ts';
import { type Request, worldsOf } from './read-request.ts';
import { type Weighing, weighed } from './weigh.ts';

/** One request, or one record of it, weighed. */
export interface WeighedPart extends Weighing {
  readonly stated: Stated;
  /** The facts that can still change the outcome, those behind a derived fact in its place. */
  readonly asks: readonly string[];
  readonly shown?: RecordPart;
  /** Set where it is refused because statutes keep it: the floors and holds that do. */
  readonly keptBy?: readonly Ground[];
}

/**
 * Weighs a request: an erasure record by record, since a statutory duty to keep covers only the records it names (AVG 17(3): to the extent); any other request
 * as a whole. Whether the law opposes is asked for the day of receipt, whose law counts.
 */
export function parts(request: Request): readonly WeighedPart[] {
  const { stated, right, records } = request;
  if (right !== 'erasure') return [partOf(request, stated, stated)];
  if (records.length === 0) return [partOf(request, stated, stated)];
  return records.map((record, place) => {
    const kind = record.get('record');
    const name = kind?.kind === 'choice' ? kind.value : '';
    const part = partOf(request, withRecord(request, stated, record), record);
    const opposes = part.stated.get('lawOpposesErasure');
    return {
      ...part,
      shown: {
        place,
        record: name,
        recordLabel: valueWords(request.regulation.vocabulary.facts, 'record', name),
        outcome: part.outcome,
        stays: opposes?.kind === 'flag' ? opposes.value : 'undetermined',
        heldBy: heldBy(request, record),
      },
    };
  });
}

/** What is stated of a record counts for the request as well, where the fact belongs to both topics. */
function withRecord({ regulation }: Request, stated: Stated, record: Stated): Stated {
  const shared = [...record].filter(
    ([name]) => regulation.vocabulary.facts[name]?.topics.includes('request') === true,
  );
  return new Map([...stated, ...shared]);
}

/** A record that a statute keeps is refused, whatever limits the right besides: to the extent (AVG 17(3)), and the extent is the record. */
function partOf(request: Request, stated: Stated, record: Stated): WeighedPart {
  const { regulation, receivedOn } = request;
  const opposes = request.right === 'erasure' ? lawOpposes(regulation, record, receivedOn) : false;
  const law = regulation.lawOn('request', receivedOn);
  const weighedAs = (known: Stated): Weighing =>
    weighed(worldsOf(regulation, law, known, receivedOn), regulation.vocabulary.facts);
  const known: Stated =
    request.right === 'erasure' && opposes !== undefined ? withOpposition(stated, opposes) : stated;
  const weighing = weighedAs(known);
  const asIs: WeighedPart = { ...weighing, stated: known, asks: weighing.missing };
  const isRefused = weighing.outcome === 'refused' && weighing.presumed.length === 0;
  if (opposes === false || isRefused) return asIs;
  if (opposes === true) {
    const keptBy = keepers(request, record);
    return {
      ...asIs,
      outcome: 'refused',
      possible: ['refused'],
      presumed: [],
      missing: [],
      asks: [],
      keptBy,
    };
  }
  const isOneRecord = record !== stated;
  const { possible } = isOneRecord ? weighedAs(withOpposition(stated, false)) : weighing;
  const others = weighing.missing.filter((name) => name !== 'lawOpposesErasure');
  return {
    ...asIs,
    outcome: 'undetermined',
    possible: [...possible.filter((one) => one !== 'refused'), 'refused'],
    presumed: [],
    asks: [...new Set([...behindTheLaw(request, record), ...others])],
  };
}

const withOpposition = (stated: Stated, value: boolean): Stated =>
  new Map<string, Checked>(stated).set('lawOpposesErasure', { kind: 'flag', value });

/** The facts on which it hangs whether a statute keeps the record. */
function behindTheLaw({ regulation, receivedOn }: Request, record: Stated): readonly string[] {
  const situation = situationOf(regulation, record, receivedOn);
  const { frame, atLeast } = thresholdAt(situation, situation.asOf);
  const open = missingOf(situation.facts, [{ frame, tests: [atLeast['statute.floor']] }]);
  return open.map(({ fact }) => fact);
}

/** The statutory floors that certainly stand over a record on the day of receipt. */
function floorsOver({ regulation, receivedOn }: Request, record: Stated): readonly Standing[] {
  return situationOf(regulation, record, receivedOn).bounds.filter(
    ({ role, certain, span }) => role === 'statutoryFloor' && certain && span.low >= receivedOn,
  );
}

const heldBy = (request: Request, record: Stated): readonly HeldBy[] =>
  floorsOver(request, record).map(({ source: { id }, span: { low, high } }) => {
    const until = low === high && high !== Infinity ? { until: isoDay(dayAt(low)) } : {};
    return { clause: id, summary: summaryOf(request.regulation, id), ...until };
  });

/** The same floors as grounds of a refusal. */
const keepers = (request: Request, record: Stated): readonly Ground[] =>
  floorsOver(request, record).map(({ source: { id, name } }) => ({
    clause: id,
    rule: name,
    layer: 'statute',
    aspect: 'request.merits',
    effect: 'forbid',
    summary: summaryOf(request.regulation, id),
    certain: true,
    ...checkedNote(request.regulation, id),
  }));

/**
 * What the file as a whole comes to. It is granted or refused where every record is; where some go and some stay, it is granted in part, whatever becomes
 * of the records that are still open.
 */
export function together(list: readonly WeighedPart[]): RequestOutcome | 'undetermined' {
  const outcomes = new Set(list.map(({ outcome }) => outcome));
  const [only] = outcomes;
  if (outcomes.size === 1 && only !== undefined) return only;
  const isSplit = outcomes.has('grantedInPart') || (outcomes.has('granted') && outcomes.has('refused'));
  return isSplit ? 'grantedInPart' : 'undetermined';
}
