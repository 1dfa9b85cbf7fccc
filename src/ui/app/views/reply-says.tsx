import { answerTypes, type Confirmed, type NotableType } from '../../../cases/note.ts';
import { t } from '../../i18n.ts';
import { Radios, Select } from '../../parts/field.tsx';
import { FactFields } from './fact-fields.tsx';

/** What the user says that an answer says: one of the proposals (by number), something else, or nothing to note. */
export type Choice = { is: 'none' } | ({ is: 'other' | number } & Confirmed);

/** The first proposal; where there is none the user is asked, and an answer mostly answers. */
export function firstChoice(proposals: readonly Confirmed[]): Choice {
  const [first] = proposals;
  return first ? { is: 0, ...first } : { is: 'other', type: 'answered', facts: {} };
}

interface Props {
  proposals: readonly Confirmed[];
  choice: Choice;
  onChange: (choice: Choice) => void;
}

/** What was recognised, each with the sentence it stands in; the user decides. */
export function AnswerSays({ proposals, choice, onChange }: Props) {
  const options = [
    ...proposals.map((one, n) => ({ value: String(n), label: proposalText(one) })),
    { value: 'other', label: t('answer.other') },
    { value: 'none', label: t('answer.none') },
  ];
  const choose = (value: string) => {
    const proposal = proposals[Number(value)];
    if (proposal) onChange({ is: Number(value), ...proposal });
    else onChange(value === 'none' ? { is: 'none' } : { is: 'other', type: 'answered', facts: {} });
  };
  return (
    <div class="stack" data-name="answer-says">
      <p class="soft">{t(proposals.length === 0 ? 'answer.unread' : 'answer.check')}</p>
      <Radios
        name="answer-says"
        label={t('answer.says')}
        value={String(choice.is)}
        options={options}
        onChange={choose}
      />
      {choice.is === 'other' && (
        <Select
          name="answer-type"
          label={t('add.what')}
          value={choice.type}
          options={answerTypes.map((type) => ({ value: type, label: t(`event.${type}`) }))}
          onChange={(type) => onChange({ is: 'other', type: type as NotableType, facts: {} })}
        />
      )}
      {choice.is !== 'none' && (
        <FactFields type={choice.type} facts={choice.facts} onChange={(facts) => onChange({ ...choice, facts })} />
      )}
    </div>
  );
}

function proposalText({ type, quote }: Confirmed): string {
  const event = t(`event.${type}`);
  return quote ? t('answer.found', { event, quote }) : event;
}
