import { type Path, printed, ReglementError } from '../errors/index.ts';
import type { Facts } from '../facts/index.ts';
import { isIssue, snapshot } from '../facts/snapshot.ts';
import { libraryVersion } from './library-version.ts';
import type { Regulation } from './loaded.ts';
import { refuseUnloaded } from './only-loaded.ts';
import { type Packed, sumOf } from './packed.ts';
import { factsWithout, textWithout } from './without-words.ts';

/**
 * Packs a regulation that was loaded, so that it can be decided with where nothing needs to be checked again: in a browser, at the edge, in a process
 * that lives for one request. It is plain JSON; `unpack` makes a regulation of it that gives the same answers.
 *
 * @param regulation what `load` gave, or one of `reglement/bureaus`.
 * @param choice `{ words: false }` leaves the sentences out (summaries, readings, labels and questions): what is decided stays the same, and an answer names
 * clauses and facts by their numbers and names alone. That is about a third of the size.
 * @throws ReglementError `unknownRegulation` for what was not loaded.
 * @see AVG 25: the data stay where they are and the rules come to them.
 * @example
 * ```ts
 * import { canAccess, pack, unpack } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * import { dutchHolidays } from 'reglement/calendar';
 * const packed = JSON.stringify(pack(werkId, { words: false }));
 * const bare = unpack(JSON.parse(packed), { holidays: dutchHolidays });
 * bare.text.id; // 'werk-id'
 * canAccess(bare, { asOf: '2026-03-02', actor: 'outsider', mode: 'view', data: ['reports'] }).verdict; // 'forbidden'
 * ```
 */
export function pack<F extends Facts>(
  regulation: Regulation<F>,
  choice: { readonly words?: boolean } = {},
): Packed {
  refuseUnloaded(regulation);
  const words = wordsIn(choice);
  const { text, statutes, vocabulary } = regulation;
  const packed = {
    packed: libraryVersion,
    text: JSON.stringify(words ? text : textWithout(text)),
    statutes: JSON.stringify(words ? statutes : statutes.map(textWithout)),
    vocabulary: JSON.stringify(words ? vocabulary : { facts: factsWithout(vocabulary.facts) }),
  };
  return Object.freeze({ ...packed, sum: sumOf(packed) });
}

function wordsIn(choice: unknown): boolean {
  const entries = snapshot(choice, ['choice']);
  if (isIssue(entries)) throw wrong(['choice'], choice);
  for (const name of entries.keys()) if (name !== 'words') throw wrong(['choice', name], entries.get(name));
  const told = entries.get('words');
  const words = told === undefined ? true : told;
  if (typeof words !== 'boolean') throw wrong(['choice', 'words'], words);
  return words;
}

const wrong = (path: Path, received: unknown): ReglementError =>
  new ReglementError([
    {
      code: 'wrongKind',
      path,
      expected: '`{ words: true }` or `{ words: false }`',
      received: printed(received),
    },
  ]);
