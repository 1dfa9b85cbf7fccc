import type { Paper } from '../cases/paper.ts';
import type { Addressee, Letter } from '../cases/shape.ts';
import type { Channel, Sending } from './shape.ts';

/** The sender's own lines, as far as the user filled them in. */
function senderLines({ profile }: Sending): string[] {
  if (!profile) return [];
  const { name, street, houseNumber, postalCode, city } = profile;
  const joined = [[name], [street, houseNumber], [postalCode, city]].map((parts) => parts.filter(Boolean).join(' '));
  return joined.filter(Boolean);
}

/** The addressee's lines under the name, which appears once. */
function addressLines({ name, post = [] }: Addressee): string[] {
  return post[0] === name ? post : [name, ...post];
}

function paperOf({ subject, full }: Letter, to: Addressee, by: Sending): Paper {
  return {
    version: 1,
    id: by.id ?? '',
    kept: by.kept ?? false,
    from: senderLines(by),
    to: addressLines(to),
    ...(to.postFrom?.general ? { toOfficer: true } : {}),
    name: to.name,
    country: by.profile?.country ?? '',
    place: by.profile?.city ?? '',
    day: by.day,
    language: by.language,
    subject,
    body: full,
  };
}

/** A letter on paper; without a postal address, only the name stands in its window. */
export default {
  id: 'letter',
  kind: 'letter',
  english: 'Print as a letter',
  reaches: () => true,
  deliver: (letter, to, by) => ({ do: 'print', paper: paperOf(letter, to, by) }),
} satisfies Channel;
