import { printed, ReglementError } from '../errors/index.ts';
import { nearest, type Topic } from '../facts/index.ts';

/**
 * What each question is about. A topic says which facts and rules matter; a question is the function that is asked. Three questions are about requests and
 * two about keeping, so one word cannot serve for both, and each place takes one of the two.
 */
const aboutTopic: Readonly<Record<string, Topic>> = {
  canAccess: 'access',
  canDisclose: 'disclosure',
  canProcess: 'processing',
  canCharge: 'charge',
  assessRequest: 'request',
  requestDueDate: 'request',
  appealDueDate: 'request',
  retentionDeadline: 'retention',
  retentionStatus: 'retention',
  retentionOfFile: 'retention',
  dutiesOn: 'duty',
};

/**
 * Reads a topic out of those that are taken here.
 *
 * @throws ReglementError `unknownQuestion`; for the name of a function it says which topic is meant.
 */
export function readTopic<T extends Topic>(value: unknown, among: readonly T[], path: string): T {
  const found = among.find((topic) => topic === value);
  if (found !== undefined) return found;
  const asFunction =
    typeof value === 'string' && Object.hasOwn(aboutTopic, value) ? aboutTopic[value] : undefined;
  const meant = asFunction ?? (typeof value === 'string' ? nearest(value, among) : undefined);
  throw unknown(
    value,
    path,
    among,
    among.find((topic) => topic === meant),
    {
      ...(asFunction === undefined ? {} : { remedy: 'name what is asked about, not the function that asks' }),
    },
  );
}

/**
 * Reads the name of a question out of those that are taken here.
 *
 * @throws ReglementError `unknownQuestion`; for a topic it says which functions ask about it.
 */
export function readQuestion<Q extends string>(value: unknown, among: readonly Q[]): Q {
  const found = among.find((name) => name === value);
  if (found !== undefined) return found;
  const asking = among.filter((name) => aboutTopic[name] === value);
  const meant = asking[0] ?? (typeof value === 'string' ? nearest(value, among) : undefined);
  throw unknown(value, 'question', among, asking.length > 1 ? undefined : meant, {
    ...(asking.length === 0 ? {} : { remedy: `name the function that asks: ${asking.join(' or ')}` }),
  });
}

const unknown = (
  value: unknown,
  path: string,
  among: readonly string[],
  didYouMean: string | undefined,
  more: { readonly remedy?: string },
): ReglementError =>
  new ReglementError([
    {
      code: 'unknownQuestion',
      path: [path],
      expected: `one of ${among.join(', ')}`,
      received: printed(value),
      ...(didYouMean === undefined ? {} : { didYouMean }),
      ...more,
    },
  ]);
