import type { Profile } from '../../cases/shape.ts';
import { bareHost } from '../../detect/site.ts';
import type { DraftCall } from '../../platform/drafts.ts';
import { isEmail } from '../parts/profile-form.tsx';
import type { Session } from './shape.ts';

/** True once the user has said who they are, as far as a letter needs it. */
export function isComplete(profile: Profile | undefined): profile is Profile {
  return profile !== undefined && profile.name.trim() !== '' && isEmail(profile.email.trim());
}

/**
 * The session as the letter on screen is made of it: with the calls it is about, whoever writes it so far, and the company's
 * name as soon as the page has told it.
 */
export function liveSession(session: Session, calls: readonly DraftCall[]): Session & { profile: Profile } {
  const { draft, settings, pageName, host } = session;
  const to = draft.addressee;
  const isNameless = to !== undefined && !to.companyId && to.name === bareHost(host);
  const addressee = isNameless && pageName ? { ...to, name: pageName } : to;
  return {
    ...session,
    profile: session.profile ?? { version: 1, name: '', email: '', country: settings.country },
    draft: { ...draft, ...(addressee ? { addressee } : {}), ...(calls.length > 0 ? { calls: [...calls] } : {}) },
  };
}
