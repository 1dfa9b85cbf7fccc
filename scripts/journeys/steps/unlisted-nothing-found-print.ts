import { user, type Journey } from '../shape.ts';

export default {
  id: 'unlisted-nothing-found-print',
  url: 'http://www.stille-winkel.example/',
  steps: [
    { press: 'erasure' },
    { type: 'name', value: user.name },
    { type: 'email', value: user.email },
    { press: 'find' },
    { see: 'find-nothing' },
    { press: 'send-letter' },
  ],
  out: { way: 'print', company: 'Stille Winkel' },
} satisfies Journey;
