import { useEffect, useState } from 'preact/hooks';

/** A part of the interface that is not needed for the first picture, once it is wanted and there. */
export function useLater<T>(load: () => Promise<T>, wanted = true): T | undefined {
  const [part, setPart] = useState<{ loaded: T }>();
  useEffect(() => {
    if (wanted) void load().then((loaded) => setPart({ loaded }));
  }, [wanted]);
  return part?.loaded;
}
