/**
 * What a consent can be. Qualities add up and none implies another: an express consent is not thereby written. Bureaus and statutes ask
 * for some of them together; one record must have all that a rule asks (AVG 4(11), 7, 9(2)(a)).
 */
export const consentQualities = {
  free: ['vrij', 'freely given'],
  specific: ['specifiek', 'specific'],
  informed: ['geïnformeerd', 'informed'],
  unambiguous: ['ondubbelzinnig', 'unambiguous'],
  express: ['uitdrukkelijk', 'express'],
  written: ['schriftelijk', 'written'],
} as const;

/** One quality of a consent, such as `express` (see `consentQualities`). */
export type ConsentQuality = keyof typeof consentQualities;

/** One consent on record. `Role`, `Purpose` and `Category` are the vocabulary's own names. */
export interface Consent<Role = string, Purpose = string, Category = string> {
  /** Who gave it. A representative's counts where the client cannot decide alone (UAVG 5). */
  readonly by: 'client' | 'representative';
  /** Who may receive or see the data. */
  readonly to: readonly Role[];
  /** What the data may be used for. */
  readonly purposes: readonly Purpose[];
  /** The categories of data it covers; names of groups are taken too. */
  readonly data: readonly Category[];
  /** What the record shows it to be; none implies another. */
  readonly qualities: readonly ConsentQuality[];
  /** The day it was given, `YYYY-MM-DD`. It stands from that day. */
  readonly givenOn: string;
  /** The day it was withdrawn, from which it no longer stands, or `'never'`. Leaving it out must not mean that it stands. */
  readonly withdrawnOn: string | 'never';
}
