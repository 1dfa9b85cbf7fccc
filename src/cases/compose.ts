import { citeArticle } from '../letters/cite.ts';
import { loadCitation, loadTemplate } from '../letters/index.ts';
import { renderLetter, type Values } from '../letters/render.ts';
import { jurisdictions } from '../jurisdictions/index.ts';
import type { ArticleName } from '../jurisdictions/shape.ts';
import { answerDue } from './deadline.ts';
import type { ComposeInput, Letter } from './shape.ts';

function writtenOut(date: string, language: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

function address({ street, houseNumber, postalCode, city }: ComposeInput['profile']): string {
  const lines = [
    [street, houseNumber],
    [postalCode, city],
  ].map((parts) => parts.filter(Boolean).join(' '));
  return lines.filter(Boolean).join(', ');
}

function callValues({ call, language }: ComposeInput): Values {
  if (!call) return {};
  return {
    callDate: writtenOut(call.date, language),
    from: call.from,
    to: call.to,
    zone: call.zone.replaceAll('_', ' '),
    outgoing: call.direction === 'outgoing' ? 'yes' : '',
    incoming: call.direction === 'incoming' ? 'yes' : '',
    companyNumber: call.companyNumber?.trim() ?? '',
    ownNumber: call.withheld ? '' : (call.ownNumber?.trim() ?? ''),
    withheld: call.withheld ? 'yes' : '',
    customerNumber: call.customerNumber?.trim() ?? '',
    caseNumber: call.caseNumber?.trim() ?? '',
    topic: call.topic?.trim() ?? '',
  };
}

/** Everything a template may ask for. A value the user did not give is empty, never made up. */
function valuesOf(input: ComposeInput): Values {
  const { profile, statements, language, today, jurisdiction } = input;
  return {
    company: input.company.name,
    name: profile.name,
    email: profile.email,
    phone: profile.phone ?? '',
    address: address(profile),
    today: writtenOut(today, language),
    due: writtenOut(answerDue(jurisdiction, today, { calendar: input.calendar }), language),
    situation: statements.situation?.trim() ?? '',
    dispute: statements.needsForDispute ? 'yes' : '',
    ...callValues(input),
  };
}

/** The letter in both forms. The same input gives the same letter; throws only on a mistake in our own templates. */
export async function compose(input: ComposeInput): Promise<Letter> {
  const law = jurisdictions.get(input.jurisdiction);
  if (!law) throw new Error(`no jurisdiction "${input.jurisdiction}"`);
  const [full, short, citation] = await Promise.all([
    loadTemplate(input.language, input.request, law.regime, 'full'),
    loadTemplate(input.language, input.request, law.regime, 'short'),
    loadCitation(input.language),
  ]);
  const cite = (name: string) => {
    const article = law.articles[name as ArticleName];
    if (!article) throw new Error(`${law.id} has no article "${name}"`);
    return citeArticle(citation, article, law.law);
  };
  const values = valuesOf(input);
  return {
    subject: renderLetter(full.subject, values, cite),
    full: renderLetter(full.body, values, cite),
    short: renderLetter(short.body, values, cite),
  };
}
