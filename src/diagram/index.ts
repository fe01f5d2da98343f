export { type Codes, codesOf, knownIn, largestDomain, unknown } from './codes.ts';
export { literalsOf } from './columns.ts';
export { type Diagrams, diagrams, type Node, no, TooLarge, yes } from './diagram.ts';
export { type Mask, maskOf, type Rows } from './mask.ts';
export { type Open, stillOpen } from './open.ts';
export { type Outcomes, outcomes } from './outcome.ts';
export { type Recall, recallOf } from './recall.ts';
export { type Listed, type Place, type Scan, type Step, scanOf } from './scan.ts';
export { type WordMap, wordMap } from './word-map.ts';
