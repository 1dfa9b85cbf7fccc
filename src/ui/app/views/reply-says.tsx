import { answerTypes, type Confirmed, type NotableType, type NoteFacts } from '../../../cases/note.ts';
import { RequestType } from '../../../cases/shape.ts';
import { t } from '../../i18n.ts';
import { requestName } from '../../request-name.ts';
import { Select, Tick } from '../../parts/field.tsx';
import { FactFields } from './fact-fields.tsx';

/** One thing that an answer may say, and whether the user says that it does. */
export interface Saying extends Confirmed {
  isTicked: boolean;
}

/** What was proposed, and last of all something else that the user names. */
export interface Choice {
  proposed: readonly Saying[];
  other: Saying;
}

/** The first proposal; where there is none the user is asked, and an answer mostly answers. */
export function firstChoice(proposals: readonly Confirmed[]): Choice {
  return {
    proposed: proposals.map((one, n) => ({ ...one, isTicked: n === 0 })),
    other: { type: 'answered', facts: {}, isTicked: proposals.length === 0 },
  };
}

/** What the user ticked, what matters most first. */
export function confirmedIn({ proposed, other }: Choice): Confirmed[] {
  return [...proposed, other].flatMap(({ isTicked, ...confirmed }) => (isTicked ? [confirmed] : []));
}

interface Props {
  choice: Choice;
  onChange: (choice: Choice) => void;
}

/** What was recognised, each with the sentence it stands in; the user ticks what is so, a few grounds of a refusal too. */
export function AnswerSays({ choice, onChange }: Props) {
  const { proposed, other } = choice;
  const set = (at: number, part: Partial<Saying>) =>
    onChange({ ...choice, proposed: proposed.map((one, n) => (n === at ? { ...one, ...part } : one)) });
  const setOther = (part: Partial<Saying>) => onChange({ ...choice, other: { ...other, ...part } });
  return (
    <div class="stack" data-name="answer-says">
      <p class="soft">{t(proposed.length === 0 ? 'answer.unread' : 'answer.check')}</p>
      <fieldset class="field choices">
        <legend>{t('answer.says')}</legend>
        {proposed.map((one, n) => (
          <Line key={n} saying={one} name={String(n)} text={proposalText(one)} onChange={(part) => set(n, part)} />
        ))}
        <Line saying={other} name="other" text={t('answer.other')} onChange={setOther}>
          <Select
            name="answer-type"
            label={t('add.what')}
            value={other.type}
            options={answerTypes.map((type) => ({ value: type, label: t(`event.${type}`) }))}
            onChange={(type) => setOther({ type: type as NotableType, facts: {} })}
          />
        </Line>
      </fieldset>
      {confirmedIn(choice).length === 0 && <p class="soft">{t('answer.none')}</p>}
    </div>
  );
}

interface LineProps {
  saying: Saying;
  name: string;
  text: string;
  onChange: (part: Partial<Saying>) => void;
  children?: preact.ComponentChildren;
}

/** A tick, and once it is on what the user may add to it. */
function Line({ saying, name, text, onChange, children }: LineProps) {
  const { type, facts, isTicked } = saying;
  return (
    <>
      <Tick name={`says-${name}`} checked={isTicked} onChange={(ticked) => onChange({ isTicked: ticked })}>
        <span class="break">{text}</span>
      </Tick>
      {isTicked && (
        <div class="stack indent">
          {children}
          <FactFields type={type} facts={facts} onChange={(changed: NoteFacts) => onChange({ facts: changed })} />
        </div>
      )}
    </>
  );
}

/** `refused (“We need it for a claim”): “the sentence”`. */
function proposalText({ type, facts, quote }: Confirmed): string {
  const ground = RequestType.safeParse(facts.ground).data;
  const event = ground ? `${t(`event.${type}`)} (${requestName(ground)})` : t(`event.${type}`);
  return quote ? t('answer.found', { event, quote }) : event;
}
