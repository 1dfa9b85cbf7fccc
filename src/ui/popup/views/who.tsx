import type { Profile } from '../../../cases/shape.ts';
import { t } from '../../i18n.ts';
import { TextField } from '../../parts/field.tsx';
import type { Fault } from '../faults.ts';

interface Props {
  profile: Profile;
  faults: readonly Fault[];
  onChange: (profile: Profile) => void;
}

/** Who writes: asked once, at the top of the first letter. */
export function Who({ profile, faults, onChange }: Props) {
  const problem = (field: string) => faults.find((fault) => fault.field === field)?.text;
  const field = (name: 'name' | 'email') => (
    <TextField
      name={name}
      type={name === 'email' ? 'email' : 'text'}
      label={t(`you.${name}`)}
      value={profile[name]}
      autocomplete={name}
      problem={problem(name)}
      onChange={(value) => onChange({ ...profile, [name]: value })}
    />
  );
  return (
    <div class="field-row who">
      {field('name')}
      {field('email')}
    </div>
  );
}
