import { ReglementError } from './error.ts';
import { refuseInherited } from './inherited.ts';

/**
 * What a builder puts together. It only builds, and what it builds is read later; but an object that throws while it is copied is refused here and now.
 *
 * @throws ReglementError `unreadable`.
 */
export function built<T>(make: () => T): T {
  refuseInherited();
  try {
    return make();
  } catch (error) {
    if (error instanceof ReglementError) throw error;
    throw new ReglementError([
      {
        code: 'unreadable',
        path: [],
        expected: 'plain data',
        received: 'something that throws when it is read',
      },
    ]);
  }
}
