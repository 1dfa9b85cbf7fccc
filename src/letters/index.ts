import type { Citation, Template } from './shape.ts';

// Lazy: only the chosen language's letters are read.
const texts = import.meta.glob<string>('./??/*.txt', { query: '?raw', import: 'default' });
const parts = import.meta.glob<string>('./??/parts/*.txt', { query: '?raw', import: 'default' });
const citations = import.meta.glob<Citation>('./??/citation.ts', { import: 'default' });

/** Languages there are letters in, as BCP 47. To add one, copy a folder. */
export const letterLanguages: readonly string[] = Object.keys(citations).map((path) => path.slice(2, 4));

async function include(language: string, text: string): Promise<string> {
  const names = [...new Set([...text.matchAll(/\{>([a-z-]+)\}/g)].map((match) => match[1] ?? ''))];
  const loaded = new Map<string, string>();
  await Promise.all(names.map(async (name) => loaded.set(name, await read(parts, `./${language}/parts/${name}.txt`))));
  return text.replace(/\{>([a-z-]+)\}/g, (_, name: string) => (loaded.get(name) ?? '').trim());
}

async function read(files: Record<string, () => Promise<string>>, path: string): Promise<string> {
  const load = files[path];
  if (!load) throw new Error(`there is no ${path}`);
  return load();
}

/** The regime's own version of a letter, else the one for every regime. */
function pathOf(language: string, letter: string, regime: string, form: 'full' | 'short'): string {
  const ending = form === 'short' ? '.short.txt' : '.txt';
  const own = `./${language}/${letter}.${regime}${ending}`;
  return texts[own] ? own : `./${language}/${letter}${ending}`;
}

/** Subject and body of a letter; its first line is `Subject: …`, then an empty line. */
export async function loadTemplate(
  language: string,
  letter: string,
  regime: string,
  form: 'full' | 'short',
): Promise<Template> {
  const path = pathOf(language, letter, regime, form);
  const text = await include(language, await read(texts, path));
  const [, subject, body] = /^Subject: (.+)\n\n([\s\S]+)$/.exec(text.replaceAll('\r\n', '\n')) ?? [];
  if (!subject || !body) throw new Error(`${path} does not begin with "Subject: …" and an empty line`);
  return { subject, body };
}

/** How the language writes articles. */
export async function loadCitation(language: string): Promise<Citation> {
  const load = citations[`./${language}/citation.ts`];
  if (!load) throw new Error(`there are no letters in "${language}"`);
  return load();
}
