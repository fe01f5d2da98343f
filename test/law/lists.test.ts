import { bureaus } from 'reglement/bureaus';
import { dutchLaw, statutes } from 'reglement/statutes';
import { expect, test } from 'vitest';

test('a bureau is listed under the id that its answers bear', () => {
  expect(Object.entries(bureaus).map(([id, { text }]) => [id, text.id])).toEqual(
    Object.keys(bureaus).map((id) => [id, id]),
  );
});

test('a statute is listed under the id that its clauses bear, and all of them are beneath every bureau', () => {
  expect(Object.values(statutes).map(({ id }) => id)).toEqual(Object.keys(statutes));
  for (const { statutes: beneath } of Object.values(bureaus)) expect(beneath).toEqual(dutchLaw);
});
