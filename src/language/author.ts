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
    permit: (aspect, when, extra) => ({ rule: 'permit', aspect, when, ...extra }),
    forbid: (aspect, when, extra) => ({ rule: 'forbid', aspect, when, ...extra }),
    require: (aspect, when, extra) => ({ rule: 'require', aspect, when, ...extra }),
    only: (aspect, cases) => ({ rule: 'only', aspect, ...(cases === undefined ? {} : { when: cases }) }),
    onlyIf: (aspect, cases, condition) => ({ rule: 'onlyIf', aspect, when: cases, condition }),
    except: (aspect, of, when, extra) => ({ rule: 'except', aspect, of, when, ...extra }),
    lift: (aspect, of, when, extra) => ({ rule: 'lift', aspect, of, when, ...extra }),
    mayAsk: (when, extra) => ({ rule: 'permit', aspect: 'request.asking', when, ...extra }),
    mayAskOnlyIf: (cases, condition) => ({
      rule: 'onlyIf',
      aspect: 'request.asking',
      when: cases,
      condition,
    }),
    grant: (when, extra) => ({ rule: 'permit', aspect: 'request.merits', when, ...extra }),
    refuse: (when, extra) => ({ rule: 'forbid', aspect: 'request.merits', when, ...extra }),
    means: (fact, name, values) => ({ rule: 'means', fact, name, values }),
    consentMeans: (...qualities) => ({ rule: 'consentMeans', qualities }),
    appliesWhen: (when) => ({ rule: 'appliesWhen', when }),
    answerWithin: (within, when, extra) => ({
      rule: 'answerWithin',
      within,
      from: 'receivedOn',
      when,
      ...extra,
    }),
    refuseWithin: (within, when, extra) => ({
      rule: 'refuseWithin',
      within,
      from: 'receivedOn',
      when,
      ...extra,
    }),
    doWithin: (within, when, extra) => ({ rule: 'doWithin', within, from: 'receivedOn', when, ...extra }),
    appealWithin: (within, to, from, when, extra) => ({
      rule: 'appealWithin',
      within,
      to,
      from,
      when,
      ...extra,
    }),
    route: (to, when, by) => ({ rule: 'route', to, when, ...(by === undefined ? {} : { by }) }),
    keepAtMost: (within, records) => ({ rule: 'keepAtMost', within, ...records }),
    keepAtLeast: (within, records) => ({ rule: 'keepAtLeast', within, ...records }),
    keepAtLeastUntil: (untilDay, records) => ({
      rule: 'keepAtLeast',
      within: 'sameDay',
      after: 'untilDay',
      untilDay,
      ...records,
    }),
    keepFor: (within, records) => ({ rule: 'keepFor', within, ...records }),
    endsOn: (after, records) => ({ rule: 'endsOn', within: 'sameDay', ...records, after }),
    hold: (records) => ({ rule: 'hold', ...records }),
    duty: (on, act, duty) => ({ rule: 'duty', on, act, ...duty }),
    feeCap: (cap, when) => ({ rule: 'feeCap', ...cap, when }),
  };
}
