import type { CaseNews } from '../../src/cases/events.ts';
import type { CompanyKind } from '../../src/core/company-kind.ts';
import type { Step } from '../../src/cases/ladder/shape.ts';
import type { RequestType } from '../../src/cases/shape.ts';
import courts from '../fixtures/cases/courts.json';
import firstHalf from '../fixtures/cases/first-half.json';
import more from '../fixtures/cases/more.json';
import secondHalf from '../fixtures/cases/second-half.json';
import { after, preparedCase } from './case.ts';

/** What a made-up case must show: its steps with their days, its doors, and what its papers say and do not say. */
export interface CaseRow {
  id: string;
  law: string;
  kind: CompanyKind;
  language: string;
  requests: RequestType[];
  /** Each event with its day, and what belongs to it. */
  events: string[][];
  today: string;
  steps: Record<string, Partial<Omit<Step, 'reopens'>> & { reopens?: boolean }>;
  absent?: string[];
  doors?: string[];
  authority?: string;
  papers?: { request: RequestType; has: string[]; lacks: string[] }[];
}

export const caseRows = [...firstHalf, ...secondHalf, ...more, ...courts] as unknown as CaseRow[];

const letter = { subject: 'S', body: 'B' };

function newsOf([type, day = '', more]: string[]): CaseNews {
  switch (type) {
    case 'refused':
      return { type, day, ground: more as RequestType };
    case 'follow-up':
      return { type, day, request: more as RequestType, letter };
    case 'stepped':
      return { type, day, step: more } as CaseNews;
    default:
      return { type, day } as CaseNews;
  }
}

/** The case that a row describes. */
export function caseOfRow({ id, law, kind, language, requests: [request, ...also], events }: CaseRow) {
  const addressee = { name: 'Modelbank N.V.', host: 'modelbank.example', kind };
  const one = preparedCase(id, { jurisdiction: law, language, request: request!, also, addressee });
  return after(one, ...events.map(newsOf));
}
