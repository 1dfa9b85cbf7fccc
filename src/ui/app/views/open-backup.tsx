import { useState } from 'preact/hooks';
import type { Backup } from '../../../backup/format.ts';
import type { Preview } from '../../../backup/preview.ts';
import type { WhyNot } from '../../../backup/read.ts';
import { localDay } from '../../../core/date.ts';
import type { KeptGroup } from '../../../platform/kept.ts';
import { day, t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Said } from '../../parts/problem.tsx';
import { importBackup, openBackup, previewHere, type Ticked } from '../backup-state.ts';
import { Conflicts, KeptGroups } from './backup-ticks.tsx';

type Stage =
  | { at: 'start' }
  | { at: 'reading' }
  | { at: 'locked'; file: File; isWrong: boolean }
  | { at: 'refused'; why: WhyNot | 'storage'; place?: string | undefined; said?: string }
  | { at: 'preview'; backup: Backup; preview: Preview; newer: number }
  | { at: 'importing'; done: number }
  | { at: 'done'; added: number; isWhole: boolean };

const unstored = (error: unknown): Stage => ({ at: 'refused', why: 'storage', said: String(error) });

/** Opens a backup, shows what it would change, and takes it when the user says so. */
export function OpenBackup() {
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  const open = async (file: File, password?: string) => {
    setStage({ at: 'reading' });
    setStage(await stageOf(file, password).catch(unstored));
  };
  const take = async (backup: Backup, ticked: Ticked) => {
    setStage({ at: 'importing', done: 0 });
    const told = (done: number) => setStage({ at: 'importing', done });
    setStage(
      await importBackup(backup, ticked, told).then(
        ({ added, isWhole }) => ({ at: 'done' as const, added, isWhole }),
        unstored,
      ),
    );
  };
  return (
    <>
      <label class="field">
        {t('backup.open')}
        <input
          type="file"
          accept=".json"
          data-name="open-backup"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void open(file);
            // The same file can be chosen once more.
            currentTarget.value = '';
          }}
        />
      </label>
      {stage.at === 'locked' && (
        <Unlock
          key={String(stage.isWrong)}
          isWrong={stage.isWrong}
          onPassword={(text) => void open(stage.file, text)}
        />
      )}
      {stage.at === 'preview' && (
        <WhatChanges
          {...stage}
          onTake={(ticked) => void take(stage.backup, ticked)}
          onCancel={() => setStage({ at: 'start' })}
        />
      )}
      {stage.at === 'importing' && <progress value={stage.done} aria-label={t('backup.importing')} />}
      {stage.at === 'reading' && <progress aria-label={t('backup.reading')} />}
      {stage.at === 'refused' && (
        <Notice kind="warn" live name="backup-refused">
          <p>{t(`backup.refused.${stage.why}`)}</p>
          {stage.place && <p class="break">{t('backup.place', { place: stage.place })}</p>}
          <Said said={stage.said} />
        </Notice>
      )}
      {stage.at === 'done' && !stage.isWhole && (
        <Notice kind="warn" live name="import-in-part">
          <p>{t('backup.inPart')}</p>
        </Notice>
      )}
      <output data-name="import-outcome">
        {stage.at === 'done' ? t('backup.imported', { added: stage.added }) : ''}
        {stage.at === 'importing' ? t('backup.importing') : ''}
      </output>
    </>
  );
}

async function stageOf(file: File, password?: string): Promise<Stage> {
  const read = await openBackup(file, password);
  if (read.ok) return { at: 'preview', ...read, preview: await previewHere(read.backup) };
  if (read.why === 'locked' || read.why === 'wrong-password')
    return { at: 'locked', file, isWrong: read.why === 'wrong-password' };
  return { at: 'refused', ...read };
}

function Unlock({ isWrong, onPassword }: { isWrong: boolean; onPassword: (text: string) => void }) {
  const [password, setPassword] = useState('');
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onPassword(password);
      }}
    >
      <output>{t(isWrong ? 'backup.refused.wrong-password' : 'backup.refused.locked')}</output>
      <TextField
        name="unlock-password"
        type="password"
        label={t('backup.password')}
        value={password}
        onChange={setPassword}
      />
      <div>
        <Button submits name="unlock" disabled={password === ''}>
          {t('backup.unlock')}
        </Button>
      </div>
    </form>
  );
}

interface WhatChangesProps {
  backup: Backup;
  preview: Preview;
  newer: number;
  onTake: (ticked: Ticked) => void;
  onCancel: () => void;
}

function WhatChanges({ backup, preview, newer, onTake, onCancel }: WhatChangesProps) {
  const [kept, setKept] = useState<readonly KeptGroup[]>([]);
  const [there, setThere] = useState(false);
  const { calls, files, conflicts, ...cases } = preview;
  const left = backup.unreadable.length;
  return (
    <div class="stack" data-name="backup-preview">
      <output>{t('backup.made', { day: day(localDay(new Date(backup.made))) })}</output>
      <ul>
        <li>{t('backup.adds', { added: cases.added, grown: cases.grown })}</li>
        {cases.deleted > 0 && <li>{t('backup.deletes', { count: cases.deleted })}</li>}
        {cases.stayDeleted > 0 && <li>{t('backup.stayDeleted', { count: cases.stayDeleted })}</li>}
        <li>{t('backup.holds', { calls, files })}</li>
        {newer > 0 && <li>{t('backup.newer', { count: newer })}</li>}
        {left > 0 && <li>{t('backup.left', { count: left })}</li>}
      </ul>
      <Conflicts conflicts={conflicts} there={there} onThere={setThere} />
      <KeptGroups things={backup.kept} ticked={kept} onTick={setKept} />
      <div class="row">
        <Button kind="primary" name="take-backup" onClick={() => onTake({ kept, there })}>
          {t('backup.take')}
        </Button>
        <Button kind="quiet" name="cancel-backup" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
