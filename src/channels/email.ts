import type { Letter } from '../cases/shape.ts';
import { mailAddress } from './mail/address.ts';
import { linkBytes } from './mail/limits.ts';
import { mailto } from './mail/mailto.ts';
import type { Channel, Delivery } from './shape.ts';

/** The fullest form that fits the mail program; `none` means that the user pastes the text. */
function fit(letter: Letter, to: string, most: number): Delivery {
  for (const form of ['full', 'short'] as const) {
    const url = mailto(to, letter.subject, letter[form]);
    if (url.length <= most) return { do: 'open', url, form };
  }
  return { do: 'open', url: mailto(to, letter.subject, ''), form: 'none' };
}

/** The user's mail program, opened with a mailto link. */
export default {
  id: 'email',
  kind: 'email',
  english: 'Open in my mail program',
  reaches: ({ email }) => email !== undefined,
  deliver: (letter, { email = '' }, { program }) => {
    const to = mailAddress(email);
    return to ? fit(letter, to, linkBytes(program)) : { do: 'refuse', why: 'bad-address' };
  },
} satisfies Channel;
