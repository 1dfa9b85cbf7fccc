import { user, type Journey } from '../shape.ts';

export default {
  id: 'named-no-address-erasure',
  url: 'http://www.model-vervoer.example/',
  steps: [
    { press: 'erasure' },
    { type: 'name', value: user.name },
    { type: 'email', value: user.email },
    { press: 'send-mail' },
  ],
  out: { way: 'mail', to: '', company: 'Model Vervoer B.V.' },
} satisfies Journey;
