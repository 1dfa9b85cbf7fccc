import type { Spoken } from '../shape.ts';

export default {
  askPurpose: 'Questa chiamata viene registrata? E a che scopo?',
  noTraining:
    'Non acconsento che questa chiamata sia usata per la formazione o per il controllo della qualità. Lo annoti, per favore.',
  noAnalysis: 'Non voglio che un software analizzi la mia voce o questa chiamata. Lo annoti, per favore.',
  stopRecording: 'Per favore, interrompa ora la registrazione. Possiamo continuare senza.',
  askCopy: 'Vorrei una copia della registrazione di questa chiamata. Come posso averla?',
  keepIt: 'Per favore, non cancelli la registrazione: ne chiederò una copia.',
  askName: 'Posso avere il suo nome e un numero di pratica per questa chiamata?',
  readBack: 'Può rileggermi, per favore, che cosa ha annotato?',
  objecting:
    'Non acconsento che questa chiamata sia registrata per formazione, qualità o analisi. Per favore, interrompa la registrazione.',
  objected: 'La mia opposizione scritta è in data {day}. Guardi nei miei dati, per favore.',
  reference: 'La mia opposizione ha il riferimento {reference}.',
  withoutRecording: 'Per favore, mi assista senza registrare. Se qui non è possibile, dove posso chiamare o scrivere?',
  onlyLaw: 'Una legge vi obbliga a registrare? Quale? Allora registri solo per questo, per favore.',
} satisfies Spoken;
