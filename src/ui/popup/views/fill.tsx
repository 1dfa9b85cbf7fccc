import { useEffect, useState } from 'preact/hooks';
import type { RequestType } from '../../../cases/shape.ts';
import { planFill, type FillPlan } from '../../../fields/plan.ts';
import type { FormScan, LeftField, ScannedForm } from '../../../fields/shape.ts';
import { askBackground } from '../../../platform/ask.ts';
import type { Answer } from '../../../platform/messages.ts';
import { shorten } from '../../../core/text.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { List } from '../../parts/list.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Problem } from '../../parts/problem.tsx';
import type { Trouble } from '../../trouble.ts';
import { fillPage } from '../fill-page.ts';
import { editedLetter, useComposed } from '../../composed.ts';
import { composeInput } from '../letter-state.ts';
import { Screen } from '../screen.tsx';
import { senderOf } from '../sender.ts';
import type { Actions, Session } from '../shape.ts';
import { FillPreview, isOn } from './fill-preview.tsx';
import { FrameDoors } from './frame-doors.tsx';
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
  const { scan, look } = useScan(session.tab?.id, session.fillHere);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [trouble, setTrouble] = useState<Trouble>();
  const [filling, setFilling] = useState(false);
  if (!scan || !input || !composed) return <p aria-busy="true">{t('fill.looking')}</p>;
  const form = scan.ok ? (formMeant(scan.value.forms) ?? scan.value.steps[0]) : undefined;
  const letter = editedLetter(composed, session.draft.edits);
  const plan = form && planFill(form, senderOf(input, letter));
  const fills = plan?.fills.filter((one) => isOn(one, turned)) ?? [];
  const fill = async () => {
    if (!form || !scan.ok) return;
    setFilling(true);
    const where = form.frame ? { url: form.frame.url, frame: form.frame.id } : { url: scan.value.url };
    const yours = plan ? yoursIn(plan, form.left) : [];
    const why = await fillPage({ session, actions, input, letter, fills, yours, ...where });
    setFilling(false);
    setTrouble(why);
    // Whatever went wrong, the page may be another by now: a new preview before anything is tried again.
    if (why) look();
  };
  return (
    <Screen title={t('fill.title')} onBack={() => actions.go('letter')}>
      {!scan.ok && <PageProblem why={scan.why} said={scan.detail} hasHost={session.host !== ''} />}
      {scan.ok && !plan && <NoForm session={session} scan={scan.value} onLook={look} />}
      {scan.ok && scan.value.inPart && (
        <Notice name="in-part">
          <p>{t('page.inPart')}</p>
        </Notice>
      )}
      {trouble && <Problem {...trouble} />}
      {form && plan && (
        <>
          <p class="soft">{t('fill.promise')}</p>
          {!form.hasMessage && (
            <Notice name="one-step">
              <p>{t('fill.oneStep')}</p>
            </Notice>
          )}
          {form.frame && <FrameNote form={form} />}
          <FillPreview plan={plan} turned={turned} onTurn={setTurned} />
          <LeftAlone plan={plan} left={form.left} />
          <div class="send-bar">
            <Button kind="primary" name="fill" disabled={fills.length === 0 || filling} onClick={() => void fill()}>
              {t('fill.fill')}
            </Button>
            <div class="row send-bar__others">
              <Button kind="quiet" name="look-again" onClick={look}>
                {t('fill.again')}
              </Button>
            </div>
          </div>
        </>
      )}
    </Screen>
  );
}

/** The form the user is in, else the likeliest one. */
const formMeant = (forms: readonly ScannedForm[]) => forms.find(({ here }) => here) ?? forms[0];

/** The page's forms, looked at when the view opens and each time the user asks. */
function useScan(
  tabId: number | undefined,
  focused: boolean,
): { scan: Answer<FormScan> | undefined; look: () => void } {
  const [scan, setScan] = useState<Answer<FormScan>>();
  const look = () => {
    setScan(undefined);
    if (tabId !== undefined) void askBackground({ type: 'scan-forms', tabId, focused }).then(setScan);
  };
  useEffect(look, [tabId]);
  return { scan, look };
}

function FrameNote({ form }: { form: ScannedForm }) {
  const host = form.frame && URL.canParse(form.frame.url) ? new URL(form.frame.url).host : '';
  return (
    <Notice name="in-frame">
      <p>{t('fill.inFrame', { host })}</p>
    </Notice>
  );
}

/** Labels of the fields that only the user can fill or tick. */
function yoursIn(plan: FillPlan, left: LeftField[]): string[] {
  const yours = left.filter((field) => field.required || field.why === 'consent' || field.why === 'captcha');
  return [...new Set([...plan.missing.map((field) => field.label), ...yours.map((field) => field.label)])];
}

function LeftAlone({ plan, left }: { plan: FillPlan; left: LeftField[] }) {
  const labels = yoursIn(plan, left);
  if (labels.length === 0) return null;
  return (
    <div class="stack" data-name="left-alone">
      <h2>{t('fill.yours')}</h2>
      <List items={labels.map((label) => ({ key: label, content: <span class="soft">{shorten(label, 90)}</span> }))} />
    </div>
  );
}

function NoForm({ session, scan, onLook }: { session: Session; scan: FormScan; onLook: () => void }) {
  const login = session.page?.ok && session.page.value.kinds[0]?.kind === 'login_wall';
  return (
    <>
      <Notice kind="warn" live name="no-form">
        <p>{t(login ? 'fill.login' : 'fill.none')}</p>
      </Notice>
      {session.tab && <FrameDoors session={session} tab={session.tab} scan={scan} onAllowed={onLook} />}
      <Button name="look-again" onClick={onLook}>
        {t('fill.again')}
      </Button>
    </>
  );
}
