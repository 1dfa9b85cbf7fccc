/** Something that did not work, as the user is told it, and what the browser said, for a report. */
export interface Trouble {
  text: string;
  said?: string | undefined;
}

/** What the browser said about an answer, if it failed. */
export function saidOf(answer: { ok: true } | { ok: false; detail?: string }): string | undefined {
  return answer.ok ? undefined : answer.detail;
}
