import { isProved } from './proved.ts';
import type { Text } from './regulation.ts';
import { textShape } from './text-shape.ts';

/** Texts whose form is in order, and which cannot change any more. */
const known = new WeakSet<object>();

/** Looks at the form of what is frozen, and runs nothing when it is read. */
export function lookAtForm(text: Text): void {
  if (typeof text === 'object' && text !== null && !isWellFormed(text) && textShape.fits?.(text) === true)
    known.add(text);
}

/** Whether it was seen to have the form of a text. */
export const isWellFormed = (text: object): boolean => isProved(text) || known.has(text);
