/**
 * Runs in a page of ours: adds notes `from` … to the case `killed` at once, repeating each until it is confirmed, like a
 * user who gets no reply; returns their ids. Needs nothing from outside.
 */
export async function addEvents([from, count, at]: readonly [number, number, string]): Promise<string[]> {
  const add = async (id: string): Promise<string> => {
    const events = [{ id, case: 'killed', order: 0, at, type: 'noted', text: id }];
    const silence = new Promise<undefined>((resolve) => setTimeout(resolve, 5000));
    const asked = chrome.runtime.sendMessage({ type: 'add-to-case', id: 'killed', events }).catch(() => undefined);
    const answer = (await Promise.race([asked, silence])) as { ok: boolean } | undefined;
    return answer?.ok ? id : add(id);
  };
  return Promise.all(Array.from({ length: count }, (_, n) => add(`n${from + n}`)));
}
