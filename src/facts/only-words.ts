import { type Path, printed, ReglementError, refuse, refuseInherited } from '../errors/index.ts';
import { topics } from './declare.ts';
import { nearest } from './nearest.ts';
import { vocabularyFaults } from './vocabulary-faults.ts';

/** Refuses whatever is handed in for a vocabulary and has no facts. */
export function refuseNoVocabulary(value: unknown, path: Path = ['vocabulary']): void {
  refuseInherited();
  if (!hasFacts(value))
    throw new ReglementError([
      {
        code: 'wrongKind',
        path,
        expected: 'a vocabulary',
        received: printed(value),
        remedy: 'pass the words of a regulation, `regulation.vocabulary`, or `core`',
      },
    ]);
}

/** The same, and one that declares what cannot be. */
export function refuseUnsound(value: unknown, path: Path = ['vocabulary']): void {
  refuseNoVocabulary(value, path);
  refuse(vocabularyFaults(value, path, 'look'));
}

/** Refuses whatever is handed in for a topic and is none: no fact matters to it, and nothing would be asked. */
export function refuseNoTopic(value: unknown): void {
  if (topics.some((topic) => topic === value)) return;
  const meant = typeof value === 'string' ? nearest(value, topics) : undefined;
  throw new ReglementError([
    {
      code: 'unknownQuestion',
      path: ['topic'],
      expected: `one of ${topics.join(', ')}`,
      received: printed(value),
      ...(meant === undefined ? {} : { didYouMean: meant }),
    },
  ]);
}

function hasFacts(value: unknown): boolean {
  try {
    if (typeof value !== 'object' || value === null || !('facts' in value)) return false;
    const { facts } = value;
    return typeof facts === 'object' && facts !== null && !Array.isArray(facts);
  } catch {
    return false;
  }
}
