/**
 * What is handed in, and what it says: the plain data that a reader finds who reads each part once. Where there is no such thing, `said` is `nonsense`.
 */
export interface Handed {
  readonly value: unknown;
  readonly said: unknown;
  /** What was done to it, for the report of a fault. */
  readonly how: readonly string[];
}

/** Says nothing at all: no declaration has room for it. */
export const nonsense: unique symbol = Symbol('nonsense');

export const asItIs = (value: unknown): Handed => ({ value, said: value, how: [] });

/** Proxies that were made here. To look at one from outside would run it, so the report and the comparison pass them by. */
export const proxies = new WeakSet<object>();

export function proxy<T extends object>(target: T, handler: ProxyHandler<T>): T {
  const made = new Proxy(target, handler);
  proxies.add(made);
  return made;
}
