import type { LetterWords } from '../shape.ts';

/** Purposes stand after “w celu”, so in the genitive. */
export default {
  locale: 'pl',
  purposes: {
    evidence: 'zabezpieczenia dowodów',
    complaints: 'rozpatrywania reklamacji',
    quality: 'kontroli jakości',
    training: 'szkolenia pracowników',
    ai: 'analizy przez oprogramowanie, w tym trenowania AI',
    fraud: 'zapobiegania oszustwom',
    legal: 'wypełnienia obowiązku prawnego',
    debt: 'windykacji',
  },
  within(count, unit) {
    if (unit === 'months')
      return count === 1 ? 'w terminie miesiąca' : `w terminie ${count === 3 ? 'trzech' : count} miesięcy`;
    return `w terminie ${count} ${unit === 'days' ? 'dni' : 'dni roboczych'}`;
  },
  said(mark, quote) {
    if (quote === '') return mark === 'vague' ? ' – w tym punkcie odpowiedź jest niejasna' : ' – tego Państwo odmówili';
    return mark === 'vague' ? ` – napisali Państwo: „${quote}”` : ` – odmówili Państwo: „${quote}”`;
  },
} satisfies LetterWords;
