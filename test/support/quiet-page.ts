import fs from 'node:fs';
import type { Verdict } from '../../src/detect/shape.ts';
import { planFill, valuesOf } from '../../src/fields/plan.ts';
import type { FillReport, FormScan } from '../../src/fields/shape.ts';
import type { BackgroundAsk } from '../../src/platform/messages.ts';

const HOST = 'www.stil-bedrijf.example';
export const quietUrl = `http://${HOST}/contact`;
/** What the page loads by itself. */
export const quietLoads = ['/ster.gif', '/film.mp4', '/kader'].map((path) => `http://${HOST}${path}`);

const style = `
  form { outline: 1px solid #123; transition: outline-color 1ms }
  form:focus-within { outline-color: #456 }
  input:autofill, input:-webkit-autofill { animation: filled 1ms }
  :user-invalid, :focus-visible, label:hover, label:active { animation: filled 1ms }
  @keyframes filled { to { outline-color: #789 } }
  .late { content-visibility: auto; contain-intrinsic-size: 10px 900px }
  .box { height: 90px; overflow: auto }`;

/** A contact page whose labels hold all that runs, loads or tells when it is copied, moved or touched. */
const page = `<!doctype html><html lang="nl"><head><title>Contact</title><link rel="icon" href="data:,">
<script>${fs.readFileSync('test/support/quiet.js', 'utf8')}</script><style>${style}</style></head><body>
<h1>Contact met Stil Bedrijf</h1>
<p>Vragen over uw persoonsgegevens? Mail <a href="mailto:privacy@stil-bedrijf.example">privacy@stil-bedrijf.example <x-star></x-star></a></p>
<p class="late">Gesprekken kunnen worden opgenomen voor trainingsdoeleinden. <a href="/privacy">Privacyverklaring</a></p>
<form class="contact">
  <label>Naam <x-star></x-star><img src="/ster.gif" alt="" onerror="void 0" onload="void 0"><input name="naam" required pattern="[^0-9]+"></label>
  <label id="mail">E-mail <x-rating></x-rating><video src="/film.mp4" preload="auto"></video></label>
  <input name="mail" type="email" aria-labelledby="mail ster" required>
  <span id="ster"><x-star></x-star></span>
  <fieldset><legend>Onderwerp <x-star></x-star></legend><select name="onderwerp"><option value="">Kies</option><option>Privacy</option><option>Bestelling</option></select></fieldset>
  <label>Telefoon <input name="telefoon" type="tel" pattern="[0-9+ ]{8,16}"></label>
  <label><input name="nieuws" type="checkbox"> Ja, mail mij nieuws</label>
  <div id="host"></div>
  <div class="box"><p style="height:300px">Lees dit eerst <x-star></x-star></p><label>Uw bericht <x-star></x-star><textarea name="bericht" required></textarea></label></div>
  <label>Niets <input name="niets" type="color"></label>
  <button>Verstuur</button>
</form>
<details><summary>Meer</summary><p>Wij bewaren gesprekken 30 dagen.</p></details>
<dialog><p>Nieuwsbrief? <input name="brief"></p></dialog>
<iframe src="/kader" title="Route" width="300" height="150"></iframe></body></html>`;

/** What is served at the addresses of the quiet page; undefined elsewhere. */
export function quietPage(host: string, path: string): string | undefined {
  if (host !== HOST) return undefined;
  return path === '/contact' ? page : path === '/privacy' ? undefined : '<!doctype html><p>Route</p>';
}

/** The fields that a letter fills, in the order of the preview: what stands in a shadow tree comes last. */
export const quietFields = ['naam', 'mail', 'onderwerp', 'telefoon', 'bericht', 'postcode'];

/** What a fill may make a page notice, of each field in its turn. */
const fillActs =
  /^(focus|focusin|blur|focusout|input|change|beforeinput|select|selectionchange|scroll|scrollend|key(down|up|press))$/;

/** Asks the background as one of our pages, and runs an expression in the quiet page. */
export interface QuietWay {
  ask: (message: BackgroundAsk) => Promise<{ ok: boolean; value?: unknown }>;
  inPage: <T>(expression: string) => Promise<T>;
}

/** Everything that an answer could have set off has happened by then. */
const settled =
  'new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 150))';
const valueOf = async <T>({ ask }: QuietWay, message: BackgroundAsk): Promise<T> => (await ask(message)).value as T;

/** Reads and scans the page twice; `counts` is what it noticed of that. */
export async function readQuietly(way: QuietWay, tabId: number) {
  await way.inPage(settled);
  await way.inPage('quiet.forget()');
  const before = await way.inPage<Record<string, unknown>>('quiet.state()');
  const verdict = await valueOf<Verdict>(way, { type: 'read-page', tabId });
  const scan = await valueOf<FormScan>(way, { type: 'scan-forms', tabId });
  await way.ask({ type: 'page-text', tabId });
  await way.ask({ type: 'read-page', tabId });
  await way.ask({ type: 'scan-forms', tabId, focused: true });
  await way.inPage(settled);
  const after = await way.inPage<Record<string, unknown>>('quiet.state()');
  return { before, after, verdict, scan, counts: await way.inPage<Record<string, number>>('quiet.counts()') };
}

const sender = {
  name: 'Anna van den Berg',
  email: 'anna@postbus.example',
  phone: '+31612345678',
  postalCode: '1012 AB',
};
const letter = { subject: 'Verzoek', message: 'Hele brief.', messageShort: 'Kort.' };

/** What a page's own styles and observers make of the focus and of scrolling. */
const follows = /^(event (transition|animation)\w+|met)$/;

const isTurn = (one: string, n: number, all: readonly string[]) => one !== all[n - 1];

/** Fills the page's form: `fields` are those that something was done to, in their turn, `others` what else the page noticed. */
export async function fillQuietly(way: QuietWay, tabId: number, { url, forms }: FormScan) {
  const { fills } = planFill(forms[0] ?? { fields: [], left: [], hasMessage: false }, { ...sender, ...letter });
  const order = { url, values: valuesOf(fills) };
  const report = await valueOf<FillReport>(way, { type: 'fill-form', tabId, order });
  await way.inPage(settled);
  const acts = await way.inPage<[string, string][]>('quiet.acts()');
  const touched = acts.filter(([type]) => !/^(scroll|selectionchange)/.test(type)).map(([, name]) => name);
  const counts = Object.keys(await way.inPage<Record<string, number>>('quiet.counts()'));
  const others = counts.filter((what) => !follows.test(what) && !fillActs.test(what.replace('event ', '')));
  return { report, fields: touched.filter(isTurn), others };
}
