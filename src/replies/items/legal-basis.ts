import type { ReplyItem } from '../item.ts';

/** The legal basis of each purpose: art. 6 GDPR. */
export default {
  id: 'legal-basis',
  article: 'legal-basis',
  askedBy: ['access-recording', 'information-recording'],
  english: {
    about: [
      'legal basis',
      'legal bases',
      'legal ground*',
      'lawful basis',
      'basis for … process*',
      'based on',
      'rely on',
      'on the basis of',
      'article 6',
      'art 6',
      'legitimate interest*',
    ],
    gives: [
      'legitimate interest*',
      'your consent',
      'consent',
      'performance of … contract',
      'performance of the agreement',
      'our contract',
      'the contract',
      'legal obligation',
      '6 1',
      'vital interest*',
      'public interest',
    ],
    vague: [
      'applicable law',
      'the law allows',
      'in line with the gdpr',
      'accordance with the gdpr',
      'accordance with the law',
      'statutory provisions',
      'applicable legislation',
      'permitted by law',
    ],
    not: ['object*', 'withdraw*', 'based on … request', 'refus*', 'based on the information', 'based on your details'],
  },
} satisfies ReplyItem;
