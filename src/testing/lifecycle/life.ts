import fc from 'fast-check';
import type { Language } from '../../decision/index.ts';
import type { Regulation } from '../../language/index.ts';
import type { Desk } from '../desk.ts';
import { LawBroken } from '../laws/law-broken.ts';
import { indented } from '../laws/put.ts';
import { said } from '../laws/tell-facts.ts';
import type { Dossier, Happening } from './dossier.ts';
import { happens, lastOf } from './happens.ts';
import { emptyMemory, type Memory, type Step } from './invariant.ts';
import { invariants } from './invariants.ts';
import { heldBy, statusOf, without } from './records.ts';
import { dueIn } from './requests.ts';
import { tellHistory } from './tell-history.ts';
import { dayAfter, type Wait } from './waits.ts';

/** A dossier while it is lived: the model that the steps change. */
export interface Life {
  dossier: Dossier;
  /** Days that an answer gave, to come back on. */
  ahead: readonly string[];
}

/** What the model is held against: whoever answers, and how what is wrong is told. */
export interface Bureau {
  readonly regulation: Regulation;
  readonly desk: Desk;
  readonly memory: Memory;
  readonly language: Language;
  readonly heard: (invariant: string) => void;
}

/** The start of a life, shown by its day alone. */
export class Beginning {
  readonly dossier: Dossier;
  constructor(dossier: Dossier) {
    this.dossier = dossier;
  }
  [fc.toStringMethod](): string {
    return `a file opened on ${this.dossier.today}`;
  }
}

/** One step of a life: a wait, and then something happens. */
export class LifeStep implements fc.Command<Life, Bureau> {
  readonly wait: Wait;
  readonly happening: Happening;

  constructor(wait: Wait, happening: Happening) {
    this.wait = wait;
    this.happening = happening;
  }

  check({ dossier, ahead }: Readonly<Life>): boolean {
    return happens(dossier, dayAfter(this.wait, dossier.today, ahead), this.happening) !== undefined;
  }

  run(life: Life, bureau: Bureau): void {
    const before = life.dossier;
    const on = dayAfter(this.wait, before.today, life.ahead);
    const now = happens(before, on, swept({ ...before, today: on }, this.happening, bureau));
    const happened = now === undefined ? undefined : lastOf(now);
    if (now === undefined || happened === undefined) return;
    const step: Step = { ...bureau, before, now, happened };
    life.dossier = now;
    for (const { name, sentence, says } of invariants) {
      const found = says(step);
      if (found !== 'idle') bureau.heard(name);
      if (typeof found === 'string') continue;
      const { text, vocabulary } = bureau.regulation;
      const counterexample = {
        told: [said('het dossier:', 'the file:'), ...indented(tellHistory(now, vocabulary.facts)), ...found],
      };
      throw new LawBroken({ law: name, sentence, regulation: text.title, counterexample }, bureau.language);
    }
    life.ahead = [...aheadOf(step), ...life.ahead].slice(0, 8);
  }

  toString(): string {
    const { what } = this.happening;
    return 'days' in this.wait
      ? `${what} after ${this.wait.days} days`
      : `${what} about a day that was given`;
  }
}

/** What the host destroys on a day, by what it knows: what has to go; what may go as well, where it is early. */
function swept(dossier: Dossier, happening: Happening, { regulation, desk }: Bureau): Happening {
  if (happening.what !== 'sweep') return happening;
  const destroyed = heldBy(dossier, { regulation }).flatMap(([place, facts]) => {
    const possible = statusOf({ desk }, without(facts, happening.unknown))?.possible ?? ['keep'];
    const goes = happening.early
      ? !possible.includes('keep')
      : possible.every((word) => word === 'mustDelete');
    return goes ? [place] : [];
  });
  return { ...happening, destroyed };
}

/** The days ahead of the dossier on which something turns. */
function aheadOf(step: Step): readonly string[] {
  const { happened, now } = step;
  if (happened.what === 'request' || 'request' in happened) {
    const place = happened.what === 'request' ? now.requests.length - 1 : happened.request;
    const due = dueIn(step, now, place);
    return due?.answerBy.kind === 'exact' ? [due.answerBy.day] : [];
  }
  if (happened.what !== 'sweep' && happened.what !== 'endOfService') return [];
  return heldBy(now, step).flatMap(([, facts]) => {
    const status = statusOf(step, facts);
    return [status?.keepUntil, status?.deadline].flatMap((last) =>
      last?.kind === 'exact' ? [last.day] : [],
    );
  });
}

export const bureauOf = (regulation: Regulation, choice: Omit<Bureau, 'regulation' | 'memory'>): Bureau => ({
  regulation,
  memory: emptyMemory(),
  ...choice,
});
