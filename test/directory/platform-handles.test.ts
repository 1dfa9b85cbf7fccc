import { expect, it } from 'vitest';
import { misnamedPages } from '../../scripts/attack/platforms.ts';

it('pages of others on platforms name nobody, and a platform’s own pages name it', async () => {
  expect((await misnamedPages()).misnamed).toEqual([]);
});
