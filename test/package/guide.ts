import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../house/project-files.ts';

/** One fenced block of the guide: what it is, and what stands after that on the fence. */
interface Block {
  readonly line: number;
  readonly word: string;
  readonly mark: string;
  readonly lines: readonly string[];
}

export const guide = 'docs/testing.md';

function blocks(page: string): readonly Block[] {
  const found: Block[] = [];
  const all = page.split('\n');
  for (let at = 0; at < all.length; at += 1) {
    const [, word, mark = ''] = /^```(\w+)\s*(.*)$/.exec(all[at] ?? '') ?? [];
    if (word === undefined) continue;
    const end = all.indexOf('```', at);
    found.push({ line: at + 1, word, mark: mark.trim(), lines: all.slice(at + 1, end) });
    at = end;
  }
  return found;
}

/** Carries out a command of the guide in the reader's folder; what it prints, and whether it ended well. */
export type Carry = (command: string) => { readonly printed: string; readonly status: number | null };

const fileOf = ({ mark, line }: Block): string => {
  const [word, name] = mark.split(' ');
  if (word !== 'file' || name === undefined) throw new Error(`${guide}:${line} names no file`);
  return name;
};

/** Lines that begin with `-` give way to the lines with `+` under them, each of them found once. */
function mended(text: string, { lines, line }: Block): string {
  let changed = text;
  let gone = '';
  for (const one of lines) {
    if (one.startsWith('-')) gone = one.slice(1);
    else if (one.startsWith('+')) {
      if (changed.split(gone).length !== 2) throw new Error(`${guide}:${line} is not there once: ${gone}`);
      changed = changed.replace(gone, () => one.slice(1));
    }
  }
  return changed;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are escapes
const plain = (printed: string): string => printed.replaceAll(/\u001b\[[0-9;]*m/g, '');
const squeezed = (text: string): string => plain(text).replaceAll(/[ \t]+/g, ' ');

/** What a text block of the guide shows and the last command did not print, in this order. */
function notPrinted({ lines }: Block, printed: string): readonly string[] {
  let rest = squeezed(printed);
  const missing: string[] = [];
  for (const one of lines.map((line) => squeezed(line).trim())) {
    const at = rest.indexOf(one);
    if (at < 0) missing.push(one);
    else rest = rest.slice(at + one.length);
  }
  return missing;
}

/** Follows the guide in a folder, block by block, and gives what it says and is not so. */
export function followGuide(folder: string, carry: Carry): readonly string[] {
  const faults: string[] = [];
  let last = { printed: '', status: 0 as number | null };
  for (const block of blocks(readFileSync(join(root, guide), 'utf8'))) {
    const { word, lines, line } = block;
    if (word === 'ts' || word === 'yaml') writeFileSync(join(folder, fileOf(block)), `${lines.join('\n')}\n`);
    else if (word === 'diff') {
      const file = join(folder, fileOf(block));
      writeFileSync(file, mended(readFileSync(file, 'utf8'), block));
    } else if (word === 'sh') for (const command of lines) last = carry(command);
    else if (word === 'text')
      faults.push(
        ...notPrinted(block, last.printed).map(
          (one) => `${guide}:${line} was not printed: ${one}\n${plain(last.printed)}`,
        ),
      );
    else throw new Error(`${guide}:${line} has a fence \`${word}\``);
  }
  return faults;
}

/** A command as it stands, in the folder. */
export const carriedIn =
  (folder: string): Carry =>
  (command) => {
    const { stdout, stderr, status } = spawnSync(command, {
      cwd: folder,
      shell: true,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    return { printed: `${stdout}\n${stderr}`, status };
  };
