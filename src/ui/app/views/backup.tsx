import { useEffect, useState } from 'preact/hooks';
import { localDay } from '../../../core/date.ts';
import { lastBackupItem } from '../../../platform/last-backup.ts';
import { day, t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { TextField, Tick } from '../../parts/field.tsx';
import { Said } from '../../parts/problem.tsx';
import { saveBackup } from '../backup-state.ts';
import { saveTable } from '../table.ts';
import { OpenBackup } from './open-backup.tsx';
import { OpenTable } from './open-table.tsx';

const SHORTEST = 12;

/** Everything in a file of the user's own, and back; and the list of requests for a spreadsheet. */
export function BackupCard() {
  const [last, setLast] = useState<string>();
  useEffect(() => void lastBackupItem.get().then(setLast), []);
  return (
    <Card name="backup">
      <h2>{t('backup.title')}</h2>
      <p class="soft">{t('backup.why')}</p>
      <p data-name="last-backup">{last ? t('backup.last', { day: day(last) }) : t('backup.never')}</p>
      <SaveBackup onSaved={() => setLast(localDay(new Date()))} />
      <OpenBackup />
      <OpenTable />
    </Card>
  );
}

type Outcome = 'working' | 'saved' | 'failed';

/** Saves the backup, locked unless the user says otherwise. */
export function SaveBackup({ onSaved }: { onSaved: () => void }) {
  const [isLocked, setLocked] = useState(true);
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [outcome, setOutcome] = useState<Outcome>();
  const [said, setSaid] = useState<string>();
  const isReady = !isLocked || (password.length >= SHORTEST && password === again);
  const run = async (act: Promise<unknown>) => {
    setOutcome('working');
    const failure = await act.then(() => undefined, String);
    setOutcome(failure === undefined ? 'saved' : 'failed');
    setSaid(failure);
    return failure === undefined;
  };
  const save = async () => {
    const saved = await run(saveBackup(isLocked ? password : undefined, new Date()));
    if (!saved) return;
    setPassword('');
    setAgain('');
    onSaved();
  };
  return (
    <>
      <Tick name="lock-backup" checked={isLocked} onChange={setLocked}>
        {t('backup.lock')}
      </Tick>
      {isLocked ? (
        <Passwords {...{ password, again, setPassword, setAgain }} />
      ) : (
        <p class="soft">{t('backup.plain')}</p>
      )}
      <div class="row">
        <Button name="save-backup" disabled={!isReady || outcome === 'working'} onClick={() => void save()}>
          {t('backup.save')}
        </Button>
        <Button kind="quiet" name="save-table" onClick={() => void run(saveTable())}>
          {t('backup.table')}
        </Button>
      </div>
      <output class="soft" data-name="backup-missing">
        {isReady ? '' : t(password.length < SHORTEST ? 'backup.missingPassword' : 'backup.missingAgain')}
      </output>
      {outcome === 'working' && <progress aria-label={t('backup.working')} />}
      <output data-name="backup-outcome">{outcome ? t(`backup.${outcome}`) : ''}</output>
      <Said said={said} />
    </>
  );
}

interface PasswordsProps {
  password: string;
  again: string;
  setPassword: (text: string) => void;
  setAgain: (text: string) => void;
}

/** How hard a password is to guess, by its length alone: words in a row beat signs. */
const strengthOf = ({ length }: string) =>
  length === 0 ? '' : length < SHORTEST ? 'short' : length < 20 ? 'good' : 'strong';

function Passwords({ password, again, setPassword, setAgain }: PasswordsProps) {
  const strength = strengthOf(password);
  const differs = again !== '' && again !== password;
  return (
    <>
      <TextField
        name="backup-password"
        type="password"
        autocomplete="new-password"
        label={t('backup.password')}
        hint={t('backup.passwordHint')}
        value={password}
        onChange={setPassword}
      />
      <output data-name="strength">{strength ? t(`backup.strength.${strength}`) : ''}</output>
      <TextField
        name="backup-again"
        type="password"
        autocomplete="new-password"
        label={t('backup.again')}
        problem={differs ? t('backup.differs') : undefined}
        value={again}
        onChange={setAgain}
      />
    </>
  );
}
