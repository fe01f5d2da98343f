import { built } from '../errors/built.ts';
import type { Facts, Vocabulary } from '../facts/index.ts';
import type { Builders } from './builders.ts';

/**
 * The builders of rules, typed by a vocabulary: a misspelt fact, a value that does not exist and a fact of another topic are type errors at
 * the word. They only build; what a rule means is in `evaluate.ts`.
 *
 * @param _vocabulary the words to write in; only their types are used.
 * @example
 * ```ts
 * import { author, clause } from 'reglement';
 * import { core } from 'reglement/bureaus';
 * const { permit } = author(core);
 * const access = clause('1', 'the client sees the file', permit('access.actor', { actor: 'client' }));
 * access.rules.length; // 1
 * ```
 */
export function author<F extends Facts>(_vocabulary: Vocabulary<F>): Builders<F> {
  return {
    permit: (aspect, when, extra) => built(() => ({ rule: 'permit', aspect, when, ...extra })),
    forbid: (aspect, when, extra) => built(() => ({ rule: 'forbid', aspect, when, ...extra })),
    require: (aspect, when, extra) => built(() => ({ rule: 'require', aspect, when, ...extra })),
    only: (aspect, cases) =>
      built(() => ({ rule: 'only', aspect, ...(cases === undefined ? {} : { when: cases }) })),
    onlyIf: (aspect, cases, condition) => built(() => ({ rule: 'onlyIf', aspect, when: cases, condition })),
    except: (aspect, of, when, extra) => built(() => ({ rule: 'except', aspect, of, when, ...extra })),
    lift: (aspect, of, when, extra) => built(() => ({ rule: 'lift', aspect, of, when, ...extra })),
    mayAsk: (when, extra) => built(() => ({ rule: 'permit', aspect: 'request.asking', when, ...extra })),
    mayAskOnlyIf: (cases, condition) =>
      built(() => ({
        rule: 'onlyIf',
        aspect: 'request.asking',
        when: cases,
        condition,
      })),
    grant: (when, extra) => built(() => ({ rule: 'permit', aspect: 'request.merits', when, ...extra })),
    refuse: (when, extra) => built(() => ({ rule: 'forbid', aspect: 'request.merits', when, ...extra })),
    means: (fact, name, values) => built(() => ({ rule: 'means', fact, name, values })),
    consentMeans: (...qualities) => built(() => ({ rule: 'consentMeans', qualities })),
    appliesWhen: (when) => built(() => ({ rule: 'appliesWhen', when })),
    answerWithin: (within, when, extra) =>
      built(() => ({
        rule: 'answerWithin',
        within,
        from: 'receivedOn',
        when,
        ...extra,
      })),
    refuseWithin: (within, when, extra) =>
      built(() => ({
        rule: 'refuseWithin',
        within,
        from: 'receivedOn',
        when,
        ...extra,
      })),
    doWithin: (within, when, extra) =>
      built(() => ({ rule: 'doWithin', within, from: 'receivedOn', when, ...extra })),
    appealWithin: (within, to, from, when, extra) =>
      built(() => ({
        rule: 'appealWithin',
        within,
        to,
        from,
        when,
        ...extra,
      })),
    route: (to, when, by) => built(() => ({ rule: 'route', to, when, ...(by === undefined ? {} : { by }) })),
    keepAtMost: (within, records) => built(() => ({ rule: 'keepAtMost', within, ...records })),
    keepAtLeast: (within, records) => built(() => ({ rule: 'keepAtLeast', within, ...records })),
    keepAtLeastUntil: (untilDay, records) =>
      built(() => ({
        rule: 'keepAtLeast',
        within: 'sameDay',
        after: 'untilDay',
        untilDay,
        ...records,
      })),
    keepFor: (within, records) => built(() => ({ rule: 'keepFor', within, ...records })),
    endsOn: (after, records) => built(() => ({ rule: 'endsOn', within: 'sameDay', ...records, after })),
    hold: (records) => built(() => ({ rule: 'hold', ...records })),
    duty: (on, act, duty) => built(() => ({ rule: 'duty', on, act, ...duty })),
    feeCap: (cap, when) => built(() => ({ rule: 'feeCap', ...cap, when })),
  };
}
