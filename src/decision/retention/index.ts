export type {
  Conflict,
  EndShown,
  FilePart,
  FileRetention,
  Governing,
  LastDay,
  LayerLimits,
  Limit,
  NamedRule,
  RetentionAnswer,
  RetentionFacts,
  RetentionStatus,
  RetentionWord,
  Splitting,
} from './answer.ts';
export { retentionDeadline } from './deadline.ts';
export { lawOpposesErasure } from './erasure.ts';
export { type FileFacts, retentionOfFile } from './file.ts';
export { retentionStatus } from './status.ts';
