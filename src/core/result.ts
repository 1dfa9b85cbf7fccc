/** An answer that may be "no" for an expected reason. Exceptions are only for our own bugs. */
export type Result<T, Why extends string = string> =
  | { ok: true; value: T }
  /** `detail`: what the browser said, in its own words. */
  | { ok: false; why: Why; detail?: string };
