// Changes the sources one small place at a time and says which changes no test notices: see docs/proof-source.md.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './places.ts';
import { quick } from './quick.ts';
import { listed, table } from './report.ts';
import { mutated } from './run.ts';
import { trialFiles } from './trials.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: 'string', default: '1' },
    hands: { type: 'string', default: '2' },
    runs: { type: 'string', default: '50' },
    budget: { type: 'string', default: '16000' },
    // Only the files of tests whose path matches: sooner, and a lower bound of the score.
    trials: { type: 'string', default: '' },
    again: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
  },
});
const given = positionals.length > 0 ? positionals : ['calendar', 'language', 'diagram', 'decision'];

const sources = given.map((room) => (room.includes('/') ? room : `src/${room}`));

const results = await mutated(
  values.quick
    ? { ...quick, say: console.log }
    : {
        sources,
        trials: trialFiles(sources).filter((path) => new RegExp(values.trials).test(path)),
        every: Number(values.every),
        hands: Number(values.hands),
        runs: Number(values.runs),
        budget: Number(values.budget),
        folder: join(root, 'reports', 'mutation'),
        // A file system takes no name of any length.
        name: given
          .map((room) => room.replaceAll(/\W+/g, '-'))
          .join('+')
          .slice(0, 100),
        again: values.again,
        say: console.log,
      },
);
const all = [...results.all.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
console.log([...listed(all), '', table(all)].join('\n'));
