import { loadArguments } from '../arguments/index.ts';
import type { Argument } from '../arguments/shape.ts';
import { jurisdictions } from '../jurisdictions/index.ts';
import type { Jurisdiction } from '../jurisdictions/shape.ts';
import { isCourtPaper } from './court-papers.ts';
import { requestsOf } from './requests.ts';
import type { ComposeInput, RequestType } from './shape.ts';

/** More would read as a brief, and a privacy desk answers only the weakest. */
const MAX_ARGUMENTS = 3;

const meets = <T>(wanted: readonly T[] | undefined, given: readonly T[]) =>
  wanted === undefined || wanted.some((one) => given.includes(one));

function fitsLaw({ laws, texts }: Argument, { regime, id, articles }: Jurisdiction, language: string): boolean {
  const cited = [...(texts[language] ?? '').matchAll(/\{article:([a-z-]+)\}/g)].map(([, name = '']) => name);
  return laws.some((law) => law === regime || law === id) && cited.every((name) => name in articles);
}

/** Papers that build on a whole case: they argue as the replies to what the company said. */
const isWhole = (request: RequestType) =>
  request === 'last-letter' || request === 'objection-decision' || isCourtPaper(request);

/** The letters whose arguments fit. */
function lettersOf(input: ComposeInput): RequestType[] {
  const wanted = requestsOf(input);
  return wanted.some(isWhole) ? [...wanted, ...(input.file?.grounds ?? [])] : wanted;
}

function fitsCase(one: Argument, input: ComposeInput): boolean {
  const { company, call, moreCalls = [], purposes, followUp } = input;
  const kinds = company.kind ? [company.kind] : [];
  const isForCourt = requestsOf(input).some(isCourtPaper);
  const calledMe = [...(call ? [call] : []), ...moreCalls].some(({ direction }) => direction === 'incoming');
  return (
    meets(one.letters, lettersOf(input)) &&
    meets(one.after, followUp?.requests ?? []) &&
    meets(one.purposes, purposes) &&
    meets(one.kinds, kinds) &&
    !(one.notKinds && meets(one.notKinds, kinds)) &&
    (!one.incoming || calledMe) &&
    (!isForCourt || one.forCourt === true)
  );
}

/** How narrowly an argument fits: for this kind of company, for this purpose, for this country, for so few letters. */
function narrowness({ kinds, purposes, incoming, laws, letters }: Argument): number {
  const conditions = (kinds ? 4 : 0) + (purposes || incoming ? 2 : 0) + (laws.every((law) => law.length === 2) ? 1 : 0);
  return conditions - letters.length / 100;
}

/**
 * The arguments that fit a letter (law, purpose, refusal, kind of company), the narrowest first and at most three. What the
 * user unticked is still listed: `usedArguments` leaves it out.
 */
export async function fittingArguments(input: ComposeInput): Promise<Argument[]> {
  const law = jurisdictions.get(input.jurisdiction);
  if (!law) return [];
  const fitting = [...(await loadArguments()).values()].filter(
    (one) => one.texts[input.language] && fitsLaw(one, law, input.language) && fitsCase(one, input),
  );
  return fitting.toSorted((a, b) => narrowness(b) - narrowness(a)).slice(0, MAX_ARGUMENTS);
}

/** The sentences of the arguments that the letter takes, one paragraph each; empty if none fits. */
export async function argumentsText(input: ComposeInput): Promise<string> {
  const unticked = input.statements.withoutArguments ?? [];
  const used = (await fittingArguments(input)).filter(({ id }) => !unticked.includes(id));
  return used.map(({ texts }) => texts[input.language] ?? '').join('\n\n');
}
