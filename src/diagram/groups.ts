import type { Codes } from './codes.ts';

/** Some small variables that share rows: one per combination of their values. */
export interface Group {
  readonly members: readonly Member[];
  readonly rows: number;
  /** Where its rows begin among those of all groups. */
  readonly offset: number;
}

export interface Member {
  readonly variable: number;
  readonly size: number;
  /** How far apart its neighbouring values stand. */
  readonly stride: number;
}

/** The most rows that variables are brought together for: few enough to lie side by side in the nearest cache. */
const mostTogether = 96;

/** The smallest variables first, together for as long as their combinations are few. */
export function groupsOf(variables: readonly number[], domains: readonly number[]): readonly Group[] {
  const groups: Group[] = [];
  let members: Member[] = [];
  let rows = 1;
  let offset = 0;
  const close = (): void => {
    if (members.length === 0) return;
    groups.push({ members, rows, offset });
    offset += rows;
    members = [];
    rows = 1;
  };
  const size = (variable: number): number => domains[variable] ?? 0;
  for (const variable of variables.toSorted((one, other) => size(one) - size(other) || one - other)) {
    if (rows * size(variable) > mostTogether) close();
    members.push({ variable, size: size(variable), stride: rows });
    rows *= size(variable);
  }
  close();
  return groups;
}

/** The row of a group where these codes stand; -1 where one of its variables has none of its values, or is not known. */
export function rowOf({ members, offset }: Group, codes: Codes): number {
  let row = offset;
  for (const { variable, size, stride } of members) {
    const code = codes[variable] ?? -1;
    if (code < 0 || code >= size) return -1;
    row += code * stride;
  }
  return row;
}

/** Per row of a group, whether it agrees with what is asked of its members. */
export function agreeing(
  { members, rows }: Group,
  literals: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  const asked = members.flatMap(({ variable, size, stride }) => {
    const among = literals.get(variable);
    return among === undefined ? [] : [{ among, size, stride }];
  });
  return Array.from({ length: rows }, (_, row) =>
    asked.every(({ among, size, stride }) => among.includes(Math.floor(row / stride) % size)) ? 1 : 0,
  );
}
