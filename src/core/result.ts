/** An answer that may be "no" for an expected reason. Exceptions are kept for our own bugs. */
export type Result<T, Why extends string = string> = { ok: true; value: T } | { ok: false; why: Why };
