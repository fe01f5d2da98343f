import type { Text } from '../../language/index.ts';
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

/** The statutes beneath every Dutch regulation, in the order in which they are named in an answer. */
export const dutchLaw: readonly Text[] = [
  wbp,
  avg,
  uavg,
  suwi,
  wetSuwi,
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
];
