import type { Encoding } from '../language/index.ts';

/**
 * What a value costs a reader of the case: that a role is not there goes without saying, and whatever is in doubt anyway is said as the plainest value.
 */
export const cheapest = ({ variables }: Encoding): ((variable: number, value: number) => number) => {
  const isMember = variables.map(({ fact, name }) => fact !== name);
  return (variable, value) => (isMember[variable] === true ? 1 + 9 * value : 10 + Math.min(value, 1));
};
