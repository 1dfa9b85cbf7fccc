import type { Delivery } from '../channels/shape.ts';

type Shared = Extract<Delivery, { do: 'share' }>;

/** True where the device has a share sheet that takes this text; Firefox on a computer has none. */
export function canShare({ text }: Pick<Shared, 'text'>): boolean {
  const { navigator } = globalThis as { navigator?: Partial<Navigator> };
  return navigator?.canShare?.({ text }) ?? false;
}

/** Opens the share sheet, straight from a press. False when the user closed it, or the device shared nothing. */
export async function share({ title, text }: Shared): Promise<boolean> {
  return navigator.share({ title, text }).then(
    () => true,
    () => false,
  );
}
