import type { ConsentQuality } from '../facts/index.ts';
import type { Article, Clause, ClauseNotes, Text } from './regulation.ts';
import type { Rule } from './rule.ts';
import type { Given } from './when.ts';

/** What stands in a clause beside its rules. */
export interface Note {
  readonly note: ClauseNotes & { readonly from?: string; readonly until?: string };
}

const isNote = (part: Rule | Note): part is Note => 'note' in part;

/** A consent that has all these qualities; without any, whatever the text itself understands by consent. */
export const given = (...qualities: readonly ConsentQuality[]): Given => ({ given: qualities });

export const article = (number: string, title: string, ...clauses: readonly Clause[]): Article => ({
  number,
  title,
  clauses,
});

export function clause(id: string, summary: string, ...parts: readonly (Rule | Note)[]): Clause {
  const notes = Object.assign({}, ...parts.filter(isNote).map((part) => part.note));
  return { id, summary, rules: parts.filter((part) => !isNote(part)), ...notes };
}

/** The reading taken, and the one rejected. */
export const reading = (taken: string, rejected: string): Note => ({
  note: { reading: { taken, rejected } },
});
export const departsFrom = (...statuteClauses: readonly string[]): Note => ({
  note: { departsFrom: statuteClauses },
});
export const decidesNothing = (reason: string): Note => ({ note: { decidesNothing: reason } });
export const undecidable = (reason: string): Note => ({ note: { undecidable: reason } });
export const lapsed = (lastDay: string, successor: string): Note => ({
  note: { lapsed: { lastDay, successor } },
});
export const checked = (how: 'checked' | 'partly' | 'unchecked'): Note => ({ note: { checked: how } });
/** The clause that sets the first day of the whole text. */
export const entersIntoForce = (entersIntoForce: string): Note => ({ note: { entersIntoForce } });
export const inForce = (days: { readonly from?: string; readonly until?: string }): Note => ({ note: days });

export const text = (written: Text): Text => written;
