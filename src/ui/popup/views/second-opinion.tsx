import { useState } from 'preact/hooks';
import type { Addressee } from '../../../cases/shape.ts';
import { isIsoDate } from '../../../core/date.ts';
import { shorten } from '../../../core/text.ts';
import { day, t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Radios } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { isRejected, recordOf } from '../../knowledge.ts';
import { withRecord } from '../../../platform/own-knowledge.ts';
import { addresseeFromPage } from '../offer.ts';
import type { Finding, Opinion } from '../second-opinion.ts';
import type { Actions, Session } from '../shape.ts';

interface Props<Is extends Opinion['is']> {
  session: Session;
  actions: Actions;
  addressee: Addressee;
  finding: Finding;
  opinion: Extract<Opinion, { is: Is }>;
}

async function keep({ known }: Session, actions: Actions, to: Addressee, finding: Finding, quote?: string) {
  await actions.learn(withRecord(known, recordOf(to, finding.day, quote)));
  await actions.update({ addressee: to });
}

/** The site's own page names the directory's address as well. */
export function Agreement({ session, actions, addressee, finding, opinion }: Props<'same'>) {
  const { found } = opinion;
  const confirmed = () =>
    void keep(session, actions, addresseeFromPage(addressee, found, finding.url, finding.day), finding, found.quote);
  return (
    <Notice live name="agreement">
      <details>
        <summary class="soft">{t('opinion.same', { day: day(finding.day) })}</summary>
        <div class="stack stack--tight">
          <blockquote class="soft break" dir="auto">
            {shorten(found.quote, 160)}
          </blockquote>
          <div>
            <Button name="keep-address" onClick={confirmed}>
              {t('opinion.keep')}
            </Button>
          </div>
        </div>
      </details>
    </Notice>
  );
}

/** The site's own page names another address: both are shown with their days, and the user picks. */
export function Disagreement({ session, actions, addressee, finding, opinion }: Props<'other'>) {
  const found = opinion.found.filter(({ email }) => !isRejected(session.known, addressee, email));
  const [picked, setPicked] = useState(found[0]?.email ?? '');
  if (found.length === 0) return null;
  const one = found.find(({ email }) => email === picked);
  const use = () => {
    if (one)
      return void keep(
        session,
        actions,
        addresseeFromPage(addressee, one, finding.url, finding.day),
        finding,
        one.quote,
      );
    const { companyId, name, host, email } = addressee;
    const own: Addressee = { name, host, origin: 'own', date: finding.day };
    void keep(session, actions, { ...own, ...(companyId ? { companyId } : {}), ...(email ? { email } : {}) }, finding);
  };
  return (
    <Notice kind="warn" live name="disagreement">
      <h2>{t('opinion.other')}</h2>
      <Radios
        name="opinion"
        label={t('opinion.pick')}
        value={picked}
        onChange={setPicked}
        options={[
          ...found.map(({ email }) => ({ value: email, label: t('opinion.here', { email, day: day(finding.day) }) })),
          { value: addressee.email ?? '', label: listed(addressee) },
        ]}
      />
      {one && (
        <blockquote class="soft break" dir="auto">
          {shorten(one.quote, 160)}
        </blockquote>
      )}
      <div>
        <Button kind="primary" name="use-opinion" onClick={use}>
          {t('page.useAddress')}
        </Button>
      </div>
    </Notice>
  );
}

function listed({ email = '', source = '', date }: Addressee): string {
  const known = date !== undefined && isIsoDate(date);
  return known ? t('opinion.listed', { email, source, day: day(date) }) : t('opinion.listedUndated', { email, source });
}
