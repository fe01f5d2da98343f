import { any } from '../../facts/index.ts';

/** Who wants to open a file. Roles add up: an owner who coaches is both. */
export const actor = any(
  {
    client: ['de cliënt zelf', 'the client'],
    representative: ['wettelijk vertegenwoordiger', 'legal representative'],
    coach: ['coach of adviseur van het bureau', 'coach or adviser of the bureau'],
    partnerCoach: ['partnercoach van de eigenaar', 'partner coach of the owner'],
    substituteCoach: ['vervangende coach', 'substitute coach'],
    partner: ['vennoot', 'partner in the firm'],
    management: ['directie', 'management'],
    owner: ['eigenaar', 'owner'],
    administration: ['administratie', 'administration'],
    hiredStaff: ['ingehuurde medewerker', 'hired staff'],
    processorStaff: ['medewerker van een verwerker', 'staff of a processor'],
    supplier: ['leverancier van software of hardware', 'supplier of software or hardware'],
    outsider: ['iemand van buiten het bureau', 'somebody from outside'],
  },
  {
    topics: ['access', 'duty'],
    argumentOf: ['access'],
    groups: {
      ownStaff: ['coach', 'partner', 'management', 'owner', 'administration'],
      insiders: [
        'coach',
        'partnerCoach',
        'substituteCoach',
        'partner',
        'management',
        'owner',
        'administration',
        'hiredStaff',
        'processorStaff',
        'supplier',
      ],
    },
    label: ['wie het dossier opent', 'who opens the file'],
    question: ['Wie wil het dossier openen?', 'Who wants to open the file?'],
    judgedBy: 'record',
  },
);

/**
 * To whom data go. Disclosure is to somebody else than the data subject, the representative, the bureau's own staff or its processor; those
 * are therefore not in this list (`canAccess` and `assessRequest` answer for them).
 */
export const recipient = any(
  {
    principal: ['opdrachtgever', 'principal'],
    employer: ['werkgever', 'employer'],
    newEmployer: ['mogelijke nieuwe werkgever', 'prospective employer'],
    lineManager: ['direct leidinggevende', 'line manager'],
    uwv: ['UWV', 'UWV (benefits agency)'],
    municipality: ['gemeente', 'municipality'],
    insurer: ['verzekeraar', 'insurer'],
    subsidyBody: ['subsidieverstrekker', 'subsidy body'],
    cooperationPartner: ['samenwerkingspartner', 'cooperation partner'],
    reintegrationCompany: ['ander re-integratiebedrijf', 'another re-integration company'],
    professional: ['beroepsbeoefenaar die meewerkt', 'professional who co-operates'],
    healthcareProvider: ['zorgverlener', 'healthcare provider'],
    emergencyServices: ['hulpdiensten', 'emergency services'],
    court: ['rechter', 'court'],
    supervisor: ['Autoriteit Persoonsgegevens', 'data protection authority'],
    taxAuthority: ['Belastingdienst', 'tax authority'],
    researcher: ['onderzoeker', 'researcher'],
    family: ['familie', 'family'],
    referee: ['referent', 'referee'],
    otherThirdParty: ['een andere derde', 'another third party'],
  },
  {
    topics: ['disclosure', 'duty'],
    argumentOf: ['disclosure'],
    groups: {
      benefitAgencies: ['uwv', 'municipality'],
      employers: ['employer', 'newEmployer', 'lineManager'],
    },
    definedByClause: ['interestedParty'],
    label: ['ontvanger', 'recipient'],
    question: ['Aan wie gaan de gegevens?', 'To whom do the data go?'],
    judgedBy: 'record',
  },
);
