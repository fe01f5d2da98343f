import { type Text, text } from '../../../language/index.ts';
import { dutiesInEnglish } from './duties.en.ts';
import { information, insideTheBureau, research, transferAndSupervision } from './duties.ts';
import { principlesInEnglish } from './principles.en.ts';
import { consentConditions, grounds, principles, scope } from './principles.ts';
import { rightsInEnglish } from './rights.en.ts';
import { access, correction, portabilityAndObjection } from './rights.ts';
import { specialInEnglish } from './special.en.ts';
import { criminalData, specialCategories } from './special.ts';
import { termsInEnglish } from './terms.en.ts';
import { handlingOfRequests, remedies } from './terms.ts';

/** The General Data Protection Regulation (EU) 2016/679, from the day it applies: 25 May 2018. */
export const avg: Text = text({
  id: 'avg',
  title: 'Algemene verordening gegevensbescherming',
  version: 'Verordening (EU) 2016/679',
  // In force as an act since 24 May 2016, applied from this day.
  from: '2018-05-25',
  articles: [
    scope,
    principles,
    grounds,
    consentConditions,
    specialCategories,
    criminalData,
    handlingOfRequests,
    information,
    access,
    correction,
    portabilityAndObjection,
    insideTheBureau,
    transferAndSupervision,
    remedies,
    research,
  ],
  english: {
    ...principlesInEnglish,
    ...specialInEnglish,
    ...termsInEnglish,
    ...dutiesInEnglish,
    ...rightsInEnglish,
  },
});
