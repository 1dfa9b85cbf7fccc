import { describe, expect, it } from 'vitest';
import { compose } from '../../src/cases/compose.ts';
import type { ComposeInput, FollowUp } from '../../src/cases/shape.ts';
import { letterLanguages } from '../../src/letters/index.ts';

const recording = {
  length: '4:00',
  minutes: 12,
  oneSided: false,
  cutOff: false,
  gaps: '',
  marks: '- 0:07 my question',
};
const base = {
  subject: 'Request',
  requests: ['access-recording' as const],
  sent: '2026-11-03',
  answered: '2026-11-20',
};
const table = '- Recipients: vague: “trusted partners”\n- Legal basis: not answered';

async function complaint(language: string, part: Partial<FollowUp>, request: ComposeInput['request'] = 'complaint') {
  const { full } = await compose({
    request,
    language,
    jurisdiction: 'nl',
    company: { name: 'Modelbank N.V.' },
    profile: { name: 'A. Berg', email: 'a@b.example', country: 'NL' },
    purposes: [],
    statements: {},
    followUp: { ...base, ...part },
    today: '2026-11-24',
  });
  return full;
}

describe.each(letterLanguages)('a complaint in %s', (language) => {
  it('takes the table of what is missing, and what the recording lacks with the marks on it', async () => {
    const full = await complaint(language, { table, recording });
    expect(full).toContain(table);
    expect(full).toMatch(/- .*4:00.*\n?.*12/);
    expect(full).toContain('- 0:07 my question');
    expect(full).not.toMatch(/[{}[\]]/);
  });
  it('says nothing of either where there is nothing to say, or no answer yet', async () => {
    const plain = await complaint(language, {});
    const whole = { length: '12:00', oneSided: false, cutOff: false, gaps: '', marks: recording.marks };
    expect(await complaint(language, { recording: whole })).toBe(plain);
    const { answered: _, ...silent } = base;
    expect(await complaint(language, { ...silent, answered: undefined as never, table })).not.toContain('trusted');
  });
});

it('the petition takes both as well', async () => {
  const full = await complaint('nl', { table, recording }, 'petition');
  expect(full).toContain(table);
  expect(full).toContain('De opname die verweerder stuurde, lijkt niet volledig:\n\n- De opname duurt 4:00');
});
