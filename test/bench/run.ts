import { cpus } from 'node:os';
import { versionOf } from './engines/slow.ts';
import { printed, type Row } from './report.ts';
import { analysis } from './rows/analysis.ts';
import { oneBureau } from './rows/bureau.ts';
import { cold } from './rows/cold.ts';
import { manyRules } from './rows/many.ts';
import { sizes } from './rows/size.ts';
import { terms } from './rows/terms.ts';
import { twelveRules } from './rows/twelve.ts';

const asked = process.argv.slice(2);
const isJson = asked.includes('--json');
const rounds = asked.includes('--quick') ? 5 : 15;
const only = asked.find((one) => one.startsWith('--only='))?.slice('--only='.length);

const sections: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  twelve: () => twelveRules(rounds),
  bureau: () => oneBureau(rounds),
  many: () => manyRules(rounds),
  terms: () => terms(rounds),
  cold: async () => [...(await sizes()), ...(await cold(rounds))],
  analysis: () => analysis(rounds),
};

const packages = [
  'json-logic-engine',
  '@casl/ability',
  'json-rules-engine',
  '@cedar-policy/cedar-wasm',
  'publicodes',
  'date-fns',
  'luxon',
  'temporal-polyfill',
  'mitata',
];
const about = {
  node: process.version,
  v8: `V8 ${process.versions.v8}`,
  machine: `${cpus().length} × ${cpus()[0]?.model ?? '?'}`,
  versions: Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
  rounds,
};

const rows: Row[] = [];
if (!isJson)
  console.log(
    `${about.machine}, Node ${about.node}, ${about.v8}, median of ${rounds} rounds, each contender in turn in every round`,
    Object.entries(about.versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', '),
  );
for (const [name, section] of Object.entries(sections)) {
  if (only !== undefined && only !== name) continue;
  for (const row of await section()) {
    rows.push(row);
    if (!isJson) console.log(printed(row));
  }
}
if (isJson) console.log(JSON.stringify({ ...about, rows }, undefined, 2));
