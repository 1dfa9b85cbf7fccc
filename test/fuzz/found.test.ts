import { expect, it } from 'vitest';
import { recognise } from '../../src/replies/recognise.ts';

// What fuzzing found, one test each.
it('an answer written between the lines of the letter is quoted in the company’s own sentences', () => {
  const mail = 'We cannot find a recording of your call\n> Please send me the recording.\nWe wish you a nice day.';
  expect(recognise(mail, ['access-recording']).map(({ sentence }) => sentence)).toEqual([
    'We cannot find a recording of your call',
  ]);
});
