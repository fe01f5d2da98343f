/** One trial of one file of tests. */
export interface TrialName {
  readonly file: string;
  readonly name: string;
}

/** What a hand is asked. */
export type Task =
  /** Run a file as it stands and say what each of its trials reaches. */
  | { readonly kind: 'survey'; readonly file: string }
  /** Run these trials, in this order, until one fails. */
  | {
      readonly kind: 'mutant';
      readonly path: string;
      readonly code: string;
      readonly trials: readonly TrialName[];
    };

/** What one trial of a file showed when nothing was changed. */
export interface TrialSurvey extends TrialName {
  readonly passed: boolean;
  readonly reason: string;
  readonly milliseconds: number;
  /** Ids of the mutants that it reaches. */
  readonly reaches: readonly number[];
}

export interface Survey {
  /** How long it takes to load the file and all that it needs. */
  readonly milliseconds: number;
  readonly trials: readonly TrialSurvey[];
  /** Ids of the mutants that are reached while the file is loaded. */
  readonly atLoad: readonly number[];
}

export type Answer =
  | { readonly kind: 'ready' }
  /** The trial with this number begins. */
  | { readonly kind: 'at'; readonly trial: number }
  | { readonly kind: 'surveyed'; readonly survey: Survey }
  | { readonly kind: 'killed'; readonly by: TrialName; readonly reason: string }
  | { readonly kind: 'survived' };
