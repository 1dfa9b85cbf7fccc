/** A mail program, and the longest mailto link that reaches it complete. */
export interface MailProgram {
  id: string;
  /** Its name for people. */
  english: string;
  /** Maximum bytes of the whole link; 0 if no letter may travel in one. */
  bytes: number;
  /** The source of the number, and the day it was noted. */
  source: string;
  noted: string;
}

/** What every program accepts: below each limit of the table that is not 0, with room for what a launcher adds. */
const SAFE_BYTES = 1900;

/**
 * How the user may mail, besides the webmail channels. The limit is the lowest along the way (browser, system,
 * program); if nobody published one, it is the safe limit.
 */
export const mailPrograms: readonly MailProgram[] = [
  {
    id: 'windows',
    english: 'A program on Windows (Outlook, Thunderbird)',
    bytes: 2046,
    source:
      'Chromium, chrome/browser/platform_util_win.cc: 2,048 with two quotes, longer links are dropped; Mozilla, uriloader/exthandler/win: “2K is safe”; Microsoft, wininet.h: INTERNET_MAX_URL_LENGTH 2,083',
    noted: '2026-11-24',
  },
  {
    id: 'mac',
    english: 'A program on a Mac (Apple Mail)',
    bytes: SAFE_BYTES,
    source: 'none published by Apple: the safe limit',
    noted: '2026-11-24',
  },
  {
    id: 'linux',
    english: 'A program on Linux (Thunderbird, Evolution)',
    bytes: 131_000,
    source: 'Linux man-pages, execve(2): MAX_ARG_STRLEN, one argument of 131,072 bytes, less an option before it',
    noted: '2026-11-24',
  },
  {
    id: 'proton',
    english: 'Proton Mail in the browser',
    bytes: 0,
    source: 'Proton, support: a mailto link opens the web app; it documents no other link',
    noted: '2026-11-24',
  },
  {
    id: 'other-web',
    english: 'Another mail site',
    bytes: 0,
    source: 'HTML standard, registerProtocolHandler(): the whole mailto link becomes part of the site’s own address',
    noted: '2026-11-24',
  },
];

/** Bytes of a mailto link that a program of the table accepts; the safe limit for an unknown program. */
export function linkBytes(program: string | undefined): number {
  return mailPrograms.find(({ id }) => id === program)?.bytes ?? SAFE_BYTES;
}
