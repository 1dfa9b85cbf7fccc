import { useEffect, useState } from 'preact/hooks';
import type { Case } from '../../../cases/events.ts';
import { dayOf, isOpen } from '../../../cases/history.ts';
import { matchAnswer, type Match } from '../../../cases/match-answer.ts';
import { localDay } from '../../../core/date.ts';
import { askBackground } from '../../../platform/ask.ts';
import { heldAnswerItem } from '../../../platform/held-answers.ts';
import { day, list, t } from '../../i18n.ts';
import { requestName } from '../../request-name.ts';
import { Button } from '../../parts/button.tsx';
import { TextArea } from '../../parts/field.tsx';
import { List } from '../../parts/list.tsx';
import type { OpenedAnswer } from '../answer.ts';
import { holdAnswer } from '../pending-answer.ts';
import { Back } from './back.tsx';
import { OpenAnswer } from './open-answer.tsx';

/** Cases looked at for the one an answer belongs to. */
const MOST = 200;

async function openCases(): Promise<Case[]> {
  const listed = await askBackground({ type: 'list-cases', limit: MOST });
  if (!listed.ok) return [];
  const read = await Promise.all(listed.value.cases.map(({ id }) => askBackground({ type: 'read-case', id })));
  return read.flatMap((answer) =>
    answer.ok && answer.value.one && isOpen(answer.value.one) ? [answer.value.one] : [],
  );
}

function useOpenCases(): readonly Case[] | undefined {
  const [cases, setCases] = useState<readonly Case[]>();
  useEffect(() => void openCases().then(setCases), []);
  return cases;
}

const empty = (today: string): OpenedAnswer => ({ answer: { day: today, text: '' }, files: [], notes: [] });

const replyHash = (id: string) => `#case=${encodeURIComponent(id)}&reply`;

/** Opens a case with the answer in its place, for the user to look at. */
function takeTo(id: string, opened: OpenedAnswer): void {
  holdAnswer(opened);
  location.hash = replyHash(id);
}

/** What is there already, with what was opened besides. */
function added(before: OpenedAnswer, more: OpenedAnswer): OpenedAnswer {
  const text = [before.answer.text, more.answer.text].filter((one) => one.trim() !== '').join('\n\n');
  return {
    answer: { ...before.answer, ...more.answer, text },
    files: [...before.files, ...more.files],
    notes: more.notes,
  };
}

interface Props {
  /** The answer that the user took from a page. */
  held: string | undefined;
  /** The case that the user already said it belongs to. */
  to: string | undefined;
}

/** An answer that came, selected in webmail, pasted or opened: the user says which request it belongs to. */
export function NewAnswer({ held, to }: Props) {
  const today = localDay(new Date());
  const [opened, setOpened] = useState(empty(today));
  const cases = useOpenCases();
  useEffect(() => {
    if (held === undefined) return;
    void heldAnswerItem(held)
      .get()
      .then((kept) => {
        const taken = kept && { ...empty(today), answer: { day: today, ...kept } };
        if (!taken) return;
        if (!to) return setOpened(taken);
        holdAnswer(taken);
        // Replaced: with this page in the history, the browser's Back would lead here and on to the case again.
        location.replace(replyHash(to));
      });
  }, [held, to]);
  const { text, from, subject } = opened.answer;
  const choose = (id: string) => takeTo(id, opened);
  const isThere = text.trim() !== '' || opened.files.length > 0;
  return (
    <>
      <Back to="#requests">{t('app.back')}</Back>
      <h1>{t('which.title')}</h1>
      <OpenAnswer today={today} onOpened={(more) => setOpened(added(opened, more))} />
      <TextArea
        name="new-answer"
        label={t('answer.text')}
        rows={8}
        value={text}
        onChange={(typed) => setOpened({ ...opened, answer: { ...opened.answer, text: typed } })}
      />
      {isThere && cases && (
        <Choices cases={cases} matches={matchAnswer(cases, { text, from, subject })} choose={choose} />
      )}
    </>
  );
}

interface ChoicesProps {
  cases: readonly Case[];
  matches: readonly Match[];
  choose: (id: string) => void;
}

/** The likely requests with their reasons, then the others. */
function Choices({ cases, matches, choose }: ChoicesProps) {
  const others = cases.filter((one) => !matches.some((match) => match.one.id === one.id));
  return (
    <section class="stack" aria-labelledby="which" data-name="which-case">
      <h2 id="which">{t('which.choose')}</h2>
      {cases.length === 0 && <p>{t('which.none')}</p>}
      <List
        name="likely"
        items={matches.map(({ one, reasons }, n) => ({
          key: one.id,
          content: (
            <Choice one={one} isFirst={n === 0} why={reasons.map((reason) => t(`which.${reason}`))} choose={choose} />
          ),
        }))}
      />
      <List
        items={others.map((one) => ({
          key: one.id,
          content: <Choice one={one} isFirst={false} why={[]} choose={choose} />,
        }))}
      />
    </section>
  );
}

interface ChoiceProps {
  one: Case;
  isFirst: boolean;
  why: readonly string[];
  choose: (id: string) => void;
}

function Choice({ one, isFirst, why, choose }: ChoiceProps) {
  const sent = dayOf(one, 'sent');
  return (
    <>
      <Button kind={isFirst ? 'primary' : 'plain'} name={`choose-${one.id}`} onClick={() => choose(one.id)}>
        {[one.addressee.name, requestName(one.request), ...(sent ? [day(sent)] : [])].join(' · ')}
      </Button>
      {why.length > 0 && <span class="soft"> {list([...why])}</span>}
    </>
  );
}
