import { type Issue, printed, ReglementError, worded } from '../errors/index.ts';
import { inertFaults } from '../facts/inert.ts';
import { isIssue, snapshot } from '../facts/snapshot.ts';
import { type Regulation, refuseUnloaded } from '../language/index.ts';
import { type Difference, differencesOf } from './difference.ts';
import { freeze } from './freeze.ts';
import { jsonOf } from './on-record.ts';
import { type Receipt, receiptOf } from './receipt.ts';

/** Whether a receipt still says what the regulation says. */
export type Replayed =
  | { readonly same: true }
  | { readonly same: false; readonly differences: readonly Difference[] };

/**
 * Answers the question of a receipt again and compares: the same bytes under the same version, or every place that differs, from the outermost
 * key inwards. Another version or content of the regulation, a statute or the library is a difference (`regulation.version`, `statutes.1.hash`, `library`); so
 * are facts or an answer that were altered since (`hash`), and facts that can no longer be asked with.
 *
 * @param kept a receipt, also one that went through JSON.
 * @throws ReglementError `malformed` for what is no receipt, `unknownRegulation` for a receipt of another regulation.
 * @example
 * ```ts
 * import { receipt, replay } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * const kept = receipt(werkId, 'canCharge', { right: 'access', receivedOn: '2026-03-02' });
 * const altered = { ...kept, facts: { right: 'access', receivedOn: '2017-03-02' } };
 * replay(werkId, kept).same; // true
 * replay(werkId, altered).same; // false
 * ```
 */
export function replay(regulation: Regulation, kept: Receipt): Replayed {
  refuseUnloaded(regulation);
  const stored = readReceipt(kept);
  const id = regulation.text.id;
  if (stored.id !== id)
    throw new ReglementError([
      {
        code: 'unknownRegulation',
        path: ['regulation', 'id'],
        expected: `a receipt of \`${id}\``,
        received: printed(stored.id),
      },
    ]);
  const differences = differencesWith(regulation, stored);
  return differences.length === 0 ? freeze({ same: true }) : freeze({ same: false, differences });
}

interface Stored {
  readonly receipt: Receipt;
  readonly id: unknown;
}

function readReceipt(value: unknown): Stored {
  if (inertFaults(value, [], 'look').length > 0) throw noReceipt(value);
  const entries = snapshot(value, []);
  const regulation = isIssue(entries) ? undefined : snapshot(entries.get('regulation'), ['regulation']);
  if (isIssue(entries) || regulation === undefined || isIssue(regulation)) throw noReceipt(value);
  // A copy of its own: what is compared is what was read, and freezing differences leaves the caller's receipt alone.
  return { receipt: JSON.parse(jsonOf(Object.fromEntries(entries), [])), id: regulation.get('id') };
}

const noReceipt = (value: unknown): ReglementError =>
  new ReglementError([
    {
      code: 'malformed',
      path: [],
      expected: 'a receipt, as `receipt` gave it',
      received: printed(value),
      ...(typeof value === 'string' ? { remedy: 'read the text first: `JSON.parse(text)`' } : {}),
    },
  ]);

function differencesWith(regulation: Regulation, { receipt }: Stored): readonly Difference[] {
  const { question, facts, standing } = receipt;
  try {
    const found = receiptOf(
      regulation,
      question,
      JSON.stringify(facts ?? null),
      JSON.stringify(standing ?? null),
    );
    return differencesOf(receipt, found);
  } catch (error) {
    if (!(error instanceof ReglementError)) throw error;
    return error.issues.map((issue) => refused(issue));
  }
}

/** What can no longer be asked: where it stands in the receipt, and why. */
function refused(issue: Issue): Difference {
  const [first] = issue.path;
  const path = first === 'question' || first === 'standing' ? issue.path : ['facts', ...issue.path];
  return { path, found: worded(issue), ...(issue.received === undefined ? {} : { stored: issue.received }) };
}
