import { useEffect, useState } from 'preact/hooks';
import { requestsOf } from '../../../cases/requests.ts';
import { requests as known } from '../../../cases/request-types.ts';
import type { Call, ComposeInput, RequestType, Statements } from '../../../cases/shape.ts';
import { localDay } from '../../../core/date.ts';
import { NEW_CALL, type DraftCall } from '../../../platform/drafts.ts';
import { useCalls } from '../../calls/calls-state.ts';
import { t } from '../../i18n.ts';
import { editedLetter, useComposed } from '../../composed.ts';
import { requestName } from '../../request-name.ts';
import { faultsOf } from '../faults.ts';
import { asNoted, callsWith, chosenCalls } from '../letter-calls.ts';
import { composeInput, companyIn } from '../letter-state.ts';
import { isComplete, liveSession } from '../live.ts';
import { usePhoneCheck, type PhoneCheck } from '../phone-check.ts';
import { Screen } from '../screen.tsx';
import type { Actions, Session } from '../shape.ts';
import { CallFields } from './call-fields.tsx';
import { numbersOn } from './company-here.ts';
import { NoLetterHere, whyNone } from './no-letter-here.tsx';
import { SendPart } from './send-part.tsx';
import { missingStatements, NeededStatements } from './statements.tsx';
import { Stronger } from './stronger.tsx';
import { TheySay } from './they-say.tsx';
import { Who } from './who.tsx';

interface Props {
  session: Session;
  actions: Actions;
  request: RequestType;
}

/** The letter, with the few things it needs from the user above it and its way out below. */
export function LetterView({ session, actions, request }: Props) {
  const { draft } = session;
  const today = localDay(new Date());
  const stored = useCalls();
  const [tried, setTried] = useState(false);
  const [asksWho] = useState(!isComplete(session.profile));
  const requests = requestsOf({ request, also: draft.also ?? [] });
  const aboutCall = known[request].needsCall;
  const country = session.profile?.country ?? session.settings.country;
  const theirs = companyIn(session, draft.addressee?.companyId)?.country;
  const check = usePhoneCheck([country, ...(theirs ? [theirs] : [])], aboutCall);
  const noted = callsWith(session, stored.listed?.ok ? stored.listed.value.calls : []);
  const numbers = check?.phonesIn(numbersOn(session)) ?? [];
  const calls = aboutCall ? chosenCalls(session, noted, today, numbers.length === 1 ? numbers[0] : undefined) : [];
  const findable = check ? calls.map((one) => withSearchable(one, check)) : calls;
  const live = liveSession(session, findable);
  const input = composeInput(live, request);
  const shown = input && { ...input, profile: withPlaces(input.profile) };
  const composed = useComposed(shown);
  const isReady = !aboutCall || stored.listed !== undefined;
  useFirstField(isReady && composed !== undefined);
  const back = () => actions.go('home');
  const why = whyNone(live, shown);
  if (why) return <NoLetterHere text={why} session={live} actions={actions} onBack={back} />;
  if (!isReady) return <p aria-busy="true">{t('app.loading')}</p>;
  const missing = missingStatements(
    requests.flatMap((one) => known[one].needs),
    draft.statements,
  );
  const faults = faultsOf({
    profile: live.profile,
    calls,
    isPhone: (text) => check?.isPhone(text) ?? true,
    missing,
    address: draft.address ?? '',
    today,
  });
  const setCalls = (next: DraftCall[]) => void actions.update({ calls: next, edits: {} });
  const change = (part: Partial<Call>) =>
    setCalls(calls.map((one, n) => (n === 0 ? { id: one.id, call: { ...one.call, ...part } } : one)));
  const keepCalls = () => {
    const kept = findable.map(({ id, call }) => ({ id: id === NEW_CALL ? crypto.randomUUID() : id, call }));
    // In a private window they stay in the draft.
    const saving = session.tab?.isPrivate ? [] : kept.map((one) => stored.save(asNoted(live, one, noted)));
    return { calls: kept, saved: Promise.all(saving) };
  };
  const [first] = calls;
  const told = tried ? faults : [];
  const letter = composed && editedLetter(composed, draft.edits);
  return (
    <Screen title={requestName(request)} onBack={back}>
      <SendPart
        session={live}
        actions={actions}
        input={input}
        letter={letter}
        requests={requests}
        faults={faults}
        tried={tried}
        onTry={() => setTried(true)}
        keepCalls={keepCalls}
        stronger={
          <Stronger
            session={live}
            actions={actions}
            request={request}
            requests={requests}
            input={shown}
            letter={letter}
            today={today}
            calls={calls}
            onCalls={setCalls}
          />
        }
      >
        {first && (
          <CallFields
            key={first.id}
            call={first}
            today={today}
            phones={numbersOn(session)}
            country={country}
            noted={noted}
            check={check}
            faults={told}
            onChange={change}
            onPick={(call) => setCalls([call, ...calls.slice(1).filter(({ id }) => id !== call.id)])}
          />
        )}
        <NeededStatements
          requests={requests}
          statements={draft.statements}
          phone={live.profile.phone}
          missing={told.length > 0 ? missing : []}
          onChange={(part: Partial<Statements>) =>
            void actions.update({ statements: { ...draft.statements, ...part }, edits: {} })
          }
        />
        {asksWho && (
          <Who profile={live.profile} faults={told} onChange={(profile) => void actions.saveProfile(profile)} />
        )}
        {aboutCall && <TheySay session={live} request={request} />}
      </SendPart>
    </Screen>
  );
}

/** The caller's number in the form that call systems search by. */
function withSearchable({ id, call }: DraftCall, check: PhoneCheck): DraftCall {
  return { id, call: { ...call, ...(call.ownNumber ? { ownNumber: check.searchable(call.ownNumber) } : {}) } };
}

/** Where the user has not said who they are, the letter shows the places of name and address; it cannot go like that. */
function withPlaces(profile: ComposeInput['profile']): ComposeInput['profile'] {
  const { name, email } = profile;
  return { ...profile, name: name.trim() || `(${t('you.name')})`, email: email.trim() || `(${t('you.email')})` };
}

/** Puts the focus where the user has to begin: the first field that is still empty. */
function useFirstField(isReady: boolean): void {
  useEffect(() => {
    if (!isReady) return;
    const names = ['from', 'companyNumber', 'situation', 'wrongPassage', 'name', 'email', 'address'];
    const fields = names.map((name) => document.querySelector<HTMLInputElement>(`main [name="${name}"]`));
    fields.find((field) => field?.value === '')?.focus();
  }, [isReady]);
}
