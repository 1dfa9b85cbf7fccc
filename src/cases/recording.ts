import type { Case, CaseEvent } from './events.ts';
import type { FollowUp } from './shape.ts';

type Examined = Extract<CaseEvent, { type: 'examined' }>;

/** Seconds as a player shows them: `4:07`, `1:04:07`. */
export function clockOf(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const rest = `${hours > 0 ? two(minutes) : minutes}:${two(whole % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** `4:07` or `1:04:07` as seconds; undefined if it is neither. */
export function secondsOf(text: string): number | undefined {
  if (!/^\d{1,3}(?::\d{1,2}){1,2}$/.test(text.trim())) return undefined;
  return text
    .trim()
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}

const GAPS = ['silence', 'mute', 'cut'];

/** The user's marks on a recording, in order of time, a line each: `- 0:07 what the user wrote`. */
export function marksOn(events: Case['events'], sha256: string): string {
  return events
    .flatMap((event) => (event.type === 'marked' && event.sha256 === sha256 ? [event] : []))
    .toSorted((a, b) => a.second - b.second)
    .map(({ second, text }) => `- ${clockOf(second)} ${text}`)
    .join('\n');
}

/** Where in the wave of a recording something was found or the user set a mark, in steps of the wave. */
export function momentsIn({ sha256, seconds, findings, wave }: Examined, events: Case['events']): number[] {
  const marked = events.flatMap((event) => (event.type === 'marked' && event.sha256 === sha256 ? [event.second] : []));
  const found = findings.flatMap(({ at, until }) => [at, until].filter((second) => second !== undefined));
  const inside = [...found, ...marked].filter((second) => second >= 0 && second <= seconds && seconds > 0);
  return [...new Set(inside.map((second) => (second / seconds) * wave.length))].toSorted((a, b) => a - b);
}

/** What the recording looked over last lacks, for a letter; undefined where none was looked over. */
export function recordingOf(one: Pick<Case, 'events'>): FollowUp['recording'] {
  const seen = one.events.findLast((event): event is Examined => event.type === 'examined');
  if (!seen) return undefined;
  const has = (...ids: readonly string[]) => seen.findings.some(({ id }) => ids.includes(id));
  const gaps = seen.findings
    .filter(({ id }) => GAPS.includes(id))
    .map(({ at = 0, until }) => (until === undefined ? clockOf(at) : `${clockOf(at)}–${clockOf(until)}`));
  return {
    length: clockOf(seen.seconds),
    ...(has('shorter') && seen.minutes !== undefined ? { minutes: seen.minutes } : {}),
    oneSided: has('one-voice', 'one-side'),
    cutOff: has('begins-late', 'ends-early'),
    gaps: gaps.join(', '),
    marks: marksOn(one.events, seen.sha256),
  };
}

/** True where a recording seems to be incomplete; marks of the user's alone say nothing of that. */
export function isIncomplete(recording: FollowUp['recording']): boolean {
  if (!recording) return false;
  const { minutes, oneSided, cutOff, gaps } = recording;
  return minutes !== undefined || oneSided || cutOff || gaps !== '';
}

/** The outline of a wave as an SVG path, in a box as wide as the wave has steps and 100 high. */
export function waveLine(wave: readonly number[]): string {
  const half = (n: number, sign: number) => `${n},${(50 + (sign * Math.max(1, wave[n] ?? 0)) / 2).toFixed(1)}`;
  const there = wave.map((_, n) => half(n, -1));
  const back = wave.map((_, n) => half(wave.length - 1 - n, 1));
  return wave.length === 0 ? '' : `M${[...there, ...back].join('L')}Z`;
}
