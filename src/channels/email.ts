import type { Letter } from '../cases/shape.ts';
import { mailAddress } from './mail/address.ts';
import { linkBytes } from './mail/limits.ts';
import { mailto } from './mail/mailto.ts';
import type { Channel, Delivery } from './shape.ts';

/** The fullest form that fits the mail program; `none` means that the user pastes the text. */
function fit(letter: Letter, to: string, cc: string, most: number): Delivery {
  for (const form of ['full', 'short'] as const) {
    const url = mailto(to, letter.subject, letter[form], cc);
    if (url.length <= most) return { do: 'open', url, form };
  }
  return { do: 'open', url: mailto(to, letter.subject, '', cc), form: 'none' };
}

/** The user's mail program, opened with a mailto link; without a recipient where none is known. */
export default {
  id: 'email',
  kind: 'email',
  english: 'Open in my mail program',
  reaches: () => true,
  deliver: (letter, { email = '' }, { program, cc = '' }) => {
    const to = email && mailAddress(email);
    return to === undefined
      ? { do: 'refuse', why: 'bad-address' }
      : fit(letter, to, mailAddress(cc) ?? '', linkBytes(program));
  },
} satisfies Channel;
