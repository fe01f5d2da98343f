import type { Block } from './blocks.ts';

/** What runs as one module: a block, and the blocks that continue it. */
export interface Example {
  readonly document: string;
  readonly line: number;
  readonly code: string;
  /** The document's line of each line of the code. */
  readonly lines: readonly number[];
  readonly runs: boolean;
  /** The name under which the reader saves it, beside the other files of the same guide; `test/package/guide.ts` runs those. */
  readonly file?: string;
}

export const placeIn = (example: Example, line: number): string =>
  `${example.document}:${example.lines[line] ?? example.lines.at(-1) ?? example.line}`;

function started(block: Block, runs: boolean): Example {
  const { document, line, code } = block;
  return { document, line, code, lines: code.split('\n').map((_, index) => line + index), runs };
}

function continued(before: Example, block: Block): Example {
  const more = started(block, true);
  return { ...before, code: `${before.code}\n${more.code}`, lines: [...before.lines, ...more.lines] };
}

/** The blocks of one document, in their order, as examples. Throws on a mark that means nothing. */
export function examplesOf(blocks: readonly Block[]): readonly Example[] {
  const examples: Example[] = [];
  for (const block of blocks) {
    const place = `${block.document}:${block.line}`;
    const [word = '', ...reason] = block.mark.split(/\s+/);
    if (word === '') examples.push(started(block, true));
    else if (word === 'no-run') {
      if (reason.length === 0) throw new Error(`${place} \`no-run\` owes a reason after it`);
      examples.push(started(block, false));
    } else if (word === 'file') {
      const [file, ...more] = reason;
      if (file === undefined || more.length > 0) throw new Error(`${place} \`file\` owes one name after it`);
      examples.push({ ...started(block, false), file });
    } else if (block.mark === 'continued') {
      const before = examples.at(-1);
      if (before?.runs !== true) throw new Error(`${place} there is no running block to continue`);
      examples.splice(-1, 1, continued(before, block));
    } else
      throw new Error(
        `${place} a fence is marked \`${block.mark}\`; known: \`no-run\`, \`file\`, \`continued\``,
      );
  }
  return examples;
}
