import type { Delivery } from '../channels/shape.ts';
import type { Paper } from '../cases/paper.ts';
import type { Letter } from '../cases/shape.ts';
import { askBackground } from '../platform/ask.ts';
import { openTab } from '../platform/browser.ts';
import { paperItem, paperUrl } from '../platform/papers.ts';
import { t, wordsIn } from './i18n.ts';
import { saveFile } from './save-file.ts';
import { share } from './share.ts';
import type { Trouble } from './trouble.ts';

async function copy(text: string): Promise<Trouble | undefined> {
  try {
    await navigator.clipboard.writeText(text);
    return undefined;
  } catch (error) {
    return { text: t('problem.clipboard'), said: String(error) };
  }
}

/** The paper with a line, in the letter's language, for the desk that a general address does not name. */
async function forOfficer({ toOfficer, to, ...paper }: Paper): Promise<Paper> {
  const [name = '', ...address] = to;
  const line = toOfficer ? [(await wordsIn(paper.language)).t('paper.officer')] : [];
  return { ...paper, to: [name, ...line, ...address] };
}

/** What has to be done while this view is still there: the clipboard, the share sheet, the printed page's letter. Undefined, or why it failed. */
export async function prepare(delivery: Delivery, letter: Letter): Promise<Trouble | undefined> {
  if (delivery.do === 'copy') return copy(delivery.text);
  if (delivery.do === 'open' && delivery.form === 'none') return copy(letter.full);
  if (delivery.do === 'share') return (await share(delivery)) ? undefined : { text: t('problem.share') };
  if (delivery.do !== 'print') return undefined;
  const stored = await paperItem(delivery.paper.id).set(await forOfficer(delivery.paper));
  return stored.ok ? undefined : { text: t('problem.storage'), said: stored.detail };
}

/** The act itself, which may close the popup: opens the mail, the printed page or the browser's download. */
export async function launch(delivery: Delivery): Promise<void> {
  if (delivery.do === 'save') saveFile(delivery.name, delivery.text, delivery.type);
  if (delivery.do === 'print') await openTab(paperUrl(delivery.paper.id));
  if (delivery.do !== 'open') return;
  if (delivery.url.startsWith('mailto:')) await askBackground({ type: 'open-mail', url: delivery.url });
  else await openTab(delivery.url);
}
