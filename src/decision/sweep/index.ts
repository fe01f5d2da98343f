export { notYet, type SweptColumns, unknownDay } from './column-rows.ts';
export { decideAll } from './decide-all.ts';
export type { StopSignal, Watching } from './progress.ts';
export { type RecordColumns, retentionColumns } from './retention-columns.ts';
export { retentionSweep, type SweptRecord } from './retention-sweep.ts';
