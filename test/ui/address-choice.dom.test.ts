import { beforeAll, expect, it } from 'vitest';
import type { FoundAddress } from '../../src/detect/shape.ts';
import { addressChoices, officerAmong } from '../../src/ui/popup/address-choice.ts';
import { setLanguage } from '../../src/ui/i18n.ts';
import { session, verdict } from '../support/view-data.ts';

beforeAll(() => setLanguage('en'));

const found = (email: string, odd: Partial<FoundAddress> = {}): FoundAddress => ({
  email,
  role: 'privacy',
  dpo: false,
  score: 1,
  quote: `Mail ${email}.`,
  ...odd,
});

it('an address that nobody sees, of another site or under another text says so', () => {
  const addresses = [
    found('privacy@a.example'),
    found('privacy@b.example', { linked: 'post@c.example' }),
    found('privacy@d.example', { elsewhere: 'd.example' }),
    found('privacy@e.example', { hidden: true, elsewhere: 'e.example' }),
  ];
  const choices = addressChoices(
    { ...session, errand: undefined, page: { ok: true, value: { ...verdict, addresses } } },
    { name: 'A', host: 'a.example' },
    [],
  );
  expect(choices.map(({ from }) => from.split('; ').slice(1))).toEqual([
    [],
    ['but its link writes to post@c.example'],
    ['on d.example, another site'],
    ['on e.example, another site', 'hidden on the page: check it first'],
  ]);
});

it('the officer’s address beside the one written to is kept with its page and day, unless it is odd', () => {
  const addresses = [
    found('privacy@a.example'),
    found('dpo@b.example', { dpo: true, hidden: true }),
    found('dpo@a.example', { dpo: true }),
  ];
  const page = { ok: true as const, value: { ...verdict, addresses } };
  const choices = addressChoices({ ...session, errand: undefined, page }, { name: 'A', host: 'a.example' }, []);
  const to = choices[0]!.to;
  expect(officerAmong(choices, to).officer).toEqual({
    email: 'dpo@a.example',
    url: verdict.url,
    date: choices[0]!.to.date,
  });
  expect(officerAmong(choices, { ...to, email: 'dpo@a.example', dpo: true })).toEqual({});
  expect(officerAmong(choices.slice(0, 2), to)).toEqual({});
});
