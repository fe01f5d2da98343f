import { noHolidays } from 'reglement/testing';
import { expect, test } from 'vitest';
import { any, choice, day, flag, vocabulary } from '../../../src/facts/index.ts';
import { assessRequest, explain } from '../../../src/index.ts';
import { article, author, clause, load, text } from '../../../src/language/index.ts';

const told = {
  topics: ['request'],
  label: ['feit', 'fact'],
  question: ['feit?', 'fact?'],
  judgedBy: 'record',
} as const;

/** Facts of every kind that can be presumed where a request is decided. */
const words = vocabulary({
  right: choice({ thing: ['zaak', 'thing'] }, { ...told, argumentOf: ['request'] }),
  receivedOn: day({ ...told, argumentOf: ['request'] }),
  harm: any(
    { self: ['zelf', 'self'], other: ['een ander', 'another'], all: ['allen', 'all'] },
    { ...told, presumed: { request: ['self'] } },
  ),
  doubted: flag({ ...told, presumed: { request: false } }),
  part: choice(
    { none: ['geen', 'none'], some: ['deels', 'some'] },
    { ...told, presumed: { request: 'none' } },
  ),
  needed: flag(told),
});

const { mayAsk, grant, refuse } = author(words);

const bureau = load(
  text({
    id: 'bureau',
    title: 'Bureau',
    version: '1',
    from: '2000-01-01',
    articles: [
      article(
        '1',
        'Verzoeken',
        clause(
          '1',
          'wie het zelf raakt mag vragen',
          mayAsk({ right: 'thing' }, { unless: [{ doubted: true }] }),
        ),
        clause('2', 'wie het raakt krijgt het', grant({ right: 'thing', harm: 'self' })),
        clause(
          '3',
          'tenzij een ander schade lijdt',
          refuse({ right: 'thing', harm: 'other' }, { despite: ['2'] }),
        ),
        clause(
          '4',
          'deels waar een deel nodig blijft',
          refuse({ right: 'thing', part: 'some', needed: true }, { extent: 'asFarAs', despite: ['2'] }),
        ),
      ),
    ],
    english: {
      1: 'who it touches may ask',
      2: 'who it touches gets it',
      3: 'not to the harm of another',
      4: 'in part',
    },
  }),
  { vocabulary: words, statutes: [], holidays: noHolidays },
);

const asked = { right: 'thing', receivedOn: '2026-03-02' } as const;

test.each([
  [{}, 'granted', ['harm', 'doubted', 'part'], []],
  [{ needed: false }, 'granted', ['harm', 'doubted'], []],
  [{ harm: ['self'] }, 'granted', ['doubted', 'part'], []],
  [{ harm: ['self', 'all'], doubted: false, part: 'none' }, 'granted', [], []],
  [{ harm: ['other'] }, 'refused', [], []],
  [{ harm: [] }, 'refused', [], []],
  [{ harm: ['self'], doubted: false, part: 'some' }, 'undetermined', [], ['needed']],
  [{ harm: ['self'], doubted: false, part: 'some', needed: true }, 'grantedInPart', [], []],
  [{ doubted: true }, 'refused', [], []],
] as const)('%j', (facts, outcome, presumed, missing) => {
  const answer = assessRequest(bureau, { ...asked, ...facts });
  expect(answer.outcome).toBe(outcome);
  expect(answer.presumed.map(({ fact }) => fact)).toEqual(presumed);
  expect(answer.missing.map(({ fact }) => fact)).toEqual(missing);
  for (const language of ['nl', 'en'] as const)
    expect(explain(answer, language)).not.toMatch(/undefined|\[object/);
});
