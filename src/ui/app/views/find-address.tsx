import { useState } from 'preact/hooks';
import type { Case } from '../../../cases/events.ts';
import { t } from '../../i18n.ts';
import { typedAddressee } from '../../knowledge.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { isEmail } from '../../parts/profile-form.tsx';
import type { OneCase } from '../cases-state.ts';
import { draftOf } from './case-send.tsx';
import { WriteTrouble } from './write-trouble.tsx';

/** A letter kept without an address gets one that the user types; it is the user's own from then on. */
export function FindAddress({ one, add }: { one: Case; add: OneCase['add'] }) {
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState(false);
  const email = typed.trim();
  const save = async () => {
    setTried(true);
    if (!isEmail(email)) return;
    const { post } = one.addressee;
    const addressee = { ...typedAddressee(one.addressee, email), ...(post ? { post } : {}) };
    setFailed(!(await add({ type: 'drafted', draft: { ...draftOf(one), addressee }, channel: 'email' })));
  };
  return (
    <form
      class="stack"
      noValidate
      data-name="find-address"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p>
        <strong>{t('act.noAddress')}</strong>
      </p>
      <p class="soft">{t('act.noAddressHint')}</p>
      <TextField
        name="address"
        type="email"
        label={t('act.address')}
        value={typed}
        problem={tried && !isEmail(email) ? t('you.emailWrong') : undefined}
        onChange={setTyped}
      />
      {failed && <WriteTrouble typed={email} />}
      <div>
        <Button kind="primary" name="use-address" submits>
          {t('page.useAddress')}
        </Button>
      </div>
    </form>
  );
}
