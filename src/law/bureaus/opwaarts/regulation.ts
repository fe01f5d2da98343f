import { text } from '../../../language/index.ts';
import { disclosedOrAccessed } from './access-and-disclosure.ts';
import { introduction, recorded } from './data.ts';
import { english } from './english.ts';
import { purposes } from './purposes.ts';
import { keeping } from './retention.ts';
import { complaints, rights } from './rights.ts';

/** Privacyreglement of Opwaarts coaching en advies. The text bears no date. */
export const opwaartsText = text({
  id: 'opwaarts',
  title: 'Privacyreglement Opwaarts',
  version: 'undated',
  from: 'undated',
  english,
  articles: [...introduction, recorded, purposes, disclosedOrAccessed, keeping, rights, complaints],
});
