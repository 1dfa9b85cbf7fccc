import { notable, type NotableType, type NoteFacts } from '../../../cases/note.ts';
import { requests, requestTypes } from '../../../cases/request-types.ts';
import { t } from '../../i18n.ts';
import { requestName } from '../../request-name.ts';
import { Select, TextArea, TextField } from '../../parts/field.tsx';

interface FactProps {
  type: NotableType;
  facts: NoteFacts;
  onChange: (facts: NoteFacts) => void;
}

/** The fields for what an event of a kind may come with. */
export function FactFields({ type, facts, onChange }: FactProps) {
  return (
    <>
      {notable[type].map((name) => {
        const common = {
          key: name,
          name: `note-${name}`,
          label: factLabel(name),
          value: facts[name] ?? '',
          onChange: (value: string) => onChange({ ...facts, [name]: value }),
        };
        if (name === 'text') return <TextArea {...common} hint={t('add.textHint')} />;
        if (name === 'missing') return <TextArea {...common} />;
        if (name === 'ground') return <Select {...common} options={grounds()} />;
        return <TextField {...common} {...(name === 'until' ? { type: 'date' as const } : {})} />;
      })}
    </>
  );
}

function factLabel(name: keyof NoteFacts): string {
  return name === 'reference' || name === 'missing' ? t(`follow.${name}`) : t(`add.${name}`);
}

/** Every refusal there is an answer to. */
function grounds() {
  const answered = requestTypes.filter((one) => requests[one].refusal && one !== 'identity-answer');
  return [{ value: '', label: t('add.noGround') }, ...answered.map((value) => ({ value, label: requestName(value) }))];
}
