/** Freezes plain data in place, as deep as it goes. What is frozen already was so as deep as it goes. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  // A bureau with its statutes is some ten thousand values, most of them words: those are passed over here, and cost no call.
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  for (const part of parts) if (typeof part === 'object') frozen(part);
  return value;
}
