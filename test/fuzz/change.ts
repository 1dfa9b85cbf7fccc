import type { Random } from './random.ts';

const pieces = [
  '',
  '\0',
  '\n',
  '\r\n\r\n',
  '\t',
  ',',
  ';',
  ':',
  '=',
  '"',
  '{',
  '}',
  '[',
  ']',
  '-',
  '&',
  '&#0;',
  '&#1114112;',
  '%',
  '__proto__',
  'constructor',
  'null',
  'NaN',
  '1e999',
  '-1',
  '0',
  '99999999999999999999',
  '2026-02-30',
  '<script>',

  '\u2028',
  '\u202e',
  '\ud800',
  '\u{1f600}',
  'é',
  '=?utf-8?Q?',
  '--b',
  'Content-Type: message/rfc822\r\n',
  'BEGIN:VEVENT',
];

/** A text with a few small changes: parts taken out, doubled, swapped, cut off, and awkward ones put in. */
export function changeText(random: Random, text: string): string {
  let changed = text;
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    const [a, b] = [random.below(changed.length + 1), random.below(changed.length + 1)].toSorted((x, y) => x - y);
    const part = changed.slice(a, b).slice(0, 2000);
    const [before, after] = [changed.slice(0, a), changed.slice(b)];
    changed = random.pick([
      before + after,
      before,
      before + part + part + after,
      before + random.pick(pieces) + changed.slice(a),
      before + random.pick(pieces).repeat(1 + random.below(500)) + after,
      after + before,
    ]);
  }
  return changed;
}

const values = (random: Random): unknown =>
  random.pick([
    null,
    undefined,
    true,
    0,
    -1,
    1.5,
    Number.NaN,
    Infinity,
    2 ** 53,
    '',
    [],
    {},
    [[]],
    { length: 1e9 },
    ...pieces,
    JSON.parse('{"__proto__": {"type": "closed"}, "constructor": {"prototype": 1}}'),
    'x'.repeat(random.below(30_000)),
    Array.from({ length: random.below(2000) }, () => ({})),
  ]);

/** A copy of a thing in which some value, anywhere in it, is another, is gone, or stands under another name. */
export function changeThing(random: Random, thing: unknown): unknown {
  const copy = structuredClone({ root: thing });
  for (let times = 1 + random.below(3); times > 0; times -= 1) changeOne(random, copy);
  return copy.root;
}

function changeOne(random: Random, top: Record<string, unknown>): void {
  let holder = top;
  let key = 'root';
  while (random.below(4) > 0) {
    const inner = holder[key];
    if (typeof inner !== 'object' || inner === null || Object.keys(inner).length === 0) break;
    holder = inner as Record<string, unknown>;
    key = random.pick(Object.keys(holder));
  }
  const held = holder[key];
  const act = random.below(4);
  if (act === 0 && holder !== top) delete holder[key];
  else if (act === 1 && typeof held === 'string') holder[key] = changeText(random, held);
  else if (act === 2 && holder !== top) holder[random.pick(['id', 'type', 'case', 'x', ...Object.keys(holder)])] = held;
  else holder[key] = values(random);
}
