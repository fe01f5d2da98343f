import ts from 'typescript';
import { parsed } from '../house/syntax.ts';
import { type Example, placeIn } from './examples.ts';

type Expectation = { readonly how: 'value' | 'matches' | 'throws'; readonly written: string };

interface Edit {
  readonly at: number;
  readonly text: string;
}

const arrow = /^\s*\/\/ ?=> ?/;

function isLiteral(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isLiteral(node.expression);
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)) return true;
  if (ts.isIdentifier(node)) return ['undefined', 'NaN', 'Infinity'].includes(node.text);
  if (ts.isPrefixUnaryExpression(node)) return isLiteral(node.operand);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral);
  if (!ts.isObjectLiteralExpression(node)) {
    const words = [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword];
    return words.includes(node.kind);
  }
  return node.properties.every(
    (one) =>
      ts.isPropertyAssignment(one) && !ts.isComputedPropertyName(one.name) && isLiteral(one.initializer),
  );
}

function literal(written: string): boolean {
  const { diagnostics = [] } = ts.transpileModule(`(${written});`, { reportDiagnostics: true });
  const [only, ...more] = parsed('value.ts', `(${written}\n);`).statements;
  if (diagnostics.length > 0 || only === undefined || more.length > 0) return false;
  return ts.isExpressionStatement(only) && isLiteral(only.expression);
}

function expectation(comment: string): Expectation | undefined {
  const thrown = /^throws (\w+)$/.exec(comment)?.[1];
  if (thrown !== undefined) return { how: 'throws', written: JSON.stringify(thrown) };
  const part = /^matches ([\s\S]+)$/.exec(comment)?.[1];
  if (part !== undefined) return literal(part) ? { how: 'matches', written: part } : undefined;
  return literal(comment) ? { how: 'value', written: comment } : undefined;
}

/** The comment after the statement on its last line, or the lines beneath it that begin with an arrow. */
function remark(file: ts.SourceFile, statement: ts.Statement, arrows: Set<number>): string | undefined {
  const beside = (ts.getTrailingCommentRanges(file.text, statement.end) ?? []).find(
    ({ kind }) => kind === ts.SyntaxKind.SingleLineCommentTrivia,
  );
  if (beside !== undefined) return file.text.slice(beside.pos + 2, beside.end).trim();
  const lines = file.text.split('\n');
  const first = file.getLineAndCharacterOfPosition(statement.end).line + 1;
  if (!arrow.test(lines[first] ?? '')) return undefined;
  arrows.delete(first);
  const written = [(lines[first] ?? '').replace(arrow, '')];
  for (let at = first + 1; /^\s*\/\//.test(lines[at] ?? '') && !arrow.test(lines[at] ?? ''); at += 1) {
    written.push((lines[at] ?? '').replace(/^\s*\/\/ ?/, ''));
  }
  return written.join('\n').trim();
}

/** The one name that a statement such as `const due = …;` declares. */
function declaredName(statement: ts.Statement): string | undefined {
  if (!ts.isVariableStatement(statement)) return undefined;
  const [only, ...more] = statement.declarationList.declarations;
  return only !== undefined && more.length === 0 && ts.isIdentifier(only.name) ? only.name.text : undefined;
}

function edits(file: ts.SourceFile, statement: ts.Statement, told: string, place: string): readonly Edit[] {
  const name = declaredName(statement);
  const refused = (why: string): Error => new Error(`${place} \`// ${told}\`: ${why}`);
  const expected = expectation(told);
  if (expected === undefined) throw refused('no literal value; prose belongs on a line above the statement');
  const call = `$doc.${expected.how}(${JSON.stringify(place)}, (${expected.written}), `;
  if (ts.isExpressionStatement(statement)) {
    const { expression } = statement;
    const [open, close] = expected.how === 'throws' ? ['async () => (', ')'] : ['', ''];
    const before = expected.how === 'throws' ? 'await ' : '';
    return [
      { at: expression.getStart(file), text: `;${before}${call}${open}` },
      { at: expression.end, text: `${close})` },
    ];
  }
  if (name === undefined) throw refused('a value belongs after an expression or the declaration of one name');
  if (expected.how === 'throws') throw refused('a declaration that throws declares nothing');
  return [{ at: statement.end, text: `;${call}${name});` }];
}

const isSilent = (node: ts.Statement): boolean =>
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isModuleDeclaration(node);

/**
 * The example with its remarks made into calls of `$doc`, still TypeScript. Every top-level statement says where it
 * stands before it runs, so that an error has a line in the document.
 */
export function withExpectations(example: Example): string {
  const file = parsed('example.ts', `${example.code}\nexport {};`);
  const arrows = new Set(
    example.code.split('\n').flatMap((line, index) => (arrow.test(line) ? [index] : [])),
  );
  const all: Edit[] = [];
  for (const statement of file.statements) {
    if (isSilent(statement)) continue;
    const start = statement.getStart(file);
    const place = placeIn(example, file.getLineAndCharacterOfPosition(start).line);
    all.push({ at: start, text: `$doc.at(${JSON.stringify(place)}); ` });
    const told = remark(file, statement, arrows);
    const asserts = ts.isExpressionStatement(statement) || ts.isVariableStatement(statement);
    if (told !== undefined && asserts) all.push(...edits(file, statement, told, place));
  }
  for (const line of arrows) {
    throw new Error(`${placeIn(example, line)} a value stands beneath no statement of its own`);
  }
  // Equal places keep their order: the place is told before the expression opens.
  return all.reduceRight(
    (text, edit) => text.slice(0, edit.at) + edit.text + text.slice(edit.at),
    `${example.code}\nexport {};`,
  );
}
