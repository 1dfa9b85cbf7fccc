import { user, type Journey } from '../shape.ts';

export default {
  id: 'no-page-erasure',
  url: 'about:blank',
  steps: [
    { type: 'company-search', value: 'modelbank' },
    { press: 'search-result' },
    { press: 'erasure' },
    { type: 'name', value: user.name },
    { type: 'email', value: user.email },
    { press: 'send-mail' },
  ],
  out: { way: 'mail', to: 'privacy@modelbank.example', company: 'Modelbank N.V.' },
} satisfies Journey;
