import { type Text, text } from '../../../language/index.ts';
import { principlesInEnglish } from './principles.en.ts';
import { grounds, quality } from './principles.ts';
import { rightsInEnglish } from './rights.en.ts';
import { openness, protection, requests } from './rights.ts';

import { specialInEnglish } from './special.en.ts';
import { specialCategories } from './special.ts';

/** The Dutch act on data protection before the AVG, which implemented Directive 95/46/EC: from 1 September 2001 through 24 May 2018. */
export const wbp: Text = text({
  id: 'wbp',
  title: 'Wet bescherming persoonsgegevens',
  version: 'zoals vervallen per 25 mei 2018',
  from: '2001-09-01',
  until: '2018-05-24',
  articles: [grounds, quality, specialCategories, openness, requests, protection],
  english: { ...principlesInEnglish, ...specialInEnglish, ...rightsInEnglish },
});
