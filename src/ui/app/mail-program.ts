import { useEffect, useState } from 'preact/hooks';
import { settingsItem } from '../../platform/settings.ts';

/** The mail program of the settings, and a way to change it. */
export function useMailProgram(): [string | undefined, (program: string | undefined) => void] {
  const [program, setProgram] = useState<string>();
  useEffect(() => void settingsItem.get().then(({ mail }) => setProgram(mail)), []);
  const change = (mail: string | undefined) => {
    setProgram(mail);
    void settingsItem.get().then((settings) => settingsItem.set({ ...settings, mail }));
  };
  return [program, change];
}
