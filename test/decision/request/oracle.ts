import { dutchHolidays, endOfTerm, type IsoDay, readDay } from 'reglement/calendar';
import type { RequestOutcome } from '../../../src/decision/request/index.ts';
import type { TermRule, VerdictRule } from '../../../src/language/index.ts';
import type { RuleSet, World } from './random-requests.ts';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function holds(condition: object, world: World): boolean {
  return Object.entries(condition).every(([key, value]: [string, unknown]) => {
    if (key === 'anyOf')
      return Array.isArray(value) && value.some((one) => isObject(one) && holds(one, world));
    if (key === 'needed') return world.needed === value;
    if (key === 'doubted') return world.doubted === value;
    return Array.isArray(value) && value.includes(world.harm);
  });
}

const applies = (
  rule: { readonly when?: object; readonly unless?: readonly object[] },
  world: World,
): boolean => holds(rule.when ?? {}, world) && !(rule.unless ?? []).some((one) => holds(one, world));

/** What a request comes to where everything is known, written out as the documentation says it. */
export function outcomeIn({ statute, own }: RuleSet<VerdictRule>, world: World): RequestOutcome {
  const found = (
    rules: readonly VerdictRule[],
    aspect: string,
    fits: (rule: VerdictRule) => boolean,
  ): boolean => rules.some((rule) => rule.aspect === aspect && fits(rule) && applies(rule, world));
  const forbids = ({ rule }: VerdictRule): boolean => rule === 'forbid';
  const grants = (rule: VerdictRule): boolean => !forbids(rule);
  const whole = (rule: VerdictRule): boolean => forbids(rule) && rule.extent !== 'asFarAs';
  const part = (rule: VerdictRule): boolean => forbids(rule) && rule.extent === 'asFarAs';

  if (found(statute, 'request.merits', whole) || found(statute, 'request.asking', forbids)) return 'refused';
  const statuteLetsAsk = found(statute, 'request.asking', grants);
  const layer = (rules: readonly VerdictRule[], letsAsk: boolean): RequestOutcome => {
    if (found(rules, 'request.asking', forbids) || !letsAsk) return 'refused';
    if (found(rules, 'request.merits', whole) || !found(rules, 'request.merits', grants)) return 'refused';
    return found(rules, 'request.merits', part) ? 'grantedInPart' : 'granted';
  };
  const answers = [
    layer(statute, statuteLetsAsk),
    layer(own, statuteLetsAsk || found(own, 'request.asking', grants)),
  ];
  if (answers.every((one) => one === 'refused')) return 'refused';
  const isLimited = found(statute, 'request.merits', part);
  return answers.includes('granted') && !isLimited ? 'granted' : 'grantedInPart';
}

/** The last days that the rules give where everything is known; a term that never ends lies at infinity. */
export function endsIn(
  { statute, own }: RuleSet<TermRule>,
  world: World,
  receivedOn: IsoDay,
): readonly number[] {
  return [...statute, ...own]
    .filter((rule) => applies(rule, world))
    .map(({ within }) =>
      typeof within === 'string' ? Infinity : readDay(endOfTerm(receivedOn, within, dutchHolidays).day),
    );
}
