import { useLater } from '../later.ts';
import type { Trouble } from '../trouble.ts';
import { Notice } from './notice.tsx';

const browserSaid = () => import('./browser-said.tsx');

/** The fold with the browser's message; nothing where there was none. */
export function Said({ said }: Pick<Trouble, 'said'>) {
  const fold = useLater(browserSaid, said !== undefined);
  return fold && said ? <fold.BrowserSaid said={said} /> : null;
}

interface Props extends Trouble {
  name?: string;
  kind?: 'warn' | 'danger';
}

/** Something that did not work: what the user can do, and what the browser said. */
export function Problem({ text, said, name = 'trouble', kind = 'danger' }: Props) {
  return (
    <Notice kind={kind} live name={name}>
      <p>{text}</p>
      <Said said={said} />
    </Notice>
  );
}
