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
    if (unit === 'months') return count === 1 ? 'innerhalb eines Monats' : `innerhalb von ${count} Monaten`;
    // Saturdays are "Werktage" in Germany, but days off in these terms
    return `innerhalb von ${count} ${unit === 'days' ? 'Tagen' : 'Arbeitstagen'}`;
  },
} satisfies LetterWords;
