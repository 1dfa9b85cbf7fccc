import { lookupHost } from '../../../src/directory/lookup.ts';
import { buildDirectory } from '../../../src/directory/write.ts';
import { company, platform } from '../../support/directory.ts';
import { changeText } from '../change.ts';
import type { FuzzTarget } from '../shape.ts';

const companies = ['alfa', 'beta', 'gamma'].map((id) => company(id));
const files = buildDirectory(
  [...companies, company('delta', { successor: 'alfa' } as never)],
  [platform('platform.example')],
);
const names = [...files.keys()];

/** Damaged files of the directory name no company that is not in them, and throw nothing. */
export default {
  async run(random) {
    const damaged = new Map(files);
    const name = random.pick(names);
    damaged.set(name, changeText(random, files.get(name) ?? ''));
    const host = random.pick([
      'alfa.example',
      'www.beta.example',
      'shop.platform.example',
      'delta.example',
      'x.example',
    ]);
    const read = async (one: string) => damaged.get(one) ?? Promise.reject(new Error(`no ${one}`));
    const found = await lookupHost(host, '/', 'NL', read);
    if (found.companies.some(({ id, domains }) => !id || !domains)) throw new Error('half a company');
  },
} satisfies FuzzTarget;
