/** Thrown within this room where the interpreter does not confirm what a diagram showed; `check` reports it and nobody outside sees it. */
export class NotReplayed extends Error {
  readonly names: readonly string[];

  constructor(...names: readonly string[]) {
    super(names.join(', '));
    this.names = names;
  }
}
