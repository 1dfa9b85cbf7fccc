import { useEffect, useState } from 'preact/hooks';
import type { Spoken } from '../../letters/shape.ts';
import { loadSpoken } from '../../letters/spoken.ts';

/** The sentences to say aloud in a language; undefined while they are being read. */
export function useSpoken(language: string): Spoken | undefined {
  const [spoken, setSpoken] = useState<Spoken>();
  useEffect(() => void loadSpoken(language).then(setSpoken), [language]);
  return spoken;
}
