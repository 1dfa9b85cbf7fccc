import { describe, expect, it } from 'vitest';
import { channels } from '../../src/channels/index.ts';
import { holidaysOf } from '../../src/jurisdictions/holidays.ts';
import { jurisdictionFor, jurisdictions } from '../../src/jurisdictions/index.ts';
import { isIsoDate } from '../../src/core/date.ts';

describe.each([...jurisdictions.values()])('jurisdiction $id', (law) => {
  it('says where it stands and when that was checked', () => {
    expect(isIsoDate(law.checked)).toBe(true);
    for (const url of [...law.sources, 'website' in law.authority ? law.authority.website : (law.sources[0] ?? '')])
      expect(new URL(url).protocol).toBe('https:');
    expect(law.deadline.source).toBeTruthy();
  });
  it('has a holiday table, or none on purpose', () => {
    expect(law.deadline.calendar === 'NONE' || holidaysOf(law.deadline.calendar) !== undefined).toBe(true);
  });
});

it('a country without a file of its own has the GDPR alone', () => {
  expect(jurisdictionFor('NL').id).toBe('nl');
  expect(jurisdictionFor('XX').id).toBe('eu');
});

describe.each([...channels.values()])('channel $id', (channel) => {
  it('reaches somebody, and says what it would do', () => {
    const to = { name: 'X', host: 'x.example', email: 'a@x.example' };
    expect(channel.reaches(to)).toBe(true);
    expect(channel.deliver({ subject: 's', full: 'f', short: 's' }, to).do).toMatch(/^(open|fill|copy)$/);
    expect(channel.english).toBeTruthy();
  });
});
