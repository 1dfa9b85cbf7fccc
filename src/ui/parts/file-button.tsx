import { useId } from 'preact/hooks';

interface Props {
  name: string;
  label: string;
  hint: string;
  accept?: string;
  multiple?: boolean;
  disabled?: boolean;
  /** What was chosen; the same file may be chosen again. */
  onFiles: (files: File[]) => void;
}

/** Chooses files by a button in the user's language, where the browser's own would speak its own. */
export function FileButton({ name, label, hint, accept, multiple = false, disabled = false, onFiles }: Props) {
  const id = useId();
  return (
    <div class="file">
      <input
        id={id}
        type="file"
        name={name}
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          onFiles(files);
        }}
      />
      <label class="button" for={id}>
        {label}
      </label>
      <span class="soft" id={`${id}-hint`}>
        {hint}
      </span>
    </div>
  );
}
