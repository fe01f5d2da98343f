import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';
import * as chai from 'chai';
import { root } from './places.ts';

/** The texts that a file of tests has accepted, by name. */
const accepted = new Map<string, ReadonlyMap<string, string>>();

function acceptedOf(file: string): ReadonlyMap<string, string> {
  const known = accepted.get(file);
  if (known !== undefined) return known;
  const path = join(root, dirname(file), '__snapshots__', `${basename(file)}.snap`);
  const texts: Record<string, string> = {};
  if (existsSync(path)) runInNewContext(readFileSync(path, 'utf8'), { exports: texts });
  const made = new Map(Object.entries(texts));
  accepted.set(file, made);
  return made;
}

let file = '';
let title = '';
let taken = 0;

/** Which test the next expectations belong to. */
export function begin(ofFile: string, ofTitle: string): void {
  file = ofFile;
  title = ofTitle;
  taken = 0;
}

function unindented(text: string): string {
  const indentation = /^\n?([ \t]*)\S/.exec(text)?.[1] ?? '';
  return text
    .split('\n')
    .map((line) => (line.startsWith(indentation) ? line.slice(indentation.length) : line))
    .join('\n')
    .trim();
}

/** Texts only: the trials take no snapshot of anything else. */
function agreed(received: unknown, stored: string | undefined): void {
  if (stored !== undefined && stored.trim() === `"${String(received)}"`) return;
  throw new chai.AssertionError('not the accepted text');
}

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
chai.use((plain) => {
  plain.Assertion.addMethod('toMatchSnapshot', function toMatchSnapshot() {
    taken += 1;
    agreed(plain.util.flag(this, 'object'), acceptedOf(file).get(`${title} ${taken}`));
  });
  plain.Assertion.addMethod('toMatchInlineSnapshot', function toMatchInlineSnapshot(text: string) {
    agreed(plain.util.flag(this, 'object'), unindented(text));
  });
});

/** Vitest's own `expect`, put together outside its runner. */
function made(): unknown {
  const expect = Object.assign(
    (value: unknown, message?: string): Chai.Assertion => chai.expect(value, message),
    chai.expect,
    Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT),
  );
  Reflect.set(globalThis, GLOBAL_EXPECT, expect);
  setState({ assertionCalls: 0 }, expect);
  return expect;
}

export const expectation: unknown = made();
