import { useEffect, useState } from 'preact/hooks';
import type { RequestType } from '../../../cases/shape.ts';
import { planFill, type FillPlan } from '../../../fields/plan.ts';
import type { FillReport, FormScan, LeftField } from '../../../fields/shape.ts';
import { askBackground } from '../../../platform/ask.ts';
import type { Answer } from '../../../platform/messages.ts';
import { shorten } from '../../../core/text.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { List } from '../../parts/list.tsx';
import { Notice } from '../../parts/notice.tsx';
import { writeDown, type Outgoing } from '../deliver.ts';
import { composeInput, editedLetter, useComposed } from '../letter-state.ts';
import { Screen } from '../screen.tsx';
import { senderOf } from '../sender.ts';
import type { Actions, Session } from '../session.ts';
import { PageProblem } from './home.tsx';

interface Props {
  session: Session;
  actions: Actions;
  request: RequestType;
}

/** What will be written into which field of the page, before anything is. */
export function FillView({ session, actions, request }: Props) {
  const input = composeInput(session, request);
  const composed = useComposed(input);
  const [scan, setScan] = useState<Answer<FormScan>>();
  const [trouble, setTrouble] = useState<string>();
  const tabId = session.tab?.id;
  useEffect(() => {
    if (tabId !== undefined) void askBackground({ type: 'scan-forms', tabId }).then(setScan);
  }, [tabId]);
  const back = () => actions.go('letter');
  if (!scan || !input || !composed) return <p aria-busy="true">{t('fill.looking')}</p>;
  const form = scan.ok ? scan.value.forms.find((one) => one.hasMessage) : undefined;
  const letter = editedLetter(composed, session.draft.edits);
  const plan = form && planFill(form, senderOf(input, letter));
  const fill = async () => {
    if (!plan || !scan.ok || tabId === undefined) return;
    const form = plan.fills.find((one) => one.role === 'message')?.form ?? 'full';
    const out: Outgoing = { input, subject: letter.subject, body: letter[form], channel: 'webform', form };
    setTrouble(await fillPage(session, actions, out, plan, scan.value.url));
  };
  return (
    <Screen title={t('fill.title')} onBack={back}>
      {!scan.ok && <PageProblem why={scan.why} hasHost={session.host !== ''} />}
      {scan.ok && !plan && <NoForm frames={scan.value.foreignFrames} />}
      {trouble && (
        <Notice kind="danger" live name="trouble">
          <p>{trouble}</p>
        </Notice>
      )}
      {plan && (
        <>
          <p class="soft">{t('fill.promise')}</p>
          <Preview plan={plan} />
          <LeftAlone plan={plan} left={form?.left ?? []} />
          <Button kind="primary" name="fill" disabled={plan.fills.length === 0} onClick={() => void fill()}>
            {t('fill.fill')}
          </Button>
        </>
      )}
    </Screen>
  );
}

function Preview({ plan }: { plan: FillPlan }) {
  return (
    <Card name="fill-preview">
      <dl class="pairs">
        {plan.fills.map((field) => (
          <>
            <dt key={field.key}>{shorten(field.label, 40)}</dt>
            <dd data-role={field.role}>{shorten(field.value, 120)}</dd>
          </>
        ))}
      </dl>
      {plan.fills.some((field) => field.role === 'message' && field.form === 'short') && (
        <p class="soft">{t('fill.shortForm')}</p>
      )}
    </Card>
  );
}

function LeftAlone({ plan, left }: { plan: FillPlan; left: LeftField[] }) {
  const yours = left.filter((field) => field.required || field.why === 'consent' || field.why === 'captcha');
  const labels = [...new Set([...plan.missing.map((field) => field.label), ...yours.map((field) => field.label)])];
  if (labels.length === 0) return null;
  return (
    <div class="stack" data-name="left-alone">
      <h2>{t('fill.yours')}</h2>
      <List items={labels.map((label) => ({ key: label, content: <span class="soft">{shorten(label, 90)}</span> }))} />
    </div>
  );
}

function NoForm({ frames }: { frames: string[] }) {
  return (
    <Notice kind="warn" live name="no-form">
      <p>{frames[0] ? t('fill.foreignFrame', { host: frames[0] }) : t('fill.none')}</p>
    </Notice>
  );
}

/** Writes the case down, fills, and goes on to the result. Undefined, or why nothing was filled. */
async function fillPage(
  session: Session,
  actions: Actions,
  out: Outgoing,
  plan: FillPlan,
  url: string,
): Promise<string | undefined> {
  const tabId = session.tab?.id;
  const delivered = await writeDown(session, actions, out);
  if (!delivered || tabId === undefined) return t('problem.storage');
  const values = plan.fills.map(({ key, value }) => ({ key, value }));
  const answer = await askBackground({ type: 'fill-form', tabId, order: { url, values } });
  if (!answer.ok) return t('problem.page');
  if (!answer.value.ok) return t('fill.changed');
  const outcome = labelsOf(answer.value, plan);
  await actions.update({ step: 'done', delivered: { ...delivered, ...outcome } });
  return undefined;
}

function labelsOf(report: Extract<FillReport, { ok: true }>, plan: FillPlan): { filled: string[]; notKept: string[] } {
  const label = (key: string) => plan.fills.find((field) => field.key === key)?.label ?? key;
  return { filled: report.kept.map(label), notKept: report.notKept.map((field) => field.label) };
}
