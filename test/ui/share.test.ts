import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Addressee } from '../../src/cases/shape.ts';
import { launch, prepare } from '../../src/ui/carry-out.ts';
import { waysTo } from '../../src/ui/ways.ts';
import { sending } from '../support/sending.ts';

const letter = { subject: 'S', full: 'the full letter', short: 'short' };
const to: Addressee = { name: 'X', host: 'x.example', email: 'a@x.example', post: ['1 Model Street'] };
const waysNow = () => waysTo(letter, to, sending, { hasForm: false, isRequestForm: false });
const sharing = () => waysNow().find(({ channel }) => channel.id === 'share')?.delivery;
const device = { canShare: vi.fn<(data: ShareData) => boolean>(), share: vi.fn<(data: ShareData) => Promise<void>>() };

beforeEach(() => {
  device.canShare.mockReturnValue(true);
  device.share.mockResolvedValue(undefined);
  vi.stubGlobal('navigator', device);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

describe('the share sheet', () => {
  it('is behind copying where the device takes text', () => {
    expect(waysNow().map(({ channel }) => channel.id)).toEqual(['email', 'clipboard', 'share', 'eml', 'letter']);
    expect(device.canShare).toHaveBeenCalledWith({ text: 'the full letter' });
  });
  it.each([
    ['takes no text', { canShare: () => false, share: device.share }],
    ['knows nothing to ask', {}],
    ['has no navigator at all', undefined],
  ])('is not offered where the browser %s', (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    expect(sharing()).toBeUndefined();
  });
  it('is not opened by offering it', () => {
    sharing();
    expect(device.share).not.toHaveBeenCalled();
  });
  it('gets the whole letter as text, once, and no address', async () => {
    const delivery = sharing()!;
    expect(await prepare(delivery, letter)).toBeUndefined();
    await launch(delivery);
    expect(device.share).toHaveBeenCalledExactlyOnceWith({ title: 'S', text: 'the full letter' });
  });
  it.each(['AbortError', 'NotAllowedError', 'DataError'])(
    'that ends with %s says that nothing was shared',
    async (name) => {
      device.share.mockRejectedValue(new DOMException('no', name));
      expect(await prepare(sharing()!, letter)).toEqual({ text: 'problem.share' });
    },
  );
});
