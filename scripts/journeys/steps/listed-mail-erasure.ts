import { user, type Journey } from '../shape.ts';

export default {
  id: 'listed-mail-erasure',
  url: 'http://www.modelbank.example/',
  steps: [
    { press: 'more-requests' },
    { press: 'erasure' },
    { press: 'next' },
    { type: 'name', value: user.name },
    { type: 'email', value: user.email },
    { press: 'save-profile' },
    { press: 'send-mail' },
  ],
  out: { way: 'mail', to: 'privacy@modelbank.example', company: 'Modelbank N.V.' },
} satisfies Journey;
