import { useEffect } from 'preact/hooks';
import { hearCases } from '../../platform/case-signal.ts';

/** Reads anew when another window changed a case (the one named, else any), and when the page comes to the front. */
export function useChangedCases(reload: () => Promise<void>, id?: string): void {
  useEffect(() => {
    const silence = hearCases((ids) => {
      if (id === undefined || ids.length === 0 || ids.includes(id)) void reload();
    });
    const shown = () => {
      if (document.visibilityState === 'visible') void reload();
    };
    document.addEventListener('visibilitychange', shown);
    return () => {
      silence();
      document.removeEventListener('visibilitychange', shown);
    };
  }, [id, reload]);
}
