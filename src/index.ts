/**
 * The questions that a host asks of a regulation, and what a policy author writes one with.
 *
 * @module
 */
export * from './errors/index.ts';
