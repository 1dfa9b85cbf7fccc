import type { ReplyItem } from '../item.ts';

/** Whether data leave the European Economic Area, and how they are protected: art. 15(2) GDPR. */
export default {
  id: 'transfers',
  article: 'transfers',
  askedBy: ['access', 'access-recording', 'information-recording'],
  english: {
    about: [
      'outside the e*',
      'outside of the e*',
      'third countr*',
      'non eu',
      'leave the e*',
      'left the e*',
      'transfer* … countr*',
      'within the e*',
      'inside the e*',
      'transferred to the united states',
      'european economic area',
    ],
    gives: [
      'not transferred',
      'not leave',
      'nothing … outside',
      'no transfer*',
      'never leave*',
      'not … outside',
      'no data … outside',
      'only … within',
      'only … inside',
      'only in the e*',
      'standard contractual clauses',
      'adequacy decision',
      'adequacy',
    ],
    vague: ['appropriate safeguards', 'suitable safeguards', 'adequate measures', 'appropriate measures'],
  },
} satisfies ReplyItem;
