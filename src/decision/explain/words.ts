import type { Aspect, Layer, Standing, VerdictTopic, VerdictWord } from '../../language/index.ts';
import type { Ground, LayerWord, Words } from '../answer.ts';
import { both, type Say } from './language.ts';

/** The act that a question of permission is about. */
export const actWords: Readonly<Record<VerdictTopic, Words>> = {
  access: both('inzage in het dossier', 'access to the file'),
  disclosure: both('verstrekking', 'disclosure'),
  processing: both('dit gebruik van gegevens', 'this use of data'),
  charge: both('een vergoeding vragen', 'asking for a fee'),
};

export const verdictWords: Readonly<Record<VerdictWord, Words>> = {
  permitted: both('toegestaan', 'permitted'),
  forbidden: both('niet toegestaan', 'not permitted'),
  undetermined: both('nog niet te zeggen', 'cannot be said yet'),
};

/** What the tests of a question are about. */
export const aspectWords: Readonly<Record<Aspect, Words>> = {
  'access.actor': both('wie', 'who'),
  'access.mode': both('handeling', 'mode'),
  'access.place': both('plaats', 'place'),
  'disclosure.recipient': both('ontvanger', 'recipient'),
  'disclosure.purpose': both('doel', 'purpose'),
  'disclosure.data': both('gegevens', 'data'),
  'disclosure.channel': both('weg', 'channel'),
  'processing.purpose': both('doel', 'purpose'),
  'processing.ground': both('grondslag', 'ground'),
  'processing.data': both('gegevens', 'data'),
  'processing.source': both('bron', 'source'),
  'processing.combining': both('combineren', 'combining'),
  'charge.fee': both('vergoeding', 'fee'),
  'request.asking': both('vragen', 'asking'),
  'request.merits': both('inwilligen', 'granting'),
};

export const layerName: Readonly<Record<Layer, Words>> = {
  statute: both('de wet', 'the statute'),
  regulation: both('het reglement', 'the regulation'),
};

/** What a layer says by itself, as its predicate. */
export const layerWords: Readonly<Record<LayerWord, Words>> = {
  forbidden: both('verbiedt het', 'forbids it'),
  required: both('schrijft het voor', 'requires it'),
  permitted: both('staat het toe', 'permits it'),
  silent: both('zwijgt', 'is silent'),
  undetermined: both('is nog open', 'is still open'),
};

/** What a ground does. */
export const effectWords: Readonly<Record<Ground['effect'], Words>> = {
  permit: both('staat toe', 'permits'),
  forbid: both('verbiedt', 'forbids'),
  require: both('schrijft voor', 'requires'),
  except: both('maakt een uitzondering', 'makes an exception'),
  lift: both('heft een verbod op', 'lifts a prohibition'),
  noGround: both('geen grond', 'no ground'),
};

/** The same where a request is weighed. */
export const onMerits: Readonly<Partial<Record<Ground['effect'], Words>>> = {
  permit: both('geeft er recht op', 'gives a right to it'),
  forbid: both('verzet zich', 'opposes it'),
  require: both('verplicht ertoe', 'requires it'),
};

/** What has to be said of a regulation that does not simply count. */
export const standingWords: Readonly<Record<Standing, Words | undefined>> = {
  inForce: undefined,
  notInForce: both(
    'het reglement is op deze dag niet in werking; alleen de wet beslist',
    'the regulation is not in force on this day; the statutes alone decide',
  ),
  undated: both(
    'het reglement draagt geen dag van inwerkingtreding; het is toegepast zoals het er ligt',
    'the regulation names no day of entry into force; it was applied as it stands',
  ),
};

const checkedWords = {
  partly: both('wettekst deels nagekeken', 'statute partly checked'),
  unchecked: both('wettekst niet nagekeken', 'statute not checked'),
};

/** The marks behind a ground, a limit, a term or a duty. */
export function marks(
  one: { readonly certain: boolean; readonly checked?: 'partly' | 'unchecked' },
  say: Say,
): string {
  const found = [
    ...(one.certain ? [] : [both('niet zeker', 'not certain')]),
    ...(one.checked === undefined ? [] : [checkedWords[one.checked]]),
  ].map(say);
  return found.length === 0 ? '' : ` [${found.join('; ')}]`;
}
