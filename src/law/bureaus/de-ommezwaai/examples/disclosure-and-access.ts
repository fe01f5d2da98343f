import type { Example } from '../../../example.ts';
import { agreed, opened, toEmployer, valid } from './ordinary-cases.ts';

/** Who may receive and who may view. */
export const disclosureAndAccess: readonly Example[] = [
  {
    clause: 'clientrechten.3',
    shows: 'met uitdrukkelijke, schriftelijke toestemming gaan loopbaanwensen naar de werkgever',
    ask: 'canDisclose',
    facts: toEmployer,
    expect: { verdict: 'permitted', because: ['clientrechten.3', 'avg:6.1.a'], regulation: 'permitted' },
  },
  {
    clause: 'clientrechten.3',
    shows: 'een toestemming die niet uitdrukkelijk is, is te weinig, ook buiten het dossier',
    ask: 'canDisclose',
    facts: { ...toEmployer, fromFile: false, consent: [{ ...agreed, qualities: [...valid, 'written'] }] },
    expect: {
      verdict: 'forbidden',
      because: ['clientrechten.3'],
      notBecause: ['derden.1'],
      statute: 'permitted',
    },
  },
  {
    clause: 'clientrechten.3',
    shows: 'een gerechtvaardigd belang, dat de AVG genoeg vindt, opent hier niets',
    ask: 'canDisclose',
    facts: { ...toEmployer, consent: [], neededFor: 'legitimateInterest' },
    expect: { verdict: 'forbidden', because: ['clientrechten.3'], statute: 'permitted' },
  },
  {
    clause: 'clientrechten.3',
    shows: 'een bevel van de rechter gaat voor op deze belofte',
    ask: 'canDisclose',
    facts: { ...toEmployer, recipient: 'court', statutoryDuty: 'courtOrder', consent: [] },
    expect: { verdict: 'permitted', because: ['rv:22'], displaced: ['clientrechten.3'] },
  },
  {
    clause: 'clientrechten.3',
    shows: 'een ingetrokken toestemming is er geen meer',
    ask: 'canDisclose',
    facts: { ...toEmployer, consent: [{ ...agreed, withdrawnOn: '2024-02-01' }] },
    expect: { verdict: 'forbidden', because: ['clientrechten.3', 'derden.1'] },
  },
  {
    clause: 'derden.1',
    shows: 'wat niet uit het dossier komt, mag met uitdrukkelijke mondelinge toestemming naar buiten',
    ask: 'canDisclose',
    facts: { ...toEmployer, fromFile: false, consent: [{ ...agreed, qualities: [...valid, 'express'] }] },
    expect: { verdict: 'permitted', because: ['clientrechten.3'] },
  },
  {
    clause: 'derden.1',
    shows: 'uit het dossier is een mondelinge toestemming te weinig',
    ask: 'canDisclose',
    facts: { ...toEmployer, consent: [{ ...agreed, qualities: [...valid, 'express'] }] },
    expect: { verdict: 'forbidden', because: ['derden.1'], notBecause: ['clientrechten.3'] },
  },
  {
    clause: 'derden.1',
    shows: 'twee halve toestemmingen maken samen geen hele',
    ask: 'canDisclose',
    facts: {
      ...toEmployer,
      consent: [
        { ...agreed, qualities: [...valid, 'express'] },
        { ...agreed, qualities: [...valid, 'written'] },
      ],
    },
    expect: { verdict: 'forbidden', because: ['derden.1'] },
  },
  {
    clause: 'dossier.1b',
    shows: 'wie het traject begeleidt, ziet het dossier in, ook zonder toets aan zijn taak',
    ask: 'canAccess',
    facts: { ...opened, neededFor: ['purpose'] },
    expect: { verdict: 'permitted', because: ['dossier.1b'] },
  },
  {
    clause: 'dossier.1b',
    shows: 'de directie ook',
    ask: 'canAccess',
    facts: { ...opened, actor: 'management', assigned: false, neededFor: ['purpose'] },
    expect: { verdict: 'permitted', because: ['dossier.1b'] },
  },
  {
    clause: 'dossier.1b',
    shows: 'uit nieuwsgierigheid niet: het reglement toetst dat niet, de AVG wel',
    ask: 'canAccess',
    facts: { ...opened, actor: 'management', assigned: false, neededFor: [] },
    expect: { verdict: 'forbidden', because: ['avg:29'] },
  },
  {
    clause: 'dossier.1b',
    shows: 'een coach van een ander traject niet, al zou de wet hem toelaten',
    ask: 'canAccess',
    facts: { ...opened, assigned: false },
    expect: { verdict: 'forbidden', because: ['dossier.1b'], statute: 'permitted' },
  },
  {
    clause: 'inzage.1',
    shows: 'de cliënt ziet zijn eigen gegevens in, volgens het reglement en de wet',
    ask: 'canAccess',
    facts: { ...opened, actor: 'client', assigned: false },
    expect: { verdict: 'permitted', because: ['inzage.1', 'avg:15.1'], regulation: 'permitted' },
  },
  {
    clause: 'inzage.1',
    shows: 'wat een ander over hem vertelde, is niet zijn eigen gegeven',
    ask: 'canAccess',
    facts: { ...opened, actor: 'client', data: 'references' },
    expect: { verdict: 'forbidden', because: ['dossier.1b'] },
  },
];
