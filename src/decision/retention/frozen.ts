/** Frozen through and through, so that an answer can be handed on. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  Object.freeze(value);
  return value;
}
