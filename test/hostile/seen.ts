import { Known } from '../../src/decision/compiled/known-facts.ts';
import { proxies } from './handed.ts';

/** Deep enough for facts and texts; a list of ten thousand says nothing more than its first hundreds do. */
const most = { depth: 12, values: 3_000 };

/** A print of everything that hangs on some values, taken without running any of it. What is frozen is not looked into: it cannot change. */
export function seen(values: readonly unknown[], print: 'content' | 'state'): string {
  const parts: string[] = [];
  const names = new Map<unknown, number>();
  let left = most.values;
  const look = (value: unknown, depth: number): void => {
    left -= 1;
    if (left < 0 || depth > most.depth) return;
    if (typeof value === 'symbol') {
      parts.push('symbol');
      return;
    }
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) {
      parts.push(`${typeof value} ${String(value).slice(0, 60)}`);
      return;
    }
    const before = names.get(value);
    if (before !== undefined) {
      parts.push(`#${before}`);
      return;
    }
    names.set(value, names.size);
    if (proxies.has(value) || isRevoked(value) || ArrayBuffer.isView(value)) {
      parts.push('opaque');
      return;
    }
    parts.push(`${Array.isArray(value) ? 'list' : typeof value} ${print === 'state' ? state(value) : ''}`);
    if (
      (print === 'state' && Object.isFrozen(value)) ||
      value instanceof Known ||
      typeof value === 'function'
    )
      return;
    if (value instanceof Map || value instanceof Set) parts.push(`size ${value.size}`);
    for (const key of Reflect.ownKeys(value).slice(0, 200)) {
      const property = Object.getOwnPropertyDescriptor(value, key);
      parts.push(String(key).slice(0, 60));
      if (property?.get !== undefined || property?.set !== undefined) parts.push('accessor');
      else look(property?.value, depth + 1);
    }
  };
  for (const value of values) look(value, 0);
  return parts.join('\n');
}

const state = (value: object): string =>
  `${Object.isFrozen(value)}${Object.isSealed(value)}${Object.isExtensible(value)}`;

/** Proxies of `Proxy.revocable` cannot be told apart otherwise. */
function isRevoked(value: object): boolean {
  try {
    Object.isExtensible(value);
    return false;
  } catch {
    return true;
  }
}
