import type { Measured } from './measure.ts';

/** One bar of the table: what was asked for, what came. */
export interface Bar {
  readonly measure: string;
  readonly bar: string;
  readonly came: string;
  readonly met: boolean;
}

export interface Row {
  readonly title: string;
  readonly measured: readonly Measured[];
  readonly bars: readonly Bar[];
  readonly notes?: readonly string[];
}

export const of = (measured: readonly Measured[], name: string): number =>
  measured.find((one) => one.name === name)?.nanoseconds ?? Number.NaN;

/** A bar that is a ratio. */
export function ratio(measure: string, value: number, atMost: number): Bar {
  return {
    measure,
    bar: `at most ${atMost} times`,
    came: `${value.toFixed(2)} times`,
    met: value <= atMost,
  };
}

export const atMost = (measure: string, value: number, most: number, unit: string): Bar => ({
  measure,
  bar: `at most ${most} ${unit}`,
  came: `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`,
  met: value <= most,
});

const shown = (nanoseconds: number): string =>
  nanoseconds < 1_000
    ? `${nanoseconds.toFixed(1)} ns`
    : nanoseconds < 1_000_000
      ? `${(nanoseconds / 1_000).toFixed(2)} µs`
      : `${(nanoseconds / 1_000_000).toFixed(2)} ms`;

export function printed({ title, measured, bars, notes = [] }: Row): string {
  const width = Math.max(0, ...measured.map(({ name }) => name.length));
  return [
    `\n## ${title}`,
    ...measured.map(({ name, nanoseconds }) => `  ${name.padEnd(width)}  ${shown(nanoseconds)}`),
    ...notes.map((note) => `  ${note}`),
    ...bars.map(
      ({ measure, bar, came, met }) => `  ${met ? 'met    ' : 'NOT met'} ${measure}: ${came} (${bar})`,
    ),
  ].join('\n');
}
