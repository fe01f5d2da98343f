import type { Words } from '../answer.ts';

/** The languages that an answer can be told in. Dutch is that of the law. */
export type Language = 'nl' | 'en';

/** Puts words of both languages into the one that is asked for. */
export type Say = (words: Words) => string;

export const sayIn =
  (language: Language): Say =>
  (words) =>
    words[language];

/** The same in both languages, with what varies filled in. */
export const both = (nl: string, en: string): Words => ({ nl, en });

/** `a`, `a en b`, `a, b en c`. */
export function listed(items: readonly string[], say: Say): string {
  if (items.length < 2) return items.join();
  return `${items.slice(0, -1).join(', ')} ${say(both('en', 'and'))} ${items.at(-1)}`;
}

/** A heading with its lines; nothing where there are none. Rules of one clause that say the same are one line. */
export const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${heading}:`, ...[...new Set(lines)].map((line) => `- ${line}`)];

/** Begins with a capital and ends with a full stop. */
export function sentence(text: string): string {
  const [first = ''] = text;
  return `${first.toUpperCase()}${text.slice(first.length)}${/[.?:]$/.test(text) ? '' : '.'}`;
}
