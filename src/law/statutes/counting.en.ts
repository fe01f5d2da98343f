import type { English } from '../../language/index.ts';

const reason = 'the calendar counts so; a derivation names this article';

export const atwInEnglish: English = {
  '1.1': { summary: 'an end on a Saturday, Sunday or holiday moves on', reason },
  '1.2': { summary: 'not for a term counted backwards', reason },
  '2': { summary: 'a term of three days or more holds two ordinary ones', reason },
  '3': { summary: 'the holidays, Good Friday, and what a decree equates with them', reason },
  '4': { summary: 'not for terms above twelve weeks, three months or ninety days', reason },
};

export const euInEnglish: English = {
  '1182-71.2': { summary: 'holidays are those that the Member State names', reason },
  '1182-71.3.1': { summary: 'the day of the event is not counted', reason },
  '1182-71.3.2.c': { summary: 'weeks, months and years end on the same day or date', reason },
  '1182-71.3.4': { summary: 'an end on a Saturday, Sunday or holiday moves on', reason },
  '1182-71.3.5': { summary: 'a term of two days or more holds two working days', reason },
};
