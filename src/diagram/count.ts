import type { Diagrams, Node } from './diagram.ts';
import type { NodeTable } from './node-table.ts';

const counters = new WeakMap<Diagrams, (node: Node) => bigint>();

/** The number of complete assignments of all variables that lead to yes. */
export function countOf(workshop: Diagrams, node: Node): bigint {
  const count = counters.get(workshop) ?? counterOf(workshop.domains, workshop.table);
  counters.set(workshop, count);
  return count(node);
}

/**
 * Counts the complete assignments that lead to yes, exactly. Their number soon outgrows what a number holds exactly; so it is counted by its remainders after division by
 * some primes, which numbers do hold, and put together at the end. What a node comes to is kept, since diagrams share most of theirs.
 */
function counterOf(domains: readonly number[], table: NodeTable): (node: number) => bigint {
  const all = domains.reduce((product, size) => product * BigInt(size), 1n);
  const moduli = primesFor(all).map((prime) => modulus(prime, domains, table));
  let done = new Uint8Array(0);

  /** What has not been counted yet below a node. Whatever a node leads to was made before it. */
  function uncounted(top: number): readonly number[] {
    const wanted = new Uint8Array(top + 1);
    wanted[top] = 1;
    const found: number[] = [];
    for (let node = top; node > 1; node--) {
      if (wanted[node] !== 1 || done[node] === 1) continue;
      found.push(node);
      const variable = table.variable(node);
      for (let value = 0; value < (domains[variable] ?? 0); value++)
        wanted[table.branch(node, variable, value)] = 1;
    }
    return found.reverse();
  }

  return (top) => {
    if (all === 0n) return 0n;
    if (top >= done.length) {
      const longer = new Uint8Array(table.size());
      longer.set(done);
      done = longer;
    }
    const nodes = uncounted(top);
    for (const { count } of moduli) count(nodes);
    for (const node of nodes) done[node] = 1;
    return together(moduli.map(({ prime, whole }) => [prime, whole(top)]));
  };
}

/** The count with one prime. */
interface Modulus {
  readonly prime: number;
  /** Of these nodes, each after what it leads to. */
  count(nodes: readonly number[]): void;
  /** Over all variables, of a node that was counted. */
  whole(node: number): number;
}

function modulus(prime: number, domains: readonly number[], table: NodeTable): Modulus {
  let counts = new Float64Array(2);
  counts[1] = 1;
  // The number of assignments of the variables from one up to another.
  const width = domains.length + 1;
  const between = new Float64Array(width * width);
  for (let from = 0; from < width; from++) {
    between[from * width + from] = 1;
    for (let to = from + 1; to < width; to++)
      between[from * width + to] = ((between[from * width + to - 1] ?? 0) * (domains[to - 1] ?? 0)) % prime;
  }
  return {
    prime,
    count(nodes) {
      if (counts.length < table.size()) {
        const longer = new Float64Array(table.size());
        longer.set(counts);
        counts = longer;
      }
      for (const node of nodes) {
        const variable = table.variable(node);
        let sum = 0;
        for (let value = 0; value < (domains[variable] ?? 0); value++) {
          const next = table.branch(node, variable, value);
          const skipped = between[(variable + 1) * width + table.variable(next)] ?? 0;
          sum = (sum + (counts[next] ?? 0) * skipped) % prime;
        }
        counts[node] = sum;
      }
    },
    whole: (node) => ((counts[node] ?? 0) * (between[table.variable(node)] ?? 0)) % prime,
  };
}

/** The product of two remainders must be a whole number that a number holds exactly. */
const below = 2 ** 26;

/** As many of the largest primes as it takes to tell all numbers up to this one apart. */
function primesFor(most: bigint): readonly number[] {
  const found: number[] = [];
  let product = 1n;
  for (let candidate = below - 1; product <= most; candidate -= 2)
    if (isPrime(candidate)) {
      found.push(candidate);
      product *= BigInt(candidate);
    }
  return found;
}

function isPrime(odd: number): boolean {
  for (let divisor = 3; divisor * divisor <= odd; divisor += 2) if (odd % divisor === 0) return false;
  return true;
}

/** The number with these remainders, less than the product of the primes. */
function together(remainders: readonly (readonly [prime: number, remainder: number])[]): bigint {
  let [number, product] = [0n, 1n];
  for (const [prime, remainder] of remainders) {
    const modulus = BigInt(prime);
    const missing = (((BigInt(remainder) - number) % modulus) + modulus) % modulus;
    number += product * ((missing * inverse(product % modulus, modulus)) % modulus);
    product *= modulus;
  }
  return number;
}

/** By Euclid's method. */
function inverse(one: bigint, modulus: bigint): bigint {
  let [low, high] = [one, modulus];
  let [found, other] = [1n, 0n];
  while (low > 1n) {
    const times = high / low;
    [high, low] = [low, high % low];
    [other, found] = [found, other - times * found];
  }
  return ((found % modulus) + modulus) % modulus;
}
