import browser from 'webextension-polyfill';

/** What the icon says by its outline alone: drawn by scripts/icons.ts as `<state>-<pixels>.png`. */
export type IconState = 'usual' | 'here' | 'notice' | 'due';

// A tab's own icon hides what the browser's rules and the count of requests show there, so only ours are taken back.
const drawn = new Set<number>();

function iconOf(state: IconState): Record<string, string> {
  const name = (size: number) => `/icons/${state === 'usual' ? '' : `${state}-`}${size}.png`;
  return { 16: name(16), 32: name(32) };
}

/** A short mark on the icon of one tab, and why it is there. A tab that is gone needs none. */
export async function markTab(tabId: number, text: string, why: string, state: IconState): Promise<void> {
  const { action } = browser;
  drawn.add(tabId);
  const set = [
    action.setIcon({ tabId, path: iconOf(state) }),
    action.setBadgeText({ tabId, text }),
    action.setBadgeBackgroundColor({ tabId, color: '#0b6b5d' }),
    action.setTitle({ tabId, title: why }),
  ];
  await Promise.allSettled(set);
}

// What the icon shows everywhere: a tab whose mark goes shows that again.
let counted: IconState = 'usual';

const usualTitle = () => browser.runtime.getManifest().action?.default_title ?? '';

/** Takes the mark of one tab away: what is on the icon everywhere shows there again. */
export async function unmarkTab(tabId: number): Promise<void> {
  const { action } = browser;
  // Chrome takes no null for a title.
  const title = usualTitle();
  const icon = drawn.delete(tabId) ? [action.setIcon({ tabId, path: iconOf(counted) })] : [];
  await Promise.allSettled([...icon, action.setBadgeText({ tabId, text: null }), action.setTitle({ tabId, title })]);
}

/** How many requests want the user, on the icon of every tab that has no mark of its own; nothing for none. */
export async function countOnIcon(count: number, why: string): Promise<void> {
  const { action } = browser;
  const title = count > 0 ? why : usualTitle();
  counted = count > 0 ? 'due' : 'usual';
  const set = [
    action.setIcon({ path: iconOf(counted) }),
    action.setBadgeText({ text: count > 0 ? String(Math.min(count, 99)) : '' }),
    action.setBadgeBackgroundColor({ color: '#0b6b5d' }),
    action.setTitle({ title }),
  ];
  await Promise.allSettled(set);
}

/** Takes every tab's mark away, or that of the tabs whose addresses fit one of the match patterns. */
export async function unmarkTabs(patterns?: string[]): Promise<void> {
  const tabs = await browser.tabs.query(patterns ? { url: patterns } : {});
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [unmarkTab(id)])));
}
