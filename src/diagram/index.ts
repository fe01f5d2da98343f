export { type Diagrams, diagrams, type Node, no, TooLarge, yes } from './diagram.ts';
export { type Open, stillOpen } from './open.ts';
export { type Outcomes, outcomes } from './outcome.ts';
