import { CallButtons } from '../../calls/call-buttons.tsx';
import type { Session } from '../shape.ts';
import { companyHere, numbersOn } from './company-here.ts';

/** For somebody who phones just now, or just did: on every page, whether it can be read or not. */
export function CallDoors({ session, onLog }: { session: Session; onLog: () => void }) {
  const company = companyHere(session);
  const known = [session.chosen, ...(session.lookup?.companies ?? [])].find((one) => one?.id === company.id);
  return (
    <CallButtons
      company={company}
      phones={numbersOn(session)}
      beginning={{ profile: session.profile, language: known?.language }}
      isPrivate={session.tab?.isPrivate ?? false}
      onLog={onLog}
    />
  );
}
