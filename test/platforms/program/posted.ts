import { allExamples } from './all-examples.ts';
import { run } from './run.ts';

/** Put in its place when the program is built. */
declare const share: number;

/** The program of a page or a worker: it tells whoever served it. */
const post = (told: unknown): Promise<unknown> =>
  fetch('/told', { method: 'POST', body: JSON.stringify(told) });

run(allExamples, share).then(post, (error: unknown) => post({ error: String(error) }));
