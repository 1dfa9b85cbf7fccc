import type { AddressChoice } from '../address-choice.ts';
import type { Fault } from '../faults.ts';
import type { SiteFinding } from '../site-finding.ts';
import type { Actions, Session } from '../shape.ts';
import { t } from '../../i18n.ts';
import { Radios, TextField } from '../../parts/field.tsx';
import { Button } from '../../parts/button.tsx';
import { FindResult } from './find-result.tsx';

interface Props {
  session: Session;
  actions: Actions;
  choices: readonly AddressChoice[];
  picked: string;
  onPick: (email: string) => void;
  find: SiteFinding;
  canFind: boolean;
  faults: readonly Fault[];
}

/** Which address the letter goes to: one of those at hand, one the user types, or one to be looked for on the site. */
export function AddressPart({ session, actions, choices, picked, onPick, find, canFind, faults }: Props) {
  return (
    <section class="stack stack--tight" data-name="address-part">
      {choices.length > 1 && (
        <Radios
          name="page-address"
          label={t('opinion.pick')}
          value={picked}
          onChange={onPick}
          options={choices.map(({ email, from }) => ({ value: email, label: `${email} (${from})` }))}
        />
      )}
      <TextField
        name="address"
        type="email"
        label={t(choices.length > 0 ? 'send.otherAddress' : 'send.address')}
        value={session.draft.address ?? ''}
        problem={faults.find(({ field }) => field === 'address')?.text}
        onChange={(address) => void actions.update({ address })}
      />
      {choices.length > 0 && canFind && find.state === 'not-yet' && (
        <div>
          <Button kind="quiet" name="find-other" onClick={find.start}>
            {t('find.find')}
          </Button>
        </div>
      )}
      <FindResult session={session} actions={actions} find={find} />
    </section>
  );
}
