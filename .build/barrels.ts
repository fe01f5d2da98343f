import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * An import from the front of a room (`../facts/index.ts`) is read as one from the file that holds the name. A bundler that splits by files would
 * otherwise put whole rooms into every entry point that asks for one name of them.
 */
export const pastTheFronts: Plugin = {
  name: 'past-the-fronts',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].+\.ts$/ }, ({ path }) => ({
      contents: rewritten(readFileSync(path, 'utf8'), path),
      loader: 'ts',
    }));
  },
};

const statement = /^(import|export) \{([^}]*)\} from '(\.[^']*\/index\.ts)';$/gm;

function rewritten(source: string, path: string): string {
  const folder = dirname(path);
  return source.replace(statement, (whole, word: string, list: string, from: string) => {
    const front = resolve(folder, from);
    const kept: string[] = [];
    const moved: string[] = [];
    for (const item of list.split(',').map((one) => one.trim())) {
      if (item === '' || item.startsWith('type ')) continue;
      const name = item.split(' as ')[0] ?? item;
      const home = homes(front).get(name);
      if (home === undefined) kept.push(item);
      else moved.push(`${word} { ${item} } from '${specifier(folder, home)}';`);
    }
    if (moved.length === 0) return whole;
    return [...(kept.length === 0 ? [] : [`${word} { ${kept.join(', ')} } from '${from}';`]), ...moved].join(
      ' ',
    );
  });
}

const specifier = (folder: string, file: string): string => {
  const path = relative(folder, file).replaceAll('\\', '/');
  return path.startsWith('.') ? path : `./${path}`;
};

const known = new Map<string, ReadonlyMap<string, string>>();

/** The file that holds each name that the front of a room passes on, without change of name. */
function homes(front: string): ReadonlyMap<string, string> {
  const before = known.get(front);
  if (before !== undefined) return before;
  const found = new Map<string, string>();
  known.set(front, found);
  if (!existsSync(front)) return found;
  for (const [, list = '', from = ''] of readFileSync(front, 'utf8').matchAll(
    /^export \{([^}]*)\} from '(\.[^']*\.ts)';$/gm,
  )) {
    const file = resolve(dirname(front), from);
    for (const item of list.split(',').map((one) => one.trim()))
      if (/^\w+$/.test(item))
        found.set(item, file.endsWith('index.ts') ? (homes(file).get(item) ?? file) : file);
  }
  return found;
}
