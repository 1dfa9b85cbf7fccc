import type { Message } from '../core/fill-in.ts';
import type { UiKey } from './shape.ts';

interface About {
  id: string;
  /** BCP 47: how the language writes days, numbers and names of countries. */
  locale: string;
  /** True when at least 98 % of the texts are there. */
  offered: boolean;
}
type Messages = Readonly<Record<string, Message>>;

const abouts = Object.values(
  import.meta.glob<About>('./??.json', { eager: true, import: 'default', query: '?about' }),
).filter(({ offered }) => offered);
const [english = {}] = Object.values(
  import.meta.glob<Messages>('./en.json', { eager: true, import: 'default', query: '?ui' }),
);
// Loaded when chosen: the popup carries English and the user's language, not all of them.
const uis = import.meta.glob<Messages>(['./??.json', '!./en.json'], { import: 'default', query: '?ui' });
const labels = import.meta.glob<Messages>(['./??.json', '!./en.json'], { import: 'default', query: '?labels' });

const [loadFar] = Object.values(import.meta.glob<Messages>('./en.json', { import: 'default', query: '?far' }));
let far: Messages = {};

/** Adds the English texts that only the app shows; to be called before texts are loaded there. */
export async function withFarTexts(): Promise<void> {
  far = (await loadFar?.()) ?? {};
}

export interface Texts {
  locale: string;
  ui: Readonly<Record<UiKey, Message>>;
  /** Units' own texts; what is missing here stands, in English, with the unit. */
  labels: Messages;
  /** English texts of units that have a choice, compiled. */
  english: Messages;
}

/** Codes of every language the interface is offered in, English first; others only lend pages their words. */
export const languages: readonly string[] = ['en', ...abouts.map(({ id }) => id).filter((id) => id !== 'en')];

/** The language to show for a BCP 47 code: the same language, else English. */
export function bestLanguage(code: string): string {
  const id = code.toLowerCase().split('-')[0] ?? '';
  return languages.includes(id) ? id : 'en';
}

/** How a language writes days, numbers and names: `pt-PT` for `pt`. */
export function localeOf(id: string): string {
  return abouts.find((about) => about.id === id)?.locale ?? id;
}

/** All texts in the best language for a BCP 47 code; what it lacks is English. */
export async function loadTexts(code: string): Promise<Texts> {
  const id = bestLanguage(code);
  const [ui, own] = await Promise.all([uis[`./${id}.json`]?.(), labels[`./${id}.json`]?.()]);
  return { locale: localeOf(id), ui: { ...english, ...far, ...ui } as Texts['ui'], labels: own ?? {}, english };
}
