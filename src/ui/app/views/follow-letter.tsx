import { useState } from 'preact/hooks';
import { channels } from '../../../channels/index.ts';
import type { Case, ComposeInput, Letter, RequestType } from '../../../cases/shape.ts';
import { jurisdictions } from '../../../jurisdictions/index.ts';
import { askBackground } from '../../../platform/ask.ts';
import type { FollowUpDraft } from '../../../platform/follow-ups.ts';
import { t } from '../../i18n.ts';
import { checkLetter } from '../../letter-checks.ts';
import { Articles, NotReviewed } from '../../parts/articles.tsx';
import { Button } from '../../parts/button.tsx';
import { Checks, fixedLetter } from '../../parts/checks.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';

interface LetterProps {
  one: Case;
  input: ComposeInput;
  letter: Letter;
  edits: FollowUpDraft['edits'];
  change: (part: Partial<FollowUpDraft>) => void;
  onSent: (letter: Letter) => Promise<boolean>;
}

/** The follow-up letter: to read, to change, to send on its way, and to say that it was sent. */
export function LetterPart({ one, input, letter, edits, change, onSent }: LetterProps) {
  const [trouble, setTrouble] = useState<string>();
  const [copied, setCopied] = useState(false);
  const found = checkLetter({ input }, letter);
  const blocked = found.some(({ level }) => level === 'stop');
  const to = addresseeOf(one, input.request);
  const edit = (part: FollowUpDraft['edits']) => change({ edits: { ...edits, ...part } });
  const copy = () =>
    void navigator.clipboard.writeText(letter.full).then(
      () => setCopied(true),
      () => setTrouble(t('problem.clipboard')),
    );
  const mail = async () => {
    const delivery = to && channels.get('email')?.deliver(letter, to);
    if (delivery?.do !== 'open') return setTrouble(t('letter.badAddress'));
    await askBackground({ type: 'open-mail', url: delivery.url });
  };
  const sent = async () => {
    if (!(await onSent(letter))) setTrouble(t('problem.storage'));
  };
  return (
    <>
      <TextField
        name="subject"
        label={t('letter.subject')}
        value={letter.subject}
        onChange={(subject) => edit({ subject })}
      />
      <TextArea
        name="body"
        label={t('letter.body')}
        rows={18}
        value={letter.full}
        onChange={(full) => edit({ full })}
      />
      <Articles input={input} />
      <NotReviewed jurisdiction={input.jurisdiction} />
      <Checks results={found} onFix={(fix) => change({ edits: fixedLetter(letter, fix) })} />
      {trouble && (
        <Notice kind="danger" live name="trouble">
          <p>{trouble}</p>
        </Notice>
      )}
      <div class="row">
        {to?.email && (
          <Button kind="primary" name="send-mail" disabled={blocked} onClick={() => void mail()}>
            {t('letter.mail')}
          </Button>
        )}
        <Button name="copy" disabled={blocked} onClick={copy}>
          {t('letter.copy')}
        </Button>
        <Button name="follow-sent" disabled={blocked} onClick={() => void sent()}>
          {t('follow.sent')}
        </Button>
        <output class="soft">{copied ? t('done.copied') : ''}</output>
      </div>
      <p class="soft">{t('letter.checkFacts')}</p>
    </>
  );
}

/** A complaint goes to the authority, by mail only where it takes them so; every other letter to the company. */
function addresseeOf(one: Case, request: RequestType): Case['addressee'] | undefined {
  if (request !== 'complaint') return one.addressee;
  const authority = jurisdictions.get(one.jurisdiction)?.authority;
  if (!authority || !('name' in authority) || !authority.email) return undefined;
  return { name: authority.name, host: '', email: authority.email };
}
