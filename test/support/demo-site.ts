import fs from 'node:fs';
import path from 'node:path';

const folder = path.resolve('test/fixtures/demo-site');

/**
 * A page of the made-up companies (hosts under `.example`, RFC 2606): `/contact` of `www.modelbank.example` is
 * `modelbank.example/contact.html`. Undefined where there is none.
 */
export function demoPage(host: string, pathname: string): string | undefined {
  const site = path.join(folder, path.basename(host.replace(/^www\./, '')));
  const name = pathname === '/' ? 'index.html' : pathname.slice(1);
  const file = path.join(site, path.basename(name.includes('.') ? name : `${name}.html`));
  const shared = path.join(folder, path.basename(name));
  for (const one of [file, shared])
    if (fs.existsSync(one) && fs.statSync(one).isFile()) return fs.readFileSync(one, 'utf8');
  return undefined;
}
