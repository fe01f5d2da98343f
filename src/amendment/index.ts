export { type Amendment, amend, type NewVersion } from './amend.ts';
export { type Versions, versions } from './versions.ts';
