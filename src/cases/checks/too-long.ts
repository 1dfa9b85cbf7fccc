import type { CheckInput, PreSendCheck } from '../shape.ts';

/** Maximum characters of a name, address or number, and of a sentence by the user. */
const MAX_FIELD = 200;
const MAX_TEXT = 1500;

function tooLong({
  input: { company, profile, call, moreCalls = [], statements, followUp },
}: CheckInput): string | undefined {
  const calls = [...(call ? [call] : []), ...moreCalls];
  const fields = [company.name, ...Object.values(profile), ...calls.flatMap((one) => Object.values(one))];
  const own = [...Object.values(statements), ...Object.values(followUp ?? {})];
  const texts = (values: readonly unknown[]) => values.filter((value) => typeof value === 'string');
  return texts(fields).find((text) => text.length > MAX_FIELD) ?? texts(own).find((text) => text.length > MAX_TEXT);
}

/** A field of 10,000 characters is a mistake, and no form or mail link accepts it. */
export default {
  id: 'too-long',
  english: 'One of the fields is too long: “{begin}…”',
  run(check) {
    const text = tooLong(check);
    return text === undefined ? undefined : { level: 'stop', values: { begin: text.slice(0, 30) } };
  },
} satisfies PreSendCheck;
