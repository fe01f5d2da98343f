/** The version of this library, as its package names it. A receipt carries it: another version may answer otherwise. */
export const libraryVersion = '0.1.0';
