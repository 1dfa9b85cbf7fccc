import { useState } from 'preact/hooks';
import type { Case, CaseEvent } from '../../../cases/events.ts';
import { MAX_ATTACHMENT } from '../../../cases/attachment.ts';
import { fileSize, t } from '../../i18n.ts';
import { FileButton } from '../../parts/file-button.tsx';
import { List } from '../../parts/list.tsx';
import { dataOf } from '../../read-file.ts';
import type { OneCase } from '../cases-state.ts';
import { keepFile } from '../keep-file.ts';
import { KeptFile } from './case-file.tsx';

type Attached = Extract<CaseEvent, { type: 'attached' }>;

interface Props {
  one: Case;
  kept: OneCase;
}

/** Files kept with the case, and a way to keep another. */
export function Files({ one, kept }: Props) {
  const files = one.events.filter((event): event is Attached => event.type === 'attached');
  return (
    <section class="stack" aria-labelledby="files">
      <h2 id="files">{t('files.title')}</h2>
      {files.length > 0 && (
        <List
          name="files"
          items={files.map((file) => ({ key: file.id, content: <KeptFile file={file} undo={kept.undo} /> }))}
        />
      )}
      <KeepFile id={one.id} kept={kept} />
    </section>
  );
}

/** Keeps files one after the other; says of each that was not kept why. */
function KeepFile({ id, kept }: { id: string; kept: OneCase }) {
  const [trouble, setTrouble] = useState<string[]>([]);
  const [busy, setBusy] = useState(false);
  const keep = async (files: File[]) => {
    setBusy(true);
    const failed: string[] = [];
    for (const file of files) failed.push(...(await troubleKeeping(id, file, kept)));
    setTrouble(failed);
    setBusy(false);
  };
  return (
    <div class="field">
      <FileButton
        name="keep-file"
        label={t('files.add')}
        hint={t('files.limit', { size: fileSize(MAX_ATTACHMENT) })}
        multiple
        disabled={busy}
        onFiles={(files) => void keep(files)}
      />
      <div role="alert" data-name="file-trouble">
        {trouble.map((line) => (
          <p key={line} class="field__problem">
            {line}
          </p>
        ))}
      </div>
    </div>
  );
}

/** Why a file was not kept; nothing when it was. */
async function troubleKeeping(id: string, file: File, kept: OneCase): Promise<string[]> {
  const { name, size } = file;
  if (size > MAX_ATTACHMENT) return [t('files.tooLarge', { name, size: fileSize(MAX_ATTACHMENT) })];
  const data = await dataOf(file);
  const event = data && (await keepFile(id, { name, mediaType: file.type || 'application/octet-stream', data }));
  if (!event) return [t('files.failed', { name })];
  await kept.told(event);
  return [];
}
