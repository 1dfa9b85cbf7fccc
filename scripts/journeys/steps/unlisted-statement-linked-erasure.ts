import { user, type Journey } from '../shape.ts';

export default {
  id: 'unlisted-statement-linked-erasure',
  url: 'http://www.nieuwe-bank.example/',
  steps: [
    { press: 'open-statement' },
    { icon: true },
    { press: 'use-page-address' },
    { press: 'more-requests' },
    { press: 'erasure' },
    { press: 'next' },
    { type: 'name', value: user.name },
    { type: 'email', value: user.email },
    { press: 'save-profile' },
    { press: 'send-mail' },
  ],
  out: { way: 'mail', to: 'privacy@nieuwe-bank.example', company: 'Nieuwe Bank' },
} satisfies Journey;
