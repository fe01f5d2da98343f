import { built } from '../errors/built.ts';
import { refuse, refuseHidden } from '../errors/index.ts';
import type { Facts } from '../facts/index.ts';
import { faultsOf, statuteFaults } from './check/faults.ts';
import { held } from './held.ts';
import { loadProved } from './load-proved.ts';
import type { Regulation } from './loaded.ts';
import type { Setting, Text } from './regulation.ts';

/**
 * Reads a regulation and gives back what can be decided with.
 *
 * What it is handed, the vocabulary too, is frozen in place: a text that changed afterwards would be decided half by its old words.
 *
 * @param text the regulation as it was written; `fromJson` takes one that is JSON.
 * @param setting the words it is written in, the statutes beneath it, and the holidays its terms are counted by.
 * @throws ReglementError with every fault found, each with the clause it stands in and, where there is one, a case that shows it.
 * @example
 * ```ts
 * import { article, author, clause, load, text } from 'reglement';
 * import { core } from 'reglement/bureaus';
 * import { dutchHolidays } from 'reglement/calendar';
 * import { dutchLaw } from 'reglement/statutes';
 * const { permit } = author(core);
 * const small = text({
 *   id: 'small', title: 'Small', version: '1', from: '2026-01-01', english: { '1': 'the client sees the file' },
 *   articles: [article('1', 'Inzage', clause('1', 'de cliënt ziet het dossier', permit('access.actor', { actor: 'client' })))],
 * });
 * load(small, { vocabulary: core, statutes: dutchLaw, holidays: dutchHolidays }).text.version; // '1'
 * ```
 */
export function load<F extends Facts>(text: Text, setting: Setting<F>): Regulation<F> {
  refuseHidden();
  // A proxy that breaks the promises of a frozen object makes the engine throw wherever it is read.
  return built(() => read(text, setting));
}

function read<F extends Facts>(text: Text, setting: Setting<F>): Regulation<F> {
  const taken = held(text, setting);
  refuse(
    taken.statutes.flatMap((statute, place) =>
      statuteFaults(statute, taken, taken.statutes).map((issue) => ({
        ...issue,
        path: ['setting', 'statutes', place, ...issue.path],
      })),
    ),
  );
  refuse(faultsOf(text, taken));
  return loadProved(text, taken);
}
