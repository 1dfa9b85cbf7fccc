import type { IsoDate } from '../core/date.ts';
import { lawOf } from '../jurisdictions/scope.ts';
import type { OwnRecording, Tag } from '../jurisdictions/shape.ts';

/** The advice in English; other languages have it as `own-recording/<rule>`. */
export const ownRecordingTexts = {
  yes: 'You may record this call for yourself without saying so.',
  caution: 'Recording for yourself may be allowed, but is risky. Say first that you record, or take notes.',
  announce: 'You may record only if you say so at the start of the call.',
  unknown: 'It is not known whether you may record. Do not record: take notes, and ask for the company’s recording.',
  no: 'Do not record: it can be a crime or unlawful. Take notes, and ask for the company’s recording.',
  passing: 'For yourself only: passing it on or publishing it can be unlawful.',
  reported: 'This is only reported. To be safe, ask the other side first.',
  secondary: 'reported by others, not read in the law itself',
  elsewhere: 'A call to another country?',
} as const;

export interface OwnRecordingAdvice {
  rule: OwnRecording['rule'];
  /** Law, source and day of each country involved, the stricter ones too; facts that nobody read are left out. */
  sources: { country: string; norm?: string; tag: Tag; source: string; checked: IsoDate }[];
  /** What may be done was only reported (V2) for one of the countries: ask first. */
  isReported: boolean;
}

/** From allowed to forbidden; `unknown` may mean forbidden. */
const strictness: readonly OwnRecording['rule'][] = ['yes', 'caution', 'announce', 'unknown', 'no'];

/** Some US states require everyone's consent, so a yes for the country would be wrong; Australia differs by state. */
const never = new Set(['US', 'AU']);

function ruleAt(place: string): OwnRecording['rule'] {
  if (never.has(place.slice(0, 2))) return 'no';
  const known = lawOf(place)?.ownRecording;
  if (!known) return 'unknown';
  return known.tag === 'K' && known.rule !== 'no' ? 'unknown' : known.rule;
}

function sourceAt(country: string): OwnRecordingAdvice['sources'] {
  const law = lawOf(country);
  if (!law || law.ownRecording.tag === 'K') return [];
  const { norm, tag, source } = law.ownRecording;
  return [{ country, ...(norm ? { norm } : {}), tag, source, checked: law.checked }];
}

/**
 * May people record their own call, between two places (ISO 3166)? The stricter place decides; `yes` only if that was
 * read (V or V2) for both, and never with the United States or Australia. An unknown place counts as `unknown`.
 */
export function ownRecordingAdvice(user: string, company: string): OwnRecordingAdvice {
  const places = [...new Set([user, company])];
  const rules = places.map(ruleAt);
  const rule = strictness.findLast((one) => rules.includes(one)) ?? 'unknown';
  const sources = places.flatMap(sourceAt);
  const isAllowed = rule !== 'no' && rule !== 'unknown';
  return { rule, sources, isReported: isAllowed && sources.some(({ tag }) => tag === 'V2') };
}
