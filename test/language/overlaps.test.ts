import { describe, expect, test } from 'vitest';
import { isoDay } from '../../src/calendar/index.ts';
import { article, clause, load, overlaps, type Rule, type Text } from '../../src/language/index.ts';
import { cobblers, setting, write } from './cobblers.ts';

const { except, forbid, permit } = write;

const withRules = (permits: readonly Rule[], forbids: readonly Rule[]): Text => ({
  ...cobblers,
  articles: [article('1', 'Plaats', clause('1', 'mag', ...permits), clause('2', 'mag niet', ...forbids))],
  english: { '1': 'may', '2': 'may not' },
});

const listed = (text: Text) =>
  overlaps(load(text, setting)).map(({ day, ...overlap }) => ({ ...overlap, day: isoDay(day) }));

describe('overlaps of permits and prohibitions', () => {
  test('are listed with a case to which both apply', () => {
    const text = withRules(
      [permit('access.place', { actor: 'makers' })],
      [forbid('access.place', { urgent: true, actor: 'mate' })],
    );
    expect(listed(text)).toEqual([
      {
        layer: 'regulation',
        aspect: 'access.place',
        permit: 'cobblers:1/a',
        prohibition: 'cobblers:2/a',
        day: '2010-05-01',
        witness: { actor: 'mate', urgent: true },
      },
    ]);
  });

  test.each<[string, Text]>([
    [
      'no case is of both',
      withRules(
        [permit('access.place', { carrier: 'paper' })],
        [forbid('access.place', { carrier: 'slate' })],
      ),
    ],
    [
      'they speak to different aspects',
      withRules([permit('access.place', {})], [forbid('access.mode', { urgent: true })]),
    ],
    [
      'the permit is the exception',
      withRules(
        [permit('access.place', { actor: 'mate' }, { exceptionTo: ['2'] })],
        [forbid('access.place', { urgent: true })],
      ),
    ],
    [
      'an exception takes the cases out',
      withRules(
        [permit('access.place', { actor: 'mate' }), except('access.place', '2', { actor: 'mate' })],
        [forbid('access.place', { urgent: true })],
      ),
    ],
    [
      'the author signed it',
      withRules(
        [permit('access.place', { actor: 'mate' }, { despite: ['2/a'] })],
        [forbid('access.place', { urgent: true })],
      ),
    ],
  ])('are none where %s', (_, text) => {
    expect(listed(text)).toEqual([]);
  });

  test('a permit that is wholly forbidden loads where the author signed that', () => {
    const text = withRules(
      [permit('access.place', { urgent: true }, { despite: ['2'] })],
      [forbid('access.place', {})],
    );
    expect(listed(text)).toEqual([]);
  });

  test('one of a later day is found on that day', () => {
    const text = withRules([permit('access.place', { actor: 'mate' })], []);
    const [place] = text.articles;
    const later = clause('3', 'later niet', forbid('access.place', { urgent: true }));
    const grown: Text = {
      ...text,
      articles:
        place === undefined
          ? []
          : [{ ...place, clauses: [...place.clauses.slice(0, 1), { ...later, from: '2014-01-01' }] }],
      english: { '1': 'may', '3': 'later not' },
    };
    expect(listed(grown).map(({ day }) => day)).toEqual(['2014-01-01']);
  });
});
