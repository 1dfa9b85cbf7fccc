import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isIsoDate, localDay } from '../../../core/date.ts';
import type { Case } from '../../../cases/events.ts';
import { answerEvents, type Confirmed, type KeptAnswer } from '../../../cases/note.ts';
import { ownTexts } from '../../../cases/own-texts.ts';
import { requestsOf } from '../../../cases/requests.ts';
import type { MailTrouble } from '../../../replies/read-mail.ts';
import type { PaperNote } from '../../../replies/read-paper.ts';
import type { ReplyProposal } from '../../../replies/shape.ts';
import { t } from '../../i18n.ts';
import { useLater } from '../../later.ts';
import { Button } from '../../parts/button.tsx';
import { FileButton } from '../../parts/file-button.tsx';
import { TextArea, TextField, Tick } from '../../parts/field.tsx';
import { keepFile, type NewFile } from '../keep-file.ts';
import { readAnswer, type OpenedAnswer, type Progress } from '../answer.ts';
import type { OneCase } from '../cases-state.ts';
import { AnswerSays, confirmedIn, firstChoice, type Choice } from './reply-says.tsx';
import { WriteTrouble } from './write-trouble.tsx';

// Every language's words for answers are needed nowhere else.
const recognising = () => import('../../../replies/recognise.ts');

function asConfirmed({ type, sentence, ground, until, reference, url }: ReplyProposal): Confirmed {
  const facts = Object.entries({ ground, until, reference, url }).filter(([, fact]) => fact !== undefined);
  return { type, facts: Object.fromEntries(facts), quote: sentence };
}

/** What an answer may say, what matters most first; nothing where nothing was recognised. */
function useProposals(text: string, one: Case): readonly Confirmed[] {
  const part = useLater(recognising);
  return useMemo(() => {
    const requests = requestsOf({ request: one.request, also: one.also ?? [] });
    return part?.recognise(text, requests, ownTexts(one)).map(asConfirmed) ?? [];
  }, [part, text, one]);
}

interface Props {
  one: Case;
  kept: OneCase;
  onClose: () => void;
}

/** An answer being added: its text and files, and what the user says that it says. */
function useAnswer({ one, kept, onClose }: Props, today: string) {
  const [answer, setAnswer] = useState<KeptAnswer>({ day: today, text: '' });
  const [files, setFiles] = useState<NewFile[]>([]);
  const [dropped, setDropped] = useState<readonly NewFile[]>([]);
  const [choice, setChoice] = useState<Choice>();
  const [failed, setFailed] = useState(false);
  const proposals = useProposals(answer.text, one);
  const chosen = choice ?? firstChoice(proposals);
  const add = async () => {
    for (const file of files.filter((one) => !dropped.includes(one))) {
      if (!(await keepFile(one.id, file))) return setFailed(true);
      // What is kept is not kept twice when the user tries again.
      setFiles((left) => left.filter((other) => other !== file));
    }
    const ok = await kept.addAll(answerEvents(one.id, answer, confirmedIn(chosen), new Date()));
    setFailed(!ok);
    if (ok) onClose();
  };
  return {
    answer,
    files,
    chosen,
    setChoice,
    failed,
    add,
    // A recording may come alone.
    isThere: answer.text.trim() !== '' || files.length > 0,
    isDated: isIsoDate(answer.day) && answer.day <= today,
    change: (part: Partial<KeptAnswer>) => {
      setAnswer({ ...answer, ...part });
      // Another text may say something else.
      if (part.text !== undefined) setChoice(undefined);
    },
    dropped,
    keep: (file: NewFile, isKept: boolean) =>
      setDropped((left) => (isKept ? left.filter((one) => one !== file) : [...left, file])),
    take: (opened: OpenedAnswer) => {
      const text = [answer.text, opened.answer.text].filter((one) => one.trim() !== '').join('\n\n');
      setAnswer({ ...answer, ...opened.answer, text });
      setFiles((already) => [...already, ...opened.files]);
      setChoice(undefined);
    },
  };
}

/** The company's answer, pasted or opened: what it seems to say is proposed, and the user confirms. */
export function AddReply(props: Props) {
  const today = localDay(new Date());
  const { answer, files, dropped, chosen, setChoice, failed, add, isThere, isDated, change, keep, take } = useAnswer(
    props,
    today,
  );
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.querySelector('textarea')?.focus(), []);
  return (
    <section class="card" aria-labelledby="answer" ref={box} data-name="reply">
      <h2 id="answer">{t('answer.title')}</h2>
      <OpenAnswer today={today} onOpened={take} />
      <TextArea
        name="answer"
        label={t('answer.text')}
        rows={8}
        value={answer.text}
        onChange={(text) => change({ text })}
      />
      <TextField
        name="answer-day"
        type="date"
        label={t('answer.day')}
        value={answer.day}
        max={today}
        onChange={(day) => change({ day })}
      />
      {isThere && <AnswerSays choice={chosen} onChange={setChoice} />}
      {files.length > 0 && (
        <fieldset class="field choices">
          <legend>{t('paper.files')}</legend>
          {files.map((file, n) => (
            <Tick
              key={n}
              name={`answer-file-${n}`}
              checked={!dropped.includes(file)}
              onChange={(isKept) => keep(file, isKept)}
            >
              <span class="break">{t('paper.keep', { name: file.name })}</span>
            </Tick>
          ))}
        </fieldset>
      )}
      {failed && <WriteTrouble typed={answer.text} />}
      <div class="row">
        <Button kind="primary" name="add-answer" disabled={!isThere || !isDated} onClick={() => void add()}>
          {t('answer.add')}
        </Button>
        <Button kind="quiet" name="close-answer" onClick={props.onClose}>
          {t('cancel')}
        </Button>
      </div>
    </section>
  );
}

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
function OpenAnswer(props: OpenProps) {
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
        <div class="row" role="status" data-name="reading">
          <span>{t('paper.reading', { ...progress })}</span>
          <Button name="stop-reading" onClick={stop}>
            {t('paper.stop')}
          </Button>
        </div>
      )}
      <div role="alert">
        {trouble && (
          <p class="field__problem">{t(trouble === 'outlook-file' ? 'answer.outlookFile' : 'answer.notMail')}</p>
        )}
        {notes.map(({ name, note, read = 0, total = 0 }) => (
          <p key={name} class="break" data-name={`note-${note}`}>
            {t(`paper.${note}`, { name, read, total })}
          </p>
        ))}
      </div>
    </div>
  );
}
