import { beforeAll, expect, it } from 'vitest';
import type { FoundAddress } from '../../src/detect/shape.ts';
import { addressChoices } from '../../src/ui/popup/address-choice.ts';
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
