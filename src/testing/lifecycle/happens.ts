import { match } from 'ts-pattern';
import type { Dossier, DossierRequest, Happened, Happening } from './dossier.ts';

/** Later than this nobody keeps a file, and no calendar was made for it. */
const lastDay = '2099-12-31';

/**
 * The dossier after something happened on a day; nothing where that cannot happen: before the intake, twice, on a day that is past. A number that names one of
 * several is read modulo what there is, so that a history stays one when something is left out of it.
 */
export function happens(dossier: Dossier, on: string, happening: Happening): Dossier | undefined {
  if (on < dossier.today || on > lastDay) return undefined;
  const hasBegun = dossier.history.some(({ what }) => what === 'intake');
  if (hasBegun === (happening.what === 'intake')) return undefined;
  const changed = changeOf(dossier, on, happening);
  if (changed === undefined) return undefined;
  const [happened, change] = changed;
  return { ...dossier, ...change, today: on, history: [...dossier.history, { ...happened, on }] };
}

type Change = readonly [happened: Happening, change: Partial<Dossier>];

/** What happened, with its numbers settled, and what of the dossier it changes. */
const changeOf = (dossier: Dossier, on: string, happening: Happening): Change | undefined =>
  match(happening)
    .returnType<Change | undefined>()
    .with({ what: 'intake' }, { what: 'question' }, (same) => [same, {}])
    .with({ what: 'consent' }, (given) => [
      given,
      { consents: [...dossier.consents, { ...given.consent, givenOn: on, withdrawnOn: 'never' }] },
    ])
    .with({ what: 'withdrawal' }, ({ what, consent }) => {
      const standing = placesOf(dossier.consents, ({ withdrawnOn }) => withdrawnOn === 'never');
      const place = standing[consent % Math.max(standing.length, 1)];
      if (place === undefined) return undefined;
      const consents = changedAt(dossier.consents, place, (one) => ({ ...one, withdrawnOn: on }));
      return [{ what, consent: place }, { consents }];
    })
    .with({ what: 'request' }, (asked) => [
      asked,
      { requests: [...dossier.requests, { facts: asked.facts, receivedOn: on }] },
    ])
    .with({ what: 'extension' }, (told) =>
      ofRequest(
        dossier,
        told,
        ({ extensionToldOn }) => extensionToldOn === undefined,
        (one) => ({
          ...one,
          extensionToldOn: on,
        }),
      ),
    )
    .with({ what: 'pause' }, (paused) =>
      ofRequest(
        dossier,
        paused,
        ({ pausedFrom }) => pausedFrom === undefined,
        (one) => ({ ...one, pausedFrom: on }),
      ),
    )
    .with({ what: 'resumption' }, (resumed) =>
      ofRequest(
        dossier,
        resumed,
        ({ pausedFrom, pausedUntil }) => pausedFrom !== undefined && pausedUntil === undefined,
        (one) => ({ ...one, pausedUntil: on }),
      ),
    )
    .with({ what: 'answer' }, (given) =>
      ofRequest(
        dossier,
        given,
        ({ pausedFrom, pausedUntil }) => (pausedFrom === undefined) === (pausedUntil === undefined),
        (one) => ({ ...one, answeredOn: on, answer: given.answer }),
      ),
    )
    .with({ what: 'claim' }, (made) => (dossier.claim ? undefined : [made, { claim: true }]))
    .with({ what: 'endOfClaim' }, (ended) => (dossier.claim ? [ended, { claim: false }] : undefined))
    .with({ what: 'endOfPurpose' }, (ended) =>
      dossier.purposeEndedOn === undefined ? [ended, { purposeEndedOn: on }] : undefined,
    )
    .with({ what: 'endOfService' }, (ended) =>
      dossier.serviceEndedOn === undefined ? [ended, { serviceEndedOn: on }] : undefined,
    )
    .with({ what: 'sweep' }, (swept) => [
      swept,
      {
        records: dossier.records.map((one, place) =>
          swept.destroyed.includes(place) && one.destroyedOn === undefined
            ? { ...one, destroyedOn: on }
            : one,
        ),
      },
    ])
    .exhaustive();

/** Those that happen to a request under way. */
type OfRequest = Extract<Happening, { readonly request: number }>;

/** A change of one of the requests that still wait for an answer. */
function ofRequest(
  { requests }: Dossier,
  happening: OfRequest,
  isPossible: (one: DossierRequest) => boolean,
  change: (one: DossierRequest) => DossierRequest,
): Change | undefined {
  const open = placesOf(requests, (one) => one.answeredOn === undefined && isPossible(one));
  const place = open[happening.request % Math.max(open.length, 1)];
  if (place === undefined) return undefined;
  return [{ ...happening, request: place }, { requests: changedAt(requests, place, change) }];
}

const placesOf = <T>(list: readonly T[], isOne: (one: T) => boolean): readonly number[] =>
  list.flatMap((one, place) => (isOne(one) ? [place] : []));

const changedAt = <T>(list: readonly T[], place: number, change: (one: T) => T): readonly T[] =>
  list.map((one, index) => (index === place ? change(one) : one));

/** What happened last. */
export const lastOf = ({ history }: Dossier): Happened | undefined => history.at(-1);
