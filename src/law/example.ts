export type { Example, ExampleQuestion, Expected } from '../language/worked-example.ts';
