import { channels } from '../../channels/index.ts';
import { mailPrograms } from '../../channels/mail/limits.ts';
import { label, t } from '../i18n.ts';
import { Select, type Option } from './field.tsx';

/** Every mail program and mail site there is, and "not said". */
function programOptions(): Option[] {
  const programs = mailPrograms.map(({ id, english }) => ({ value: id, label: label(`mail/${id}`, english) }));
  const sites = [...channels.values()]
    .filter(({ kind }) => kind === 'webmail')
    .map(({ id, english, site = english }) => ({ value: id, label: label(`mail/${id}`, site) }));
  return [{ value: '', label: t('mail.unknown') }, ...programs, ...sites];
}

interface Props {
  value: string | undefined;
  /** An empty one: the user does not say. */
  onChange: (program: string) => void;
}

/** What the user's mail is: decides which form of a letter fits into its link. */
export function MailProgramSelect({ value = '', onChange }: Props) {
  return (
    <Select
      name="mail"
      label={t('mail.program')}
      hint={t('mail.programHint')}
      value={value}
      options={programOptions()}
      onChange={onChange}
    />
  );
}
