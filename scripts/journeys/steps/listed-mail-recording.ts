import { localDay } from '../../../src/core/date.ts';
import { user, type Journey } from '../shape.ts';

export default {
  id: 'listed-mail-recording',
  url: 'http://www.modelbank.example/',
  steps: [
    { press: 'access-recording' },
    { type: 'date', value: localDay(new Date()) },
    { type: 'from', value: '00:00' },
    { type: 'to', value: '00:30' },
    { type: 'companyNumber', value: '+31201234567' },
    { press: 'next' },
    { type: 'name', value: user.name },
    { type: 'email', value: user.email },
    { press: 'save-profile' },
    { press: 'send-mail' },
  ],
  out: { way: 'mail', to: 'privacy@modelbank.example', company: 'Modelbank N.V.' },
} satisfies Journey;
