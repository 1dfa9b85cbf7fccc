import { asEvent, type CaseDraft, type CaseEvent, type CaseNews } from '../cases/events.ts';
import type { RequestType } from '../cases/shape.ts';
import { isIsoDate, type IsoDate } from '../core/date.ts';
import { fold } from '../core/text.ts';

/** What a column of a table of requests can hold. */
export const tableFields = ['company', 'date', 'type', 'email', 'reference', 'via'] as const;
export type TableField = (typeof tableFields)[number];

/** The column of each field, counted from 0; none is -1. */
export type Mapping = Readonly<Record<TableField, number>>;

/** Names of columns, folded: those of Datenanfragen.de first, then what people call them. */
const names: Readonly<Record<TableField, readonly string[]>> = {
  company: [
    'recipient',
    'company',
    'organisation',
    'organization',
    'controller',
    'name',
    'bedrijf',
    'unternehmen',
    'empfanger',
    'firma',
    'entreprise',
    'destinataire',
    'empresa',
    'destinatario',
    'azienda',
    'foretag',
    'virksomhed',
  ],
  date: [
    'date',
    'sent',
    'day',
    'datum',
    'verzonden',
    'gesendet',
    'envoye',
    'fecha',
    'enviado',
    'data',
    'inviato',
    'wysłano',
    'skickat',
    'dato',
    'sendt',
  ],
  type: [
    'type',
    'request',
    'kind',
    'verzoek',
    'soort',
    'anfrage',
    'art',
    'antrag',
    'demande',
    'solicitud',
    'tipo',
    'richiesta',
    'rodzaj',
    'wniosek',
    'begaran',
    'anmodning',
    'pedido',
  ],
  email: ['email', 'e-mail', 'mail', 'address', 'e-mailadres', 'courriel', 'correo'],
  reference: [
    'reference',
    'ref',
    'kenmerk',
    'aktenzeichen',
    'referenz',
    'referencia',
    'riferimento',
    'sygnatura',
    'referens',
    'sagsnummer',
  ],
  via: ['via', 'channel', 'medium', 'transport', 'kanaal', 'kanal', 'canal'],
};

/** The columns by their names, where a name says which it is. */
export function guessMapping(head: readonly string[]): Mapping {
  const columns = head.map((name) => fold(name));
  const columnOf = (field: TableField) => {
    const exact = columns.findIndex((name) => names[field].includes(name));
    return exact >= 0
      ? exact
      : columns.findIndex((name) => names[field].some((one) => one.length > 3 && name.includes(one)));
  };
  return Object.fromEntries(tableFields.map((field) => [field, columnOf(field)])) as Record<TableField, number>;
}

/** What the words of other tools ask for. What only we call otherwise is left to the user. */
const kinds: readonly (readonly [RegExp, RequestType])[] = [
  [/portab|ubertrag|overdra/, 'portability'],
  [
    /marketing|advert|werbung|reclame|objection|widerspruch|bezwaar|opposition|oposicion|opposizione/,
    'objection-marketing',
  ],
  [/eras|delet|losch|wiss|verwijder|effac|suppress|suppr|supres|cancell|usun|rader|slet|apag/, 'erasure'],
  [/access|auskunft|inzage|acces|acceso|accesso|dostep|tillgang|indsigt|acesso|all my data/, 'access'],
];

/** Letters about an earlier request, as Datenanfragen.de names them. */
const later: Readonly<Record<string, RequestType>> = { admonition: 'reminder', complaint: 'complaint' };

/** One request of the table, or why it is none. */
export type TableRow =
  | {
      ok: true;
      company: string;
      day: IsoDate;
      request: RequestType;
      follows: { request: RequestType; day: IsoDate }[];
      cells: Cells;
    }
  | { ok: false; why: 'no-company' | 'no-date' | 'unknown-type' | 'no-first'; company: string; text: string };

type Cells = Readonly<Record<TableField, string>>;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function writtenDay(year = '', month: string | number = '', day = ''): IsoDate | undefined {
  const written = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(written) ? written : undefined;
}

/**
 * A day in the ways tables write it: 2026-11-02, 2.11.2026, 02/11/2026 (days first), or as a program prints it, which is the
 * day where it was printed.
 */
export function dayOfCell(text: string): IsoDate | undefined {
  const [iso, ...parts] = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]|$)/.exec(text) ?? [];
  if (iso) return writtenDay(...parts);
  const [numbers, day, month, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  if (numbers) return writtenDay(year, month, day);
  const [, name = '', date, printed] = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) (\d{4})/.exec(text) ?? [];
  return writtenDay(printed, MONTHS.indexOf(name) + 1, date);
}

function cellsOf(row: readonly string[], mapping: Mapping): Cells {
  return Object.fromEntries(tableFields.map((field) => [field, row[mapping[field]] ?? ''])) as Record<
    TableField,
    string
  >;
}

/** The first line of an address is whom it is for. */
const nameOf = ({ company }: Cells) => company.split(/\s*,\s*|\n/, 1)[0]?.trim() ?? '';
const requestOf = ({ type }: Cells): RequestType | undefined =>
  kinds.find(([pattern]) => pattern.test(fold(type)))?.[1];

/** Requests of a table, its first row left out, with the reminders and complaints of the same reference; `other` is what unknown kinds are. */
export function rowsOf(table: readonly (readonly string[])[], mapping: Mapping, other?: RequestType): TableRow[] {
  const rows: TableRow[] = [];
  const byReference = new Map<string, Extract<TableRow, { ok: true }>>();
  for (const row of table.slice(1)) {
    const cells = cellsOf(row, mapping);
    const [company, day, text] = [nameOf(cells), dayOfCell(cells.date), row.join(' · ')];
    const refuse = (why: Extract<TableRow, { ok: false }>['why']) => rows.push({ ok: false, why, company, text });
    const follows = later[fold(cells.type)];
    const request = requestOf(cells) ?? other;
    if (company === '') refuse('no-company');
    else if (!day) refuse('no-date');
    else if (follows) {
      const first = byReference.get(cells.reference);
      if (first && cells.reference) first.follows.push({ request: follows, day });
      else refuse('no-first');
    } else if (!request) refuse('unknown-type');
    else {
      const found: Extract<TableRow, { ok: true }> = { ok: true, company, day, request, follows: [], cells };
      if (cells.reference) byReference.set(cells.reference, found);
      rows.push(found);
    }
  }
  return rows;
}

/** What a table does not say of its requests. */
export interface Unsaid {
  jurisdiction: string;
  language: string;
  /** In place of the letter, which the table does not hold. */
  letter: string;
  noted: (reference: string) => string;
}

const hostOf = (email: string) => (/^[^\s@]+@([a-z0-9.-]+\.[a-z]{2,})$/i.exec(email)?.[1] ?? '').toLowerCase();
const channels: Readonly<Record<string, string>> = {
  email: 'email',
  mail: 'email',
  letter: 'letter',
  post: 'letter',
  form: 'webform',
};

/** The events of one request, ready to be stored: its letter, when it was sent, its reminders and complaints, and its reference as a note. */
export function eventsOfRow(row: Extract<TableRow, { ok: true }>, unsaid: Unsaid, now: Date, id: string): CaseEvent[] {
  const { company, day, request, follows, cells } = row;
  const host = hostOf(cells.email);
  const channel = channels[fold(cells.via)];
  const draft: CaseDraft = {
    request,
    addressee: { name: company, host, ...(host ? { email: cells.email, origin: 'own' as const } : {}) },
    jurisdiction: unsaid.jurisdiction,
    language: unsaid.language,
    letter: { subject: company, body: unsaid.letter },
  };
  const news: CaseNews[] = [
    { type: 'drafted', draft, channel: channel ?? 'letter' },
    { type: 'sent', day, ...(channel ? { channel } : {}) },
    ...follows.map((one): CaseNews => ({
      type: 'follow-up',
      ...one,
      letter: { subject: company, body: unsaid.letter },
    })),
    ...(cells.reference ? [{ type: 'noted', text: unsaid.noted(cells.reference) } as const] : []),
  ];
  return news.map((one) => asEvent(id, one, now));
}
