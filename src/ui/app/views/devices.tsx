import { useEffect, useState } from 'preact/hooks';
import { canKeepFolder, forgetFolder, keptFolder } from '../../../platform/folder.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { TextField } from '../../parts/field.tsx';
import { Problem } from '../../parts/problem.tsx';
import { saveFile } from '../../save-file.ts';
import { fileForDevices, startFolder, syncKept, takeFile, type Round } from '../devices-state.ts';

const SHORTEST = 12;

/** The user's other devices: a folder that their own engine carries, or the same files by hand. */
export function DevicesCard() {
  const [kept, setKept] = useState<boolean>();
  const [password, setPassword] = useState('');
  const [round, setRound] = useState<Round | 'working' | 'forgot'>();
  useEffect(() => void keptFolder().then((folder) => setKept(folder !== undefined)), []);
  if (kept === undefined) return null;
  const go = async (going: Promise<Round | undefined>) => {
    setRound('working');
    const result = await going;
    setRound(result);
    setKept((await keptFolder()) !== undefined);
    if (result?.ok) setPassword('');
  };
  const forget = () =>
    void forgetFolder().then(() => {
      setKept(false);
      setRound('forgot');
    });
  const isLocked = typeof round === 'object' && (round.ok ? round.locked.length > 0 : round.why === 'password');
  const needsPassword = !kept || isLocked;
  const isReady = password.length >= SHORTEST;
  return (
    <Card name="devices">
      <h2>{t('devices.title')}</h2>
      <p class="soft">{t(canKeepFolder() ? 'devices.why' : 'devices.noFolder')}</p>
      {needsPassword && (
        <TextField
          name="devices-password"
          type="password"
          autocomplete="off"
          label={t('devices.password')}
          hint={t('devices.passwordHint')}
          value={password}
          onChange={setPassword}
        />
      )}
      <div class="row">
        {kept ? (
          <>
            <Button name="devices-now" onClick={() => void go(syncKept(true, isReady ? password : undefined))}>
              {t('devices.now')}
            </Button>
            <Button kind="quiet" name="devices-forget" onClick={forget}>
              {t('devices.forget')}
            </Button>
          </>
        ) : canKeepFolder() ? (
          <Button name="devices-choose" disabled={!isReady} onClick={() => void go(startFolder(password))}>
            {t('devices.choose')}
          </Button>
        ) : (
          <ByHand password={password} isReady={isReady} go={(going) => void go(going)} />
        )}
      </div>
      <Outcome round={round} />
      <p class="soft">{t('devices.files')}</p>
    </Card>
  );
}

interface ByHandProps {
  password: string;
  isReady: boolean;
  go: (going: Promise<Round | undefined>) => void;
}

/** The same files where the browser keeps no folder: saved here, opened there. */
function ByHand({ password, isReady, go }: ByHandProps) {
  const save = async () => {
    const { name, text } = await fileForDevices(password);
    saveFile(name, text, 'application/octet-stream');
    return undefined;
  };
  const open = (file: File | undefined) => {
    if (file) go(file.text().then((text) => takeFile(file.name, text, password)));
  };
  return (
    <>
      <Button name="devices-save" disabled={!isReady} onClick={() => go(save())}>
        {t('devices.save')}
      </Button>
      <label class="field">
        {t('devices.open')}
        <input
          type="file"
          accept=".tapeback"
          data-name="devices-open"
          disabled={!isReady}
          onChange={({ currentTarget }) => open(currentTarget.files?.[0])}
        />
      </label>
    </>
  );
}

function Outcome({ round }: { round: Round | 'working' | 'forgot' | undefined }) {
  if (round === undefined || round === 'working' || round === 'forgot')
    return <output data-name="devices-outcome">{round ? t(`devices.${round}`) : ''}</output>;
  if (!round.ok)
    return (
      <Problem
        kind="warn"
        name="devices-problem"
        text={t(`devices.problem.${round.why}`)}
        said={'detail' in round ? round.detail : undefined}
      />
    );
  const { taken, given, devices, skipped } = round;
  return (
    <>
      <output data-name="devices-outcome">{t('devices.done', { taken, given, devices })}</output>
      {skipped.length > 0 && <p class="soft">{t('devices.skipped', { names: skipped })}</p>}
    </>
  );
}
