import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isIsoDate, localDay } from '../../../core/date.ts';
import type { Case } from '../../../cases/events.ts';
import { answerEvents, type Confirmed, type KeptAnswer } from '../../../cases/note.ts';
import { ownTexts } from '../../../cases/own-texts.ts';
import { requestsOf } from '../../../cases/requests.ts';
import type { ReplyProposal } from '../../../replies/shape.ts';
import { t } from '../../i18n.ts';
import { useLater } from '../../later.ts';
import { Button } from '../../parts/button.tsx';
import { TextArea, TextField, Tick } from '../../parts/field.tsx';
import { keepFile, type NewFile } from '../keep-file.ts';
import type { OpenedAnswer } from '../answer.ts';
import type { OneCase } from '../cases-state.ts';
import { takeAnswer } from '../pending-answer.ts';
import { OpenAnswer } from './open-answer.tsx';
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
  const [held] = useState(takeAnswer);
  const [answer, setAnswer] = useState<KeptAnswer>(held?.answer ?? { day: today, text: '' });
  const [files, setFiles] = useState<NewFile[]>(held?.files ?? []);
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
          <legend>{t('opened.files')}</legend>
          {files.map((file, n) => (
            <Tick
              key={n}
              name={`answer-file-${n}`}
              checked={!dropped.includes(file)}
              onChange={(isKept) => keep(file, isKept)}
            >
              <span class="break">{t('opened.keep', { name: file.name })}</span>
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
