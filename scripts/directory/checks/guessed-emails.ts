import type { CompanyEmail } from '../../../src/directory/shape.ts';
import type { DirectoryCheck } from './shape.ts';

function isGuess({ address, source }: CompanyEmail, domains: { host: string }[]): boolean {
  const isListed = source.name === 'nl-data-optout' && source.quality === 'community';
  return isListed && domains.some(({ host }) => address.toLowerCase() === `privacy@${host}`);
}

export default {
  id: 'guessed-emails',
  english: 'A contributed privacy@ of the company’s own domain is a guess and is never offered.',
  level: 'stop',
  run: (company) =>
    (company.emails ?? []).filter((email) => isGuess(email, company.domains)).map(({ address }) => address),
} satisfies DirectoryCheck;
