/** Freezes an answer through and through: what was decided stays as it was decided. */
export function freeze<T extends object>(answer: T): T {
  for (const inner of Object.values(answer)) {
    if (typeof inner === 'object' && inner !== null && !Object.isFrozen(inner)) freeze(inner);
  }
  return Object.freeze(answer);
}
