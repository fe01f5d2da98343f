export { type Codes, codesOf, knownIn, largestDomain, unknown } from './codes.ts';
export { type Diagrams, diagrams, type Node, no, TooLarge, yes } from './diagram.ts';
export { type Mask, maskOf, type Rows } from './mask.ts';
export { type Open, stillOpen } from './open.ts';
export { type Outcomes, outcomes } from './outcome.ts';
export { type WordMap, wordMap } from './word-map.ts';
