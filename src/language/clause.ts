import { built } from '../errors/built.ts';
import type { ConsentQuality } from '../facts/index.ts';
import { parts } from './handed.ts';
import type { Article, Clause, ClauseNotes, Text } from './regulation.ts';
import type { Rule } from './rule.ts';
import type { Given } from './when.ts';

/** What stands in a clause beside its rules. */
export interface Note {
  readonly note: ClauseNotes & { readonly from?: string; readonly until?: string };
}

const isNote = (part: Rule | Note): part is Note =>
  typeof part === 'object' && part !== null && Object.hasOwn(part, 'note');

/**
 * A consent that has all these qualities; without any, whatever the text itself understands by consent.
 *
 * @example
 * ```ts
 * import { given } from 'reglement';
 * given('express', 'written'); // { given: ['express', 'written'] }
 * ```
 */
export const given = (...qualities: readonly ConsentQuality[]): Given => ({ given: qualities });

/**
 * An article of a text: its number, its heading in our own words, its clauses in the order of the text.
 *
 * @example
 * ```ts
 * import { article, clause, decidesNothing } from 'reglement';
 * article('1', 'Begrippen', clause('1.1', 'wat een dossier is', decidesNothing('definition'))).clauses.length; // 1
 * ```
 */
export const article = (number: string, title: string, ...clauses: readonly Clause[]): Article => ({
  number,
  title,
  clauses,
});

/**
 * A clause of an article: its number, a summary in our own words (never the sentence of the regulation), and its rules and notes in any order.
 *
 * A clause without a rule must say why it has none (`decidesNothing`, `undecidable`, `lapsed`, `entersIntoForce`): `coverage` counts those that do not.
 *
 * @param id its number, unique in the text; answers show it as `bureau:12.1`.
 * @param summary one line in Dutch; the English stands in `english` of the text, by the same number.
 * @example
 * ```ts
 * import { author, clause, given } from 'reglement';
 * import { core } from 'reglement/bureaus';
 * const { permit } = author(core);
 * const shared = clause('4.2', 'de verwijzer na toestemming', permit('disclosure.recipient', { recipient: 'principal', consent: given() }));
 * shared.rules.length; // 1
 * ```
 */
export function clause(id: string, summary: string, ...parts: readonly (Rule | Note)[]): Clause {
  return built(() => {
    const notes = Object.assign({}, ...parts.filter(isNote).map((part) => part.note));
    return { id, summary, rules: parts.filter((part) => !isNote(part)), ...notes };
  });
}

/**
 * The reading taken, and the one rejected.
 *
 * @example
 * ```ts
 * import { clause, reading } from 'reglement';
 * clause('3', 'inzage na overleg', reading('overleg volstaat', 'akkoord is nodig')).reading?.taken; // 'overleg volstaat'
 * ```
 */
export const reading = (taken: string, rejected: string): Note => ({
  note: { reading: { taken, rejected } },
});
/**
 * The author's claim that the clause differs from a statute, by the full ids of the statute's clauses (`avg:12.3`). It changes no answer; `coverage` shows it.
 *
 * @example
 * ```ts
 * import { clause, departsFrom } from 'reglement';
 * clause('7', 'antwoord binnen zes weken', departsFrom('avg:12.3')).departsFrom; // ['avg:12.3']
 * ```
 */
export const departsFrom = (...statuteClauses: readonly string[]): Note => ({
  note: { departsFrom: statuteClauses },
});
/**
 * The clause decides nothing, and why: a definition, information, an empty number.
 *
 * @example
 * ```ts
 * import { clause, decidesNothing } from 'reglement';
 * clause('1', 'wat een dossier is', decidesNothing('definition')).decidesNothing; // 'definition'
 * ```
 */
export const decidesNothing = (reason: string): Note => ({ note: { decidesNothing: reason } });
/**
 * The clause would decide something, and it cannot be decided here: the reason.
 *
 * @example
 * ```ts
 * import { clause, undecidable } from 'reglement';
 * clause('9', 'het bureau handelt zorgvuldig', undecidable('no fact settles it')).undecidable; // 'no fact settles it'
 * ```
 */
export const undecidable = (reason: string): Note => ({ note: { undecidable: reason } });
/**
 * The clause has lost its force: the last day it had any, `YYYY-MM-DD`, and the clause that came in its place, by its number or, of another text, its full id.
 *
 * @example
 * ```ts
 * import { clause, lapsed } from 'reglement';
 * clause('10', 'melding bij het CBP', lapsed('2018-05-24', 'avg:30')).lapsed?.successor; // 'avg:30'
 * ```
 */
export const lapsed = (lastDay: string, successor: string): Note => ({
  note: { lapsed: { lastDay, successor } },
});
/**
 * Of a statute's clause: how well its text was checked against the source. A clause that says nothing counts as `unchecked` in `statuteCoverage`; answers
 * that rest on one that says `partly` or `unchecked` are marked.
 *
 * @example
 * ```ts
 * import { checked, clause } from 'reglement';
 * clause('6.1', 'de grondslagen', checked('partly')).checked; // 'partly'
 * ```
 */
export const checked = (how: 'checked' | 'partly' | 'unchecked'): Note => ({ note: { checked: how } });
/**
 * The clause sets the first day of the whole text, `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { clause, entersIntoForce } from 'reglement';
 * clause('20', 'geldt vanaf 2026', entersIntoForce('2026-01-01')).entersIntoForce; // '2026-01-01'
 * ```
 */
export const entersIntoForce = (entersIntoForce: string): Note => ({ note: { entersIntoForce } });
/**
 * First and last day of the clause, `YYYY-MM-DD`, where they differ from those of the whole text.
 *
 * @throws ReglementError `malformed` for anything but an object of days.
 * @example
 * ```ts
 * import { clause, inForce } from 'reglement';
 * clause('5a', 'later ingevoegd', inForce({ from: '2027-01-01' })).from; // '2027-01-01'
 * ```
 */
export const inForce = (days: { readonly from?: string; readonly until?: string }): Note =>
  built(() => ({ note: parts(days, 'inForce', 'days') }));

/**
 * A text as it is written: a bureau's regulation or a statute. It is only typed here; `load` reads it and reports every fault at once.
 *
 * @example
 * ```ts
 * import { article, author, clause, text } from 'reglement';
 * import { core } from 'reglement/bureaus';
 * const { permit } = author(core);
 * const small = text({
 *   id: 'small', title: 'Small', version: '1', from: '2026-01-01', english: { '1': 'the client sees the file' },
 *   articles: [article('1', 'Inzage', clause('1', 'de cliënt ziet het dossier', permit('access.actor', { actor: 'client' })))],
 * });
 * small.articles[0]?.number; // '1'
 * ```
 */
export const text = (written: Text): Text => written;
