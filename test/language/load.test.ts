import { describe, expect, test } from 'vitest';
import { ReglementError, worded } from '../../src/errors/index.ts';
import { load } from '../../src/language/index.ts';
import { cobblers, setting, shoeAct } from './cobblers.ts';
import { faultsOf } from '../../src/language/check/faults.ts';

describe('x', () => {
  test('fixture', () => {
    expect(faultsOf(cobblers, setting).map(worded)).toEqual([]);
    expect(faultsOf(shoeAct, setting, 'statute').map(worded)).toEqual([]);
    load(cobblers, setting);
  });
});
