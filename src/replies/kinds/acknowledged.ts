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
      'have received your',
      'request has been received',
      'request has been logged',
      'request has been registered',
      'have logged your request',
      'which we have registered',
      'passed it on to',
      'passed your request',
    ],
  },
} satisfies ReplyKind;
