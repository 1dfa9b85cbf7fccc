import type { LetterWords } from '../shape.ts';

export default {
  locale: 'da-DK',
  purposes: {
    evidence: 'dokumentation',
    complaints: 'klagebehandling',
    quality: 'kvalitetsmåling',
    training: 'oplæring',
    ai: 'softwareanalyse (også for at træne AI)',
    fraud: 'forebyggelse af svindel',
    legal: 'opfyldelse af retlige forpligtelser',
    debt: 'inkasso',
  },
  within(count, unit) {
    if (unit === 'months')
      return count === 1 ? 'inden for en måned' : `inden for ${count === 3 ? 'tre' : count} måneder`;
    return `inden for ${count} ${unit === 'days' ? 'dage' : 'arbejdsdage'}`;
  },
  said(mark, quote) {
    if (quote === '') return mark === 'vague' ? ' – her er svaret uklart' : ' – dette afslog I';
    return mark === 'vague' ? ` – I skrev: »${quote}«` : ` – I afslog det: »${quote}«`;
  },
} satisfies LetterWords;
