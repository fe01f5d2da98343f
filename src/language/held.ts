import { readCalendars } from '../calendar/calendar-of.ts';
import { formFaultsOf } from '../errors/form.ts';
import { type Issue, type Path, ReglementError, refuse } from '../errors/index.ts';
import type { Facts } from '../facts/index.ts';
import { inertFaults } from '../facts/inert.ts';
import { vocabularyFaults } from '../facts/vocabulary-faults.ts';
import { formFaults } from './form.ts';
import { isProved } from './proved.ts';
import type { Setting, Text } from './regulation.ts';
import { textShape } from './text-shape.ts';
import { isWellFormed, lookAtForm } from './well-formed.ts';

/**
 * Takes hold of a text and of what it is read with before anything is checked: each part of the setting is taken once, and what must be data is frozen and
 * found to be nothing else. What is checked from here on is what will be decided with.
 *
 * @throws ReglementError for what is no data, what cannot be read at all, and a vocabulary that declares what cannot be.
 */
export function held<F extends Facts>(text: Text, setting: Setting<F>): Setting<F> {
  if (typeof setting !== 'object' || setting === null) refuse(formFaults(text, setting));
  const taken = taking(setting);
  refuse([
    ...inertFaults(text, [], 'hold'),
    ...statutesOf(taken).flatMap((one, place) =>
      isProved(one) ? [] : inertFaults(one, ['setting', 'statutes', place], 'hold'),
    ),
    ...inertFaults(taken.vocabulary, ['setting', 'vocabulary'], 'hold'),
  ]);
  for (const one of [text, ...statutesOf(taken)]) lookAtForm(one);
  refuse(formFaults(text, taken));
  refuse([
    ...shapeFaults(text, []),
    ...taken.statutes.flatMap((one, place) => shapeFaults(one, ['setting', 'statutes', place])),
  ]);
  refuse(vocabularyFaults(taken.vocabulary, ['setting', 'vocabulary'], 'hold'));
  return { ...taken, holidays: readCalendars(taken.holidays, ['setting', 'holidays']) };
}

const shapeFaults = (text: Text, path: Path): readonly Issue[] =>
  isWellFormed(text) ? [] : formFaultsOf(textShape, text, path);

/** What is no list is for the check of the form to name. */
const statutesOf = ({ statutes }: Setting<Facts>): readonly Text[] =>
  Array.isArray(statutes) ? statutes : [];

/** Ten times as many as stand beneath a Dutch regulation. */
const mostStatutes = 200;

/** Each part once. What is no setting stays as it is, for the check of its form to name. */
function taking<F extends Facts>(setting: Setting<F>): Setting<F> {
  if (typeof setting !== 'object' || setting === null) return setting;
  try {
    const { vocabulary, statutes, holidays } = { ...setting };
    return { vocabulary, statutes: Array.isArray(statutes) ? listed(statutes) : statutes, holidays };
  } catch (error) {
    if (error instanceof ReglementError) throw error;
    throw refusal('unreadable', ['setting'], 'plain data', 'something that throws when it is read');
  }
}

function listed(statutes: readonly Text[]): readonly Text[] {
  const { length } = statutes;
  if (length > mostStatutes)
    throw refusal(
      'tooLarge',
      ['setting', 'statutes'],
      `a list of at most ${mostStatutes} statutes`,
      `${length} items`,
    );
  return Array.from({ length }, (_, place) => {
    const statute = statutes[place];
    if (statute !== undefined) return statute;
    throw refusal('malformed', ['setting', 'statutes', place], 'a text, as `text` gives it');
  });
}

const refusal = (code: Issue['code'], path: Path, expected: string, received?: string): ReglementError =>
  new ReglementError([
    received === undefined ? { code, path, expected } : { code, path, expected, received },
  ]);
