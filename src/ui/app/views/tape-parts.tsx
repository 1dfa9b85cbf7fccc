import { againstErased } from '../../../cases/against-erased.ts';
import type { Case } from '../../../cases/events.ts';
import type { SavedCall } from '../../../cases/saved-call.ts';
import { openTape } from '../../../cases/tape.ts';
import { isIsoDate, localDay } from '../../../core/date.ts';
import { day, t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';

/** What the company's own page says of how long recordings are kept. */
export function KeptWords({ kept }: { kept: NonNullable<SavedCall['kept']> }) {
  return (
    <p class="soft break" data-name="kept-words">
      {t('tape.page', { day: isIsoDate(kept.day) ? day(kept.day) : kept.day, words: kept.words })}
    </p>
  );
}

/** Lets the recording of a call go, so that no bell rings for it, or takes that back. */
export function LetGo({ one, save }: { one: SavedCall; save: (call: SavedCall) => void }) {
  const { letGo, ...wanted } = one;
  if (!openTape(wanted, localDay(new Date()))) return null;
  return (
    <div>
      <Button kind="quiet" name="let-go" onClick={() => save(letGo ? wanted : { ...wanted, letGo: true })}>
        {t(letGo ? 'tape.wantIt' : 'tape.letGo')}
      </Button>
    </div>
  );
}

/** Their answer that the recording is gone, set against their own statement, where the days prove it. */
export function AgainstErased({ one }: { one: Case }) {
  const against = againstErased(one);
  if (!against) return null;
  const { words, url, read, until, received, isFirm } = against;
  return (
    <Notice name="against-erased">
      <h2>{t('tape.againstTitle')}</h2>
      <p class="break">
        {t('tape.against', { words, day: day(read), until: day(until), received: day(received) })}{' '}
        {isFirm && t('tape.firm')}
      </p>
      <p class="soft break">{url}</p>
      <p>{t('tape.againstNext')}</p>
    </Notice>
  );
}
