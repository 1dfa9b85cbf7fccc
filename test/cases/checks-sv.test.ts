import { expect, it } from 'vitest';
import { runChecks } from '../../src/cases/checks/index.ts';
import { leastInput } from '../support/letter-input.ts';

/** What the checks say of a Swedish sentence in a letter under the law of that jurisdiction. */
const found = (body: string, jurisdiction = 'se') =>
  runChecks({ input: { ...leastInput('access', 'sv'), jurisdiction }, subject: '', body }).flatMap(({ id }) =>
    id === 'empty' ? [] : [id],
  );

it.each([
  ['health', 'Jag var sjukskriven när ni ringde.'],
  ['health', 'Samtalet gällde mina läkemedel.'],
  ['password', 'Mitt lösenord är sommar2026.'],
  ['password', 'Pinkoden: 4711'],
  ['placeholder', 'Med vänlig hälsning, ditt namn här'],
  ['unverified-claim', 'Jag har aldrig blivit informerad om inspelningen.'],
  ['unverified-claim', 'Ni informerade mig inte.'],
  ['birth-date', 'Jag är född den 3 maj 1980.'],
  ['identity-document', 'Numret på mitt körkort är 80123456.'],
])('%s is seen in Swedish: %s', (id, body) => {
  expect(found(body)).toContain(id);
});

it.each(['Försäkringen gäller sedan sjuttiotalet.', 'Ange hur jag informerades om inspelningen.', 'Körkort, klass B.'])(
  'nothing is seen in: %s',
  (body) => {
    expect(found(body)).toEqual([]);
  },
);

it('the Regulation’s Swedish name is foreign where another law applies', () => {
  expect(found('Jag stöder mig på dataskyddsförordningen.', 'us-ca')).toContain('foreign-law');
  expect(found('Jag stöder mig på dataskyddsförordningen.')).not.toContain('foreign-law');
});
