import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/cases/compose.ts';
import { plainLine, plainText } from '../../src/cases/plain.ts';
import type { ComposeInput } from '../../src/cases/shape.ts';
import { fullInput } from '../support/letter-input.ts';

const nasty = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
  fc.constantFrom(
    'A\nB\r\nC\u2028D',
    '\u202eevil\u202c',
    '{name} [dispute>x] {article:copy} {>close}',
    '# item;',
    '---',
    '<script>alert(1)</script>',
    '$& $1 $`',
    '👩‍👩‍👧‍👦',
    '\u0000\u0007\u001b[31m',
    'x'.repeat(10_000),
  ),
);
const base = fullInput('access-recording', 'nl');

function withText(text: string): ComposeInput {
  return {
    ...base,
    company: { name: text },
    profile: { ...base.profile, name: text, street: text, city: text },
    ...(base.call ? { call: { ...base.call, topic: text, announced: text, customerNumber: text, zone: text } } : {}),
    also: ['objection-recording', 'rectification-recording'],
    statements: { ...base.statements, situation: text, dispute: text, wrongPassage: text, onBehalfOf: text },
  };
}

describe('hostile text', () => {
  it('comes out as the plain text it is, on the line it belongs to', async () => {
    const lines = (text: string) => text.split('\n').length;
    const usual = await compose(withText('word'));
    await fc.assert(
      fc.asyncProperty(nasty, async (text) => {
        fc.pre(plainLine(text) !== '');
        const { subject, full, short } = await compose(withText(text));
        for (const body of [full, short]) {
          expect(body).not.toMatch(/(?![\n\u200c\u200d])[\p{Cc}\p{Cf}]/u);
          expect(body).toContain(plainLine(text));
        }
        expect([lines(full), lines(short)]).toEqual([lines(usual.full), lines(usual.short)]);
        expect(lines(subject)).toBe(1);
      }),
      { numRuns: 60 },
    );
  });
  it('keeps the lines of a text that may have several, and what joins an emoji', () => {
    expect(plainText('a\r\nb\u2028c')).toBe('a\nb\nc');
    expect(plainLine(' a\n b\u202e ')).toBe('a b');
    expect(plainLine('👩‍👩‍👧')).toBe('👩‍👩‍👧');
  });
});
