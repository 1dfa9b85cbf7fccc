import type { ComponentChildren } from 'preact';
import type { UiKey } from '../../languages/shape.ts';
import { label, t } from '../i18n.ts';
import type { Way } from '../ways.ts';
import { Button } from './button.tsx';
import { MailProgramSelect } from './mail-program.tsx';

interface Props {
  /** The best first: it gets the one big button. */
  ways: readonly Way[];
  blocked: boolean;
  program: string | undefined;
  onSend: (way: Way) => void;
  onProgram: (program: string) => void;
  /** More about the way by post: where the address came from. */
  post?: ComponentChildren;
}

/** The ways to send a letter: one button, the others behind a fold. */
export function Ways({ ways, blocked, program, onSend, onProgram, post }: Props) {
  const [main, ...others] = ways;
  const mails = ways.some(({ channel }) => channel.kind === 'email');
  const row = (way: Way, kind: 'primary' | 'plain') => (
    <WayRow key={way.channel.id} way={way} kind={kind} blocked={blocked} onSend={onSend}>
      {way.channel.kind === 'letter' && post}
    </WayRow>
  );
  return (
    <div class="stack">
      {main && row(main, 'primary')}
      <details data-name="other-ways">
        <summary>{t('ways.other')}</summary>
        <div class="stack">
          {others.map((way) => row(way, 'plain'))}
          {mails && <MailProgramSelect value={program} onChange={onProgram} />}
        </div>
      </details>
    </div>
  );
}

/** Names in the page by which these three have always been found. */
const names: Readonly<Record<string, string>> = { email: 'send-mail', webform: 'preview-fill', clipboard: 'copy' };

interface RowProps extends Pick<Props, 'blocked' | 'onSend'> {
  way: Way;
  kind: 'primary' | 'plain';
  children: ComponentChildren;
}

function WayRow({ way, kind, blocked, onSend, children }: RowProps) {
  const { id, english } = way.channel;
  const why = whyOf(way);
  return (
    <div class="stack stack--tight">
      <Button kind={kind} name={names[id] ?? `send-${id}`} disabled={blocked} onClick={() => onSend(way)}>
        {label(`channels/${id}`, english)}
      </Button>
      {why && (
        <p class="soft" data-name={`why-${id}`}>
          {t(why)}
        </p>
      )}
      {children}
    </div>
  );
}

/** Which form of the letter goes, and why. */
function whyOf({ channel, delivery }: Way): UiKey | undefined {
  if (delivery.do === 'save') return 'ways.file';
  if (delivery.do === 'print') return 'ways.print';
  if (delivery.do === 'share') return 'ways.share';
  if (delivery.do !== 'open') return undefined;
  return channel.kind === 'webmail' ? 'ways.site' : `ways.${delivery.form}`;
}
