import { user, type Journey } from '../shape.ts';

export default {
  id: 'listed-form-erasure',
  url: 'http://www.voorbeeld-energie.example/klantenservice',
  steps: [
    { press: 'erasure' },
    { type: 'name', value: user.name },
    { type: 'email', value: user.email },
    { press: 'preview-fill' },
    { press: 'fill' },
    { see: 'outcome' },
  ],
  out: { way: 'form', company: 'Voorbeeld Energie B.V.' },
} satisfies Journey;
