import { useEffect, useState } from 'preact/hooks';
import { changeSettings, hearSettings, readSettings, type Settings } from '../../platform/settings.ts';

/** The user's settings, undefined until they are read, and how a part of them is changed and kept. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const read = () => void readSettings().then(setSettings);
    read();
    // After the browser started it may take seconds to name an organisation's policies.
    return hearSettings(read);
  }, []);
  const save = async (part: Partial<Settings>) => {
    if (!settings) return;
    setSettings({ ...settings, ...part });
    await changeSettings(part);
  };
  return { settings, save };
}
