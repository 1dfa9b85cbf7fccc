import { user, type Journey } from '../shape.ts';

export default {
  id: 'listed-mail-erasure',
  url: 'http://www.modelbank.example/',
  steps: [
    { press: 'erasure' },
    { type: 'name', value: user.name },
    { type: 'email', value: user.email },
    { press: 'send-mail' },
  ],
  out: { way: 'mail', to: 'privacy@modelbank.example', company: 'Modelbank N.V.' },
} satisfies Journey;
