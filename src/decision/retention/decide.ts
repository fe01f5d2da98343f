import type { Reservation } from '../../calendar/index.ts';
import { ReglementError } from '../../errors/index.ts';
import type { Days, Stated } from '../../facts/index.ts';
import { readFacts } from '../../facts/index.ts';
import { type Regulation, refuseUnloaded } from '../../language/index.ts';
import { readingsOf, valueWords } from '../present.ts';
import type { LastDay, LayerLimits, RetentionAnswer } from './answer.ts';
import { conflictsOf } from './conflict.ts';
import { type Extents, extentsOf, lastDay, thresholdsOf } from './extent.ts';
import { atEnd, givesDeadline, givesKeepUntil, isDisplaced, isSilent } from './governs.ts';
import { shown } from './limit.ts';
import { type Situation, situationOf } from './situation.ts';
import type { Threshold } from './threshold.ts';

/** What was asked, checked. */
export function readCase(regulation: Regulation, value: unknown, standing: Stated | undefined): Situation {
  refuseUnloaded(regulation);
  const stated: Stated & Days = readFacts(value, {
    facts: regulation.vocabulary.facts,
    topic: 'retention',
    ownDays: ['asOf'],
    ...(standing === undefined ? {} : { standing }),
  });
  const asOf = stated.days.get('asOf');
  if (asOf === undefined)
    throw new ReglementError([{ code: 'missingDay', path: ['asOf'], expected: 'the day whose law counts' }]);
  return situationOf(regulation, stated, asOf);
}

/** The two days and all that belongs to them; what is missing is asked for separately, since a status hangs on less. */
export interface Decided {
  readonly situation: Situation;
  readonly thresholds: readonly (readonly [day: number, Threshold])[];
  readonly answer: Omit<RetentionAnswer, 'missing'>;
}

export function decided(situation: Situation): Decided {
  const thresholds = thresholdsOf(situation);
  return { situation, thresholds, answer: answerOf(situation, extentsOf(thresholds)) };
}

function answerOf(situation: Situation, extents: Extents): Omit<RetentionAnswer, 'missing'> {
  const { regulation, law, stated, bounds } = situation;
  const record = stated.get('record');
  const kind = record?.kind === 'choice' ? record.value : '';
  const spoken = bounds
    .filter((bound) => !isSilent(bound, extents))
    .map((bound) => ({ ...shown(bound, situation), displaced: isDisplaced(bound, extents) }));
  const because = spoken.filter(({ displaced }) => !displaced).map(({ limit }) => limit);
  return {
    question: 'retention',
    regulation: regulation.text.id,
    version: regulation.text.version,
    title: regulation.text.title,
    standing: law.standing,
    record: kind,
    recordLabel: valueWords(regulation.vocabulary.facts, 'record', kind),
    keepUntil: lastDay(extents.keepUntil, 'open'),
    deadline: deadlineOf(extents),
    governs: { keepUntil: givesKeepUntil(bounds, extents), deadline: givesDeadline(bounds, extents) },
    atEnd: atEnd(bounds, extents),
    layers: { statute: layerOf(extents, 'statute'), regulation: layerOf(extents, 'regulation') },
    because,
    displaced: spoken.filter(({ displaced }) => displaced).map(({ limit }) => limit),
    conflicts: conflictsOf(situation, extents),
    reservations: distinct(spoken.flatMap(({ reservations }) => reservations)),
    readings: readingsOf(
      regulation,
      because.map(({ clause }) => clause),
    ),
  };
}

/** Where a ceiling would end the keeping and something without an end prevents it, the deadline is open. */
const deadlineOf = ({ ceiling, deadline }: Extents): LastDay =>
  lastDay(deadline, ceiling.low === Infinity ? 'none' : 'open');

const layerOf = (extents: Extents, layer: 'statute' | 'regulation'): LayerLimits => ({
  ceiling: lastDay(extents[`${layer}.ceiling`], 'none'),
  floor: lastDay(extents[`${layer}.floor`], 'open'),
});

const distinct = (reservations: readonly Reservation[]): readonly Reservation[] => [
  ...new Map(reservations.map((one) => [JSON.stringify(one), one])).values(),
];
