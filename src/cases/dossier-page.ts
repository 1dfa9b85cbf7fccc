import { directionOf } from '../core/direction.ts';
import type { Dossier, DossierPart, Fact, TimelineRow } from './dossier.ts';
import { waveLine } from './recording.ts';

/** The words around a dossier. */
export interface DossierFrame {
  /** BCP 47. */
  language: string;
  title: string;
  /** The lines at the top: company, state, due day, when it was made. */
  facts: Fact[];
  timeline: string;
  parts: string;
  picture: string;
  /** What the hashes were made of. */
  hashes: string;
}

const style = `body{font:11pt/1.45 Georgia,"Times New Roman",serif;max-width:46em;margin:2em auto;padding:0 1em;color:#111;background:#fff}
h1{font-size:1.5em}h2{font-size:1.2em;margin-top:2em}h3{font-size:1em;margin-bottom:.3em}
dl{display:grid;grid-template-columns:auto 1fr;gap:.1em 1em;margin:.3em 0}dt{color:#555}dd{margin:0;overflow-wrap:anywhere}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;border-inline-start:3px solid #bbb;padding-inline-start:1em;unicode-bidi:plaintext}
table{border-collapse:collapse;width:100%}td{border-top:1px solid #ccc;padding-block:.3em;padding-inline-end:.8em;vertical-align:top;overflow-wrap:anywhere}
code{font-size:.8em;overflow-wrap:anywhere}img{max-width:100%;border:1px solid #bbb}
@media print{section{break-inside:auto}h2,h3{break-after:avoid}}`;

/** SHA-256 of the style above in base64: the only style that the page's own policy allows (CSP Level 3, 2.3.1). */
const STYLE_HASH = 'C8pKsne2LT3kWHvSwXNHo0/CvBXUjYiQ4Xzjn7i/iT0=';

const policy = `default-src 'none'; img-src data:; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that remains text anywhere in a page. */
function escapeHtml(text: string): string {
  return text.toWellFormed().replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}

const tag = (name: string, text: string) => `<${name}>${escapeHtml(text)}</${name}>`;

/** Words in their own direction, whichever way those around them run. */
const aside = (text: string) => `<bdi>${escapeHtml(text)}</bdi>`;

const list = (facts: readonly Fact[]) =>
  `<dl>${facts.map(([name, value]) => `${tag('dt', name)}<dd>${aside(value)}</dd>`).join('')}</dl>`;

function row({ day, what, facts, quote, at }: TimelineRow): string {
  const more = [...facts, ...(quote ? [`“${quote}”`] : [])].map((fact) => `<br>${aside(fact)}`).join('');
  return `<tr><td>${escapeHtml(day)}</td><td>${escapeHtml(what)}${more}</td><td>${tag('code', at)}</td></tr>`;
}

/** Only an inline picture: showing it fetches nothing. */
const isPicture = (data: string) => /^data:image\/(?:jpeg|png);base64,[A-Za-z0-9+/]*={0,2}$/.test(data);

/** A recording drawn as a picture, with a line where something was found or marked: numbers only. */
function drawn({ wave = [], moments = [] }: DossierPart): string {
  if (wave.length === 0) return '';
  const lines = moments.map((at) => `M${at.toFixed(1)},0V100`).join('');
  const marks = `<path d="${lines}" fill="none" stroke="#b00020" stroke-width="2" vector-effect="non-scaling-stroke"/>`;
  return `<svg viewBox="0 0 ${wave.length} 100" width="100%" height="80" preserveAspectRatio="none" aria-hidden="true"><path d="${waveLine(wave)}"/>${lines && marks}</svg>`;
}

function part(one: DossierPart, frame: DossierFrame): string {
  const { title, facts, text, picture, sha256 } = one;
  const shown = picture && isPicture(picture.data) ? picture : undefined;
  const image = shown
    ? `<p><img src="${shown.data}" alt="${escapeHtml(frame.picture)}"></p><p>${tag('code', `SHA-256 ${shown.sha256}`)}</p>`
    : '';
  // The parser drops a line feed right after <pre>, so the text's own one needs another before it.
  const body = text === undefined ? '' : `<pre dir="auto">\n${escapeHtml(text)}</pre>`;
  return `<section>${tag('h3', title)}${list(facts)}${drawn(one)}${body}<p>${tag('code', `SHA-256 ${sha256}`)}</p>${image}</section>`;
}

/** A dossier as one HTML file that needs no other file, runs nothing and fetches nothing. */
export function dossierPage({ timeline, parts }: Dossier, frame: DossierFrame): string {
  return [
    `<!doctype html><html lang="${escapeHtml(frame.language)}" dir="${directionOf(frame.language)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<meta name="viewport" content="width=device-width">${tag('title', frame.title)}<style>${style}</style></head><body>`,
    `${tag('h1', frame.title)}${list(frame.facts)}`,
    `${tag('h2', frame.timeline)}<table><tbody>${timeline.map(row).join('')}</tbody></table>`,
    `${tag('h2', frame.parts)}${tag('p', frame.hashes)}${parts.map((one) => part(one, frame)).join('')}</body></html>\n`,
  ].join('\n');
}
