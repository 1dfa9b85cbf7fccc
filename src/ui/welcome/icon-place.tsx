import { isIconInMenu } from '../../platform/browser.ts';
import { t } from '../i18n.ts';
import { Card } from '../parts/card.tsx';

/** Shows where the browser puts the icon, and how to keep it in sight. */
export function IconPlace() {
  return (
    <Card name="icon-place">
      <h2>{t('welcome.icon')}</h2>
      {isIconInMenu() ? (
        <p>{t('welcome.phone')}</p>
      ) : (
        <figure class="welcome__place">
          <ToolbarPicture />
          <figcaption>{t('welcome.pin')}</figcaption>
        </figure>
      )}
    </Card>
  );
}

function ToolbarPicture() {
  return (
    <svg class="welcome__picture" viewBox="0 0 320 64" aria-hidden="true">
      <rect x="1" y="1" width="318" height="62" rx="10" class="welcome__bar" />
      <rect x="16" y="18" width="190" height="28" rx="14" class="welcome__address" />
      <path
        class="welcome__puzzle"
        transform="translate(52 0)"
        d="M222 26h7a4.5 4.5 0 1 1 7 0h8v7a4.5 4.5 0 1 1 0 7v6h-22v-6a4.5 4.5 0 1 0 0-7z"
      />
      <circle cx="236" cy="32" r="23" class="welcome__ring" />
      <g class="welcome__mark">
        <rect x="222" y="22" width="28" height="20" rx="5" />
        <circle cx="230.5" cy="31" r="4" class="mark__hole" />
        <circle cx="241.5" cy="31" r="4" class="mark__hole" />
      </g>
    </svg>
  );
}
