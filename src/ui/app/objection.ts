import { useEffect, useState } from 'preact/hooks';
import { objectionTo, type Objection } from '../../cases/objections.ts';
import type { CallCompany } from '../../cases/saved-call.ts';
import { askBackground } from '../../platform/ask.ts';

/** Cases looked through; nobody objects more often to one company. */
const MOST = 50;

/** The user's last objection to the recording of calls with a company; undefined while none is known. */
export function useObjection(company: CallCompany): Objection | undefined {
  const [found, setFound] = useState<Objection>();
  const { id, host, name } = company;
  useEffect(() => {
    let stale = false;
    setFound(undefined);
    if (name.trim()) void objectionWith(company).then((one) => !stale && setFound(one));
    return () => {
      stale = true;
    };
  }, [id, host, name]);
  return found;
}

async function objectionWith(company: CallCompany): Promise<Objection | undefined> {
  const answer = await askBackground({ type: 'search-cases', text: company.name.trim(), limit: MOST });
  return answer.ok ? objectionTo(company, answer.value.cases) : undefined;
}
