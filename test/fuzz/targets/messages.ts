import { BackgroundAsk, WatchScore } from '../../../src/platform/messages.ts';
import { parseSavedCall } from '../../../src/cases/saved-call.ts';
import { event } from '../../support/case.ts';
import { changeThing } from '../change.ts';
import type { FuzzTarget } from '../shape.ts';

const call = { date: '2026-11-24', from: '10:00', to: '10:15', zone: 'Europe/Amsterdam', direction: 'outgoing' };
const saved = { version: 1, id: 'a', company: { name: 'B' }, call, savedAt: '2026-11-24T10:00:00.000Z' };
const asks = [
  { type: 'fill-form', tabId: 1, order: { url: 'u', frame: 2, values: [{ key: 'k', value: 'v', short: 's' }] } },
  { type: 'add-to-case', id: 'c1', events: [event({ type: 'noted', text: 'n' })] },
  { type: 'list-records', limit: 10, after: ['a', 'b'] },
  { type: 'merge-records', records: [{}] },
  { type: 'save-call', call: saved },
  { type: 'open-mail', url: 'mailto:a@b.example' },
];

/** A message is carried out or refused, and no message leads anywhere but to a mail program. */
export default {
  run(random) {
    const changed = changeThing(random, random.pick(asks));
    const parsed = BackgroundAsk.safeParse(changed);
    WatchScore.safeParse(changed);
    parseSavedCall(changeThing(random, saved));
    if (parsed.success && parsed.data.type === 'open-mail' && !parsed.data.url.startsWith('mailto:'))
      throw new Error(`would open ${parsed.data.url}`);
  },
} satisfies FuzzTarget;
