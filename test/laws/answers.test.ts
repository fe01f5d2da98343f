import { describe } from 'vitest';
import type { Verdict } from '../../src/decision/answer.ts';
import { answerTo, learned, randomCases } from './cases.ts';
import { law } from './law.ts';

const certainGrounds = ({ because }: Verdict): readonly string[] =>
  because.filter(({ certain }) => certain).map(({ aspect, clause }) => `${aspect} ${clause}`);

describe('what is not known', () => {
  law('an unknown fact never permits', randomCases, (one) => {
    if (!answerTo(one, one.less).allowed) return 'idle';
    return answerTo(one, one.more).allowed && answerTo(one, one.complete).allowed;
  });

  law('learning a fact moves only `undetermined`', randomCases, (one) => {
    const less = answerTo(one, one.less);
    if (less.verdict === 'undetermined' || less.presumed.length > 0) return 'idle';
    return answerTo(one, one.more).verdict === less.verdict;
  });

  law(
    'what a presumption forbids is moved only by what was presumed',
    randomCases,
    (one) => {
      const less = answerTo(one, one.less);
      const isTold = learned(one.more, one.less).some((name) =>
        less.presumed.some(({ fact }) => fact === name),
      );
      if (less.presumed.length === 0 || isTold) return 'idle';
      return answerTo(one, one.more).verdict === 'forbidden';
    },
    1500,
    0.001,
  );

  law(
    'a presumption never permits',
    randomCases,
    (one) => {
      const answer = answerTo(one, one.less);
      return answer.presumed.length === 0 ? 'idle' : answer.verdict === 'forbidden';
    },
    1500,
    0.005,
  );

  law('certain grounds only grow', randomCases, (one) => {
    const less = answerTo(one, one.less);
    if (less.verdict === 'undetermined' || less.presumed.length > 0) return 'idle';
    const more = certainGrounds(answerTo(one, one.more));
    return certainGrounds(less).every((ground) => more.includes(ground));
  });

  law('undetermined always has something missing', randomCases, (one) => {
    const { verdict, missing } = answerTo(one, one.less);
    return verdict === 'undetermined' ? missing.length > 0 : missing.length === 0;
  });

  law('what is missing was not stated', randomCases, (one) => {
    const { missing } = answerTo(one, one.less);
    return missing.length === 0 ? 'idle' : missing.every(({ fact }) => !Object.hasOwn(one.less, fact));
  });

  law('when all is known the answer is certain', randomCases, (one) => {
    const answer = answerTo(one, one.complete);
    return answer.verdict !== 'undetermined' && answer.presumed.length === 0;
  });
});
