import { closeOwnTab, ownUrl } from '../../platform/browser.ts';
import { useSettings } from '../app/settings-state.ts';
import { LanguageCountry } from '../app/views/language-country.tsx';
import { ProfileCard } from '../app/views/profile-card.tsx';
import { WatchingCard } from '../app/views/watching.tsx';
import { t } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Mark } from '../parts/mark.tsx';
import { IconPlace } from './icon-place.tsx';

/** What a new user sees once: what this does, what it promises, and what they may set, all of it to be skipped. */
export function Welcome({ onLanguage }: { onLanguage: () => void }) {
  return (
    <div class="page">
      <header class="welcome__top">
        <strong class="brand">
          <Mark />
          {t('app.name')}
        </strong>
        <Close name="skip">{t('welcome.skip')}</Close>
      </header>
      <main class="stack">
        <h1>{t('welcome.title')}</h1>
        <p class="welcome__lead">{t('welcome.lead')}</p>
        <HowItWorks />
        <Choices onLanguage={onLanguage} />
        <IconPlace />
        <div class="row welcome__end">
          <Close name="done">{t('welcome.done')}</Close>
          <a href={ownUrl('src/ui/app/index.html#settings')}>{t('welcome.settings')}</a>
        </div>
      </main>
    </div>
  );
}

function Close({ name, children }: { name: 'skip' | 'done'; children: string }) {
  return (
    <Button name={name} kind={name === 'done' ? 'primary' : 'quiet'} onClick={() => void closeOwnTab()}>
      {children}
    </Button>
  );
}

function HowItWorks() {
  return (
    <Card name="how">
      <h2>{t('welcome.how')}</h2>
      <ol class="welcome__steps">
        {(['step1', 'step2', 'step3'] as const).map((step) => (
          <li key={step}>{t(`welcome.${step}`)}</li>
        ))}
      </ol>
      <h2>{t('welcome.promise')}</h2>
      <p>{t('settings.promise')}</p>
      <p>{t('welcome.never')}</p>
    </Card>
  );
}

function Choices({ onLanguage }: { onLanguage: () => void }) {
  const { settings, save } = useSettings();
  if (!settings) return <p aria-busy="true">{t('app.loading')}</p>;
  return (
    <>
      <h2>{t('welcome.optional')}</h2>
      <p class="soft">{t('welcome.optionalHint')}</p>
      <Card>
        <LanguageCountry settings={settings} save={save} onLanguage={onLanguage} />
      </Card>
      <WatchingCard settings={settings} save={save} />
      <ProfileCard country={settings.country} />
      <p class="soft">{t('welcome.reminders')}</p>
    </>
  );
}
