import { printed, ReglementError } from '../errors/index.ts';
import { isIssue, snapshot } from '../facts/snapshot.ts';
import { mostNodes } from './space.ts';

/**
 * The most nodes that the diagrams may have together, as the caller bounds them.
 *
 * @throws ReglementError `wrongKind` for what is no bound: a bound that cannot be read would be none.
 */
export function budgetOf(choice: unknown): number {
  const entries = snapshot(choice, ['choice']);
  if (isIssue(entries)) throw new ReglementError([{ ...entries, expected: '`{ nodes }`' }]);
  const strange = [...entries.keys()].find((key) => key !== 'nodes');
  const nodes = entries.get('nodes');
  if (strange === undefined && nodes === undefined) return mostNodes;
  if (strange === undefined && typeof nodes === 'number' && Number.isSafeInteger(nodes) && nodes > 0)
    return nodes;
  throw new ReglementError([
    {
      code: 'wrongKind',
      path: ['choice', strange ?? 'nodes'],
      expected: strange === undefined ? 'a positive whole number of nodes' : '`nodes`',
      received: printed(strange ?? nodes),
    },
  ]);
}
