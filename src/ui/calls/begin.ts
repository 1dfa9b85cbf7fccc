import { emptyCall } from '../../cases/call.ts';
import type { CallCompany } from '../../cases/saved-call.ts';
import type { Profile } from '../../cases/shape.ts';
import { localDay } from '../../core/date.ts';
import { spokenLanguages } from '../../letters/spoken.ts';
import type { OngoingCall } from '../../platform/ongoing-call.ts';
import { languageId } from '../i18n.ts';
import { ownNumber, ownZone } from './own.ts';

/** What a call can begin with besides its company. */
export interface Beginning {
  profile: Profile | undefined;
  /** The company's language, where it is known. */
  language: string | undefined;
}

/** A call that begins now. */
export function beginOngoing(company: CallCompany, phones: readonly string[], from: Beginning): OngoingCall {
  const now = new Date();
  const wanted = [from.language, languageId()].find((one) => one !== undefined && spokenLanguages.includes(one));
  return {
    version: 1,
    startedAt: now.toISOString(),
    company,
    phones: [...phones],
    call: { ...emptyCall(localDay(now), ownZone()), ...ownNumber(from.profile) },
    notes: '',
    language: wanted ?? 'en',
  };
}
