import { frozen, proved, type Text } from '../../language/index.ts';
import { avg } from './avg/index.ts';
import { suwi, wetSuwi, wia } from './benefits.ts';
import { bw, rv } from './civil.ts';
import { atw, eu } from './counting.ts';
import { ap } from './guidance.ts';
import { awb, esf } from './subsidies.ts';
import { awr, ob, urlb } from './tax.ts';
import { tw } from './telecommunications.ts';
import { uavg } from './uavg/index.ts';
import { wbp } from './wbp/index.ts';

export { ap, atw, avg, awb, awr, bw, esf, eu, ob, rv, suwi, tw, uavg, urlb, wbp, wetSuwi, wia };

/** The statutes by their ids, as clauses name them (`avg:9.1`), in the order in which they are named in an answer. */
export const statutes = {
  wbp,
  avg,
  uavg,
  suwi,
  'wet-suwi': wetSuwi,
  wia,
  tw,
  rv,
  awr,
  ob,
  urlb,
  bw,
  awb,
  esf,
  ap,
  atw,
  eu,
} as const;

/** The id of a statute of this library. */
export type StatuteId = keyof typeof statutes;

/** The statutes beneath every Dutch regulation. */
export const dutchLaw: readonly Text[] = /* @__PURE__ */ proved(frozen(Object.values(statutes)));
