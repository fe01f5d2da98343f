import { type Text, text } from '../../../language/index.ts';
import { limits, procedure, representation, transition } from './procedure.ts';
import { criminalData, specialCategories } from './special.ts';
import { uavgInEnglish } from './words.en.ts';

/** The Dutch act that implements the AVG: representation, special categories, the national identification number, procedure and transition. */
export const uavg: Text = text({
  id: 'uavg',
  title: 'Uitvoeringswet Algemene verordening gegevensbescherming',
  version: 'stand 1 juli 2021',
  from: '2018-05-25',
  articles: [representation, specialCategories, criminalData, procedure, limits, transition],
  english: uavgInEnglish,
});
