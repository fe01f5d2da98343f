import { article, checked, clause, decidesNothing, reading, type Text, text } from '../../language/index.ts';
import { suwiInEnglish, wetSuwiInEnglish, wiaInEnglish } from './benefits.en.ts';
import { suwiPreparing, suwiReporting } from './duties.ts';
import { mustDisclose, mustProcess, write } from './words.ts';

const { duty } = write;

const forBenefitAgencies = { commissionedBy: 'benefitAgencies' } as const;

/** What UWV and municipalities must have a re-integration company promise. */
export const suwi: Text = text({
  id: 'suwi',
  title: 'Besluit SUWI',
  version: 'stand 1 april 2022, hoofdstuk 4',
  // The decree began on this day; whether chapter 4 read the same then was not checked.
  from: '2002-01-01',
  articles: [
    article(
      '4.1',
      'Werkzaamheden in opdracht van UWV of gemeente',
      clause(
        '4.1.1.a',
        'het bureau geeft UWV of gemeente desgevraagd alles wat de uitkeringswetten nodig maken; toestemming is niet nodig',
        checked('checked'),
        ...mustDisclose(suwiReporting),
        // Who must report must be able to draw the report up.
        ...mustProcess(suwiPreparing),
        reading(
          'wat het besluit in de overeenkomst voorschrijft, is een wettelijke plicht van het bureau',
          'het is alleen een afspraak, die voor een strengere belofte wijkt',
        ),
      ),
      clause(
        '4.1.1.b',
        'het bureau beschermt cliënten volgens een reglement, dat de cliënt en UWV krijgen',
        checked('checked'),
        duty('intake', 'regulationHandedToClient', {
          toward: 'client',
          by: 'bureau',
          when: forBenefitAgencies,
        }),
        duty('intake', 'regulationHandedToPrincipal', {
          toward: 'principal',
          by: 'bureau',
          when: forBenefitAgencies,
        }),
      ),
      clause(
        '4.1.1.c',
        'het bureau heeft een regeling voor klachten en geschillen',
        checked('checked'),
        duty('always', 'complaintSchemeApplied', {
          toward: 'client',
          by: 'bureau',
          when: forBenefitAgencies,
        }),
      ),
      clause(
        '4.1.1.d',
        'de accountant krijgt toegang en geeft een verklaring',
        checked('checked'),
        duty('always', 'accountantAdmitted', { toward: 'principal', by: 'bureau', when: forBenefitAgencies }),
      ),
      clause(
        '4.1.1.f',
        'gegevens alleen voor het werk en deze verplichtingen',
        checked('checked'),
        duty('processing', 'dataUsedForAssignmentOnly', {
          toward: 'principal',
          by: 'bureau',
          when: forBenefitAgencies,
        }),
      ),
      clause(
        '4.1.1.g',
        'een onderaannemer wordt aan hetzelfde gebonden',
        checked('checked'),
        duty('engagingProcessor', 'dutiesPassedOn', {
          toward: 'principal',
          by: 'bureau',
          form: 'contract',
          when: forBenefitAgencies,
        }),
      ),
      clause(
        '4.1.3',
        'een gemeente hoort ook een vermoeden dat de cliënt niet meewerkt',
        checked('checked'),
        duty('consult', 'nonCooperationReported', {
          toward: 'principal',
          by: 'bureau',
          when: { commissionedBy: 'municipality' },
        }),
        reading('alleen bij een vermoeden daarvan', 'na elk gesprek'),
      ),
    ),
    article(
      '4.12',
      'Werkzaamheden met subsidie',
      clause(
        '4.12',
        'bij een gesubsidieerde overeenkomst krijgen cliënt en werkgever het reglement',
        checked('checked'),
        duty('intake', 'regulationHandedToClient', {
          toward: 'client',
          by: 'bureau',
          when: { commissionedBy: 'subsidised' },
        }),
        duty('intake', 'regulationHandedToPrincipal', {
          toward: 'principal',
          by: 'bureau',
          when: { commissionedBy: 'subsidised' },
        }),
      ),
    ),
  ],
  english: suwiInEnglish,
});

/** The act beneath the Besluit SUWI: secrecy about what is learnt in carrying it out (article 74). */
export const wetSuwi: Text = text({
  id: 'wet-suwi',
  title: 'Wet structuur uitvoeringsorganisatie werk en inkomen',
  version: 'artikel 74',
  from: '2002-01-01',
  articles: [
    article(
      '74',
      'Geheimhouding',
      clause(
        '74',
        'ieder die aan de wet meewerkt, houdt gegevens geheim',
        checked('unchecked'),
        duty('always', 'secrecyKept', { toward: 'client', by: 'staff', when: forBenefitAgencies }),
        duty('disclosure', 'recipientKeepsSecrecy', {
          toward: 'client',
          by: 'recipient',
          when: { recipient: 'benefitAgencies' },
        }),
      ),
    ),
  ],
  english: wetSuwiInEnglish,
});

/** The act on work and income according to capacity for work: the re-integration file that an employer keeps (article 25). */
export const wia: Text = text({
  id: 'wia',
  title: 'Wet werk en inkomen naar arbeidsvermogen',
  version: 'artikel 25',
  from: '2005-12-29',
  articles: [
    article(
      '25',
      'Re-integratieverslag',
      clause(
        '25',
        'de werkgever houdt een re-integratiedossier bij; een bewaartermijn staat er niet',
        checked('unchecked'),
        decidesNothing('een plicht van de werkgever; de wet noemt geen termijn voor het bureau'),
      ),
    ),
  ],
  english: wiaInEnglish,
});
