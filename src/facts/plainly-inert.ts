/** What was held and found to run nothing: texts and vocabularies, and their largest parts. None of it can change any more. */
const settled = new WeakSet<object>();

/** How deep parts are remembered by themselves: an article of a text, a fact of a vocabulary. Each rule would take more to remember than to read again. */
const deepest = 2;

export const isSettled = (value: object): boolean => settled.has(value);

export function settle(parts: readonly object[]): void {
  for (const part of parts) settled.add(part);
}

/** How data are looked at. */
export interface Glance {
  /** Whether each part is frozen before it is looked at. */
  readonly isHeld: boolean;
  /** How many values can still be looked at. */
  left: number;
  /** The largest parts that were seen. */
  readonly parts: object[];
  readonly most: { readonly depth: number; readonly items: number; readonly characters: number };
}

/**
 * Sees that something is data, as nearly everything is, without noting where it is in it or what it saw before. Of whatever is not plainly so it says
 * no more than that: a slower walk tells what it is.
 */
export function isPlainlyInert(value: object, glance: Glance, depth = 0): boolean {
  if (depth <= deepest) {
    if (settled.has(value)) return true;
    glance.parts.push(value);
  }
  // What goes around in a circle ends here too.
  if (depth > glance.most.depth) return false;
  try {
    return Array.isArray(value) ? isInertList(value, glance, depth) : isInertObject(value, glance, depth);
  } catch {
    return false;
  }
}

function isInertList(value: readonly unknown[], glance: Glance, depth: number): boolean {
  const { length } = value;
  if (Object.getPrototypeOf(value) !== Array.prototype || length > glance.most.items) return false;
  if (glance.isHeld) Object.freeze(value);
  if (Object.getOwnPropertyNames(value).length !== length + 1 || Object.hasOwn(value, Symbol.iterator))
    return false;
  for (let at = 0; at < length; at++) {
    const property = Object.getOwnPropertyDescriptor(value, at);
    if (property === undefined || !isInertPart(property, glance, depth)) return false;
    // Held, an object that shows another value when it is simply read is no data.
    if (glance.isHeld && value[at] !== property.value) return false;
  }
  return true;
}

function isInertObject(value: object, glance: Glance, depth: number): boolean {
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  if (glance.isHeld) Object.freeze(value);
  const keys = Object.getOwnPropertyNames(value);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? '';
    const property = Object.getOwnPropertyDescriptor(value, key);
    if (key === '__proto__' || property?.enumerable !== true || !isInertPart(property, glance, depth))
      return false;
    if (glance.isHeld && Reflect.get(value, key) !== property.value) return false;
  }
  return true;
}

function isInertPart(property: PropertyDescriptor, glance: Glance, depth: number): boolean {
  glance.left -= 1;
  if (glance.left <= 1 || property.get !== undefined || property.set !== undefined) return false;
  const part: unknown = property.value;
  switch (typeof part) {
    case 'string':
      return part.length <= glance.most.characters;
    case 'object':
      return part === null || isPlainlyInert(part, glance, depth + 1);
    case 'number':
      return Number.isFinite(part);
    case 'boolean':
      return true;
    case 'undefined':
      return Object.hasOwn(property, 'value');
    default:
      return false;
  }
}
