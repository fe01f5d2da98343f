import { describe } from 'vitest';
import type { Verdict } from '../../src/decision/answer.ts';
import { dataMask } from '../../src/decision/permitted-data.ts';
import type { Text } from '../../src/language/index.ts';
import { categoriesOf, changedBy, inAnyOrder, isFrozen, sameAnswer, subsets } from './answer-parts.ts';
import { answerTo, attainableCases, learned, loadedIfSound, randomCases } from './cases.ts';
import { law } from './law.ts';
import { backwards, lettered, reversed } from './reordered.ts';

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
    600,
    0.001,
  );

  law(
    'a presumption never permits',
    randomCases,
    (one) => {
      const answer = answerTo(one, one.less);
      return answer.presumed.length === 0 ? 'idle' : answer.verdict === 'forbidden';
    },
    600,
    0.003,
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

describe('the text', () => {
  law('a regulation survives JSON', randomCases, (one) => {
    const again: Text = JSON.parse(JSON.stringify(one.regulation.text));
    return sameAnswer(answerTo(one, one.less, again), answerTo(one, one.less));
  });

  law('the same answer in any order of clauses, rules and conditions', randomCases, (one) => {
    const turned = reversed(one.regulation.text);
    return sameAnswer(
      inAnyOrder(answerTo(one, one.less, turned)),
      inAnyOrder(answerTo(one, one.less, lettered(one.regulation.text))),
    );
  });

  law('the same answer in any order of facts and of the values in them', randomCases, (one) =>
    sameAnswer(answerTo(one, backwards(one.less)), answerTo(one, one.less)),
  );

  law('a text that is not in force leaves the statute alone', randomCases, (one) => {
    const { text } = one.regulation;
    const later = loadedIfSound(one.regulation, { ...text, from: '2030-01-01' });
    if (later === undefined) return 'idle';
    const answer = answerTo({ ...one, regulation: later }, one.less);
    const statute = answerTo(one, one.less, { ...text, articles: [], english: {} });
    return (
      answer.standing === 'notInForce' &&
      answer.verdict === statute.verdict &&
      sameAnswer(answer.because, statute.because) &&
      sameAnswer(answer.missing, statute.missing)
    );
  });
});

describe('the answer', () => {
  law('a certain answer names what it rests on', randomCases, (one) => {
    const { verdict, because } = answerTo(one, one.less);
    if (verdict === 'undetermined') return 'idle';
    return verdict === 'permitted'
      ? because.length > 0 && because.every(({ certain }) => certain)
      : because.length > 0;
  });

  law('`limitedTo` names exactly the categories whose own question is permitted', randomCases, (one) => {
    const answer = answerTo(one, one.less);
    if (answer.verdict === 'permitted') return answer.limitedTo === undefined;
    const passing = categoriesOf(answer).filter(
      (data) => answerTo(one, { ...one.less, data: [data] }).allowed,
    );
    return sameAnswer(answer.limitedTo ?? [], passing);
  });

  law(
    '`permittedData` is what is permitted category by category',
    randomCases,
    (one) => {
      const mask = dataMask(one.regulation, one.topic, one.less);
      const alone = (data: string) => answerTo(one, { ...one.less, data: [data] }).verdict;
      return (['permitted', 'forbidden', 'undetermined'] as const).every((word) =>
        mask[word].every((data) => alone(data) === word),
      );
    },
    200,
  );

  law('the whole is permitted exactly when each of its parts is', randomCases, (one) => {
    const { parts, verdict } = answerTo(one, one.less);
    if (parts.length === 0) return 'idle';
    const words = parts.map((part) => part.verdict);
    if (words.includes('forbidden')) return verdict === 'forbidden';
    return verdict === (words.includes('undetermined') ? 'undetermined' : 'permitted');
  });

  law(
    'a remedy that is carried out permits, and half of it does not',
    attainableCases,
    (one) => {
      const checked = answerTo(one, one.less).remedies.flatMap(({ changes }) => {
        const steps = subsets(changes).map((some) => ({ some, facts: changedBy(one, some) }));
        return steps.some(({ facts }) => facts === undefined) ? [] : [{ changes, steps }];
      });
      if (checked.length === 0) return 'idle';
      return checked.every(({ changes, steps }) =>
        steps.every(
          ({ some, facts = {} }) => answerTo(one, facts).allowed === (some.length === changes.length),
        ),
      );
    },
    800,
    0.01,
  );

  law(
    'an answer is plain, frozen data',
    randomCases,
    (one) => {
      const answer = answerTo(one, one.less);
      return isFrozen(answer) && sameAnswer(JSON.parse(JSON.stringify(answer)), answer);
    },
    200,
  );

  law(
    'asking twice gives the same bytes',
    randomCases,
    (one) => {
      answerTo(one, one.complete);
      return (
        JSON.stringify(answerTo(one, one.less)) ===
        JSON.stringify(answerTo(one, one.less, { ...one.regulation.text }))
      );
    },
    200,
  );
});
