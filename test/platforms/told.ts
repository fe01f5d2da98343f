import { spawn } from 'node:child_process';
import { z } from 'zod';

const ofRun = z.object({
  digest: z.string().length(64),
  groups: z.record(z.string(), z.string()),
  answers: z.number(),
  faults: z.array(z.string()),
  barred: z.boolean(),
  offset: z.number(),
  library: z.string(),
  notAsked: z.array(z.string()),
});

/** What a run of the program told, checked. */
export type Told = z.infer<typeof ofRun>;

/** Reads what the program printed or posted; what broke it is thrown. */
export const readTold = (text: string): Told => ofRun.parse(JSON.parse(text));

/** How a program is started. */
export interface Start {
  readonly command: string;
  readonly options: readonly string[];
  readonly folder: string;
  readonly zone?: string;
}

/** Carries out a command and gives what it prints; one that ends badly is thrown with what it says. */
export function printed({ command, options, folder, zone }: Start): Promise<string> {
  return new Promise((resolve, reject) => {
    // A test runner's own options are not those of the host.
    const env = { ...process.env, NODE_OPTIONS: '', ...(zone === undefined ? {} : { TZ: zone }) };
    const child = spawn(command, [...options], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const out: string[] = [];
    const errors: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(out.join(''));
      else reject(new Error(`${command} ${options.join(' ')} ended with ${status}: ${errors.join('')}`));
    });
  });
}

/** Runs the program in a host that prints. */
export const toldBy = async (start: Start): Promise<Told> => readTold(await printed(start));

/** The zones in which the answers are compared: both ends of the day, half and three quarter hours, the bureau's own. */
export const zones: readonly string[] = [
  'UTC',
  'Europe/Amsterdam',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kolkata',
  'America/St_Johns',
];

/** The groups of answers in which two runs differ. */
export const differences = (one: Told, other: Told): readonly string[] =>
  Object.keys({ ...one.groups, ...other.groups }).filter((name) => one.groups[name] !== other.groups[name]);
