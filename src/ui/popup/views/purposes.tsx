import { adviceFor, type Advice, type PurposeAdvice, type Strength } from '../../../cases/advice.ts';
import type { ComposeInput, Purpose, RequestType } from '../../../cases/shape.ts';
import { callsOf } from '../../../platform/drafts.ts';
import { label, t } from '../../i18n.ts';
import { Tick } from '../../parts/field.tsx';
import { List } from '../../parts/list.tsx';
import { Notice } from '../../parts/notice.tsx';
import { purposesOf, scopeOfSession } from '../letter-state.ts';
import type { Actions, Session } from '../shape.ts';

/** Every reason a user can name; that none was given is said by naming none. */
const named = ['quality', 'training', 'evidence', 'complaints', 'ai', 'fraud', 'legal', 'debt'] as const;

interface Props {
  session: Session;
  actions: Actions;
  requests: readonly RequestType[];
  today: string;
}

/** Why they record, for the user to correct, and what each reason means for what they ask. */
export function Purposes({ session, actions, requests, today }: Props) {
  const purposes = purposesOf(session);
  const set = (purpose: Purpose, on: boolean) =>
    void actions.update({
      purposes: on ? [...purposes, purpose] : purposes.filter((one) => one !== purpose),
      edits: {},
    });
  const scope = scopeOfSession(session);
  const days = callsOf(session.draft).map(({ call }) => call.date);
  const [called] = days.toSorted();
  const advice = adviceFor({
    purposes,
    requests,
    today,
    jurisdiction: { consentCountry: scope.ok && scope.law.consentCountry },
    hasCopyOrNeedsNone: session.draft.statements.hasCopyOrNeedsNone ?? false,
    ...(called && called <= today ? { called } : {}),
  });
  return (
    <>
      <fieldset class="field choices choices--two">
        <legend>{t('details.purposes')}</legend>
        {named.map((purpose) => (
          <Tick
            key={purpose}
            name={`purpose-${purpose}`}
            checked={purposes.includes(purpose)}
            onChange={(on) => set(purpose, on)}
          >
            {t(`purpose.${purpose}`)}
          </Tick>
        ))}
      </fieldset>
      <p class="soft">{t('details.purposesHint')}</p>
      {purposes.length > 0 && <Expect advice={advice} requests={requests} />}
    </>
  );
}

/** How strong a request is for a purpose; undefined for requests that ask whatever the purpose. */
function strengthOf(advice: PurposeAdvice, request: RequestType): Strength {
  if (request === 'erasure-recording') return advice.erasure;
  if (request === 'objection-recording') return advice.objection;
  if (request === 'withdrawal-recording') return advice.withdrawal;
  if (request === 'preservation-recording') return advice.restriction;
  return advice.access;
}

function Expect({ advice, requests }: { advice: Advice; requests: readonly RequestType[] }) {
  const [main = 'access-recording'] = requests;
  return (
    <Notice name="advice">
      <h3>{t('details.expect')}</h3>
      {advice.urgency && (
        <p data-name="urgency">
          <strong>{label(`advice/${advice.urgency.id}`, advice.urgency.english)}</strong>
        </p>
      )}
      <List
        name="purpose-advice"
        items={advice.purposes.map((one) => ({
          key: one.purpose,
          content: (
            <p>
              <strong>
                {t('details.strength', {
                  purpose: t(`purpose.${one.purpose}`),
                  strength: t(`strength.${strengthOf(one, main)}`),
                })}
              </strong>{' '}
              {label(`advice/purpose-${one.purpose}`, one.english)}
            </p>
          ),
        }))}
      />
      <List
        name="steps"
        items={advice.steps.map(({ id, english }) => ({ key: id, content: label(`advice/${id}`, english) }))}
      />
    </Notice>
  );
}

/** What an objection, a withdrawal or an erasure is about; the letter's own choice until the user makes one. */
const stoppable = ['training', 'quality', 'ai', 'complaints', 'evidence', 'fraud', 'debt'] as const;
const usual: readonly Purpose[] = ['training', 'quality', 'ai'];

interface StopProps {
  chosen: readonly Purpose[] | undefined;
  onChange: (part: Pick<ComposeInput['statements'], 'purposes'>) => void;
}

/** For which uses it should stop. */
export function StopFor({ chosen, onChange }: StopProps) {
  const now = chosen?.length ? chosen : usual;
  return (
    <fieldset class="field choices choices--two">
      <legend>{t('details.stop')}</legend>
      {stoppable.map((purpose) => (
        <Tick
          key={purpose}
          name={`stop-${purpose}`}
          checked={now.includes(purpose)}
          disabled={now.length === 1 && now.includes(purpose)}
          onChange={(on) => onChange({ purposes: on ? [...now, purpose] : now.filter((one) => one !== purpose) })}
        >
          {t(`purpose.${purpose}`)}
        </Tick>
      ))}
    </fieldset>
  );
}
