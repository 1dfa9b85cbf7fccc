import type { Answer, MadeUpSite } from './made-up-sites.ts';

const html = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><h1>${title}</h1>${body}</body></html>`;

const footer = (href = '/privacy') => `<footer><a href="${href}">Privacy statement</a></footer>`;

const front = (links = footer(), head = '') =>
  html('Made-up company', `<p>We sell made-up things to made-up people, every day.</p>${links}`, head);

/** A statement as companies write it; `contact` is the sentence with the address. */
const statement = (contact: string) =>
  html(
    'Privacy statement',
    `<p>We process your personal data with a legal basis and keep to a retention of two years. We collect what you
    give us and share it with third parties only when we must.</p><h2>Your rights</h2><p>You may withdraw consent.</p>
    <h2>Contact</h2><p>${contact}</p>`,
  );

const ask = (email: string) => `For questions about your personal data write to our privacy team: ${email}.`;

const redirect = (location: string): Answer => ({ status: 302, headers: { location } });
const robots = (text: string): Answer => ({ headers: { 'content-type': 'text/plain' }, body: text });
const typed = (type: string, body: string): Answer => ({ headers: { 'content-type': type }, body });

/** Cloudflare's e-mail protection, in its own format. */
const cloudflare = (email: string) => {
  const hex = (code: number) => code.toString(16).padStart(2, '0');
  return hex(42) + [...Buffer.from(email)].map((byte) => hex(byte ^ 42)).join('');
};

const plain = (host: string): MadeUpSite => ({ '/': front(), '/privacy': statement(ask(`privacy@${host}`)) });
const withContact = (contact: string): MadeUpSite => ({ '/': front(), '/privacy': statement(contact) });
const consent = 'We use cookies. Do you accept? <button>Accept all</button>';
const login = '<form><label>E-mail <input type="email"></label><label>Password <input type="password"></label></form>';

/** One site per kind of site, by host. `dead` and `refused` have none: nobody answers there. */
export const sites: Record<string, MadeUpSite> = {
  'plain.example': plain('plain.example'),
  'bare.example': { '/': redirect('http://www.bare.example/') },
  'www.bare.example': plain('bare.example'),
  'moved.example': { '/': redirect('http://new-owner.example/') },
  'new-owner.example': plain('new-owner.example'),
  'deep.example': { ...plain('deep.example'), '/': redirect('/nl/home/start'), '/nl/home/start': front() },
  'chooser.example': {
    ...plain('chooser.example'),
    '/': html('Choose', '<a href="/nl/">Nederlands</a> <a href="/en/">English</a>'),
    '/nl/': front(),
  },
  'buttons.example': { '/': html('Choose', '<button>Nederlands</button> <button>English</button>') },
  'hreflang.example': {
    ...plain('hreflang.example'),
    '/': front('', '<link rel="alternate" hreflang="nl-NL" href="/home-nl">'),
    '/home-nl': front(),
  },
  'overlay.example': {
    ...plain('overlay.example'),
    '/': front(`<div style="position:fixed;inset:0;background:#fff">${consent}</div>${footer()}`),
  },
  'wall.example': { '/': html('Cookies', `<p>${consent}</p>`) },
  'consent.example': { '/': redirect('/consent?back=/'), '/consent': html('Before you go on', `<p>${consent}</p>`) },
  'consent-elsewhere.example': { '/': redirect('http://consent-desk.example/ask') },
  'pdf.example': { '/': front(footer('/statement.pdf')), '/statement.pdf': typed('application/pdf', '%PDF-1.7') },
  'login.example': { '/': front(), '/privacy': redirect('/login'), '/login': html('Log in', login) },
  'front-login.example': { '/': html('Log in', login) },
  'slow.example': { '/': { after: Infinity } },
  'slow-robots.example': { ...plain('slow-robots.example'), '/robots.txt': { after: Infinity } },
  'gone.example': { '/': front() },
  'broken.example': { '/': { status: 500, body: 'oops' } },
  'refuses-all.example': { ...plain('refuses-all.example'), '/robots.txt': robots('User-agent: *\nDisallow: /') },
  'refuses-path.example': {
    ...plain('refuses-path.example'),
    '/robots.txt': robots('User-agent: *\nDisallow: /privacy'),
  },
  'robots-broken.example': { ...plain('robots-broken.example'), '/robots.txt': { status: 503 } },
  'names-us.example': {
    ...plain('names-us.example'),
    '/robots.txt': robots('User-agent: *\nAllow: /\n\nUser-agent: TapebackHarvest\nDisallow: /'),
  },
  'lets-us.example': {
    ...plain('lets-us.example'),
    '/robots.txt': robots('User-agent: *\nDisallow: /\n\nUser-agent: tapebackharvest\nDisallow: /private'),
  },
  'script.example': {
    ...plain('script.example'),
    '/': front('<script src="/footer.js"></script>'),
    '/footer.js': typed('text/javascript', `document.body.insertAdjacentHTML('beforeend', '${footer()}')`),
  },
  'frame.example': {
    '/': front(),
    '/privacy': html('Privacy statement', '<iframe src="/inner"></iframe>'),
    '/inner': statement(ask('privacy@frame.example')),
  },
  'silent.example': { '/': front('') },
  'hidden.example': withContact(ask('privacy [at] hidden [dot] example')),
  'cloudflare.example': withContact(
    ask(`<a class="__cf_email__" data-cfemail="${cloudflare('privacy@cloudflare.example')}">[protected]</a>`),
  ),
  'person.example': withContact(ask('jan.jansen@person.example')),
  'single.example': withContact(ask('jan@single.example')),
  'freemail.example': withContact(ask('privacy.team.madeup@gmail.com')),
  'outside.example': withContact('Our data protection officer: privacy@dpo-office.example.'),
  'authority.example': withContact(
    'You can lodge a complaint with the supervisory authority: info@autoriteitpersoonsgegevens.nl.',
  ),
  'several.example': {
    ...plain('several.example'),
    '/': front(
      '<footer><a href="/app/privacy">Privacy statement app</a> <a href="/privacy">Privacy statement</a></footer>',
    ),
    '/app/privacy': statement(ask('app-privacy@several.example')),
  },
  'loop.example': { '/': redirect('/a'), '/a': redirect('/') },
  'refresh.example': {
    ...plain('refresh.example'),
    '/': html('One moment', '', '<meta http-equiv="refresh" content="0;url=/home">'),
    '/home': front(),
  },
  'refresh-away.example': {
    '/': html('One moment', '', '<meta http-equiv="refresh" content="0;url=http://new-owner.example/">'),
  },
  'huge.example': {
    '/': front(),
    '/privacy': statement(`${ask('privacy@huge.example')}</p>${'<p>And so on, at length.</p>'.repeat(10_000)}<p>`),
  },
  'image.example': { '/': typed('image/png', 'no picture') },
  'download.example': { '/': typed('application/octet-stream', 'bytes') },
  'on-platform.example': { '/': front(footer('http://madeup.notion.site/privacy-policy')) },
  'form.example': {
    '/': front(),
    '/privacy': statement(`${ask('privacy@form.example')} <a href="/data-request">Data request form</a>`),
    '/data-request': html(
      'Data request form',
      `<form method="post" action="/sent"><label>Name <input name="name"></label><label>E-mail <input name="email"></label>
      <label>Type of request <input name="type"></label><textarea></textarea><button>Send</button></form>
      <script>document.querySelector('form').submit(); navigator.sendBeacon('/beacon', 'x')</script>`,
    ),
  },
};
