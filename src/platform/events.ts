import browser from 'webextension-polyfill';
import { BackgroundAsk, WatchScore, type Answer, type AskType, type BackgroundReplies } from './messages.ts';

export interface BackgroundHandlers {
  answer(ask: BackgroundAsk): Promise<Answer<BackgroundReplies[AskType]>>;
  /** A watched page asks to be read. Only the page itself may ask, not a frame in it. */
  scored(tabId: number, url: string): Promise<void>;
  accessChanged(): Promise<void>;
  started(): Promise<void>;
  /** For the first time in this browser, not after an update. */
  installed(): Promise<void>;
}

type Sender = browser.Runtime.MessageSender;

/** One of our own pages: content scripts carry our id too, but not our address. */
function isOwnPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''));
}

function isWatchedTab(sender: Sender): sender is Sender & { tab: { id: number }; url: string } {
  const { id, frameId, tab, url } = sender;
  return id === browser.runtime.id && frameId === 0 && tab?.id !== undefined && url !== undefined;
}

/** Listens to everything that the background reacts to. Must run before the worker's first await. */
export function listen(handlers: BackgroundHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender): Promise<Answer<unknown>> | undefined => {
    if (isOwnPage(sender)) {
      const ask = BackgroundAsk.safeParse(message);
      return ask.success ? handlers.answer(ask.data) : Promise.resolve({ ok: false, why: 'bad-message' });
    }
    const score = WatchScore.safeParse(message);
    if (score.success && isWatchedTab(sender)) void handlers.scored(sender.tab.id, sender.url);
    return undefined;
  });
  const accessChanged = () => void handlers.accessChanged();
  browser.permissions.onAdded.addListener(accessChanged);
  browser.permissions.onRemoved.addListener(accessChanged);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void handlers.started();
    if (reason === 'install') void handlers.installed();
  });
  browser.runtime.onStartup.addListener(() => void handlers.started());
}
