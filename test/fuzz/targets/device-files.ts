import { keyFrom, newLock } from '../../../src/backup/encrypt.ts';
import type { Placed } from '../../../src/cases/union.ts';
import { eventLine, fileNameOf, headerLine } from '../../../src/sync/device-file.ts';
import { memoryFolder } from '../../../src/sync/memory-folder.ts';
import { syncOnce, type Store } from '../../../src/sync/run.ts';
import { event } from '../../support/case.ts';
import { changeText } from '../change.ts';
import type { FuzzTarget } from '../shape.ts';

const [OWN, OTHER] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];
const events = ['a', 'b', 'c'].map((text) => event({ type: 'noted', text })) as Placed[];
const lock = newLock();
const key = keyFrom('correct horse battery staple', lock);

async function fileOf(device: string): Promise<string> {
  const lines = await Promise.all(events.map((one, n) => key.then((its) => eventLine(its, device, n, [one]))));
  return [await headerLine(await key, device, lock), ...lines].join('');
}
const files = Promise.all([OWN, OTHER].map(fileOf));

/** Files of the folder that are damaged are passed over: no exception, and of what this device holds nothing is lost. */
export default {
  async run(random) {
    const [own = '', other = ''] = await files;
    const held = [...events];
    const store: Store = { events: async () => held, merge: async (more) => more.length };
    const folder = new Map([
      [fileNameOf(OWN), random.below(2) ? own : changeText(random, own)],
      [fileNameOf(OTHER), changeText(random, other)],
    ]);
    const known = new Map([[lock.salt, { lock, key: await key }]]);
    await syncOnce(memoryFolder(folder), store, { device: OWN, known });
    if (held.length !== events.length || !folder.has(fileNameOf(OWN))) throw new Error('something is lost');
  },
} satisfies FuzzTarget;
