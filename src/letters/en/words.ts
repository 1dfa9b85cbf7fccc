import type { LetterWords } from '../shape.ts';

export default {
  locale: 'en-GB',
  purposes: {
    evidence: 'evidence',
    complaints: 'handling complaints',
    quality: 'measuring quality',
    training: 'training staff',
    ai: 'analysis by software, also to train AI',
    fraud: 'preventing fraud',
    legal: 'a legal duty',
    debt: 'debt collection',
  },
  within(count, unit) {
    if (unit === 'months') return count === 1 ? 'within one month' : `within ${count === 3 ? 'three' : count} months`;
    return `within ${count} ${unit === 'days' ? 'days' : 'working days'}`;
  },
  wording: {
    uk: [['outside the European Economic Area', 'outside the United Kingdom']],
    ch: [
      ['data protection officer', 'data protection advisor'],
      ['Complaint[article:complaint>', 'Report[article:complaint>'],
      ['Who the complaint is about', 'Who the report is about'],
    ],
    ca: [
      ['personal data', 'personal information'],
      ['data protection officer', 'privacy officer'],
    ],
  },
  questions: {
    intro: 'A standard answer will not do for the following questions. I also ask you to:',
    list: [
      'give me the playback log: when the recording was played or exported, for what purpose, and in which role',
      'send me the text or the audio of the announcement that was played on that day',
      'tell me who decided for which purposes you record, and when, and send me the balancing test that was made[article:accountability> ({article:accountability})]',
      'name the day on which your system will delete this recording',
      'tell me whether you also record while the caller is on hold, and why',
      'tell me how a caller can choose, before or during the call, to talk without being recorded',
    ],
  },
  said(mark, quote) {
    if (quote === '') return mark === 'vague' ? ' – you are not clear about this' : ' – you refused this';
    return mark === 'vague' ? ` – you wrote: “${quote}”` : ` – you refused: “${quote}”`;
  },
} satisfies LetterWords;
