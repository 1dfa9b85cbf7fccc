import type { Profile } from '../cases/shape.ts';
import { profileItem, profileItemOf } from '../platform/settings.ts';
import { readWhole } from './open-item.ts';

/** Who the user is: in a private window as they said there, else as it is kept. */
export async function readProfile(isPrivate: boolean): Promise<Profile | undefined> {
  return (isPrivate ? await readWhole(profileItemOf(true), true) : undefined) ?? readWhole(profileItem, false);
}
