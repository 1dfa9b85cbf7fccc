import { useId } from 'preact/hooks';

/** A form of each page of ours whose fields the browser does not write down to show them again after its end. */
const UNSAVED = 'unsaved';

interface Common {
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
  problem?: string | undefined;
  required?: boolean;
}

interface TextProps extends Common {
  type?: 'text' | 'email' | 'tel' | 'date' | 'time' | 'password';
  autocomplete?: string;
  min?: string | undefined;
  max?: string;
}

function describedBy(id: string, hint?: string, problem?: string) {
  const ids = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return ids ? { 'aria-describedby': ids } : {};
}

function Notes({ id, hint, problem }: { id: string; hint?: string | undefined; problem?: string | undefined }) {
  return (
    <>
      {hint && (
        <span class="soft" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {problem && (
        <span class="field__problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </>
  );
}

/** One line of text with its label, a hint and, when something is wrong, what. */
export function TextField({
  name,
  label,
  value,
  onChange,
  hint,
  problem,
  required,
  type = 'text',
  autocomplete,
  min,
  max,
}: TextProps) {
  const id = useId();
  // Preact types each kind of input apart; this one is several.
  const kind = { type } as { type: 'text' };
  return (
    <div class={problem ? 'field field--wrong' : 'field'}>
      <label for={id}>{label}</label>
      <input
        {...kind}
        id={id}
        name={name}
        value={value}
        required={required}
        min={min}
        max={max}
        autocomplete={autocomplete ?? 'off'}
        aria-invalid={problem ? true : undefined}
        {...describedBy(id, hint, problem)}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <Notes id={id} hint={hint} problem={problem} />
    </div>
  );
}

/** Several lines of text. */
export function TextArea({
  name,
  label,
  value,
  onChange,
  hint,
  problem,
  rows = 4,
  readOnly = false,
}: Common & { rows?: number; readOnly?: boolean }) {
  const id = useId();
  return (
    <div class={problem ? 'field field--wrong' : 'field'}>
      <label for={id}>{label}</label>
      <textarea
        id={id}
        name={name}
        rows={rows}
        dir="auto"
        readOnly={readOnly}
        value={value}
        form={UNSAVED}
        aria-invalid={problem ? true : undefined}
        {...describedBy(id, hint, problem)}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <Notes id={id} hint={hint} problem={problem} />
    </div>
  );
}

export interface Option {
  value: string;
  label: string;
}

/** One of a closed list. */
export function Select({ name, label, value, onChange, hint, options }: Common & { options: readonly Option[] }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={value}
        {...describedBy(id, hint)}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Notes id={id} hint={hint} problem={undefined} />
    </div>
  );
}

interface TickProps {
  name: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
  children: preact.ComponentChildren;
}

/** A statement that only the user can make. */
export function Tick({ name, checked, disabled, onChange, children }: TickProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        name={name}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}

/** One of a few, all in sight. */
export function Radios({
  name,
  label,
  value,
  onChange,
  options,
}: Omit<Common, 'hint'> & { options: readonly Option[] }) {
  return (
    <fieldset class="field choices">
      <legend>{label}</legend>
      {options.map((option) => (
        <label class="choice" key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span class="break">{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
