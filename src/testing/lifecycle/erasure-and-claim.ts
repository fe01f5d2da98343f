import type { LastDay, RetentionStatus } from '../../decision/index.ts';
import { canBeLater } from '../last-days.ts';
import { said } from '../laws/tell-facts.ts';
import { type Invariant, type Said, together } from './invariant.ts';
import { factsNow, heldBy, statusOf, tellStatus } from './records.ts';
import { keptOn } from './stated.ts';

/** An erasure that is granted never makes a record stay longer. */
export const erasureNeverKeepsLonger: Invariant = {
  name: 'erasureNeverKeepsLonger',
  sentence: said(
    'door een ingewilligd verzoek om verwijdering blijft niets langer bewaard',
    'a granted request for erasure never makes anything be kept longer',
  ),
  says: (step) => {
    const { happened, now, before } = step;
    if (happened.what !== 'answer' || happened.answer !== 'granted') return 'idle';
    if (now.requests[happened.request]?.facts.right !== 'erasure') return 'idle';
    return together(
      heldBy(before, step).map(([place]): Said => {
        const record = before.records[place];
        if (record === undefined) return 'idle';
        const words = step.regulation.vocabulary.facts;
        const asked = keptOn({ ...before, today: now.today }, record, words);
        const granted = factsNow(step, place);
        const one = statusOf(step, asked);
        const other = statusOf(step, granted);
        if (one === undefined || other === undefined) return 'idle';
        if (!canBeLater(other.deadline, one.deadline)) return 'holds';
        return [...tellStatus(step, asked), ...tellStatus(step, granted)];
      }),
    );
  },
};

/** A legal claim never lets a record go sooner. */
export const claimNeverLetsGoSooner: Invariant = {
  name: 'claimNeverLetsGoSooner',
  sentence: said(
    'een rechtsvordering laat nooit iets eerder vernietigen',
    'a legal claim never lets anything be destroyed sooner',
  ),
  says: (step) => {
    const { happened, now, before, regulation } = step;
    if (happened.what !== 'claim') return 'idle';
    return together(
      heldBy(before, step).map(([place]): Said => {
        const record = before.records[place];
        if (record === undefined) return 'idle';
        const calm = keptOn({ ...before, today: now.today }, record, regulation.vocabulary.facts);
        const claimed = factsNow(step, place);
        const one = statusOf(step, calm);
        const other = statusOf(step, claimed);
        if (one === undefined || other === undefined) return 'idle';
        const isSooner = canBeLater(keepOf(one), keepOf(other)) || canBeLater(one.deadline, other.deadline);
        return isSooner ? [...tellStatus(step, calm), ...tellStatus(step, claimed)] : 'holds';
      }),
    );
  },
};

/** That nothing keeps it sorts before every day. */
const keepOf = ({ keepUntil }: RetentionStatus): LastDay =>
  keepUntil.kind === 'none' ? { kind: 'bounded', notAfter: '0000-00-00' } : keepUntil;
