import { expect, it } from 'vitest';
import type { Handlers } from '../../src/background/answers.ts';

it('a handler that gives the answer of another message does not compile', () => {
  const unreadable: Handlers['list-unreadable'] = async () => ({ ok: true, value: [] });
  const days: Handlers['changed-days'] = async () => ({ ok: true, value: {} });
  const wrong = [
    // @ts-expect-error the answer to `list-unreadable`
    unreadable satisfies Handlers['list-calls'],
    // @ts-expect-error the answer to `changed-days`
    days satisfies Handlers['company-cases'],
  ];
  expect(wrong).toHaveLength(2);
});
