import { useEffect, useState } from 'preact/hooks';
import { shorten } from '../../../core/text.ts';
import { askBackground } from '../../../platform/ask.ts';
import { openTab } from '../../../platform/browser.ts';
import { heldAnswerItem } from '../../../platform/held-answers.ts';
import type { Answer, BackgroundReplies } from '../../../platform/messages.ts';
import { viewUrl } from '../../../platform/standing.ts';
import { t } from '../../i18n.ts';
import { requestName } from '../../request-name.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import type { Session } from '../shape.ts';

type Message = BackgroundReplies['open-message'];

/** Characters of the message that are shown, so that the user sees which it is. */
const SHOWN = 140;

/** Takes the message to the app: to the case that it answers, or where the user says which. */
async function take(message: Message, { tab }: Session, to: string | undefined): Promise<void> {
  const { likely: _, ...answer } = message;
  const id = crypto.randomUUID();
  await heldAnswerItem(id).set(answer);
  const url = await viewUrl('answer', { host: '', isPrivate: tab?.isPrivate ?? false });
  const asked = new URLSearchParams({ held: id, ...(to ? { case: to } : {}) });
  await openTab(`${url}${url.includes('?') ? '&' : '?'}${asked.toString()}`);
}

/** The message that is open in the page, and the request that it seems to answer; the user decides. */
export function OpenMessage({ session }: { session: Session }) {
  const [read, setRead] = useState<Answer<Message>>();
  const look = () => {
    setRead(undefined);
    void askBackground({ type: 'open-message', tabId: session.tab?.id ?? -1 }).then(setRead);
  };
  useEffect(look, []);
  if (!read) return <p aria-busy="true">{t('message.reading')}</p>;
  if (!read.ok || read.value.text.trim() === '') return <NoMessage onAgain={look} />;
  const { likely, from, text } = read.value;
  const to = (id?: string) => void take(read.value, session, id);
  return (
    <Notice live name="open-message">
      <h2>{t(likely ? 'message.likely' : 'message.unlikely')}</h2>
      {likely && <p class="break">{t('message.fits', { name: likely.name, request: requestName(likely.request) })}</p>}
      {from && <p class="soft break">{t('message.from', { from })}</p>}
      <blockquote class="soft break" dir="auto">
        {shorten(text.trim(), SHOWN)}
      </blockquote>
      <div class="row">
        {likely && (
          <Button kind="primary" name="take-answer" onClick={() => to(likely.id)}>
            {t('message.add')}
          </Button>
        )}
        <Button kind={likely ? 'quiet' : 'plain'} name="other-request" onClick={() => to()}>
          {t(likely ? 'message.other' : 'message.choose')}
        </Button>
      </div>
    </Notice>
  );
}

function NoMessage({ onAgain }: { onAgain: () => void }) {
  return (
    <Notice live name="no-message">
      <p>{t('message.none')}</p>
      <div>
        <Button name="look-again" onClick={onAgain}>
          {t('message.again')}
        </Button>
      </div>
    </Notice>
  );
}
