import ts from 'typescript';
import { comments, lineOf, nodes, parsed } from './syntax.ts';

interface Place {
  /** What stands there, in words. */
  readonly what: string;
  /** The lines beside which a reason may stand. */
  readonly lines: readonly number[];
}

/** A suppression is a comment that begins with it; a mention further on is none. */
const suppression = /^(?:\/\/+|\/\*+)\s*(@ts-(?:ignore|expect-error|nocheck)|biome-ignore)/;

function weakType(file: ts.SourceFile, node: ts.Node): Place | undefined {
  const lines = [node.getStart(file), node.end].map((position) => lineOf(file, position));
  if (node.kind === ts.SyntaxKind.AnyKeyword) return { what: '`any`', lines };
  if (ts.isNonNullExpression(node)) return { what: '`!`', lines };
  const declared = ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node);
  if (declared && node.exclamationToken !== undefined) return { what: '`!`', lines };
  const asserted = ts.isAsExpression(node) || ts.isTypeAssertionExpression(node);
  return asserted && !ts.isConstTypeReference(node.type) ? { what: '`as`', lines } : undefined;
}

const forbiddenMembers: Readonly<Record<string, readonly string[] | 'all'>> = {
  Date: ['now'],
  Math: ['random'],
  performance: ['now'],
  crypto: ['getRandomValues', 'randomUUID'],
  process: 'all',
  console: 'all',
};

/** `globalThis.Date` is `Date`. */
function globalName(node: ts.Expression): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
  return node.expression.text === 'globalThis' ? node.name.text : undefined;
}

/** The clock, chance, the host. */
function outsideWorld(node: ts.Node): string | undefined {
  const makes = ts.isNewExpression(node) || ts.isCallExpression(node);
  if (makes && globalName(node.expression) === 'Date') {
    const fromNothing = ts.isCallExpression(node) || (node.arguments ?? []).length === 0;
    return fromNothing ? '`Date()` reads the clock' : undefined;
  }
  const member = ts.isPropertyAccessExpression(node)
    ? node.name.text
    : ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)
      ? node.argumentExpression.text
      : undefined;
  if (member === undefined) return undefined;
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return undefined;
  const owner = globalName(node.expression);
  if (owner === undefined || !Object.hasOwn(forbiddenMembers, owner)) return undefined;
  const members = forbiddenMembers[owner] ?? [];
  return members === 'all' || members.includes(member)
    ? `\`${owner}.${member}\` reaches outside the library`
    : undefined;
}

/** What a file of `src` may not contain, each with its line. */
export function sourceFaults(path: string, text: string): readonly string[] {
  const file = parsed(path, text);
  const remarks = comments(file);
  const reasons = new Set(
    remarks.filter((one) => /^\/\/ reason: \S/.test(one.text)).map((one) => lineOf(file, one.start)),
  );
  const owing: Place[] = remarks.flatMap((one) => {
    const found = suppression.exec(one.text)?.[1];
    return found === undefined ? [] : [{ what: `\`${found}\``, lines: [lineOf(file, one.start)] }];
  });
  const faults: string[] = [];
  for (const node of nodes(file)) {
    const place = weakType(file, node);
    if (place !== undefined) owing.push(place);
    const outside = outsideWorld(node);
    if (outside !== undefined) faults.push(`${path}:${lineOf(file, node.getStart(file))} ${outside}`);
  }
  for (const { what, lines } of owing) {
    const given = lines.some((line) => reasons.has(line) || reasons.has(line - 1));
    if (!given) faults.push(`${path}:${lines[0]} ${what} without a reason`);
  }
  return faults;
}
