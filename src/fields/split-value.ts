import type { ScannedField } from './shape.ts';

type Part = NonNullable<ScannedField['part']>;

/** Country calling codes are one to three digits and none begins another (ITU-T E.164, list of assigned codes). */
const CALLING_CODE = /^\+(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

const callingCode = (phone: string) => CALLING_CODE.exec(phone)?.[0];

const patterns: Readonly<Partial<Record<Part, RegExp>>> = {
  year: /^(\d{4})-/,
  month: /^\d{4}-(\d{2})/,
  day: /^\d{4}-\d{2}-(\d{2})/,
  hour: /^(\d{2}):/,
  minute: /^\d{2}:(\d{2})/,
};

function pieceOf(part: Part, value: string): string | undefined {
  if (part === 'country-code') return callingCode(value);
  if (part === 'national') return value.slice(callingCode(value)?.length ?? 0);
  return patterns[part]?.exec(value)?.[1];
}

/**
 * The part of a value that goes into one of several fields: of a day (YYYY-MM-DD), an hour (HH:MM) or a telephone number
 * (E.164). In a list it is the option that says it; undefined when there is none.
 */
export function splitValue(part: Part, value: string, choices?: Record<string, string>): string | undefined {
  const piece = pieceOf(part, value);
  if (piece === undefined || !choices) return piece;
  const key = part === 'country-code' ? piece : String(Number(piece));
  return Object.hasOwn(choices, key) ? choices[key] : undefined;
}
