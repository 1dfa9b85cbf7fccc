import { askBackground } from '../../platform/ask.ts';
import { askSite, openTab } from '../../platform/browser.ts';
import { writeErrand, type Errand } from '../../platform/errands.ts';
import type { Offer } from './offer.ts';
import type { Actions, Session } from './shape.ts';

/** Address of the site's privacy statement: as linked on the page, else as the directory has it. */
export function statementOf({ page }: Session, offer: Offer): string | undefined {
  const linked = page?.ok ? page.value.links.ownPolicy[0]?.href : undefined;
  const company = offer.state === 'company' ? offer.company : offer.named?.company;
  const url = linked ?? company?.privacyUrls?.[0];
  return url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : undefined;
}

/** True where the page in front is the statement itself, so that there is nothing to open. */
export function isOnStatement({ page, tab }: Session, url: string): boolean {
  const plain = (link: string | undefined) => link?.replace(/^https?:\/\/(www\.)?/, '').replace(/\/?(#.*)?$/, '');
  if (plain(tab?.url) === plain(url)) return true;
  return page?.ok === true && page.value.kinds[0]?.kind === 'privacy_policy';
}

/** What the draft and the reader need to go on where the statement is; written before the tab leaves this page. */
function errandOf(session: Session, url: string, asking: boolean, tabId = session.tab?.id ?? -1): Errand {
  const { tab, draftKey, host, draft, lookup } = session;
  return {
    tabId,
    draftKey,
    host,
    path: session.errand?.path ?? (tab?.url ? new URL(tab.url).pathname : '/'),
    name: draft.addressee?.name ?? session.chosen?.name ?? lookup?.companies[0]?.name ?? host,
    url,
    platform: lookup?.platform ?? false,
    asking,
    at: new Date().toISOString(),
  };
}

/**
 * What became of it: read, or open and to be clicked on by the user, where the stored draft goes on; where it failed, what
 * the browser said.
 */
export type Outcome = 'read' | 'open' | { said: string | undefined };

/** Opens the statement in the page's own tab. */
export async function openStatement(session: Session, actions: Actions, url: string): Promise<Outcome> {
  const written = await writeErrand(errandOf(session, url, false));
  return written.ok ? follow(session, actions) : { said: written.detail };
}

/** The same with access to the statement's host, asked for now and given back by the background once it is read. */
export async function readStatement(session: Session, actions: Actions, url: string): Promise<Outcome> {
  // On their way to the store before the browser asks: that may close the popup, and the background goes on.
  const written = [actions.update({}), writeErrand(errandOf(session, url, true))];
  const access = askSite(url).catch(() => false);
  await Promise.all(written);
  if (!(await access)) await writeErrand(errandOf(session, url, false));
  return follow(session, actions);
}

async function follow({ tab }: Session, actions: Actions): Promise<Outcome> {
  const page = await askBackground({ type: 'open-statement', tabId: tab?.id ?? -1 });
  // Nothing on screen may be about the page that was left.
  actions.showPage(page.ok ? page : undefined);
  if (page.ok) return 'read';
  return page.why === 'no-access' ? 'open' : { said: page.detail };
}

/** Opens the company's form in a new tab; a click on the icon there goes on with this draft, whatever host the form is on. */
export async function openForm(session: Session, url: string): Promise<void> {
  // In the window of the page it is on: a private one stays private, wherever this view is.
  const tabId = await openTab(url, session.tab?.id);
  // Of the form's own host only this one is the company's: it may be one of many on a platform.
  if (tabId !== undefined) await writeErrand({ ...errandOf(session, url, false, tabId), platform: true });
}
