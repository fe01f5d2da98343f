/**
 * What can be wrong with what a caller hands in. A closed list: a host can switch on it.
 *
 * Facts: `unknownFact`, `wrongTopic`, `wrongKind`, `impossibleValue`, `impossibleDay`, `dayNeedsZone`, `missingArgument`,
 * `missingDay`, `statedTwice`, `unreadable`.
 * Terms: `impossibleTerm`, `outOfRange`.
 * Rule sets: `malformed`, `tooLarge`, `tooDeep`, `forbiddenKey`, `duplicateId`, `unknownClause`, `unknownReference`, `cycle`,
 * `rivalAnswers`, `contradiction`, `neverApplies`, `neverDecides`, `wrongPresumption`, `undefinedTerm`, `undeclaredOverlap`.
 * Asking: `unknownRegulation`, `unknownVersion`, `unknownQuestion`, `unknownEvent`.
 */
export type IssueCode =
  | 'unknownFact'
  | 'wrongTopic'
  | 'wrongKind'
  | 'impossibleValue'
  | 'impossibleDay'
  | 'dayNeedsZone'
  | 'missingArgument'
  | 'missingDay'
  | 'statedTwice'
  | 'unreadable'
  | 'impossibleTerm'
  | 'outOfRange'
  | 'malformed'
  | 'tooLarge'
  | 'tooDeep'
  | 'forbiddenKey'
  | 'duplicateId'
  | 'unknownClause'
  | 'unknownReference'
  | 'cycle'
  | 'rivalAnswers'
  | 'contradiction'
  | 'neverApplies'
  | 'neverDecides'
  | 'wrongPresumption'
  | 'undefinedTerm'
  | 'undeclaredOverlap'
  | 'unknownRegulation'
  | 'unknownVersion'
  | 'unknownQuestion'
  | 'unknownEvent';

/** Where something stands: keys and indexes from the outermost value inwards. */
export type Path = readonly (string | number)[];

/** One fault, as data. The wording is made from it, never stored in it. */
export interface Issue {
  readonly code: IssueCode;
  /** Where it stands: keys and indexes from the outermost value inwards. */
  readonly path: Path;
  /** What would have been right there, in the law's words. */
  readonly expected: string;
  /** What came, printed short. Absent where nothing came. */
  readonly received?: string;
  /** The clause it stands in, for faults in a rule set. */
  readonly clause?: string;
  /** The nearest thing the author may have meant. */
  readonly didYouMean?: string;
  /** What to do about it. */
  readonly remedy?: string;
  /** A case that shows it, for faults in a rule set. */
  readonly witness?: Readonly<Record<string, string | number | boolean>>;
}
