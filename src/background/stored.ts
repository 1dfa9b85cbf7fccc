import type { Answer } from '../platform/messages.ts';

/** Runs a storage act; a full or broken disk is an answer, not an exception. */
export async function stored<T>(act: Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await act };
  } catch (error) {
    return { ok: false, why: 'storage', detail: String(error) };
  }
}
