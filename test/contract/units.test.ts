import { describe, expect, it } from 'vitest';
import { channels } from '../../src/channels/index.ts';

describe.each([...channels.values()])('channel $id', (channel) => {
  it('reaches somebody, and says what it would do', () => {
    const to = { name: 'X', host: 'x.example', email: 'a@x.example' };
    expect(channel.reaches(to)).toBe(true);
    expect(channel.deliver({ subject: 's', full: 'f', short: 's' }, to).do).toMatch(/^(open|fill|copy)$/);
    expect(channel.english).toBeTruthy();
  });
});
