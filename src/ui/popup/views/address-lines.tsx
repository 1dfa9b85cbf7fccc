import { useEffect, useState } from 'preact/hooks';
import type { Addressee } from '../../../cases/shape.ts';
import { daysBetween, isIsoDate, localDay } from '../../../core/date.ts';
import { bareHost } from '../../../detect/site.ts';
import { Source, type Company } from '../../../directory/shape.ts';
import { sourceName } from '../../../directory/sources.ts';
import { ago, day, t } from '../../i18n.ts';
import { readDirectory } from '../company-state.ts';
import { isOld } from '../offer.ts';
import { entryOf, strangerOf } from '../second-opinion.ts';
import { OutLink } from './out-link.tsx';

interface Props {
  addressee: Addressee;
  company: Company | undefined;
}

/** Where a request goes, where that came from and how old it is, and what is odd about it. */
export function AddressLines({ addressee, company }: Props) {
  const days = addressee.date ? daysBetween(addressee.date, localDay(new Date())) : undefined;
  const doubt = addressee.origin === 'directory' && (days === undefined ? 'undated' : isOld(days) ? 'old' : undefined);
  const entry = entryOf(company, addressee.email);
  return (
    <>
      {addressee.email && (
        <p class="address break" data-name="address">
          {addressee.email}
        </p>
      )}
      {addressee.post && (
        <address class="break" data-name="post">
          {addressee.post.join(', ')}
        </address>
      )}
      {entry?.kind === 'support' && <p class="soft">{t('card.support')}</p>}
      <p class="soft break" data-name="provenance">
        {provenance(addressee, days)}
      </p>
      {addressee.origin === 'directory' && addressee.url && <OutLink url={addressee.url}>{t('card.seenHere')}</OutLink>}
      {addressee.email && <Stranger addressee={addressee} email={addressee.email} company={company} />}
      {doubt && (
        <p class="warn" data-name="check-first">
          {t(`card.${doubt}`)}
        </p>
      )}
    </>
  );
}

function provenance({ origin, source = '', date, url, quality }: Addressee, days: number | undefined): string {
  const dated = date !== undefined && isIsoDate(date) ? day(date) : '';
  if (origin === 'own') return source === 'backup' ? t('card.fromBackup') : t('card.byYou', { day: dated });
  if (origin === 'page') return url ? t('card.fromPageAt', { day: dated, url }) : t('card.fromPage', { day: dated });
  const from =
    dated && days !== undefined
      ? t('card.fromSourceDated', { source, day: dated, ago: ago(days) })
      : t('card.fromSource', { source });
  const known = Source.shape.quality.safeParse(quality);
  return known.success ? `${from} ${t(`quality.${known.data}`)}` : from;
}

/** Why the address does not end in the site's own domain. */
function Stranger({ addressee, email, company }: Props & { email: string }) {
  const [suffixes, setSuffixes] = useState<string>();
  // Two hosts that differ may still be one site's: only the list tells.
  const isElsewhere = email.slice(email.lastIndexOf('@') + 1) !== bareHost(addressee.host);
  useEffect(() => {
    if (isElsewhere) void readDirectory('suffixes.txt').then(setSuffixes, () => undefined);
  }, [isElsewhere]);
  const stranger = strangerOf(email, addressee.host, company, suffixes);
  if (!stranger) return null;
  return (
    <p class="soft break" data-name="stranger">
      {addressee.dpo
        ? t('card.dpo')
        : t(stranger.office ? 'card.office' : 'card.stranger', { domain: stranger.domain })}
    </p>
  );
}

/** A letter by post reaches anybody: the safe way when a mail does not. */
export function PostLine({ postal }: { postal: NonNullable<Company['postal']> }) {
  const { name, date } = postal.source;
  const source = sourceName(name);
  const from = date && isIsoDate(date) ? t('card.postFrom', { source, day: day(date) }) : source;
  return (
    <p class="soft break" data-name="by-post">
      {t('card.post', { address: postal.lines.join(', ') })} ({from}){postal.general && ` ${t('card.postGeneral')}`}
    </p>
  );
}
