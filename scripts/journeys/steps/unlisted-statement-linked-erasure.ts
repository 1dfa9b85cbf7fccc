import { user, type Journey } from '../shape.ts';

export default {
  id: 'unlisted-statement-linked-erasure',
  url: 'http://www.nieuwe-bank.example/',
  steps: [
    { press: 'erasure' },
    { type: 'name', value: user.name },
    { type: 'email', value: user.email },
    { press: 'find' },
    { see: 'found' },
    { press: 'send-mail' },
  ],
  out: { way: 'mail', to: 'privacy@nieuwe-bank.example', company: 'Nieuwe Bank' },
} satisfies Journey;
