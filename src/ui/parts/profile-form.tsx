import { useState } from 'preact/hooks';
import type { Profile } from '../../cases/shape.ts';
import { countryOptions } from './countries.ts';
import { locale, t } from '../i18n.ts';
import { Button } from './button.tsx';
import { Select, TextField } from './field.tsx';

interface Props {
  profile: Profile | undefined;
  country: string;
  /** What is typed is not for the browser to write down. */
  isPrivate?: boolean;
  onSave: (profile: Profile) => void;
}

/** Looks like an address somebody could answer to; the company's answer will show whether it is one. */
export function isEmail(text: string): boolean {
  return /^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[^\s@.<>"(),:;]{2,}$/.test(text);
}

function problemsOf(profile: Profile): { name?: string; email?: string } {
  return {
    ...(profile.name.trim() ? {} : { name: t('you.nameMissing') }),
    ...(isEmail(profile.email.trim()) ? {} : { email: t('you.emailWrong') }),
  };
}

function trimmed(profile: Profile): Profile {
  const filled = Object.entries(profile).map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value]);
  return Object.fromEntries(filled.filter(([, value]) => value !== '')) as Profile;
}

/** What another window stored in fields that are being changed here. */
function elsewhere(profile: Profile | undefined, began: Profile | undefined, typed: Partial<Profile>): string[] {
  const fields = Object.keys(typed) as (keyof Profile)[];
  const theirs = fields.filter((key) => profile?.[key] !== began?.[key] && profile?.[key] !== typed[key]);
  return theirs.map((key) => String(profile?.[key] ?? '–'));
}

/** Who the user is, as the company knows them: asked once, kept in this browser. */
export function ProfileForm({ profile, country, isPrivate = false, onSave }: Props) {
  // Only what was typed here: the rest may be changed in another window meanwhile.
  const [typed, setTyped] = useState<Partial<Profile>>({});
  const [began, setBegan] = useState(profile);
  const draft: Profile = { ...(profile ?? { version: 1, name: '', email: '', country }), ...typed };
  const [tried, setTried] = useState(false);
  const problems = problemsOf(draft);
  const set = (part: Partial<Profile>) => {
    if (Object.keys(typed).length === 0) setBegan(profile);
    setTyped((before) => ({ ...before, ...part }));
  };
  const save = () => {
    setTried(true);
    if (Object.keys(problems).length > 0) return;
    onSave(trimmed(draft));
    setTyped({});
  };
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p class="soft">{t('you.why')}</p>
      <TextField
        name="name"
        label={t('you.name')}
        value={draft.name}
        autocomplete={isPrivate ? 'off' : 'name'}
        required
        problem={tried ? problems.name : undefined}
        onChange={(name) => set({ name })}
      />
      <TextField
        name="email"
        type="email"
        label={t('you.email')}
        value={draft.email}
        autocomplete={isPrivate ? 'off' : 'email'}
        required
        problem={tried ? problems.email : undefined}
        onChange={(email) => set({ email })}
      />
      <AddressFields draft={draft} set={set} isPrivate={isPrivate} />
      {elsewhere(profile, began, typed).map((text) => (
        <p key={text} class="break" data-name="elsewhere">
          {t('both.elsewhere', { text })}
        </p>
      ))}
      <Button kind="primary" name="save-profile" submits>
        {t('you.save')}
      </Button>
    </form>
  );
}

interface FieldsProps {
  draft: Profile;
  set: (part: Partial<Profile>) => void;
  isPrivate: boolean;
}

function AddressFields({ draft, set, isPrivate }: FieldsProps) {
  const text = (name: 'phone' | 'street' | 'houseNumber' | 'postalCode' | 'city', autocomplete: string) => (
    <TextField
      name={name}
      label={t(`you.${name}`)}
      value={draft[name] ?? ''}
      autocomplete={isPrivate ? 'off' : autocomplete}
      onChange={(value) => set({ [name]: value })}
    />
  );
  return (
    <details>
      <summary>{t('you.optional')}</summary>
      <div class="stack">
        {text('phone', 'tel')}
        <div class="field-row">
          {text('street', 'address-line1')}
          {text('houseNumber', 'off')}
        </div>
        <div class="field-row">
          {text('postalCode', 'postal-code')}
          {text('city', 'address-level2')}
        </div>
        <Select
          name="country"
          label={t('you.country')}
          value={draft.country}
          options={countryOptions(locale())}
          onChange={(country) => set({ country })}
        />
      </div>
    </details>
  );
}
