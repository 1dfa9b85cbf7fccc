import type { ui } from './en.ts';

export interface About {
  /** BCP 47 code, the file's name. */
  id: string;
  /** The language's own name for itself. */
  name: string;
  /** True turns every missing text into a failing test. */
  complete: boolean;
}

export type UiKey = keyof typeof ui;
/** Texts of the interface; what is missing is shown in English. */
export type Ui = Partial<Record<UiKey, string>>;

/** Short names of units in this language: `'channels/email'` → 'E-mail'. */
export type Labels = Readonly<Record<string, string>>;
