import { article, author, clause, departsFrom, reading } from '../../../language/index.ts';
import { words } from './vocabulary.ts';

const { permit, forbid, only, except, duty } = author(words);

export const access = article(
  '2.7',
  'Toegang tot de dossiers',
  clause(
    '2.7.s1',
    'alleen de behandelaar ziet dossiers in',
    only('access.actor'),
    permit('access.actor', { actor: 'coach', assigned: true }),
    departsFrom('avg:15.1'),
    reading(
      'niemand is ook de klant: die krijgt een overzicht (2.9), en inzage op grond van de wet',
      'de klant valt buiten dit verbod',
    ),
  ),
  clause(
    '2.7.s2',
    'anderen ter plekke in een lopend dossier, als een vennoot instemt',
    permit('access.actor', {
      actor: 'insiders',
      partnerAgreed: true,
      onTheSpot: true,
      fileRunning: true,
      mode: 'view',
    }),
    reading(
      'anderen van het bureau, om te zien en niet om te wijzigen; een vennoot mag voor zichzelf instemmen',
      'ook buitenstaanders, voor wie 2.6 geldt; voor zichzelf niet',
    ),
  ),
  clause(
    '2.7.s3',
    'geen telefonische inlichtingen aan anderen dan de ontvangers van 2.6.1 punt 7',
    forbid(
      'disclosure.channel',
      { channel: 'telephone' },
      {
        unless: [
          { recipient: ['principal', 'cooperationPartner', 'employer'] },
          { recipient: ['subsidyBody', 'benefitAgencies'], purpose: 'subsidy' },
        ],
      },
    ),
    reading(
      'punt 7 noemt niemand; bedoeld zijn de vier ontvangers die erna staan, ook toestemming opent de telefoon niet',
      'de telefoon is voor iedereen dicht, of met toestemming open',
    ),
  ),
  clause(
    '2.7.s4',
    'dossiers staan in een beveiligde digitale omgeving',
    duty('always', 'storeInSecuredEnvironment', { toward: 'client', by: 'bureau' }),
  ),
  clause(
    '2.7.s5',
    'toegang loopt over autorisaties van de beheerder',
    forbid(
      'access.actor',
      { actor: 'insiders', authorised: false },
      { unless: [{ actor: 'supplier' }], despite: ['2.7.s1', '2.7.s2'] },
    ),
    reading('ook de behandelaar; de leverancier krijgt toegang daarnaast (s6)', 'de behandelaar niet'),
  ),
  clause(
    '2.7.s6',
    'leveranciers van soft- en hardware voor onderhoud',
    permit('access.actor', { actor: 'supplier', forMaintenance: true }),
    departsFrom('avg:28'),
    reading('een uitzondering op s1', 'een leverancier heeft ook de instemming van een vennoot nodig'),
  ),
  clause(
    '2.7.s7',
    'zij zijn bij contract tot geheimhouding verplicht',
    except('access.actor', '2.7.s6', { boundToSecrecy: false }),
    duty('engagingProcessor', 'bindSupplierToSecrecy', {
      toward: 'bureau',
      by: 'supplier',
      form: 'contract',
    }),
    reading('een voorwaarde voor s6', 'een mededeling'),
  ),
);

export const linking = article(
  '2.8',
  'Koppeling van systemen',
  clause(
    '2.8',
    'geen koppeling met een andere registratie',
    forbid('processing.combining', { combinedWith: 'otherRegister' }),
    reading('gegevens van UWV ontvangen (2.4) is geen koppeling', 'elke uitwisseling is koppeling'),
  ),
);
