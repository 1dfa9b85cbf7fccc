import { useId, useState } from 'preact/hooks';
import type { Case, CaseEvent } from '../../../cases/events.ts';
import { askBackground } from '../../../platform/ask.ts';
import { MAX_ATTACHMENT } from '../../../platform/attachment.ts';
import { fileSize, t } from '../../i18n.ts';
import { List } from '../../parts/list.tsx';
import { dataOf } from '../../read-file.ts';
import type { OneCase } from '../cases-state.ts';
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
      <List
        name="files"
        items={files.map((file) => ({ key: file.id, content: <KeptFile file={file} undo={kept.undo} /> }))}
      />
      <KeepFile id={one.id} kept={kept} />
    </section>
  );
}

/** Keeps files one after the other; says of each that was not kept why. */
function KeepFile({ id, kept }: { id: string; kept: OneCase }) {
  const [trouble, setTrouble] = useState<string[]>([]);
  const [busy, setBusy] = useState(false);
  const field = useId();
  const keep = async (input: HTMLInputElement) => {
    setBusy(true);
    const failed: string[] = [];
    for (const file of input.files ?? []) failed.push(...(await keepFile(id, file, kept)));
    // The same file may be chosen again.
    input.value = '';
    setTrouble(failed);
    setBusy(false);
  };
  return (
    <div class="field">
      <label for={field}>{t('files.add')}</label>
      <input
        id={field}
        type="file"
        name="keep-file"
        multiple
        disabled={busy}
        aria-describedby={`${field}-hint`}
        onChange={(event) => void keep(event.currentTarget)}
      />
      <span class="soft" id={`${field}-hint`}>
        {t('files.limit', { size: fileSize(MAX_ATTACHMENT) })}
      </span>
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

async function keepFile(id: string, file: File, kept: OneCase): Promise<string[]> {
  if (file.size > MAX_ATTACHMENT) return [t('files.tooLarge', { name: file.name, size: fileSize(MAX_ATTACHMENT) })];
  const data = await dataOf(file);
  const mediaType = file.type || 'application/octet-stream';
  const name = file.name.slice(0, 300);
  const answer = data && (await askBackground({ type: 'keep-attachment', case: id, name, mediaType, data }));
  if (!answer || !answer.ok || !answer.value) return [t('files.failed', { name: file.name })];
  await kept.told(answer.value);
  return [];
}
