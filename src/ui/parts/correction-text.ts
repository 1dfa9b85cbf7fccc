import type { Correction } from '../../platform/own-knowledge.ts';

const what: Record<Correction['why'], string> = {
  bounced: 'mail to it came back',
  wrong: 'it is the wrong address',
  better: 'there is a better one',
};

/** Name of the project's issue form for corrections: `.github/ISSUE_TEMPLATE/1-wrong-address.yml`. */
export const CORRECTION_FORM = 'Wrong address';

/** A correction as text for that form, in the project's language; says nothing about the user. */
export function correctionText(one: Correction): string {
  const lines = [
    'Address correction',
    `Company: ${one.name}${one.companyId ? ` (${one.companyId})` : ''}`,
    `Site: ${one.host}`,
    `Address: ${one.email}`,
    `What is wrong: ${what[one.why]}`,
    one.better && `Better address: ${one.better}`,
    one.source && `It came from: ${one.source}${one.date ? `, ${one.date}` : ''}`,
    `Noticed on: ${one.day}`,
  ];
  return lines.filter(Boolean).join('\n');
}

/** The same as a file: JSON, `format` and `version` first, without the mark's own id. */
export function correctionFile(correction: Correction): string {
  const file = { format: 'tapeback-correction', version: 1, ...correction, id: undefined };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Name of that file: `correction-example.nl-2026-11-24.json`. */
export function correctionFileName({ host, day }: Correction): string {
  return `correction-${host.replace(/[^a-z0-9.-]/gi, '_')}-${day}.json`;
}
