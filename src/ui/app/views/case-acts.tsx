import { useState } from 'preact/hooks';
import { localDay } from '../../../core/date.ts';
import type { Case } from '../../../cases/events.ts';
import { dayOf, isOpen } from '../../../cases/history.ts';
import { nextStep, type Act } from '../../../cases/next-step.ts';
import { openTab } from '../../../platform/browser.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import type { OneCase } from '../cases-state.ts';
import { LetterButton, OtherLetters } from './case-letters.tsx';
import { SaySent } from './case-sent.tsx';
import { SendAgain } from './case-send.tsx';
import { FindAddress } from './find-address.tsx';
import { Snooze } from './case-snooze.tsx';

interface Props {
  one: Case;
  add: OneCase['add'];
  /** Shows where an answer is added. */
  onReply: () => void;
}

/** The one or two things to do now, the best first; what else can be done is behind folds. */
export function Acts({ one, add, onReply }: Props) {
  const today = localDay(new Date());
  const { acts, ring } = nextStep(one, today);
  const canReply = isOpen(one) && dayOf(one, 'sent') !== undefined && !acts.some((act) => act.do === 'add-reply');
  return (
    <Card name="what-next">
      <h2>{t('follow.title')}</h2>
      {acts.map((act, n) => (
        <OneAct key={n} act={act} main={n === 0} one={one} add={add} onReply={onReply} />
      ))}
      <OtherLetters one={one} acts={acts} />
      {canReply && (
        <div>
          <Button kind="quiet" name="add-reply" onClick={onReply}>
            {t('act.addReply')}
          </Button>
        </div>
      )}
      {ring && <Snooze add={add} />}
      <Ending one={one} acts={acts} add={add} />
    </Card>
  );
}

function OneAct({ act, main, one, add, onReply }: Props & { act: Act; main: boolean }) {
  const kind = main ? 'primary' : 'plain';
  switch (act.do) {
    case 'find-address':
      return <FindAddress one={one} add={add} />;
    case 'say-sent':
      return <SaySent one={one} add={add} main={main} />;
    case 'send-again':
      return <SendAgain one={one} add={add} />;
    case 'add-reply':
      return (
        <div>
          <Button kind={kind} name="add-reply" onClick={onReply}>
            {t('act.addReply')}
          </Button>
        </div>
      );
    case 'open-form':
      return <OpenForm url={act.url ?? `https://${one.addressee.host}/`} kind={kind} />;
    case 'letter':
      return <LetterButton id={one.id} main={main} {...act} />;
    case 'close':
      return <NoteButton add={add} type="closed" kind={kind} />;
  }
}

function OpenForm({ url, kind }: { url: string; kind: 'primary' | 'plain' }) {
  return (
    <div class="stack stack--tight">
      <div>
        <Button kind={kind} name="open-form" onClick={() => void openTab(url)}>
          {t('act.openForm')}
        </Button>
      </div>
      <p class="soft break">{url}</p>
      <p class="soft">{t('act.openSiteHint')}</p>
    </div>
  );
}

interface NoteButtonProps {
  add: OneCase['add'];
  type: 'closed' | 'reopened';
  kind?: 'primary' | 'plain' | 'quiet';
}

/** Notes a thing that needs no words; told when it could not be written. */
function NoteButton({ add, type, kind = 'plain' }: NoteButtonProps) {
  const [failed, setFailed] = useState(false);
  return (
    <div class="stack stack--tight">
      <div>
        <Button
          kind={kind}
          name={type === 'closed' ? 'close' : 'reopen'}
          onClick={() => void add({ type }).then((ok) => setFailed(!ok))}
        >
          {t(type === 'closed' ? 'case.close' : 'case.reopen')}
        </Button>
      </div>
      {failed && <p role="alert">{t('problem.storage')}</p>}
    </div>
  );
}

/** A case is put away, or taken up again. */
function Ending({ one, acts, add }: { one: Case; acts: readonly Act[]; add: OneCase['add'] }) {
  if (!isOpen(one)) return <NoteButton add={add} type="reopened" />;
  return acts.some((act) => act.do === 'close') ? null : <NoteButton add={add} type="closed" kind="quiet" />;
}
