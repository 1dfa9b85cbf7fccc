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
import { LookOver, SeenRecording } from './recording.tsx';
import type { Examined } from './recording-jump.tsx';

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
          items={files.map((file) => ({ key: file.id, content: <KeptFile one={one} file={file} kept={kept} /> }))}
        />
      )}
      <KeepFile one={one} kept={kept} />
      <LookedOnly one={one} kept={kept} files={files} />
    </section>
  );
}

/** Keeps files one after the other; says of each that was not kept why. */
function KeepFile({ one, kept }: Props) {
  const [trouble, setTrouble] = useState<string[]>([]);
  const [large, setLarge] = useState<File[]>([]);
  const [busy, setBusy] = useState(false);
  const keep = async (files: File[]) => {
    setBusy(true);
    const failed: string[] = [];
    for (const file of files) failed.push(...(await troubleKeeping(one.id, file, kept)));
    setLarge(files.filter(({ size }) => size > MAX_ATTACHMENT));
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
      {large.map((file) => (
        <LookOver
          key={file.name}
          one={one}
          kept={kept}
          name="look-large"
          label={t('recording.lookLarge')}
          file={() => Promise.resolve(file)}
        />
      ))}
    </div>
  );
}

/** What was seen in recordings too large to keep: their hash tells which file it was. */
function LookedOnly({ one, kept, files }: Props & { files: readonly Attached[] }) {
  const hashes = new Set(files.map(({ sha256 }) => sha256));
  const seen = [
    ...new Map(
      one.events
        .filter((event): event is Examined => event.type === 'examined' && !hashes.has(event.sha256))
        .map((event) => [event.sha256, event]),
    ).values(),
  ];
  return (
    <>
      {seen.map((event) => (
        <div key={event.sha256} class="stack stack--tight" data-name="looked-only">
          <p class="break">
            {event.name} · {fileSize(event.size)}
          </p>
          <p class="soft break">SHA-256 {event.sha256}</p>
          <SeenRecording one={one} kept={kept} seen={event} onJump={undefined} />
        </div>
      ))}
    </>
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
