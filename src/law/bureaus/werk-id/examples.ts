import type { Example } from '../../example.ts';
import { closing } from './examples/closing.ts';
import { correction } from './examples/correction.ts';
import { disclosure } from './examples/disclosure.ts';
import { general } from './examples/general.ts';
import { grounds } from './examples/grounds.ts';
import { processing } from './examples/processing.ts';
import { requests } from './examples/requests.ts';
import { retention } from './examples/retention.ts';

/** Cases that a lawyer can check by hand against the clause they show. */
export const examples: readonly Example[] = [
  ...general,
  ...processing,
  ...grounds,
  ...requests,
  ...correction,
  ...disclosure,
  ...retention,
  ...closing,
];
