import { expect, test } from 'vitest';
import { filesUnder, projectFiles } from '../house/project-files.ts';
import { type WrittenTest, writtenTests } from './property-tests.ts';

const files = projectFiles();
const page = files.get('docs/laws.md') ?? '';
const heading = '## The laws of the rooms';

interface Row {
  readonly law: string;
  readonly file: string;
  readonly runs: string;
}

const rows: readonly Row[] = (page.split(`\n${heading}\n`)[1]?.split('\n## ')[0] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:law|---) /.test(line))
  .map((line) => {
    const [law = '', , file = '', runs = ''] = line.slice(2, -2).split(' | ');
    return { law, file, runs };
  });

const tests = writtenTests(filesUnder(files, 'test', '.test.ts'));

/** A row names a test by its title, with those of the groups around it as far as it takes. */
const isOf = ({ law, file }: Row, test: WrittenTest): boolean =>
  file === test.file && test.titles.some((_, from) => test.titles.slice(from).join(': ') === law);

const named = ({ file, titles }: WrittenTest): string => `${titles.join(': ')} | ${file}`;

test('docs/laws.md: every law of a room has its test', () => {
  expect(rows.length).toBeGreaterThan(50);
  const lost = rows.filter((row) => tests.filter((one) => isOf(row, one)).length !== 1);
  expect(lost.map(({ law, file }) => `${law} | ${file}`)).toEqual([]);
});

/** Those of `test/laws` have tables of their own, and tests that hold them. */
const drawing = tests.filter(({ draws, file }) => draws && !file.startsWith('laws/'));

test('docs/laws.md: every test that draws cases is a law on the page', () => {
  expect(drawing.length).toBeGreaterThan(50);
  const unnamed = drawing.filter((one) => !rows.some((row) => isOf(row, one)));
  expect(unnamed.map(named), `each wants a row under "${heading}"`).toEqual([]);
});

test('docs/laws.md: as many runs as the tests have', () => {
  const wrong = drawing.flatMap((one) => {
    const row = rows.find((each) => isOf(each, one));
    // What the file does not say in a number, the page says in words.
    if (row === undefined || one.runs.includes(undefined)) return [];
    const runs = one.runs.join(' + ');
    return row.runs === runs ? [] : [`${named(one)}: ${runs}, not ${row.runs}`];
  });
  expect(wrong).toEqual([]);
});

test('a property test without a row, and a row without a test, are found', () => {
  const text = `
    describe('a room', () => {
      test('a law', () => {
        fc.assert(fc.property(cases, holds), { numRuns: 7 });
      });
    });`;
  const [found] = writtenTests(new Map([['test/room/laws.test.ts', text]]));
  expect(found).toEqual({ file: 'room/laws', titles: ['a room', 'a law'], draws: true, runs: [7] });
  if (found === undefined) return;
  expect(isOf({ law: 'a law', file: 'room/laws', runs: '7' }, found)).toBe(true);
  expect(isOf({ law: 'a room: a law', file: 'room/laws', runs: '7' }, found)).toBe(true);
  expect(isOf({ law: 'another law', file: 'room/laws', runs: '7' }, found)).toBe(false);
  expect(isOf({ law: 'a law', file: 'room/others', runs: '7' }, found)).toBe(false);
});
