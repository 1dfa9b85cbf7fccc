import { useEffect, useState } from 'preact/hooks';
import { settingsItem, type Settings } from '../../platform/settings.ts';

/** The user's settings, undefined until they are read, and how a part of them is changed and kept. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => void settingsItem.get().then(setSettings), []);
  const save = async (part: Partial<Settings>) => {
    if (!settings) return;
    const changed = { ...settings, ...part };
    setSettings(changed);
    await settingsItem.set(changed);
  };
  return { settings, save };
}
