import { equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { canAccess, fromJson } from '../../src/index.ts';
import { setting } from './small-bureau.ts';

const written = readFileSync(process.env.REGULATION_TEXT ?? '', 'utf8');
const regulation = fromJson(JSON.parse(written), setting);
const facts = { asOf: '2026-03-02', actor: 'coach', mode: 'view', data: 'reports' } as const;

test('the coach with a task opens the file', () => {
  equal(canAccess(regulation, { ...facts, neededFor: 'task' }).layers.regulation, 'permitted');
});

test('without a task there is no access', () => {
  equal(canAccess(regulation, { ...facts, neededFor: 'service' }).layers.regulation, 'silent');
});
