import { expect, it } from 'vitest';
import { judgeHidden } from '../../scripts/attack/hidden.ts';

const names = ['fields', 'addresses', 'statements', 'more-fields', 'more-addresses', 'more-statements'] as const;

it.each(names)(
  'what people cannot see is neither filled nor offered first, and what they see is: %s',
  { timeout: 180_000 },
  async (name) => {
    const { used, left, cases } = await judgeHidden(name);
    expect(cases.length).toBeGreaterThan(2);
    expect({ used, left }).toEqual({ used: [], left: [] });
  },
);
