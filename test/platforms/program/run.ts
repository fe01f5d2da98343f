import { libraryVersion } from 'reglement';
import { type Book, emptyBook } from './book.ts';
import { publicFunctions } from './call.ts';
import { askDecisions } from './decisions.ts';
import { askEngine } from './engine.ts';
import {
  askExamples,
  askExplanations,
  askForFacts,
  type ExamplesOf,
  type Scope,
  scopeOf,
} from './examples.ts';
import { askKit } from './kit.ts';
import { askForReports, askReasoning } from './reasoning.ts';
import { askWrongly } from './refusals.ts';
import { askSweeps } from './sweeps.ts';
import { askTerms } from './terms.ts';
import { askSchemas, askTexts } from './texts.ts';

/** What a run of the program says of the place it ran in. */
export interface Told {
  /** Of all answers together. */
  readonly digest: string;
  /** Of each group, so that a difference can be found. */
  readonly groups: Readonly<Record<string, string>>;
  readonly answers: number;
  readonly faults: readonly string[];
  /** Whether code could not be made of text. */
  readonly barred: boolean;
  /** The zone's own offset, so that it can be seen that the zone was another. */
  readonly offset: number;
  readonly library: string;
  /** Public functions that nothing was asked of. */
  readonly notAsked: readonly string[];
}

const groups: Readonly<Record<string, (book: Book, scope: Scope) => void>> = {
  examples: askExamples,
  explanations: askExplanations,
  facts: askForFacts,
  decisions: askDecisions,
  terms: askTerms,
  sweeps: askSweeps,
  reasoning: askReasoning,
  texts: askTexts,
  schemas: askSchemas,
  engine: askEngine,
  refusals: askWrongly,
  reports: askForReports,
  kit: askKit,
};

/** What takes long and hangs on no zone and no module system: left out where only a share is asked. */
const slow: readonly string[] = ['reports', 'kit'];

/** Asks everything, and gives one digest of all answers. A share that is not one asks less of the same: see `scopeOf`. */
export async function run(all: ExamplesOf, share = 1): Promise<Told> {
  const scope = scopeOf(all, share);
  const told: Record<string, string> = {};
  const faults: string[] = [];
  const asked = new Set<string>();
  let answers = 0;
  for (const [name, group] of Object.entries(groups)) {
    if (share > 1 && slow.includes(name)) continue;
    const book = emptyBook();
    group(book, scope);
    told[name] = await digestOf(book.answers.join('\n'));
    faults.push(...book.faults);
    answers += book.answers.length;
    for (const question of book.asked.keys()) asked.add(question);
  }
  return {
    digest: await digestOf(Object.values(told).join('\n')),
    groups: told,
    answers,
    faults,
    barred: isBarred(),
    offset: new Date('2024-03-30T12:00:00Z').getTimezoneOffset(),
    library: libraryVersion,
    notAsked: publicFunctions().filter((name) => !asked.has(name)),
  };
}

/** SHA-256, as every host brings it along. */
async function digestOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function isBarred(): boolean {
  try {
    return new Function('return 1')() !== 1;
  } catch {
    return true;
  }
}
