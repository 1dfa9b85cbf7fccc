import { openNewRequest } from '../../../platform/browser.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';

/** The button that begins a request where no site is open. */
export function NewRequest({ kind = 'plain' }: { kind?: 'plain' | 'primary' }) {
  return (
    <Button kind={kind} name="new-request" onClick={() => void openNewRequest()}>
      {t('app.new')}
    </Button>
  );
}

/** The list before there is a request: what to do, and a way to begin at once. */
export function NoCases() {
  return (
    <Card name="no-cases">
      <div class="empty">
        <LetterPicture />
        <h2>{t('app.none')}</h2>
        <p class="soft">{t('app.noneHint')}</p>
        <NewRequest kind="primary" />
      </div>
    </Card>
  );
}

/** A letter with the cassette on it; says nothing to a screen reader. */
function LetterPicture() {
  return (
    <svg class="empty__picture" viewBox="0 0 96 80" aria-hidden="true">
      <rect x="6" y="12" width="84" height="62" rx="8" class="empty__envelope" />
      <path d="m8 18 40 30 40-30" class="empty__fold" />
      <rect x="30" y="30" width="36" height="25" rx="6" class="empty__mark" />
      <circle cx="41" cy="41" r="5" class="mark__hole" />
      <circle cx="55" cy="41" r="5" class="mark__hole" />
      <path d="M41 49.5h14" class="mark__hole" />
    </svg>
  );
}
