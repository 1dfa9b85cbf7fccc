import { profileItem } from '../../../platform/settings.ts';
import { t } from '../../i18n.ts';
import { Said } from '../../parts/problem.tsx';
import { saidOf } from '../../trouble.ts';
import { useItem } from '../../use-item.ts';
import { BothTexts } from '../../parts/both-texts.tsx';
import { Card } from '../../parts/card.tsx';
import { ProfileForm } from '../../parts/profile-form.tsx';

/** Who the user is, as it is kept, to be changed. */
export function ProfileCard({ country }: { country: string }) {
  const { value, change, saved } = useItem(profileItem);
  if (!value) return null;
  const profile = value.now;
  return (
    <Card name="profile">
      <h2>{t('you.title')}</h2>
      <BothTexts of={profileItem.key} />
      <ProfileForm profile={profile} country={country} onSave={(changed) => void change(changed)} />
      <output>{saved === undefined ? '' : t(saved.ok ? 'settings.saved' : 'problem.storage')}</output>
      <Said said={saved && saidOf(saved)} />
    </Card>
  );
}
