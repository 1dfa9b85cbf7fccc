import browser from 'webextension-polyfill';
import { readOwnBlob } from './browser.ts';

/** A condition on pages: an address that fits a pattern (RE2), and something shown that fits a selector. */
export interface Likely {
  url?: string;
  css?: string;
}

const SIZES = [16, 32] as const;

// Chrome alone has it, and the polyfill does not know it.
const declarative = () => (globalThis as { chrome?: Partial<typeof chrome> }).chrome?.declarativeContent;

/** The icon that says "something here", as the pixels that a rule wants. */
async function drawIcon(size: number): Promise<ImageData> {
  const icon = await createImageBitmap(await readOwnBlob(`icons/here-${size}.png`));
  const pen = new OffscreenCanvas(size, size).getContext('2d');
  if (!pen) throw new Error('no canvas to draw the icon on');
  pen.drawImage(icon, 0, 0, size, size);
  return pen.getImageData(0, 0, size, size);
}

async function drawIcons(): Promise<Record<string, ImageData>> {
  return Object.fromEntries(await Promise.all(SIZES.map(async (size) => [size, await drawIcon(size)] as const)));
}

/**
 * Has the browser itself show "something here" on pages that fit one of the conditions; none takes it away. The icon can be
 * clicked everywhere either way. The rules outlive the worker and are replaced only when they or we change; nothing happens
 * where the browser has no such rules (Firefox).
 */
export async function showLikely(conditions: readonly Likely[]): Promise<void> {
  const api = declarative();
  if (!api) return;
  const wanted = conditions.length > 0 ? [await idOf(conditions)] : [];
  const before = (await registered(api)).map(({ id }) => id);
  if (before.join() === wanted.join()) return;
  await new Promise<void>((done) => api.onPageChanged.removeRules(() => done()));
  const [id] = wanted;
  if (id === undefined) return;
  const actions = [new api.SetIcon({ imageData: await drawIcons() })];
  const rule = { id, conditions: conditions.map((one) => matcher(api, one)), actions };
  await new Promise<void>((done) => api.onPageChanged.addRules([rule], () => done()));
}

type Declarative = NonNullable<ReturnType<typeof declarative>>;

function registered(api: Declarative): Promise<chrome.events.Rule[]> {
  return new Promise((answer) => api.onPageChanged.getRules(answer));
}

function matcher(api: Declarative, { url, css }: Likely): chrome.declarativeContent.PageStateMatcher {
  return new api.PageStateMatcher({
    ...(url ? { pageUrl: { urlMatches: url } } : {}),
    ...(css ? { css: [css] } : {}),
  });
}

/** Another version may draw the icon otherwise. */
async function idOf(conditions: readonly Likely[]): Promise<string> {
  const text = JSON.stringify([browser.runtime.getManifest().version, conditions]);
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
