/** The nodes of a workshop: equal nodes are one. The first two are `no` and `yes`, which ask nothing. */
export interface NodeTable {
  variable(node: number): number;
  /** Where the node at a variable leads for one of its values; a node that does not ask the variable leads to itself. */
  branch(node: number, variable: number, value: number): number;
  /** The node with these branches, or the branch itself where all are equal. */
  made(variable: number, branches: readonly number[]): number;
  size(): number;
}

/** 2^32 divided by the golden ratio: it sends neighbouring numbers far apart. */
const spread = 0x9e3779b1;

const mixed = (hash: number, word: number): number => {
  const next = Math.imul(hash ^ word, spread);
  return next ^ (next >>> 15);
};

/** `domains`: the number of values per variable. `refuse` is called where the table would outgrow its budget. */
export function nodeTable(domains: readonly number[], budget: number, refuse: () => never): NodeTable {
  let capacity = 64;
  let variables = new Int32Array(capacity).fill(domains.length);
  let starts = new Int32Array(capacity);
  let branches = new Int32Array(capacity * 2);
  let slots = new Int32Array(capacity * 2);
  let size = 2;
  let used = 0;

  const widthOf = (variable: number): number => domains[variable] ?? 0;

  function hashOf(node: number): number {
    const variable = variables[node] ?? 0;
    const start = starts[node] ?? 0;
    let hash = mixed(0, variable);
    for (let at = start; at < start + widthOf(variable); at++) hash = mixed(hash, branches[at] ?? 0);
    return hash;
  }

  function isSame(node: number, variable: number, list: readonly number[]): boolean {
    if (variables[node] !== variable) return false;
    const start = starts[node] ?? 0;
    for (let at = 0; at < list.length; at++) if (branches[start + at] !== list[at]) return false;
    return true;
  }

  function grow(): void {
    // Every time all nodes are put in their place anew: small tables grow in larger steps.
    capacity *= capacity < 65_536 ? 4 : 2;
    variables = copied(variables, capacity);
    starts = copied(starts, capacity);
    slots = new Int32Array(capacity * 2);
    for (let node = 2; node < size; node++) {
      let slot = hashOf(node) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = node;
    }
  }

  function made(variable: number, list: readonly number[]): number {
    const first = list[0] ?? 0;
    let isEqual = true;
    let hash = mixed(0, variable);
    for (let at = 0; at < list.length; at++) {
      const one = list[at] ?? 0;
      if (one !== first) isEqual = false;
      hash = mixed(hash, one);
    }
    if (isEqual) return first;
    let slot = hash & (slots.length - 1);
    for (let node = slots[slot] ?? 0; node !== 0; node = slots[slot] ?? 0) {
      if (isSame(node, variable, list)) return node;
      slot = (slot + 1) & (slots.length - 1);
    }
    if (size >= budget) refuse();
    const node = size;
    size += 1;
    slots[slot] = node;
    variables[node] = variable;
    starts[node] = used;
    if (used + list.length > branches.length)
      branches = copied(branches, Math.max(branches.length * 2, used + list.length));
    for (let at = 0; at < list.length; at++) branches[used + at] = list[at] ?? 0;
    used += list.length;
    if (size === capacity) grow();
    return node;
  }

  return {
    variable: (node) => variables[node] ?? domains.length,
    branch: (node, variable, value) =>
      variables[node] === variable ? (branches[(starts[node] ?? 0) + value] ?? 0) : node,
    made,
    size: () => size,
  };
}

function copied(list: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length);
  longer.set(list);
  return longer;
}

/** What was worked out for a pair of nodes. */
export interface PairMemo {
  get(one: number, other: number): number | undefined;
  set(one: number, other: number, value: number): void;
}

export function pairMemo(): PairMemo {
  let slots = 64;
  let entries = new Int32Array(slots * 3);
  let size = 0;

  function place(one: number, other: number): number {
    let slot = mixed(mixed(0, one), other) & (slots - 1);
    // No pair begins with `no`: whatever it meets is known without looking.
    while (entries[slot * 3] !== 0 && (entries[slot * 3] !== one || entries[slot * 3 + 1] !== other))
      slot = (slot + 1) & (slots - 1);
    return slot * 3;
  }

  function put(one: number, other: number, value: number): void {
    const at = place(one, other);
    entries[at] = one;
    entries[at + 1] = other;
    entries[at + 2] = value;
  }

  return {
    get(one, other) {
      const at = place(one, other);
      return entries[at] === 0 ? undefined : entries[at + 2];
    },
    set(one, other, value) {
      if (size * 2 >= slots) {
        const before = entries;
        slots *= slots < 65_536 ? 4 : 2;
        entries = new Int32Array(slots * 3);
        for (let at = 0; at < before.length; at += 3)
          if (before[at] !== 0) put(before[at] ?? 0, before[at + 1] ?? 0, before[at + 2] ?? 0);
      }
      size += 1;
      put(one, other, value);
    },
  };
}
