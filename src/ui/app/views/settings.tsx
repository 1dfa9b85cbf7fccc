import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { UiKey } from '../../../languages/shape.ts';
import { hasShortcuts } from '../../../platform/shortcuts.ts';
import { t } from '../../i18n.ts';
import { Card } from '../../parts/card.tsx';
import { MailProgramSelect } from '../../parts/mail-program.tsx';
import { useSettings } from '../settings-state.ts';
import { AboutCard } from './about.tsx';
import { BackupCard } from './backup.tsx';
import { BellsCard } from './bells.tsx';
import { DeleteAllCard } from './delete-all.tsx';
import { DevicesCard } from './devices.tsx';
import { LanguageCountry } from './language-country.tsx';
import { OwnRecords } from './own-records.tsx';
import { ProfileCard } from './profile-card.tsx';
import { ShortcutsCard } from './shortcuts.tsx';
import { WatchingCard } from './watching.tsx';

interface Section {
  /** Its name in the address: `#settings?at=backup`. */
  at: string;
  title: UiKey;
  content: ComponentChildren;
}

function sectionsFrom({ settings, save }: ReturnType<typeof useSettings>, onLanguage: () => void): Section[] {
  if (!settings) return [];
  return [
    {
      at: 'general',
      title: 'settings.general',
      content: (
        <Card name="general">
          <h2>{t('settings.general')}</h2>
          <LanguageCountry settings={settings} save={save} onLanguage={onLanguage} />
          <MailProgramSelect value={settings.mail} onChange={(mail) => void save({ mail })} />
        </Card>
      ),
    },
    { at: 'you', title: 'you.title', content: <ProfileCard country={settings.country} /> },
    { at: 'reminders', title: 'settings.reminders', content: <BellsCard /> },
    { at: 'watching', title: 'settings.watching', content: <WatchingCard settings={settings} save={save} /> },
    { at: 'backup', title: 'backup.title', content: <BackupCard /> },
    { at: 'devices', title: 'devices.title', content: <DevicesCard /> },
    { at: 'companies', title: 'own.title', content: <OwnRecords /> },
    ...(hasShortcuts() ? [{ at: 'keys', title: 'shortcuts.title' as const, content: <ShortcutsCard /> }] : []),
    { at: 'about', title: 'about.title', content: <AboutCard /> },
    { at: 'delete', title: 'settings.deleteAll', content: <DeleteAllCard /> },
  ];
}

interface Props {
  onLanguage: () => void;
  /** The section to show first. */
  at?: string | undefined;
}

/** Brings a section into view, where the keyboard goes on. */
function show(at: string): void {
  const section = document.getElementById(`settings-${at}`);
  section?.scrollIntoView();
  section?.focus({ preventScroll: true });
}

/** Every setting, under a list of links to its sections; deleting comes last. */
export function SettingsView({ onLanguage, at }: Props) {
  const state = useSettings();
  const sections = sectionsFrom(state, onLanguage);
  useEffect(() => {
    if (at && sections.length > 0) show(at);
  }, [at, sections.length > 0]);
  if (sections.length === 0) return <p aria-busy="true">{t('app.loading')}</p>;
  return (
    <>
      <h1>{t('app.settings')}</h1>
      <nav class="index" aria-label={t('app.settings')} data-name="settings-index">
        {sections.map((one) => (
          <a key={one.at} href={`#settings?at=${one.at}`} onClick={() => show(one.at)}>
            {t(one.title)}
          </a>
        ))}
      </nav>
      {sections.map((one) => (
        <div key={one.at} id={`settings-${one.at}`} tabIndex={-1} class="section">
          {one.content}
        </div>
      ))}
    </>
  );
}
