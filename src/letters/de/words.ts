import type { LetterWords } from '../shape.ts';

export default {
  locale: 'de',
  purposes: {
    evidence: 'Beweiszwecke',
    complaints: 'Beschwerdebearbeitung',
    quality: 'Qualitätssicherung',
    training: 'Schulung',
    ai: 'Auswertung durch Software (auch KI-Training)',
    fraud: 'Betrugsbekämpfung',
    legal: 'gesetzliche Pflichten',
    debt: 'Inkasso',
  },
  within(count, unit) {
    if (unit === 'months')
      return count === 1 ? 'innerhalb eines Monats' : `innerhalb von ${count === 3 ? 'drei' : count} Monaten`;
    // Saturdays are "Werktage" in Germany, but days off in these terms
    return `innerhalb von ${count} ${unit === 'days' ? 'Tagen' : 'Arbeitstagen'}`;
  },
  wording: {
    ch: [
      ['personenbezogenen Daten', 'Personendaten'],
      ['personenbezogene Daten', 'Personendaten'],
      ['Verarbeitung', 'Bearbeitung'],
      ['verarbeite', 'bearbeite'],
      ['unentgeltlich', 'kostenlos'],
      ['Mit freundlichen Grüßen', 'Freundliche Grüsse'],
      ['Beschwerde[article:complaint>', 'Anzeige[article:complaint>'],
      ['Beschwerdeführende Person', 'Anzeigende Person'],
      ['Beschwerdegegner', 'Angezeigtes Unternehmen'],
      ['ß', 'ss'],
      ['„', '«'],
      ['“', '»'],
    ],
  },
  questions: {
    intro: 'Auf die folgenden Fragen genügt mir keine Standardantwort. Ich bitte Sie außerdem,',
    list: [
      'mir das Wiedergabeprotokoll zu senden: wann die Aufzeichnung angehört oder exportiert wurde, wofür und in welcher Funktion',
      'mir den Text oder die Tonaufnahme der Ansage zu senden, die an diesem Tag lief',
      'mitzuteilen, wer wann entschieden hat, für welche Zwecke Sie aufzeichnen, und mir die dabei vorgenommene Interessenabwägung zu senden[article:accountability> ({article:accountability})]',
      'den Tag zu nennen, an dem Ihr System diese Aufzeichnung löscht',
      'mitzuteilen, ob Sie auch aufzeichnen, während Anrufende in der Warteschleife sind, und warum',
      'mitzuteilen, wie sich Anrufende vor oder während des Gesprächs für ein Gespräch ohne Aufzeichnung entscheiden können',
    ],
  },
  said(mark, quote) {
    if (quote === '') return mark === 'vague' ? ' – hierzu bleiben Sie unklar' : ' – dies lehnten Sie ab';
    return mark === 'vague' ? ` – Sie schrieben: „${quote}“` : ` – Sie lehnten ab: „${quote}“`;
  },
} satisfies LetterWords;
