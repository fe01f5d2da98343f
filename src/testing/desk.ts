import { type AnswerTo, ask, type Question } from '../decision/index.ts';
import type { Regulation } from '../language/index.ts';

/** Who answers the questions of a regulation: the library, or a host's own software about it. */
export interface Desk {
  /** The answer to a question by its name. The facts are plain data. */
  readonly ask: <Q extends Question>(question: Q, facts: object) => AnswerTo[Q];
}

/** The library itself. What is drawn as facts comes from its own vocabulary; whether it is in order is for the library to say. */
export const libraryDesk = (regulation: Regulation): Desk => ({
  ask: (question, facts) => ask(regulation, question, JSON.parse(JSON.stringify(facts))),
});

/** The question of permission that each topic stands for. */
export const permissionQuestions = {
  access: 'canAccess',
  disclosure: 'canDisclose',
  processing: 'canProcess',
  charge: 'canCharge',
} as const;
