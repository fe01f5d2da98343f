import { comments, lineOf, parsed } from '../house/syntax.ts';

/** One fenced block of TypeScript in a document. */
export interface Block {
  readonly document: string;
  /** The line of its first line of code, counted from one. */
  readonly line: number;
  readonly code: string;
  /** What stands after the word `ts` on the fence. */
  readonly mark: string;
}

const fence = /^(\s*)(`{3,})\s*([^\s`]*)\s*([^`]*)$/;

/** Another word for the same thing would pass by unread. */
const otherWords: readonly string[] = ['typescript', 'tsx', 'mts', 'cts', 'js', 'javascript', 'mjs', 'jsx'];

const without = (indent: string, line: string): string =>
  line.startsWith(indent) ? line.slice(indent.length) : line.trimStart();

/** The ```ts blocks of a Markdown text. Throws on a fence that would hide a block from the tests. */
export function markdownBlocks(document: string, text: string, firstLine = 1): readonly Block[] {
  const found: Block[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const opened = fence.exec(lines[at] ?? '');
    if (opened === null) continue;
    const [, indent = '', ticks = '', word = '', mark = ''] = opened;
    const place = `${document}:${firstLine + at}`;
    if (otherWords.includes(word)) throw new Error(`${place} a fence says \`${word}\`; write \`ts\``);
    const start = at + 1;
    do at += 1;
    while (at < lines.length && !closes(lines[at] ?? '', ticks));
    if (at >= lines.length) throw new Error(`${place} the fence is never closed`);
    if (word !== 'ts') continue;
    const code = lines.slice(start, at).map((line) => without(indent, line));
    found.push({ document, line: firstLine + start, code: code.join('\n'), mark: mark.trim() });
  }
  return found;
}

function closes(line: string, ticks: string): boolean {
  const written = line.trim();
  return written.length >= ticks.length && /^`+$/.test(written);
}

/** The ```ts blocks in the doc comments of a source file. */
export function docstringBlocks(path: string, text: string): readonly Block[] {
  if (!text.includes('```')) return [];
  const file = parsed(path, text);
  return comments(file)
    .filter((comment) => comment.text.startsWith('/**'))
    .flatMap((comment) => {
      const prose = comment.text
        .slice(0, -2)
        .split('\n')
        .map((line, index) => line.replace(index === 0 ? /^\/\*\*/ : /^\s*\* ?/, ''))
        .join('\n');
      return markdownBlocks(path, prose, lineOf(file, comment.start));
    });
}
