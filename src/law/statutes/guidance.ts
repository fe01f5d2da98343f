import { article, checked, clause, decidesNothing, type Text, text } from '../../language/index.ts';
import { apInEnglish } from './guidance.en.ts';

/** What the supervisor thinks the law asks. It colours what is needed and sets no term of its own. */
export const ap: Text = text({
  id: 'ap',
  title: 'AP, beleidsregels De zieke werknemer',
  version: '2016',
  from: '2016-01-01',
  articles: [
    article(
      '1',
      'Richtsnoeren',
      clause(
        'bewaren',
        're-integratiedossier hoogstens twee jaar na afronding; eigenrisicodrager vijf jaar',
        checked('partly'),
        decidesNothing(
          'richtsnoer, geen wet, en geschreven voor de werkgever; het telt mee bij wat nodig is (avg:5.1.e)',
        ),
      ),
      clause(
        'werkgever',
        'aan de werkgever alleen beperkingen, mogelijkheden en duur, nooit diagnose of oorzaak',
        checked('unchecked'),
        decidesNothing('richtsnoer; de grens staat bij uavg:30.1.b'),
      ),
    ),
  ],
  english: apInEnglish,
});
