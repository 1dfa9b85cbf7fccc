import { useState } from 'preact/hooks';
import { callProblems } from '../../../cases/call.ts';
import type { Call, ComposeInput, Letter, RequestType, Statements } from '../../../cases/shape.ts';
import type { DraftCall } from '../../../platform/drafts.ts';
import { CallFacts, CallForm } from '../../calls/call-form.tsx';
import { t } from '../../i18n.ts';
import { Arguments, HardQuestions } from '../../parts/arguments.tsx';
import { Articles } from '../../parts/articles.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { KindQuestion } from '../../parts/kind-question.tsx';
import { MOST_CALLS, newCall } from '../letter-calls.ts';
import { kindIn } from '../letter-state.ts';
import type { Actions, Session } from '../shape.ts';
import { Also } from './also.tsx';
import { numbersOn } from './company-here.ts';
import { isForeign, LetterLanguage } from './letter-language.tsx';
import { SubjectField } from './letter-text.tsx';
import { Purposes } from './purposes.tsx';
import { StatementFields } from './statements.tsx';

interface Props {
  session: Session;
  actions: Actions;
  request: RequestType;
  requests: readonly RequestType[];
  input: ComposeInput | undefined;
  letter: Letter | undefined;
  today: string;
  calls: readonly DraftCall[];
  onCalls: (calls: DraftCall[]) => void;
}

/** Everything that may make the letter stronger and that nobody has to look at: one closed fold. */
export function Stronger(props: Props) {
  const { session, actions, request, requests, input, letter, today, calls } = props;
  const { draft } = session;
  const state = (part: Partial<Statements>) =>
    void actions.update({ statements: { ...draft.statements, ...part }, edits: {} });
  return (
    <details class="fold" data-name="stronger">
      <summary>{t('letter.stronger')}</summary>
      <div class="stack">
        {calls.length > 0 && (
          <Purposes session={session} actions={actions} requests={[request, ...requests]} today={today} />
        )}
        <StatementFields
          requests={requests}
          statements={draft.statements}
          {...(input ? { law: input.jurisdiction } : {})}
          onChange={state}
        />
        {input && <HardQuestions input={input} onChange={(hardQuestions) => state({ hardQuestions })} />}
        {input && <Arguments input={input} onChange={(withoutArguments) => state({ withoutArguments })} />}
        {calls.length > 0 && <MoreOnCalls {...props} />}
        <Also
          request={request}
          also={draft.also ?? []}
          onChange={(also) => void actions.update({ also: also.length > 0 ? also : undefined, edits: {} })}
        />
        <KindQuestion kind={kindIn(session)} onSay={(kind) => void actions.update({ kind, edits: {} })} />
        {letter && <SubjectField session={session} actions={actions} letter={letter} />}
        {!isForeign(session) && <LetterLanguage session={session} actions={actions} />}
        {input && <Articles input={input} />}
      </div>
    </details>
  );
}

/** What else helps to find the call, and further calls of the same letter. */
function MoreOnCalls({ session, today, calls, onCalls }: Props) {
  const [first, ...others] = calls;
  const [added, setAdded] = useState(false);
  if (!first) return null;
  const change = (id: string, part: Partial<Call>) =>
    onCalls(calls.map((one) => (one.id === id ? { id, call: { ...one.call, ...part } } : one)));
  const add = () => {
    setAdded(true);
    onCalls([...calls, { id: crypto.randomUUID(), call: newCall(session, today) }]);
  };
  return (
    <>
      <details data-name="more-on-call">
        <summary>{t('call.more')}</summary>
        <CallFacts call={first.call} onChange={(part) => change(first.id, part)} />
      </details>
      {others.map(({ id, call }) => (
        <Card key={id} name="call">
          <CallForm
            call={call}
            today={today}
            phones={numbersOn(session)}
            country={session.profile?.country ?? session.settings.country}
            problems={added ? callProblems(call, today) : []}
            onChange={(part) => change(id, part)}
          />
          <div>
            <Button kind="quiet" name="leave-call" onClick={() => onCalls(calls.filter((one) => one.id !== id))}>
              {t('calls.leave')}
            </Button>
          </div>
        </Card>
      ))}
      {calls.length < MOST_CALLS && (
        <div>
          <Button kind="quiet" name="another-call" onClick={add}>
            {t('calls.another')}
          </Button>
        </div>
      )}
    </>
  );
}
