import ts from 'typescript';
import { filesUnder, projectFiles } from '../house/project-files.ts';
import { nodes, parsed } from '../house/syntax.ts';

/** Names that the library reads of objects, found in its sources. */
export interface ReadNames {
  /** Every name of a property, written or taken apart. */
  readonly all: readonly string[];
  /** Those that need not be there: where they are not, the prototype is asked. */
  readonly optional: readonly string[];
}

/** Names that every description of a property has, or every iterator: with one of them on the prototype no program runs, this one or another. */
const ofTheEngine = [
  'get',
  'set',
  'value',
  'writable',
  'enumerable',
  'configurable',
  'toJSON',
  'return',
  'throw',
];
/** Of JSON Schema, where they are read of what zod made a moment before. */
const ofSchemas = ['properties', 'options', '$schema'];

export function readNames(): ReadNames {
  const all = new Set<string>();
  const optional = new Set<string>();
  for (const [path, text] of filesUnder(projectFiles(), 'src', '.ts')) {
    if (/^src\/(?:law|testing)\b/.test(path)) continue;
    for (const node of nodes(parsed(path, text))) {
      const name = nameIn(node);
      if (name === undefined) continue;
      all.add(name);
      if (isOptional(node)) optional.add(name);
    }
  }
  const known = [...Reflect.ownKeys(Object.prototype), ...ofTheEngine];
  return {
    all: [...all].filter((name) => !known.includes(name)),
    optional: [...optional].filter((name) => ![...known, ...ofSchemas].includes(name)),
  };
}

function nameIn(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return textOf(node.name);
  if (ts.isPropertySignature(node)) return textOf(node.name);
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent))
    return node.dotDotDotToken === undefined ? textOf(node.propertyName ?? node.name) : undefined;
  return ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.InKeyword &&
    ts.isStringLiteral(node.left)
    ? node.left.text
    : undefined;
}

/** A private name of a class is on no prototype. */
const textOf = (name: ts.Node): string | undefined => (ts.isIdentifier(name) ? name.text : undefined);

const isOptional = (node: ts.Node): boolean =>
  (ts.isPropertySignature(node) && node.questionToken !== undefined) ||
  (ts.isBindingElement(node) && node.initializer !== undefined) ||
  ts.isBinaryExpression(node);
