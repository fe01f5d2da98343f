/**
 * The schemas of what comes in, for a host's own edge. They are zod's, so that they stand apart from the questions.
 *
 * @module
 */

export { questionSchema } from './decision/question-schema.ts';
export { factsJsonSchema, factsSchema } from './facts/schema.ts';
