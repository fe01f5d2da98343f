import { load } from '../../../src/language/index.ts';
import { mutationsOf, type Survivor } from '../../../src/testing/mutations.ts';
import type { Bureau } from '../bureaus.ts';
import { decidesTheSame } from './same-decision.ts';
import { survivorsArgued } from './survivors-argued.ts';

/** How a survivor is told in the list: `rule: change`, the rule by its number in the text. */
export const told = ({ rule, change }: Survivor): string =>
  `${rule.slice(rule.indexOf(':') + 1)}: ${change.en.slice(change.en.indexOf('): ') + 3)}`;

/**
 * What is wrong with the list of arguments for one bureau: survivors that nobody argued, arguments about what no longer survives, and those that say that no
 * decision is another where one is.
 */
export function faultsOfArguments({ regulation }: Bureau, survivors: readonly Survivor[]): readonly string[] {
  const { id } = regulation.text;
  const own = survivorsArgued.filter(({ bureau }) => bureau === id);
  const listed = own.flatMap(({ changes }) => changes);
  const citing = own.filter(({ citesOnly }) => citesOnly === true).flatMap(({ changes }) => changes);
  const survived = survivors.map(told);
  const names = new Set(survivors.map(({ rule, change }) => `${rule} ${change.en}`));
  const decidesOtherwise = mutationsOf(regulation.text, regulation.vocabulary)
    .filter((one) => names.has(`${one.rule} ${one.change.en}`) && citing.includes(told(one)))
    .filter((one) => !decidesTheSame(regulation, load(one.text, regulation), one));
  return [
    ...survived.filter((one) => !listed.includes(one)).map((one) => `${id}, not argued: ${one}`),
    ...listed.filter((one) => !survived.includes(one)).map((one) => `${id}, no longer survives: ${one}`),
    ...decidesOtherwise.map((one) => `${id}, decides otherwise: ${told(one)}`),
  ];
}
