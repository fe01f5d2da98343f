import { dutyTurnsOnItsDay } from './duties.ts';
import { claimNeverLetsGoSooner, erasureNeverKeepsLonger } from './erasure-and-claim.ts';
import type { Invariant } from './invariant.ts';
import {
  nothingRestsOnTheUnknown,
  nothingRestsOnWithdrawnConsent,
  withdrawalLeavesThePast,
  withdrawalWidensNothing,
} from './permission.ts';
import { answersReplay } from './receipts.ts';
import {
  dueDayStays,
  extensionOnlyLengthens,
  pauseOnlyLengthens,
  refusalLeavesAWay,
  statuteIsTheLimit,
} from './requests.ts';
import { nothingDestroyedTooSoon, statusOnlyMovesOn, statusTurnsOnItsDay } from './retention.ts';

/** Everything that must hold at every step in the life of a dossier. */
export const invariants: readonly Invariant[] = [
  nothingRestsOnTheUnknown,
  nothingRestsOnWithdrawnConsent,
  withdrawalWidensNothing,
  withdrawalLeavesThePast,
  dueDayStays,
  extensionOnlyLengthens,
  pauseOnlyLengthens,
  statuteIsTheLimit,
  refusalLeavesAWay,
  dutyTurnsOnItsDay,
  nothingDestroyedTooSoon,
  statusTurnsOnItsDay,
  statusOnlyMovesOn,
  erasureNeverKeepsLonger,
  claimNeverLetsGoSooner,
  answersReplay,
];
