import { describe, expect, it } from 'vitest';
import { channels } from '../../src/channels/index.ts';
import { mailPrograms } from '../../src/channels/mail/limits.ts';
import { sending } from '../support/sending.ts';

describe.each([...channels.values()])('channel $id', (channel) => {
  it('reaches somebody, and says what it would do', () => {
    const to = { name: 'X', host: 'x.example', email: 'a@x.example', post: ['1 Model Street'] };
    expect(channel.reaches(to)).toBe(true);
    expect(channel.deliver({ subject: 's', full: 'f', short: 's' }, to, sending).do).toMatch(
      /^(open|fill|copy|share|save|print)$/,
    );
    expect(channel.english).toBeTruthy();
  });
});

describe.each(mailPrograms)('mail program $id', ({ id, english, source, noted }) => {
  it('has a source and a day, and is no channel', () => {
    expect([english, source].every(Boolean)).toBe(true);
    expect(noted).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(channels.has(id)).toBe(false);
  });
});
