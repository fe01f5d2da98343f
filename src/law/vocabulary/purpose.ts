import { each } from '../../facts/index.ts';

/** What data are used for. */
export const purpose = each(
  {
    guidance: ['begeleiding en coaching', 'guidance and coaching'],
    reintegration: ['re-integratie', 're-integration'],
    placement: ['plaatsing op werk', 'placement in work'],
    jobRetention: ['verkrijgen en behouden van een functie', 'getting and keeping a job'],
    followUp: ['vervolgtraject', 'follow-up programme'],
    administration: ['administratie en bedrijfsvoering', 'administration and business operation'],
    reporting: ['rapportage en verantwoording aan de opdrachtgever', 'reporting to the principal'],
    customerContact: ['klantencontact', 'customer contact'],
    invoicing: ['offertes, facturen en incasso', 'quotes, invoices and collection'],
    questions: ['vragen en klachten', 'questions and complaints'],
    subsidy: ['verkrijgen van subsidie', 'obtaining a subsidy'],
    statutoryDuty: ['een wettelijke plicht', 'a statutory duty'],
    managementOverview: ['beleidsoverzichten voor het management', 'management overviews'],
    acquisition: ['relatiebeheer en acquisitie', 'relation management and acquisition'],
    newsletter: ['nieuwsbrief', 'newsletter'],
    commercial: ['commercieel gebruik', 'commercial use'],
    charity: ['charitatief gebruik', 'charitable use'],
    research: ['wetenschappelijk onderzoek', 'scientific research'],
    statistics: ['statistiek', 'statistics'],
    history: ['historisch onderzoek', 'historical use'],
    emergency: ['een noodsituatie', 'an emergency'],
    legalClaim: ['een rechtsvordering', 'a legal claim'],
    other: ['een ander doel', 'another purpose'],
  },
  {
    topics: ['access', 'disclosure', 'processing'],
    argumentOf: ['disclosure', 'processing'],
    groups: {
      scholarly: ['research', 'statistics', 'history'],
      marketing: ['newsletter', 'commercial', 'charity'],
      service: ['guidance', 'reintegration', 'placement', 'jobRetention', 'followUp'],
    },
    label: ['doel', 'purpose'],
    question: ['Waarvoor worden de gegevens gebruikt?', 'What are the data used for?'],
    judgedBy: 'record',
  },
);
