import { useEffect, useRef, useState } from 'preact/hooks';
import type { MailTrouble } from '../../../replies/read-mail.ts';
import type { PaperNote } from '../../../replies/read-paper.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { FileButton } from '../../parts/file-button.tsx';
import { readAnswer, type OpenedAnswer, type Progress } from '../answer.ts';

interface OpenProps {
  today: string;
  onOpened: (opened: OpenedAnswer) => void;
}

/** Reading files, one answer at a time: how far it is, what it could not read, and the way to stop it. */
function useOpening({ today, onOpened }: OpenProps) {
  const [trouble, setTrouble] = useState<MailTrouble>();
  const [notes, setNotes] = useState<readonly PaperNote[]>([]);
  const [progress, setProgress] = useState<Progress>();
  const stopping = useRef(new AbortController());
  useEffect(() => () => stopping.current.abort(), []);
  const open = async (files: readonly File[]) => {
    if (files.length === 0) return;
    stopping.current = new AbortController();
    const read = await readAnswer(files, { today, signal: stopping.current.signal, onProgress: setProgress });
    setProgress(undefined);
    setTrouble(read.ok ? undefined : read.why);
    setNotes(read.ok ? read.value.notes : []);
    if (read.ok) onOpened(read.value);
  };
  return { trouble, notes, progress, open, stop: () => stopping.current.abort() };
}

/** What they sent, as files: chosen, dropped or pasted, one or several. */
export function OpenAnswer(props: OpenProps) {
  const { trouble, notes, progress, open, stop } = useOpening(props);
  return (
    <div
      class="field"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void open([...(event.dataTransfer?.files ?? [])]);
      }}
      onPaste={(event) => void open([...(event.clipboardData?.files ?? [])])}
    >
      <FileButton
        name="answer-file"
        label={t('answer.open')}
        hint={t('answer.hint')}
        multiple
        disabled={progress !== undefined}
        onFiles={(files) => void open(files)}
      />
      {progress && (
        <output class="row" data-name="reading">
          <span>{t('opened.reading', { ...progress })}</span>
          <Button name="stop-reading" onClick={stop}>
            {t('opened.stop')}
          </Button>
        </output>
      )}
      <div role="alert">
        {trouble && (
          <p class="field__problem">{t(trouble === 'outlook-file' ? 'answer.outlookFile' : 'answer.notMail')}</p>
        )}
        {notes.map(({ name, note, read = 0, total = 0 }) => (
          <p key={name} class="break" data-name={`note-${note}`}>
            {t(`opened.${note}`, { name, read, total })}
          </p>
        ))}
      </div>
    </div>
  );
}
