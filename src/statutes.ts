/**
 * The statutes beneath the regulations, valid in time, each as a text with its clauses; `dutchLaw` is all of them.
 *
 * @module
 */
export {
  ap as apText,
  atw as atwText,
  avg as avgText,
  awb as awbText,
  awr as awrText,
  bw as bwText,
  dutchLaw,
  esf as esfText,
  eu as euText,
  ob as obText,
  rv as rvText,
  type StatuteId,
  statutes,
  suwi as suwiText,
  tw as twText,
  uavg as uavgText,
  urlb as urlbText,
  wbp as wbpText,
  wetSuwi as wetSuwiText,
  wia as wiaText,
} from './law/statutes/index.ts';
