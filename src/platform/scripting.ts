import browser from 'webextension-polyfill';
import type { Answer } from './messages.ts';
import type { PageAsk, PageMessage, PageMessages } from './page-messages.ts';
import { pageReplies } from './page-reply.ts';

/** True for addresses no extension may read: the browser's own pages, stores, files of other extensions. */
function isClosedPage(url: string): boolean {
  return !/^(https?|file):/.test(url);
}

async function whyNotInjected(tabId: number, error: unknown): Promise<Answer<never>> {
  const url = (await browser.tabs.get(tabId).catch(() => undefined))?.url;
  const detail = String(error);
  // Without the user's click the address is not told either; with it, a refusal is the browser's own (store pages).
  if (url === undefined) return { ok: false, why: 'no-access', detail };
  const closed = isClosedPage(url) || /gallery|cannot be scripted|restricted|Missing host permission/i.test(detail);
  return { ok: false, why: closed ? 'closed-page' : 'no-access', detail };
}

type Target = Pick<browser.Scripting.InjectionTarget, 'frameIds' | 'allFrames'>;

/** Puts content scripts, in their order, into frames of a tab and names those it reached; putting it there twice is harmless. */
async function inject(tabId: number, script: string | readonly string[], target: Target): Promise<Answer<number[]>> {
  try {
    const reached = await browser.scripting.executeScript({ target: { tabId, ...target }, files: [script].flat() });
    return { ok: true, value: reached.map(({ frameId }) => frameId) };
  } catch (error) {
    return whyNotInjected(tabId, error);
  }
}

/** Injects the script, or several, into the page or one frame of it, and asks one thing; the answer's shape is checked. */
export async function askPage<T extends PageMessage>(
  tabId: number,
  script: string | readonly string[],
  ask: PageAsk<T>,
  frameId = 0,
): Promise<Answer<PageMessages[T]['reply']>> {
  const injected = await inject(tabId, script, { frameIds: [frameId] });
  return injected.ok ? askInjected(tabId, ask, frameId) : injected;
}

/** The same of every frame that may be entered but the page itself; frames that do not answer well are left out. */
export async function askFrames<T extends PageMessage>(
  tabId: number,
  scripts: readonly string[],
  ask: PageAsk<T>,
): Promise<{ frame: number; value: PageMessages[T]['reply'] }[]> {
  const injected = await inject(tabId, scripts, { allFrames: true });
  const frames = injected.ok ? injected.value.filter((frame) => frame !== 0) : [];
  const answers = await Promise.all(
    frames.map(async (frame) => ({ frame, answer: await askInjected(tabId, ask, frame) })),
  );
  return answers.flatMap(({ frame, answer }) => (answer.ok ? [{ frame, value: answer.value }] : []));
}

/** Asks a script that was injected before, which needs no access any more. */
export async function askInjected<T extends PageMessage>(
  tabId: number,
  ask: PageAsk<T>,
  frameId: number,
): Promise<Answer<PageMessages[T]['reply']>> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(tabId, ask, { frameId });
    return readReply(ask.type, reply);
  } catch (error) {
    return { ok: false, why: 'page-error', detail: String(error) };
  }
}

function readReply<T extends PageMessage>(type: T, reply: unknown): Answer<PageMessages[T]['reply']> {
  const { ok, value, why } = (reply ?? {}) as { ok?: unknown; value?: unknown; why?: unknown };
  if (ok !== true) return { ok: false, why: 'page-error', detail: typeof why === 'string' ? why : 'no answer' };
  const parsed = pageReplies[type].safeParse(value);
  if (!parsed.success) return { ok: false, why: 'page-error', detail: 'unexpected answer' };
  return { ok: true, value: parsed.data };
}

/** Runs the watcher once more in a tab's page, as for a page that changed without loading; a refusal means nothing to see. */
export async function glanceAgain(tabId: number, script: string): Promise<void> {
  await inject(tabId, script, { frameIds: [0] });
}

const watchId = 'watch';

/**
 * Registers the watch script for every page the user lets us see but those of the excluded match patterns, or takes it
 * away again. True when it was registered before.
 */
export async function setWatcher(script: string, wanted: { exclude: string[] } | undefined): Promise<boolean> {
  const { scripting } = browser;
  const [before] = await scripting.getRegisteredContentScripts({ ids: [watchId] });
  if (before && wanted && isSame(before.js, [script]) && isSame(before.excludeMatches, wanted.exclude)) return true;
  if (before) await scripting.unregisterContentScripts({ ids: [watchId] });
  if (wanted) await scripting.registerContentScripts([registration(script, wanted.exclude)]);
  return before !== undefined;
}

function isSame(before: string[] | undefined, wanted: string[]): boolean {
  // The browser may answer with `/src/…` for `src/…`.
  const plain = (list: string[] = []) => list.map((one) => one.replace(/^\//, '')).join(' ');
  return plain(before) === plain(wanted);
}

function registration(script: string, exclude: string[]): browser.Scripting.RegisteredContentScript {
  const excluded = exclude.length > 0 ? { excludeMatches: exclude } : {};
  const matches = ['http://*/*', 'https://*/*'];
  return { id: watchId, js: [script], matches, ...excluded, runAt: 'document_idle', allFrames: false };
}
