import type { RequestType } from '../../cases/shape.ts';
import type { OpenTape } from '../../cases/tape.ts';
import type { Draft } from '../../platform/drafts.ts';

/** The letter that is begun for a request, about a noted call if one is given; the same letter goes on as the user left it. */
export function begun(draft: Draft, request: RequestType, tape: OpenTape | undefined): Partial<Draft> {
  const calls =
    tape && !draft.calls?.some(({ id }) => id === tape.id) ? { calls: [{ id: tape.id, call: tape.call }] } : {};
  const isSame = request === draft.request && calls.calls === undefined;
  return { request, ...calls, ...(isSame ? {} : { also: undefined, edits: {} }) };
}
