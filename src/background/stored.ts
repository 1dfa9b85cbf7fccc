import type { Answer } from '../platform/messages.ts';

/** Runs an act of storage; when it fails, that is an answer and not an exception. */
export async function stored<T>(act: Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await act };
  } catch (error) {
    return { ok: false, why: 'storage', detail: String(error) };
  }
}
