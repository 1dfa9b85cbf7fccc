const subjects = ['Privacy statement', 'Contact', 'Shop', 'Klantenservice', 'Datenschutz', 'Request your data', 'News'];
const parts = [
  '<p>Calls may be recorded for training purposes.</p>',
  '<form class="contact"><label>Naam <input></label><label>E-mail <input type="email"></label><textarea></textarea></form>',
  '<p>Mail privacy@shop.example or write to Weg 1, 1000 AA Amsterdam.</p><a href="https://other.example/privacy">Privacy</a>',
  '<p>Telefoongesprekken worden opgenomen voor trainingsdoeleinden. Bel 020 123 45 67.</p>',
  '<a href="/wissen">Verzoek om inzage of verwijdering</a><img src="data:," alt="">',
];

/** A page generated from its number, for noticing: every subject with every choice of parts. It loads nothing itself. */
export function noticedPage(n: number): string {
  const subject = subjects[n % subjects.length];
  const body = parts.filter((_, at) => (n >> at) & 1).join('\n');
  return `<!doctype html><html lang="en"><title>${subject} ${n}</title><link rel="icon" href="data:,"><h1>${subject}</h1>${body}</html>`;
}

/** The address of that page. */
export const noticedUrl = (n: number) => `http://p${n}.example/${n % 2 ? 'privacy' : 'contact'}`;

/** The number of the page at a host; undefined for other hosts. */
export function noticedNumber(host: string): number | undefined {
  const n = /^p(\d+)\.example$/.exec(host)?.[1];
  return n === undefined ? undefined : Number(n);
}
