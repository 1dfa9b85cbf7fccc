import { useState } from 'preact/hooks';
import { callProblems, emptyCall } from '../../../cases/call.ts';
import { companyOf, isSameCompany, newestFirst, type SavedCall } from '../../../cases/saved-call.ts';
import type { Call } from '../../../cases/shape.ts';
import { callsOf, NEW_CALL, type DraftCall } from '../../../platform/drafts.ts';
import { CallForm } from '../../calls/call-form.tsx';
import { callLine } from '../../calls/call-line.ts';
import { ownNumber, ownZone } from '../../calls/own.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Tick } from '../../parts/field.tsx';
import type { Actions, Session } from '../shape.ts';
import { numbersOn } from './company-here.ts';

/** A letter names its calls one by one; more than these are no longer "this call". */
const MOST_CALLS = 5;

interface Props {
  session: Session;
  actions: Actions;
  /** Calls with this company noted before, newest first. */
  noted: SavedCall[];
  today: string;
  /** The user tried to go on: say what is missing. */
  tried: boolean;
}

/** The noted calls with the addressee of the draft, newest first. */
export function callsWith(session: Session, calls: readonly SavedCall[]): SavedCall[] {
  const to = session.draft.addressee;
  if (!to) return [];
  const company = companyOf(to);
  return newestFirst(calls.filter((one) => isSameCompany(one.company, company)));
}

/** The calls to begin with: those of the draft, else the newest noted one, else a new one of today. */
export function chosenCalls(session: Session, noted: readonly SavedCall[], today: string): DraftCall[] {
  const [newest] = noted;
  if (session.draft.calls) return session.draft.calls;
  const before = callsOf(session.draft);
  if (before.length > 0) return before;
  return [newest ? { id: newest.id, call: newest.call } : { id: NEW_CALL, call: newCall(session, today) }];
}

function newCall({ profile }: Session, today: string): Call {
  return { ...emptyCall(today, ownZone()), ...ownNumber(profile) };
}

/** Which calls the letter is about: noted ones to tick, one open to be filled in, and room for another. */
export function CallPicker({ session, actions, noted, today, tried }: Props) {
  const chosen = chosenCalls(session, noted, today);
  const [open, setOpen] = useState<string>();
  const set = (calls: DraftCall[]) => void actions.update({ calls, edits: {} });
  const unchosen = noted.filter(({ id }) => chosen.every((one) => one.id !== id));
  const rows: DraftCall[] = [...chosen, ...unchosen.map(({ id, call }) => ({ id, call }))];
  const alone = rows.length === 1;
  const add = () => {
    const id = crypto.randomUUID();
    set([...chosen, { id, call: newCall(session, today) }]);
    setOpen(id);
  };
  const isOpen = ({ id, call }: DraftCall) =>
    id === open || (alone && noted.length === 0) || (tried && callProblems(call, today).length > 0);
  return (
    <>
      {!alone && <h3>{t('calls.which')}</h3>}
      {rows.map((one) => (
        <CallRow
          key={one.id}
          one={one}
          chosen={chosen.some(({ id }) => id === one.id)}
          canLeave={chosen.length > 1 || !chosen.some(({ id }) => id === one.id)}
          row={!alone ? 'tick' : noted.length > 0 ? 'line' : 'form'}
          onTick={(on) => set(on ? [...chosen, one] : chosen.filter(({ id }) => id !== one.id))}
          onOpen={() => setOpen(one.id === open ? undefined : one.id)}
          isOpen={isOpen(one) && chosen.some(({ id }) => id === one.id)}
        >
          <CallForm
            call={one.call}
            today={today}
            phones={numbersOn(session)}
            country={session.profile?.country ?? session.settings.country}
            problems={tried ? callProblems(one.call, today) : []}
            onChange={(part) => set(chosen.map((each) => (each.id === one.id ? withPart(session, each, part) : each)))}
          />
        </CallRow>
      ))}
      {chosen.length < MOST_CALLS && (
        <div>
          <Button kind="quiet" name="another-call" onClick={add}>
            {t('calls.another')}
          </Button>
        </div>
      )}
    </>
  );
}

/** The live draft's call when there is one: two fields may change before the next render. */
function withPart({ draft }: Session, one: DraftCall, part: Partial<Call>): DraftCall {
  const live = draft.calls?.find(({ id }) => id === one.id) ?? one;
  return { id: one.id, call: { ...live.call, ...part } };
}

interface RowProps {
  one: DraftCall;
  chosen: boolean;
  /** The last chosen call stays: a letter about a call needs one. */
  canLeave: boolean;
  /** One of several to tick, the only one in a line, or a new one that is all form. */
  row: 'tick' | 'line' | 'form';
  isOpen: boolean;
  onTick: (on: boolean) => void;
  onOpen: () => void;
  children: preact.ComponentChildren;
}

function CallRow({ one, chosen, canLeave, row, isOpen, onTick, onOpen, children }: RowProps) {
  if (row === 'form') return <>{children}</>;
  return (
    <Card name="call">
      {row === 'tick' ? (
        <Tick name="call-chosen" checked={chosen} disabled={!canLeave} onChange={onTick}>
          {callLine(one.call)}
        </Tick>
      ) : (
        <p>{callLine(one.call)}</p>
      )}
      {chosen && (
        <div>
          <Button kind="quiet" name="change-call" onClick={onOpen}>
            {t(isOpen ? 'calls.fold' : 'calls.change')}
          </Button>
        </div>
      )}
      {isOpen && children}
    </Card>
  );
}
