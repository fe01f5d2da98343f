import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Text } from '../language/index.ts';
import { canonicalJson } from './canonical-json.ts';

/** SHA-256 over the canonical JSON of some data, in hexadecimal. */
export const contentHash = (data: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(data))));

/** Which text it was, by name, version and content. */
export interface Edition {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
}

// A text and a vocabulary that were loaded are frozen through and through, so that their hashes stay true.
const hashes = new WeakMap<object, string>();

/** The hash of something that was loaded, worked out once. */
export function loadedHash(loaded: object): string {
  const hash = hashes.get(loaded) ?? contentHash(loaded);
  hashes.set(loaded, hash);
  return hash;
}

export const editionOf = (text: Text): Edition => ({
  id: text.id,
  version: text.version,
  hash: loadedHash(text),
});
