import { useState } from 'preact/hooks';
import { askBackground } from '../../../platform/ask.ts';
import { hasShortcuts } from '../../../platform/shortcuts.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { MailProgramSelect } from '../../parts/mail-program.tsx';
import { BackupCard, SaveBackup } from './backup.tsx';
import { useSettings } from '../settings-state.ts';
import { AboutCard } from './about.tsx';
import { BellsCard } from './bells.tsx';
import { DevicesCard } from './devices.tsx';
import { LanguageCountry } from './language-country.tsx';
import { OwnRecords } from './own-records.tsx';
import { ProfileCard } from './profile-card.tsx';
import { ShortcutsCard } from './shortcuts.tsx';
import { WatchingCard } from './watching.tsx';

/** Language, country, watching, who the user is, shortcuts, a way to delete it all, and what this is. */
export function SettingsView({ onLanguage }: { onLanguage: () => void }) {
  const { settings, save } = useSettings();
  if (!settings) return <p aria-busy="true">{t('app.loading')}</p>;
  return (
    <>
      <h1>{t('app.settings')}</h1>
      <Card>
        <LanguageCountry settings={settings} save={save} onLanguage={onLanguage} />
        <MailProgramSelect value={settings.mail} onChange={(mail) => void save({ mail })} />
      </Card>
      <BellsCard />
      <WatchingCard settings={settings} save={save} />
      <ProfileCard country={settings.country} />
      <BackupCard />
      <DevicesCard />
      <OwnRecords />
      {hasShortcuts() && <ShortcutsCard />}
      <DeleteAll />
      <AboutCard />
    </>
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
