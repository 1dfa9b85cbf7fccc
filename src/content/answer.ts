import type { PageAsk, PageMessage, PageMessages, PageReply } from '../platform/page-messages.ts';

type Answers = {
  [T in PageMessage]?: (ask: PageAsk<T>) => PageMessages[T]['reply'] | Promise<PageMessages[T]['reply']>;
};

// Content scripts use the browser's own namespace: the polyfill is not worth its size here.
const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;

/** Runs an answer; if it fails, that is a reply too, so that nothing appears in the page's console. */
async function reply(run: () => unknown): Promise<PageReply<PageMessage>> {
  try {
    return { ok: true, value: (await run()) as PageMessages[PageMessage]['reply'] };
  } catch (error) {
    return { ok: false, why: String(error) };
  }
}

/** Answers `page/…` messages from our own background. Safe to run again in the same page: the first one keeps answering. */
export function answerPage(name: string, make: () => Answers): void {
  const mark = Symbol.for(name);
  const world = globalThis as unknown as Record<symbol, boolean>;
  if (world[mark]) return;
  world[mark] = true;
  const answers = make();
  api.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const ask = message as PageAsk<PageMessage> | null;
    const answer = ask && Object.hasOwn(answers, ask.type) ? answers[ask.type] : undefined;
    if (!answer || sender.id !== api.runtime.id) return undefined;
    void reply(() => (answer as (ask: unknown) => unknown)(ask)).then(respond);
    return true;
  });
}
