import { describe, test } from 'vitest';
import { ReglementError, worded } from '../../src/errors/index.ts';
import { fromJson, type Regulation } from '../../src/language/index.ts';
import { cobblers, setting, words } from './cobblers.ts';
import { drawText } from './corpus/draw-texts.ts';
import { families } from './corpus/families.ts';
import { meaningOf } from './corpus/meaning.ts';
import { type Came, OnRecord } from './corpus/on-record.ts';

const onRecord = new OnRecord(new URL('./corpus/faults.json', import.meta.url));

/** The whole list of faults, or what the text means. */
function came(told: string, read: () => Regulation): Came {
  try {
    return { told, outcome: 'in order', whole: meaningOf(read()) };
  } catch (error) {
    if (!(error instanceof ReglementError)) throw error;
    const whole = error.issues.map((issue) => `${issue.code} ${worded(issue)}`).join('\n');
    return { told, outcome: error.code, whole };
  }
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

describe('texts about one thing each', () => {
  const perGroup = 12;
  const groups = Object.entries(families).flatMap(([name, examples]) =>
    numbers(Math.ceil(examples.length / perGroup)).map((group) => [name, group] as const),
  );
  test.each(groups)(
    '%s, group %i: every fault, in its words and its order, or the meaning',
    (name, group) => {
      const examples = families[name]?.slice(group * perGroup, (group + 1) * perGroup) ?? [];
      onRecord.holds(
        `${name} ${group}`,
        examples.map(({ text, setting: own }) => came(JSON.stringify(text), () => fromJson(text, own))),
      );
    },
  );
});

describe('texts that nobody wrote', () => {
  test.each(numbers(40))('group %i: every fault, in its words and its order, or the meaning', (group) => {
    onRecord.holds(
      `drawn ${group}`,
      numbers(12).map((at) => {
        const seed = `${group} ${at}`;
        const text = drawText(words.facts, seed, 'drawn');
        return came(JSON.stringify(text), () => fromJson(text, setting));
      }),
    );
  });

  test.each(numbers(8))('statutes, group %i: the same of the text beneath', (group) => {
    onRecord.holds(
      `statute ${group}`,
      numbers(8).map((at) => {
        const statute = JSON.parse(
          JSON.stringify(drawText(words.facts, `statute ${group} ${at}`, 'leather-act')),
        );
        const statutes = [...setting.statutes, statute];
        return came(JSON.stringify(statute), () => fromJson({ ...cobblers }, { ...setting, statutes }));
      }),
    );
  });
});
