import { useEffect, useState } from 'preact/hooks';
import type { Case } from '../../cases/events.ts';
import { objectionIn } from '../../cases/objections.ts';
import { recordedAgain } from '../../cases/recorded-again.ts';
import { askBackground } from '../../platform/ask.ts';

export type Recorded = ReturnType<typeof recordedAgain>;

/** Calls noted as recorded although the case had objected; none where they cannot be read. */
export async function recordedIn(one: Case): Promise<Recorded> {
  if (!objectionIn(one)) return [];
  const answer = await askBackground({ type: 'list-calls' });
  return answer.ok ? recordedAgain(one, answer.value.calls) : [];
}

/** The same in a view; undefined while they are being read. */
export function useRecordedAgain(one: Case): Recorded | undefined {
  const [recorded, setRecorded] = useState<Recorded>();
  useEffect(() => void recordedIn(one).then(setRecorded), [one]);
  return recorded;
}
