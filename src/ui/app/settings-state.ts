import { useEffect, useState } from 'preact/hooks';
import { changeSettings, readSettings, type Settings } from '../../platform/settings.ts';

/** The user's settings, undefined until they are read, and how a part of them is changed and kept. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => void readSettings().then(setSettings), []);
  const save = async (part: Partial<Settings>) => {
    if (!settings) return;
    setSettings({ ...settings, ...part });
    await changeSettings(part);
  };
  return { settings, save };
}
