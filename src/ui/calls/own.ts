import type { Call, Profile } from '../../cases/shape.ts';

/** The device's time zone, an IANA name. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The user's own number, as far as the profile has it. */
export function ownNumber(profile: Profile | undefined): Pick<Call, 'ownNumber'> {
  return profile?.phone ? { ownNumber: profile.phone } : {};
}

/** The caller's number in the form that call systems search by. The library is large, and read only now. */
export async function searchable(call: Call, country: string): Promise<Call> {
  if (!call.ownNumber?.trim()) return call;
  const { toE164 } = await import('../../cases/phone.ts');
  return { ...call, ownNumber: toE164(call.ownNumber, country) };
}
