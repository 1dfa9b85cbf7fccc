import { expect, it } from 'vitest';
import letter from '../../src/channels/letter.ts';
import { sending } from '../support/sending.ts';

const text = { subject: 'S', full: 'full', short: 'short' };
const to = { name: 'X Ltd', host: 'x.example', post: ['1 Model Street', 'Modeltown MT1 1AA'] };

it('goes to the lines that are known, with the full text', () => {
  const delivery = letter.deliver(text, to, { ...sending, id: 'c1', kept: true });
  expect(delivery).toMatchObject({
    do: 'print',
    paper: {
      id: 'c1',
      kept: true,
      from: ['Anna van den Berg', 'Dorpsstraat 12', '1234 AB Voorbeeldstad'],
      to: ['X Ltd', '1 Model Street', 'Modeltown MT1 1AA'],
      place: 'Voorbeeldstad',
      body: 'full',
    },
  });
});
it('names the addressee once', () => {
  const delivery = letter.deliver(text, { ...to, post: ['X Ltd', ...to.post] }, sending);
  expect(delivery).toMatchObject({ paper: { to: ['X Ltd', '1 Model Street', 'Modeltown MT1 1AA'] } });
});
it('guesses no address', () => {
  expect(letter.deliver(text, { name: 'X', host: 'x.example' }, sending)).toMatchObject({ paper: { to: ['X'] } });
  expect(
    letter.deliver(text, to, { ...sending, profile: { name: 'A', email: 'a@b.example', country: 'NL' } }),
  ).toMatchObject({
    paper: { from: ['A'], place: '' },
  });
});
