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

// A text that was loaded is frozen through and through, so that its hash stays true.
const hashes = new WeakMap<Text, string>();

export function editionOf(text: Text): Edition {
  const hash = hashes.get(text) ?? contentHash(text);
  hashes.set(text, hash);
  return { id: text.id, version: text.version, hash };
}
