import { glanceScore, WORTH_READING } from '../detect/glance.ts';
import type { WatchMessage } from '../platform/page-messages.ts';

// The only script that runs without being asked, on pages that the user allowed: no timers, no observers, at most one message.

function glance(): number {
  try {
    const heading = Document.prototype.querySelector.call(document, 'h1')?.textContent ?? '';
    const textareas = Document.prototype.querySelectorAll.call(document, 'textarea').length;
    const title = Document.prototype.querySelector.call(document, 'title')?.textContent ?? '';
    return glanceScore({ path: location.pathname, title, heading, textareas });
  } catch {
    return 0;
  }
}

const score = glance();
if (score >= WORTH_READING) {
  // Read only here: the browser creates the extension's interface in a page when it is first used.
  const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
  const message: WatchMessage = { type: 'watch/score', score };
  // After an update the old script's channel is closed: there is nobody to notify, and nothing may appear in the page's console.
  void Promise.resolve(api.runtime.sendMessage(message)).catch(() => undefined);
}
