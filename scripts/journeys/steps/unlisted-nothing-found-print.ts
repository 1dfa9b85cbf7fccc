import { user, type Journey } from '../shape.ts';

export default {
  id: 'unlisted-nothing-found-print',
  url: 'http://www.stille-winkel.example/',
  steps: [
    { press: 'more-requests' },
    { press: 'erasure' },
    { press: 'next' },
    { type: 'name', value: user.name },
    { type: 'email', value: user.email },
    { press: 'save-profile' },
    { press: 'print' },
  ],
  out: { way: 'print', company: 'Stille Winkel' },
} satisfies Journey;
