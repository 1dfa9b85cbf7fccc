import type { ReplyKind } from '../shape.ts';

/** They say that they have the letter. */
export default {
  id: 'acknowledged',
  type: 'acknowledged',
  rank: 1,
  english: {
    says: [
      'we have received your',
      'received your request',
      'thank you for your request',
      'thank you for contacting',
      'thank you for your message',
      'thank you for your email',
      'your request has been received',
      'confirm receipt',
      'acknowledge receipt',
      'we will respond',
      'we aim to',
      'reference number',
      'case number',
      'ticket number',
      'will get back to you',
      'being processed',
    ],
  },
} satisfies ReplyKind;
