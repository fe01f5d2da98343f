import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { pack } from '../package/packed.ts';
import { runsOfBrowser } from './browser.ts';
import { writeBundle, writeProgram } from './built.ts';
import { type Missing, type Run, runsOfRuntimes } from './hosts.ts';
import { differences, type Told } from './told.ts';

/** Runs the program wherever the package is said to run, and prints what came of it as a table. */
const { tarball } = pack();
const project = mkdtempSync(join(tmpdir(), 'reglement-hosts-'));

const whereOf = ({ host, version, how, zone }: Run): string => `${host} ${version}, ${how}, ${zone}`;

const isRun = (one: Run | Missing): one is Run => 'run' in one;

/** As a user would: an empty folder, the packed package, what it needs from where npm finds it. */
async function install(): Promise<void> {
  writeFileSync(join(project, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', tarball, 'fast-check'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (const form of ['program.mjs', 'program.cjs', 'page.mjs'] as const)
    await writeProgram(project, form, 1);
  await writeBundle(project);
  // Its own dependency has no place in an import map.
  await build({
    stdin: {
      contents: "export { default } from 'fast-check'; export * from 'fast-check';",
      resolveDir: project,
    },
    outfile: join(project, 'fast-check.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'browser',
  });
}

interface Row {
  readonly host: string;
  readonly how: string;
  readonly zones: string[];
  readonly digest: string;
}

async function main(): Promise<number> {
  await install();
  const planned = [...(await runsOfRuntimes(project)), ...runsOfBrowser(project)];
  const faults: string[] = [];
  const rows: Row[] = [];
  const offsets = new Set<number>();
  let first: Told | undefined;
  const only = process.argv.slice(2);
  const isAsked = (one: Run): boolean =>
    only.length === 0 || only.some((words) => whereOf(one).includes(words));
  for (const one of planned.filter(isRun).filter(isAsked)) {
    const where = whereOf(one);
    try {
      const told = await one.run();
      first ??= told;
      offsets.add(told.offset);
      faults.push(...told.faults.map((fault) => `${where}: ${fault}`));
      faults.push(...differences(first, told).map((group) => `${where}: other answers in \`${group}\``));
      if (told.answers !== first.answers)
        faults.push(`${where}: ${told.answers} answers, not ${first.answers}`);
      if (one.mustBar && !told.barred) faults.push(`${where}: code could be made of text`);
      add(rows, one, told.digest);
    } catch (error) {
      faults.push(`${where}: ${String(error)}`);
    }
    console.error(where);
  }
  console.log('| host | how | zones | digest |\n|---|---|---|---|');
  for (const { host, how, zones, digest } of rows)
    console.log(`| ${host} | ${how} | ${zones.join(', ')} | \`${digest.slice(0, 12)}\` |`);
  for (const one of planned) if (!isRun(one)) console.log(`${one.host} was not run: ${one.why}`);
  console.log(
    `${first?.answers ?? 0} answers in each; ${offsets.size} offsets from UTC; ${faults.length} faults`,
  );
  for (const fault of faults) console.log(fault);
  return faults.length === 0 && first !== undefined ? 0 : 1;
}

function add(rows: Row[], { host, version, how, zone }: Run, digest: string): void {
  const name = `${host} ${version}`;
  const same = rows.find((row) => row.host === name && row.how === how && row.digest === digest);
  if (same === undefined) rows.push({ host: name, how, zones: [zone], digest });
  else same.zones.push(zone);
}

main()
  .then((code) => {
    process.exitCode = code;
  })
  .finally(() => {
    for (const one of [project, dirname(tarball)]) rmSync(one, { recursive: true, force: true });
  });
