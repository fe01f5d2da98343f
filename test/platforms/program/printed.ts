import { allExamples } from './all-examples.ts';
import { run } from './run.ts';

/** Put in its place when the program is built. */
declare const share: number;

/** The program of a host with a console: one line of JSON. */
run(allExamples, share).then((told) => console.log(JSON.stringify(told)));
