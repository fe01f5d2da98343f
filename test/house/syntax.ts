import ts from 'typescript';

export interface Comment {
  readonly start: number;
  readonly text: string;
}

export const parsed = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);

/** Depth first, tokens left out. */
export function* nodes(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  for (const child of children) yield* nodes(child);
}

/** Every comment, found through the tokens, so that a comment's look-alike inside a string is none. */
export function comments(file: ts.SourceFile): readonly Comment[] {
  const found = new Map<number, Comment>();
  const visit = (node: ts.Node): void => {
    for (const child of node.getChildren(file)) visit(child);
    const ranges = [
      ...(ts.getLeadingCommentRanges(file.text, node.pos) ?? []),
      ...(ts.getTrailingCommentRanges(file.text, node.end) ?? []),
    ];
    for (const { pos, end } of node.kind === ts.SyntaxKind.TemplateHead ? [] : ranges) {
      found.set(pos, { start: pos, text: file.text.slice(pos, end) });
    }
  };
  visit(file);
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** Counted from one, as editors do. */
export const lineOf = (file: ts.SourceFile, position: number): number =>
  file.getLineAndCharacterOfPosition(position).line + 1;
