import fc from 'fast-check';
import { load, type Packed, pack, ReglementError, unpack } from 'reglement';
import { werkId } from 'reglement/bureaus';
import { expect, test } from 'vitest';
import { dutchHolidays } from '../../src/law/holidays.ts';

const packed = pack(werkId);
const setting = { holidays: dutchHolidays };

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof ReglementError) return error.code;
    throw error;
  }
  return 'none';
}

test('packing is deterministic, and plain data', () => {
  expect(pack(werkId)).toEqual(packed);
  expect(JSON.parse(JSON.stringify(packed))).toEqual(packed);
  expect(Object.isFrozen(packed)).toBe(true);
});

test('a text of one that was loaded packs like the one of the library', () => {
  const { text, vocabulary, statutes, holidays } = werkId;
  expect(pack(load(text, { vocabulary, statutes, holidays }))).toEqual(packed);
});

test('a regulation that rests on the same statutes shares their part', async () => {
  const { opwaarts } = await import('reglement/bureaus');
  expect(pack(opwaarts).statutes).toBe(packed.statutes);
});

test('one unit changed, left out or added anywhere is found', () => {
  const part = fc.constantFrom('text', 'statutes', 'vocabulary');
  fc.assert(
    fc.property(
      part,
      fc.nat(),
      fc.nat(0xffff),
      fc.constantFrom('change', 'drop', 'add'),
      (name, at, unit, how) => {
        const before = packed[name];
        const place = at % before.length;
        const sign = String.fromCharCode(unit);
        fc.pre(how !== 'change' || before[place] !== sign);
        const rest = before.slice(how === 'add' ? place : place + 1);
        const after = before.slice(0, place) + (how === 'drop' ? '' : sign) + rest;
        expect(codeOf(() => unpack({ ...packed, [name]: after }, setting))).toBe('malformed');
      },
    ),
    { numRuns: 200 },
  );
});

test('units that move from one part to the next are found', () => {
  const { text, statutes } = packed;
  const moved = { ...packed, text: text.slice(0, -1), statutes: text.slice(-1) + statutes };
  expect(codeOf(() => unpack(moved, setting))).toBe('malformed');
});

test('what another version packed is packed again', () => {
  expect(codeOf(() => unpack({ ...packed, packed: '0.0.1' }, setting))).toBe('unknownVersion');
});

test.each<[string, () => unknown, string]>([
  ['nothing', () => Reflect.apply(unpack, undefined, [undefined, setting]), 'wrongKind'],
  ['a list', () => Reflect.apply(unpack, undefined, [[packed], setting]), 'wrongKind'],
  ['a text', () => Reflect.apply(unpack, undefined, [JSON.stringify(packed), setting]), 'wrongKind'],
  [
    'a part that is no text',
    () => Reflect.apply(unpack, undefined, [{ ...packed, text: 1 }, setting]),
    'malformed',
  ],
  ['no setting', () => Reflect.apply(unpack, undefined, [packed]), 'wrongKind'],
  ['no holidays', () => Reflect.apply(unpack, undefined, [packed, {}]), 'wrongKind'],
  [
    'a regulation that was not loaded',
    () => Reflect.apply(pack, undefined, [{ ...werkId }]),
    'unknownRegulation',
  ],
  ['a choice that is none', () => Reflect.apply(pack, undefined, [werkId, { word: false }]), 'wrongKind'],
  [
    'a choice that is no yes or no',
    () => Reflect.apply(pack, undefined, [werkId, { words: 'no' }]),
    'wrongKind',
  ],
  ['no choice at all', () => Reflect.apply(pack, undefined, [werkId, null]), 'wrongKind'],
])('%s is refused', (_, act, code) => {
  expect(codeOf(act)).toBe(code);
});

test('a getter is read once', () => {
  let reads = 0;
  const turning: Packed = {
    ...packed,
    get text() {
      reads += 1;
      return reads === 1 ? packed.text : packed.text.replace('forbid', 'permit');
    },
  };
  expect(unpack(turning, setting).text).toEqual(werkId.text);
  expect(reads).toBe(1);
});
