import { useState } from 'preact/hooks';
import type { Addressee } from '../../../cases/shape.ts';
import { localDay } from '../../../core/date.ts';
import { type Correction, withCorrection, withRecord } from '../../../platform/own-knowledge.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { CorrectionCard } from '../../parts/correction-card.tsx';
import { TextField } from '../../parts/field.tsx';
import { isEmail } from '../../parts/profile-form.tsx';
import { bareHost } from '../../../detect/site.ts';
import { correctionsFor, recordOf, withoutCorrection } from '../../knowledge.ts';
import type { Offer } from '../offer.ts';
import type { Actions, Session } from '../shape.ts';

interface Props {
  session: Session;
  actions: Actions;
  offer: Offer;
  addressee: Addressee | undefined;
}

/** What the user marked of this company's addresses, to be undone. */
export function MarkedAddresses({ session, actions, offer, addressee }: Props) {
  const company = offer.state === 'company' ? offer.company.id : undefined;
  const marked = correctionsFor(session.known, addressee ?? { host: session.host, companyId: company });
  return marked.map((correction) => (
    <CorrectionCard
      key={correction.id}
      correction={correction}
      onUndo={() => void actions.learn(withoutCorrection(session.known, correction))}
    />
  ));
}

/** "It bounced, it is wrong, I know a better one": the address is marked at once. */
export function AddressTrouble({ session, actions, addressee }: Omit<Props, 'offer'>) {
  const mark = async (why: Correction['why'], better?: string) => {
    if (!addressee?.email) return;
    const marked = withCorrection(session.known, correctionOf(addressee, why, better));
    await actions.learn(better ? withRecord(marked, typedRecord(addressee, better)) : marked);
  };
  if (!addressee?.email) return null;
  return <Report key={addressee.email} onMark={(why, better) => void mark(why, better)} />;
}

function correctionOf(to: Addressee, why: Correction['why'], better: string | undefined): Correction {
  const { companyId, name, host, email = '', source, date } = to;
  return {
    id: crypto.randomUUID(),
    host: bareHost(host),
    name,
    email,
    why,
    day: localDay(new Date()),
    ...(companyId ? { companyId } : {}),
    ...(better ? { better } : {}),
    ...(source ? { source } : {}),
    ...(date ? { date } : {}),
  };
}

function typedRecord({ companyId, name, host }: Addressee, email: string) {
  return recordOf({ name, host, email, ...(companyId ? { companyId } : {}) }, localDay(new Date()));
}

function Report({ onMark }: { onMark: (why: Correction['why'], better?: string) => void }) {
  const [open, setOpen] = useState(false);
  const [better, setBetter] = useState<string>();
  if (!open)
    return (
      <div>
        <Button kind="quiet" name="address-trouble" onClick={() => setOpen(true)}>
          {t('trouble.ask')}
        </Button>
      </div>
    );
  return (
    <section class="card" data-name="trouble-choices" aria-label={t('trouble.ask')}>
      <h2>{t('trouble.what')}</h2>
      <Button kind="choice" name="bounced" onClick={() => onMark('bounced')}>
        {t('trouble.bounced')}
      </Button>
      <Button kind="choice" name="wrong" onClick={() => onMark('wrong')}>
        {t('trouble.wrong')}
      </Button>
      {better === undefined ? (
        <Button kind="choice" name="better" onClick={() => setBetter('')}>
          {t('trouble.better')}
        </Button>
      ) : (
        <Better value={better} onChange={setBetter} onUse={() => onMark('better', better.trim())} />
      )}
      <div>
        <Button kind="quiet" name="trouble-cancel" onClick={() => setOpen(false)}>
          {t('cancel')}
        </Button>
      </div>
    </section>
  );
}

function Better({ value, onChange, onUse }: { value: string; onChange: (value: string) => void; onUse: () => void }) {
  return (
    <>
      <TextField
        name="better-address"
        type="email"
        label={t('trouble.betterAddress')}
        value={value}
        onChange={onChange}
      />
      <div>
        <Button kind="primary" name="use-better" disabled={!isEmail(value.trim())} onClick={onUse}>
          {t('page.useAddress')}
        </Button>
      </div>
    </>
  );
}
