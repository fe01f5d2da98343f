/**
 * A regulation as it travels to where it is only decided with: what `load` found in order, as plain JSON. `pack` makes it and `unpack` reads it.
 */
export interface Packed {
  /** The version of the library that packed it: another one reads rules by other checks, so that it is packed again. */
  readonly packed: string;
  /** The regulation's own text, as JSON. */
  readonly text: string;
  /** The statutes beneath it, as JSON; equal for all that rest on the same ones. */
  readonly statutes: string;
  /** The facts that its rules speak of, as JSON. */
  readonly vocabulary: string;
  /** A sum over the three: what was cut short or changed on the way does not fit it. It guards against accidents, not against a forger. */
  readonly sum: string;
}

const parts = ['packed', 'text', 'statutes', 'vocabulary'] as const;

/** Two sums of 32 bits each, over the code units of all parts and the places where they end. */
export function sumOf(packed: Omit<Packed, 'sum'>): string {
  let one = 0x811c9dc5;
  let other = 0x9e3779b9;
  for (const part of parts) {
    const text = packed[part];
    for (let at = 0; at <= text.length; at++) {
      const unit = at < text.length ? text.charCodeAt(at) : 0x1_0000;
      one = Math.imul(one ^ unit, 0x01000193);
      other = Math.imul(other ^ unit, 0x85ebca6b);
      other ^= other >>> 13;
    }
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
