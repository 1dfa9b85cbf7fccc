import { useState } from 'preact/hooks';
import { caseState, lastOf } from '../../../cases/history.ts';
import type { Case } from '../../../cases/events.ts';
import { bareHost } from '../../../detect/site.ts';
import { dropDrafts } from '../../../platform/drafts.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Said } from '../../parts/problem.tsx';
import type { Trouble } from '../../trouble.ts';
import { keepProof, markSent } from '../sent.ts';
import type { Actions, Session } from '../shape.ts';
import { KeepThanks } from './keep-thanks.tsx';

/** So long after a form was filled, its thank-you page may be the page in front, in milliseconds. */
const RECENT = 30 * 60_000;

/** True for a case whose form was filled just now and which may have been sent. */
export function awaitsProof(one: Case, now: number): boolean {
  const at = lastOf(one, 'filled')?.at;
  return at !== undefined && caseState(one) === 'drafted' && now - Date.parse(at) < RECENT;
}

/** Companies thank on another host than the one their form is on: the question is asked there as well. */
export function Awaiting({ session, actions }: { session: Session; actions: Actions }) {
  const [trouble, setTrouble] = useState<Trouble>();
  const one = session.prepared;
  if (!one || !session.tab || !awaitsProof(one, Date.now())) return null;
  const { id: tabId } = session.tab;
  const noted = async (noting: Promise<Trouble | undefined>) => {
    const why = await noting;
    setTrouble(why);
    if (why) return;
    if (session.draft.delivered?.caseId === one.id) await actions.reset();
    // A draft is kept under the company, or under the host where several companies share it.
    const { companyId, host } = one.addressee;
    await dropDrafts([...(companyId ? [companyId] : []), bareHost(host)], one.id);
    await actions.reloadCases();
  };
  return (
    <Notice name="awaiting">
      <p>{t('awaiting.ask', { name: one.addressee.name })}</p>
      {trouble && <p role="alert">{trouble.text}</p>}
      <Said said={trouble?.said} />
      <KeepThanks
        tabId={tabId}
        name={one.addressee.name}
        onKeep={(thanks) => void noted(keepProof(tabId, one.id, thanks))}
      />
      <details data-name="sent-without">
        <summary>{t('done.other')}</summary>
        <Button kind="quiet" name="sent" onClick={() => void noted(markSent(one.id))}>
          {t('done.sent')}
        </Button>
      </details>
    </Notice>
  );
}
