import { wordsFor } from '../languages/field-words.ts';
import { matchers } from './roles.ts';
import type { FieldMatcher, FieldSnapshot } from './shape.ts';
import { longestMatch, padded } from '../core/match-words.ts';

const words = new Map([...matchers.values()].map((one) => [one.id, wordsFor(`fields/${one.id}`, one.english)]));

/** How much each source counts: what the user reads counts more than what the programmer wrote. */
const sources: readonly { weight: number; read: (field: FieldSnapshot) => string }[] = [
  { weight: 4, read: (field) => field.label },
  { weight: 3, read: (field) => `${field.name} ${field.id}` },
  { weight: 2.5, read: (field) => field.placeholder },
  { weight: 2, read: (field) => field.before },
];

/** Below this nothing is believed. */
const CUT = 2;

function scoreOf(matcher: FieldMatcher, field: FieldSnapshot, texts: readonly string[]): number {
  if (field.autocomplete && matcher.autocomplete.includes(field.autocomplete.split(' ').at(-1) ?? '')) return 12;
  const { match = [], never = [] } = words.get(matcher.id) ?? {};
  if (texts.some((text) => longestMatch(text, never) > 0)) return 0;
  const byType = matcher.types.includes(field.type) ? 5 : 0;
  // A longer word says more: "first name" beats "name" in the same label.
  return sources.reduce((sum, { weight }, n) => {
    const length = longestMatch(texts[n] ?? '', match);
    return length ? sum + weight * (1 + length / 40) : sum;
  }, byType);
}

/** The role of a field, or undefined when nothing is sure enough. Every role is asked in the same way. */
export function roleOf(field: FieldSnapshot): string | undefined {
  const texts = sources.map(({ read }) => padded(read(field)));
  let best: { id: string; score: number } | undefined;
  for (const matcher of matchers.values()) {
    if (!suits(matcher, field)) continue;
    const score = scoreOf(matcher, field, texts);
    if (score >= CUT && score > (best?.score ?? 0)) best = { id: matcher.id, score };
  }
  return best?.id;
}

const choices = new Set(['topic', 'salutation', 'country', 'state', 'order_number']);

/** Long texts go into long fields, choices into lists, and the other way round. */
function suits(matcher: FieldMatcher, field: FieldSnapshot): boolean {
  if (field.tag === 'select' || field.type === 'radio') return choices.has(matcher.id);
  if (matcher.id === 'topic' || matcher.id === 'salutation') return false;
  if (field.tag === 'textarea' || field.tag === 'editor') return matcher.id === 'message' || matcher.id === 'street';
  if (matcher.id === 'message') return false;
  return field.type !== 'email' || matcher.id === 'email' || matcher.id === 'email_confirm';
}
