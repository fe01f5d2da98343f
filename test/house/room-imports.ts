import { posix } from 'node:path';
import ts from 'typescript';
import type { Files } from './project-files.ts';
import { lineOf, nodes, parsed } from './syntax.ts';

/** From the bottom to the top: a room imports the rooms before it, and never `law`. */
export const rooms: readonly string[] = [
  'errors',
  'calendar',
  'facts',
  'language',
  'law',
  'diagram',
  'decision',
  'reasoning',
  'analysis',
  'amendment',
  'rendering',
  'sql',
  'testing',
];

export interface Packages {
  readonly everywhere: readonly string[];
  readonly inTesting: readonly string[];
}

interface Import {
  readonly specifier: string;
  readonly line: number;
}

/** `src/law/bureaus/x.ts` stands in `law`; an entry point such as `src/index.ts` in none. */
function roomOf(path: string): string | undefined {
  const parts = path.split('/');
  return parts.length > 2 ? parts[1] : undefined;
}

function specifierIn(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  if (!ts.isCallExpression(node)) return undefined;
  const imports = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const requires = ts.isIdentifier(node.expression) && node.expression.text === 'require';
  return imports || requires ? node.arguments[0] : undefined;
}

export function importsOf(path: string, text: string): readonly Import[] {
  const file = parsed(path, text);
  const found: Import[] = [];
  for (const node of nodes(file)) {
    const specifier = specifierIn(node);
    if (specifier === undefined) continue;
    const written = ts.isStringLiteralLike(specifier) ? specifier.text : specifier.getText(file);
    found.push({ specifier: written, line: lineOf(file, node.getStart(file)) });
  }
  return found;
}

const target = (from: string, specifier: string): string =>
  posix.normalize(posix.join(posix.dirname(from), specifier));

/** Why this room may not import that file; nothing where it may. */
function roomFault(from: string, to: string): string | undefined {
  const here = roomOf(from);
  const there = roomOf(to);
  if (here !== undefined && !rooms.includes(here)) return `room \`${here}\` has no place in the line`;
  if (here === undefined || here === there) return undefined;
  if (there === undefined) return 'a room never imports an entry point';
  if (there === 'law') return 'only an entry point imports `law`';
  return rooms.indexOf(there) < rooms.indexOf(here)
    ? undefined
    : `\`${here}\` stands before \`${there}\` in the line`;
}

function packageFault(from: string, specifier: string, packages: Packages): string | undefined {
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  const testing = from === 'src/testing.ts' || roomOf(from) === 'testing';
  const allowed = testing ? [...packages.everywhere, ...packages.inTesting] : packages.everywhere;
  return allowed.includes(name) ? undefined : `\`${name}\` is no dependency of this room`;
}

export function importFaults(files: Files, packages: Packages): readonly string[] {
  const faults: string[] = [];
  for (const [path, text] of files) {
    for (const { specifier, line } of importsOf(path, text)) {
      const to = target(path, specifier);
      const fault = !specifier.startsWith('.')
        ? packageFault(path, specifier, packages)
        : files.has(to)
          ? roomFault(path, to)
          : 'there is no such file';
      if (fault !== undefined) faults.push(`${path}:${line} imports '${specifier}': ${fault}`);
    }
  }
  return faults;
}

/** Each cycle once, as the files along it; a cycle of types counts too. */
export function cycles(files: Files): readonly string[] {
  const next = new Map<string, readonly string[]>();
  for (const [path, text] of files) {
    const relative = importsOf(path, text).filter(({ specifier }) => specifier.startsWith('.'));
    next.set(
      path,
      relative.map(({ specifier }) => target(path, specifier)),
    );
  }
  const found: string[] = [];
  const finished = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      return;
    }
    if (finished.has(path)) return;
    for (const to of next.get(path) ?? []) walk(to, [...trail, path]);
    finished.add(path);
  };
  for (const path of next.keys()) walk(path, []);
  return found;
}
