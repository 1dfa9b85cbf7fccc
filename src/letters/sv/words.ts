import type { LetterWords } from '../shape.ts';

export default {
  locale: 'sv-SE',
  purposes: {
    evidence: 'bevisning',
    complaints: 'hantering av klagomål',
    quality: 'kvalitetsuppföljning',
    training: 'utbildning av personal',
    ai: 'analys med programvara (även träning av AI)',
    fraud: 'bedrägeribekämpning',
    legal: 'fullgörande av en rättslig förpliktelse',
    debt: 'inkasso',
  },
  within(count, unit) {
    if (unit === 'months') return count === 1 ? 'inom en månad' : `inom ${count === 3 ? 'tre' : count} månader`;
    return `inom ${count} ${unit === 'days' ? 'dagar' : 'arbetsdagar'}`;
  },
  said(mark, quote) {
    if (quote === '') return mark === 'vague' ? ' – här är svaret oklart' : ' – detta avslog ni';
    return mark === 'vague' ? ` – ni skrev: ”${quote}”` : ` – ni avslog detta: ”${quote}”`;
  },
} satisfies LetterWords;
