import { built } from '../errors/built.ts';
import type { Facts, Vocabulary } from '../facts/index.ts';
import type { Aspect } from './aspect.ts';
import type { Builders, RuleExtra, TermExtra } from './builders.ts';
import { parts, partsIfAny, said } from './handed.ts';
import type { ClauseRef, Condition, ExceptRule, Rule, TermRule, VerdictRule, Within } from './rule.ts';

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
    permit: verdict('permit'),
    forbid: verdict('forbid'),
    require: verdict('require'),
    only: (aspect, cases) =>
      built(() => ({ rule: 'only', aspect, ...(cases === undefined ? {} : { when: cases }) })),
    onlyIf: (aspect, cases, condition) =>
      built(() => ({
        rule: 'onlyIf',
        aspect,
        when: said(cases, 'onlyIf', 'cases'),
        condition: said(condition, 'onlyIf', 'condition'),
      })),
    except: exception('except'),
    lift: exception('lift'),
    mayAsk: (when, extra) =>
      built(() => ({
        rule: 'permit',
        aspect: 'request.asking',
        when: said(when, 'mayAsk', 'when'),
        ...partsIfAny(extra, 'mayAsk', 'extra'),
      })),
    mayAskOnlyIf: (cases, condition) =>
      built(() => ({
        rule: 'onlyIf',
        aspect: 'request.asking',
        when: said(cases, 'mayAskOnlyIf', 'cases'),
        condition: said(condition, 'mayAskOnlyIf', 'condition'),
      })),
    grant: (when, extra) =>
      built(() => ({
        rule: 'permit',
        aspect: 'request.merits',
        when: said(when, 'grant', 'when'),
        ...partsIfAny(extra, 'grant', 'extra'),
      })),
    refuse: (when, extra) =>
      built(() => ({
        rule: 'forbid',
        aspect: 'request.merits',
        when: said(when, 'refuse', 'when'),
        ...partsIfAny(extra, 'refuse', 'extra'),
      })),
    means: (fact, name, values) => built(() => ({ rule: 'means', fact, name, values })),
    consentMeans: (...qualities) => built(() => ({ rule: 'consentMeans', qualities })),
    appliesWhen: (when) => built(() => ({ rule: 'appliesWhen', when: said(when, 'appliesWhen', 'when') })),
    answerWithin: term('answerWithin'),
    refuseWithin: term('refuseWithin'),
    doWithin: term('doWithin'),
    appealWithin: (within, to, from, when, extra) =>
      built(() => ({
        rule: 'appealWithin',
        within,
        to,
        from,
        when: said(when, 'appealWithin', 'when'),
        ...partsIfAny(extra, 'appealWithin', 'extra'),
      })),
    route: (to, when, by) =>
      built(() => ({
        rule: 'route',
        to,
        when: said(when, 'route', 'when'),
        ...(by === undefined ? {} : { by }),
      })),
    keepAtMost: (within, records) =>
      built(() => ({ rule: 'keepAtMost', within, ...parts(records, 'keepAtMost', 'records') })),
    keepAtLeast: (within, records) =>
      built(() => ({ rule: 'keepAtLeast', within, ...parts(records, 'keepAtLeast', 'records') })),
    keepAtLeastUntil: (untilDay, records) =>
      built(() => ({
        rule: 'keepAtLeast',
        within: 'sameDay',
        after: 'untilDay',
        untilDay,
        ...parts(records, 'keepAtLeastUntil', 'records'),
      })),
    keepFor: (within, records) =>
      built(() => ({ rule: 'keepFor', within, ...parts(records, 'keepFor', 'records') })),
    endsOn: (after, records) =>
      built(() => ({ rule: 'endsOn', within: 'sameDay', ...parts(records, 'endsOn', 'records'), after })),
    hold: (records) => built(() => ({ rule: 'hold', ...parts(records, 'hold', 'records') })),
    duty: (on, act, duty) => built(() => ({ rule: 'duty', on, act, ...parts(duty, 'duty', 'duty') })),
    feeCap: (cap, when) =>
      built(() => ({
        rule: 'feeCap',
        ...parts(cap, 'feeCap', 'cap'),
        when: said(when, 'feeCap', 'when'),
      })),
  };
}

const verdict =
  (rule: VerdictRule['rule']) =>
  <W extends Condition>(aspect: Aspect, when: W, extra?: RuleExtra<W>): Rule =>
    built(() => ({ rule, aspect, when: said(when, rule, 'when'), ...partsIfAny(extra, rule, 'extra') }));

const exception =
  (rule: ExceptRule['rule']) =>
  <W extends Condition>(aspect: Aspect, of: ClauseRef, when: W, extra?: RuleExtra<W>): Rule =>
    built(() => ({ rule, aspect, of, when: said(when, rule, 'when'), ...partsIfAny(extra, rule, 'extra') }));

const term =
  <F>(rule: TermRule['rule']) =>
  (within: Within, when: Condition, extra?: TermExtra<F>): Rule =>
    built(() => ({
      rule,
      within,
      from: 'receivedOn',
      when: said(when, rule, 'when'),
      ...partsIfAny(extra, rule, 'extra'),
    }));
