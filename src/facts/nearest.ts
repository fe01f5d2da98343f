import { distance } from 'fastest-levenshtein';

/** The word that was probably meant: near enough, and the nearest. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (word.length > 100) return undefined;
  const limit = Math.max(2, Math.floor(word.length / 3));
  let best: { word: string; distance: number } | undefined;
  for (const candidate of words) {
    const away = distance(word.toLowerCase(), candidate.toLowerCase());
    if (away <= limit && (best === undefined || away < best.distance))
      best = { word: candidate, distance: away };
  }
  return best?.word;
}
