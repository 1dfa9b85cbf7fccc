import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../../cases/shape.ts';
import { languages } from '../../../languages/index.ts';
import { askBackground } from '../../../platform/ask.ts';
import { profileItem, settingsItem, type Settings } from '../../../platform/settings.ts';
import { languageId, languageName, t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { countryOptions } from '../../parts/countries.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Select } from '../../parts/field.tsx';
import { MailProgramSelect } from '../../parts/mail-program.tsx';
import { ProfileForm } from '../../parts/profile-form.tsx';
import { BackupCard, SaveBackup } from './backup.tsx';
import { BellsCard } from './bells.tsx';
import { DevicesCard } from './devices.tsx';
import { OwnRecords } from './own-records.tsx';
import { WatchingCard } from './watching.tsx';

/** Language, country, watching, who the user is, and a way to delete it all. */
export function SettingsView({ onLanguage }: { onLanguage: () => void }) {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => void settingsItem.get().then(setSettings), []);
  if (!settings) return <p aria-busy="true">{t('app.loading')}</p>;
  const save = async (part: Partial<Settings>) => {
    const changed = { ...settings, ...part };
    setSettings(changed);
    await settingsItem.set(changed);
  };
  return (
    <>
      <h1>{t('app.settings')}</h1>
      <Card>
        <Select
          name="language"
          label={t('settings.language')}
          value={settings.language ?? languageId()}
          options={languages.map((id) => ({ value: id, label: languageName(id) }))}
          onChange={(language) => void save({ language }).then(onLanguage)}
        />
        <Select
          name="country"
          label={t('settings.country')}
          hint={t('settings.countryHint')}
          value={settings.country}
          options={countryOptions(languageId())}
          onChange={(country) => void save({ country })}
        />
        <MailProgramSelect value={settings.mail} onChange={(mail) => void save({ mail })} />
      </Card>
      <BellsCard />
      <WatchingCard settings={settings} save={save} />
      <ProfileCard country={settings.country} />
      <BackupCard />
      <DevicesCard />
      <OwnRecords />
      <DeleteAll />
      <p class="soft">{t('settings.promise')}</p>
    </>
  );
}

function ProfileCard({ country }: { country: string }) {
  const [profile, setProfile] = useState<Profile | null>();
  const [saved, setSaved] = useState(false);
  useEffect(() => void profileItem.get().then((stored) => setProfile(stored ?? null)), []);
  if (profile === undefined) return null;
  return (
    <Card name="profile">
      <h2>{t('you.title')}</h2>
      <ProfileForm
        profile={profile ?? undefined}
        country={country}
        onSave={(changed) => void profileItem.set(changed).then(({ ok }) => setSaved(ok))}
      />
      <output>{saved ? t('settings.saved') : ''}</output>
    </Card>
  );
}

function DeleteAll() {
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const remove = () =>
    void askBackground({ type: 'delete-all' }).then(({ ok }) => {
      setAsking(false);
      setDone(ok);
    });
  return (
    <div>
      <Button kind="danger" name="delete-all" onClick={() => setAsking(true)}>
        {t('settings.deleteAll')}
      </Button>
      <output>{done ? t('settings.deleted') : ''}</output>
      {asking && (
        <Dialog
          title={t('settings.deleteAll')}
          confirm={t('settings.deleteAll')}
          cancel={t('cancel')}
          danger
          onConfirm={remove}
          onCancel={() => setAsking(false)}
        >
          <p>{t('settings.deleteAllText')}</p>
          <details>
            <summary>{t('backup.first')}</summary>
            <SaveBackup onSaved={() => undefined} />
          </details>
        </Dialog>
      )}
    </div>
  );
}
