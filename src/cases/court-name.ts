import { isCourtPaper, isForeignPaper, type CourtPaper } from './court-papers.ts';
import { plainLine } from './plain.ts';
import type { RequestType } from './request-types.ts';
import type { ComposeInput } from './shape.ts';

/** The court of the user’s home, as papers write it after “To”, by language. */
const courts: Readonly<Record<CourtPaper, Readonly<Record<string, string>>>> = {
  petition: { nl: 'de rechtbank van mijn woonplaats' },
  cessation: {
    nl: 'de voorzitter van de rechtbank van eerste aanleg van mijn woonplaats',
    fr: 'Président du tribunal de première instance de mon domicile',
  },
  conciliation: {
    de: 'Schlichtungsbehörde meines Wohnorts',
    fr: 'Autorité de conciliation de mon domicile',
    it: 'Autorità di conciliazione del mio domicilio',
  },
  lawsuit: { de: 'Amtsgericht meines Wohnorts' },
};

interface Where {
  language: string;
  /** As the user typed it. */
  court?: string | undefined;
  city?: string | undefined;
}

/** The court that a paper goes to: as the user typed it, else that of the place where they live; undefined for other letters. */
export function courtName(request: RequestType, { language, court, city }: Where): string | undefined {
  if (!isCourtPaper(request)) return undefined;
  return plainLine(court) || [courts[request][language], plainLine(city)].filter(Boolean).join(' ');
}

/** Somebody who lives in another country than that of the paper has no court at home there. */
export const isFromAbroad = ({ request, profile, jurisdiction }: ComposeInput): boolean =>
  isForeignPaper(request) && profile.country.slice(0, 2).toLowerCase() !== jurisdiction;
