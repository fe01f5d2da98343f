import fc from 'fast-check';
import type { Facts } from '../facts/index.ts';
import type { Regulation, Setting } from '../language/index.ts';
import { type Damage, damaged, damages } from './damage.ts';
import { type RegulationChoice, regulations } from './regulations.ts';

/** A text that was in order until one thing in it went wrong. */
export interface AlmostRegulation {
  /** For `fromJson`: plain data of which nothing is certain any more. */
  readonly text: unknown;
  readonly setting: Setting<Facts>;
  /** What was done to it, and where. */
  readonly damage: string;
}

/**
 * Regulations that are almost well-formed: one thing was left out, misspelt, repeated, replaced or added. `fromJson` refuses them with a `ReglementError`, or
 * loads them where what is left still means something; anything else is a fault of the library.
 *
 * @param choice as for `regulations`; with `of`, a regulation of your own in place of a random one.
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { fromJson, ReglementError } from 'reglement';
 * import { almostRegulations } from 'reglement/testing';
 * fc.assert(
 *   fc.property(almostRegulations(), ({ text, setting }) => {
 *     try {
 *       return fromJson(text, setting).statutes.length > 0;
 *     } catch (error) {
 *       return error instanceof ReglementError;
 *     }
 *   }),
 *   { numRuns: 20 },
 * );
 * ```
 */
export function almostRegulations(
  choice: RegulationChoice & { readonly of?: Regulation } = {},
): fc.Arbitrary<AlmostRegulation> {
  const { of, ...others } = choice;
  const sound = of === undefined ? regulations(others).map(({ regulation }) => regulation) : fc.constant(of);
  return fc.tuple(sound, damages).map(([{ text, vocabulary, statutes, holidays }, damage]) => ({
    setting: { vocabulary, statutes, holidays },
    ...withDamage(text, damage),
  }));
}

function withDamage(text: object, damage: Damage): Pick<AlmostRegulation, 'text' | 'damage'> {
  const { value, told } = damaged(text, damage);
  return { text: value, damage: told };
}
