import type { Result } from './results.ts';

/** Survivors that change no answer, with the reason why. A line of the source is known by a piece of its text. */
interface Argument {
  readonly file: string;
  readonly lines: readonly string[];
  readonly reason: string;
}

/** What a shortcut leaves out comes to the same without it. */
const shortcut = 'a shortcut: the way round gives the same, with more work';
const remembered = 'a memory: without it the same is worked out again';
const layout = 'how tables are laid out: every layout gives the same answers';
const compilerOnly = 'for the compiler alone: what it guards against cannot come';

export const argued: readonly Argument[] = [
  {
    file: 'src/calendar/arithmetic.ts',
    lines: ['30 + ((month + (month >> 3)) & 1)'],
    reason: '`-` for `+`: the two differ by an even number, and only the last bit counts',
  },
  { file: 'src/calendar/arithmetic.ts', lines: ['if (day <= 28) return'], reason: shortcut },
  {
    file: 'src/calendar/arithmetic.ts',
    lines: ['dayOfYear > LAST_OF_A_COMMON_YEAR &&'],
    reason: '`>=`: on the last of a common year itself the clipped day and the day are one',
  },
  {
    file: 'src/calendar/consultation.ts',
    lines: ['if (known !== undefined) return known;'],
    reason: remembered,
  },
  {
    file: 'src/calendar/count.ts',
    lines: ['notPaused: Paused = () => false'],
    reason: '`undefined` is as false where it is asked',
  },
  { file: 'src/calendar/day.ts', lines: ['year > 999 ?'], reason: shortcut },
  {
    file: 'src/calendar/nominal.ts',
    lines: ['if (months === 0) return { day: start', 'if (yearReached < 1 || yearReached > 9999)'],
    reason: shortcut,
  },
  {
    file: 'src/calendar/prepare.ts',
    lines: ['if (years === 0 && months === 0)', 'if (months === 0 && exact === 0)'],
    reason: shortcut,
  },
  {
    file: 'src/calendar/read-day.ts',
    lines: ['if (!(day <= 28) &&', "if (typeof value !== 'object' || value === null)"],
    reason: shortcut,
  },
  {
    file: 'src/calendar/read-term.ts',
    lines: ["typeof field !== 'number' ||"],
    reason: shortcut,
  },
  {
    file: 'src/calendar/working-day-table.ts',
    lines: [
      'year < fromYear ?',
      'year >= untilYear ?',
      'if (day < table.first || day > table.last) reach(day);',
      'if (start < table.first || start > table.last) reach(start);',
      'const nth = new Int32Array(last - first + 1);',
    ],
    reason: 'how far the table reaches: a larger one, or one that is made again, holds the same days',
  },
  {
    file: 'src/diagram/blocks.ts',
    lines: [
      '1 / 8',
      'tests.length',
      'sum.',
      'Math.max(1, domains[variable]',
      'made',
      'for (const [variable, among] of literals) {',
      'for (const [variable, own] of asked) {',
    ],
    reason: layout,
  },
  {
    file: 'src/diagram/columns.ts',
    lines: ['if (among.length === 1 && only !== undefined)'],
    reason: shortcut,
  },
  { file: 'src/diagram/count.ts', lines: ['done[node] === 1'], reason: remembered },
  { file: 'src/diagram/mask.ts', lines: ['if (last !== undefined && size <= tableWords)'], reason: layout },
  { file: 'src/diagram/word-map.ts', lines: ['size * 2 >= slots'], reason: layout },
  {
    file: 'src/diagram/scan.ts',
    lines: ['if (!group.members.some(({ variable }) => literals.has(variable)))'],
    reason: shortcut,
  },
  {
    file: 'src/decision/compiled/coding.ts',
    lines: ['if (codes[variable] !== unknown) continue;'],
    reason: shortcut,
  },
  { file: 'src/decision/compiled/settled.ts', lines: ['if (seen.has(rule)) return;'], reason: shortcut },
  {
    file: 'src/decision/compiled/decide.ts',
    lines: ['return one === undefined ? []'],
    reason: compilerOnly,
  },
  {
    file: 'src/decision/compiled/remedy-cases.ts',
    lines: ['if (changeable.length === 0 || first === undefined) return none;'],
    reason: compilerOnly,
  },
  {
    file: 'src/diagram/groups.ts',
    lines: ['members.length === 0', 'size(one) - size(other)', 'rows * size(variable)'],
    reason: layout,
  },
  {
    file: 'src/diagram/diagram.ts',
    lines: [
      'const [low, high] = a < b',
      'return a < b ?',
      'if (a === no || b === yes || a === b) return no;',
      'if (a === no || b === no) return no;',
      'if (a === yes || a === b) return b;',
      'if (b === yes) return a;',
      'if (a === yes || b === yes) return yes;',
      'if (a === no || a === b) return b;',
      'if (b === no) return a;',
    ],
    reason: shortcut,
  },
];

/** The reason why this survivor changes no answer, if there is one. */
export function argument(result: Result): string | undefined {
  if (result.fate !== 'survived') return undefined;
  return argued.find(
    ({ file, lines }) => file === result.file && lines.some((one) => result.text.includes(one)),
  )?.reason;
}
