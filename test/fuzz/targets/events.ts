import { caseOf } from '../../../src/cases/history.ts';
import { eventsOfFirstCase } from '../../../src/cases/first-version.ts';
import { canonical } from '../../../src/core/canonical.ts';
import { mergeEvents } from '../../support/merge-events.ts';
import { parseEvent } from '../../../src/cases/read.ts';
import { summaryOf } from '../../../src/cases/summary.ts';
import { draft, event } from '../../support/case.ts';
import { changeThing } from '../change.ts';
import type { FuzzTarget } from '../shape.ts';

const letter = { subject: 'S', body: 'B' };
const life = [
  event({ type: 'drafted', draft, channel: 'email' }),
  event({ type: 'sent', day: '2026-11-24', channel: 'email' }),
  event({ type: 'extended', day: '2026-12-01', until: '2027-01-15' }),
  event({ type: 'refused', day: '2026-12-20', ground: 'reply-claims' }),
  event({ type: 'follow-up', day: '2026-12-21', request: 'reply-claims', letter }),
  event({ type: 'reply', day: '2026-12-22', text: 'r', from: 'a@b.example' }),
  event({ type: 'snoozed', until: '2027-01-01' }),
  event({ type: 'undone', event: 'e2' }),
].map((one, order) => ({ ...one, order }));
const first = { ...draft, version: 1, id: 'c1', events: [{ type: 'prepared', at: '2026-11-24', channel: 'email' }] };

/** Stored events are read or set aside; whatever was read makes a case and a line, and merges the same from either side. */
export default {
  run(random) {
    const stored = changeThing(random, life) as unknown[];
    const read = (Array.isArray(stored) ? stored : []).map(parseEvent).flatMap((one) => (one.ok ? [one.value] : []));
    const one = caseOf(read.filter((event) => event.case === 'c1'));
    if (one) summaryOf(one, '2026-12-01');
    if (canonical(mergeEvents(read, life)) !== canonical(mergeEvents(life, read))) throw new Error('two ways to merge');
    eventsOfFirstCase(changeThing(random, first));
  },
} satisfies FuzzTarget;
