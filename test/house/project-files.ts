import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Path inside the project, with forward slashes, to text. */
export type Files = ReadonlyMap<string, string>;

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every text file that is tracked or would be with the next `git add`. */
export function projectFiles(): Files {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  const files = new Map<string, string>();
  for (const path of listed.split('\0')) {
    const place = join(root, path);
    if (path === '' || !existsSync(place) || !statSync(place).isFile()) continue;
    const text = readFileSync(place, 'utf8');
    if (!text.includes('\0')) files.set(path, text);
  }
  return files;
}

export function filesUnder(files: Files, folder: string, extension: string): Files {
  return new Map([...files].filter(([path]) => path.startsWith(`${folder}/`) && path.endsWith(extension)));
}
