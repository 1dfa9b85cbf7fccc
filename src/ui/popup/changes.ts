import { emptyDraft, type Draft } from '../../platform/drafts.ts';
import type { Session } from './shape.ts';

/** Everything that changes the popup's session. */
export type Change =
  | { do: 'load'; session: Session }
  /** Changes parts of the draft; the rest of it stays. */
  | { do: 'write'; patch: Partial<Draft> }
  /** The draft as it is stored by now, by another view perhaps; the screen this one is on stays. */
  | { do: 'stored'; draft: Draft }
  /** Throws the draft away. */
  | { do: 'reset' }
  | { do: 'set'; part: Partial<Omit<Session, 'draft'>> };

/** The session after a change; nothing but loading changes one that is not there yet. */
export function changed(session: Session | undefined, change: Change): Session | undefined {
  if (change.do === 'load') return change.session;
  if (!session) return undefined;
  if (change.do === 'set') return { ...session, ...change.part };
  if (change.do === 'stored') return { ...session, draft: { ...change.draft, step: session.draft.step } };
  return { ...session, draft: change.do === 'reset' ? emptyDraft : { ...session.draft, ...change.patch } };
}
