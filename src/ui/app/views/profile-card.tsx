import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../../cases/shape.ts';
import { profileItem } from '../../../platform/settings.ts';
import type { Result } from '../../../core/result.ts';
import { t } from '../../i18n.ts';
import { Said } from '../../parts/problem.tsx';
import { saidOf } from '../../trouble.ts';
import { Card } from '../../parts/card.tsx';
import { ProfileForm } from '../../parts/profile-form.tsx';

/** Who the user is, as it is kept, to be changed. */
export function ProfileCard({ country }: { country: string }) {
  const [profile, setProfile] = useState<Profile | null>();
  const [saved, setSaved] = useState<Result<null>>();
  useEffect(() => void profileItem.get().then((stored) => setProfile(stored ?? null)), []);
  if (profile === undefined) return null;
  return (
    <Card name="profile">
      <h2>{t('you.title')}</h2>
      <ProfileForm
        key={profile ? 'known' : country}
        profile={profile ?? undefined}
        country={country}
        onSave={(changed) => void profileItem.set(changed).then(setSaved)}
      />
      <output>{saved === undefined ? '' : t(saved.ok ? 'settings.saved' : 'problem.storage')}</output>
      <Said said={saved && saidOf(saved)} />
    </Card>
  );
}
