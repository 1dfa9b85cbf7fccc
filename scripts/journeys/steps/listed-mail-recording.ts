import { user, type Journey } from '../shape.ts';

export default {
  id: 'listed-mail-recording',
  url: 'http://www.modelbank.example/',
  steps: [
    { press: 'access-recording' },
    { type: 'from', value: '00:15' },
    { type: 'companyNumber', value: '+31201234567' },
    { type: 'name', value: user.name },
    { type: 'email', value: user.email },
    { press: 'send-mail' },
  ],
  out: { way: 'mail', to: 'privacy@modelbank.example', company: 'Modelbank N.V.' },
} satisfies Journey;
