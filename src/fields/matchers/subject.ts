import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'subject',
  about: 'Subject line.',
  autocomplete: [],
  types: [],
  takes: ['text'],
  impersonal: true,
  exact: true,
  asks: 'what',
  english: {
    match: [
      'subject',
      'subject line',
      'title of your message',
      'message subject',
      'topic',
      'regarding',
      'your subject',
      'message title',
      'title of message',
      'subject of your message',
      're',
      'email subject',
      'headline',
      'summary',
      'subject of message',
      'title of your request',
    ],
    never: ['name', 'data subject'],
  },
  value: (sender) => sender.subject,
} satisfies FieldMatcher;
