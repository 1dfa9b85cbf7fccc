import { useEffect, useState } from 'preact/hooks';
import { changeSettings, readSettings } from '../../platform/settings.ts';

/** The mail program of the settings, and a way to change it. */
export function useMailProgram(): [string | undefined, (program: string) => void] {
  const [program, setProgram] = useState<string>();
  useEffect(() => void readSettings().then(({ mail }) => setProgram(mail)), []);
  const change = (mail: string) => {
    setProgram(mail);
    void changeSettings({ mail });
  };
  return [program, change];
}
