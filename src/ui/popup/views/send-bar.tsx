import { useEffect, useRef } from 'preact/hooks';
import { shorten } from '../../../core/text.ts';
import { label, t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import type { Way } from '../../ways.ts';
import type { AddressChoice } from '../address-choice.ts';
import type { SiteFinding } from '../site-finding.ts';

export interface Ways {
  mail: Way | undefined;
  form: Way | undefined;
  print: Way | undefined;
  copy: Way | undefined;
  file: Way | undefined;
  share: Way | undefined;
}

/** What the one big button does. */
export type Main = 'mail' | 'form' | 'find' | 'stop' | 'copy';

interface Props {
  main: Main;
  ways: Ways;
  email: string | undefined;
  choice: AddressChoice | undefined;
  find: SiteFinding;
  hasOther: boolean;
  onWay: (way: Way) => void;
  onOther: () => void;
}

/** The one button that says where the letter goes, and the small ones that always work; stands at the bottom of the view. */
export function SendBar(props: Props) {
  const { main, ways, email, choice, find, hasOther, onWay, onOther } = props;
  const bar = useRef<HTMLDivElement>(null);
  const hasFound = find.findings.length > 0;
  useEffect(() => {
    if (hasFound) bar.current?.querySelector<HTMLElement>('.button--primary')?.focus();
  }, [hasFound]);
  const small = (way: Way | undefined, name: string, text: string) =>
    way && (
      <Button kind="quiet" name={name} onClick={() => onWay(way)}>
        {text}
      </Button>
    );
  return (
    <div class="send-bar" ref={bar} data-name="send-bar">
      {isTooLong(ways.mail) && main === 'mail' && (
        <p class="warn" data-name="too-long">
          {t('send.tooLong')}
        </p>
      )}
      <Button kind="primary" submits name={mainName(main, ways)}>
        <span class="break">{mainText(main, ways, email)}</span>
        {main === 'mail' && choice && email && <span class="send-bar__from break">{choice.from}</span>}
      </Button>
      {main === 'mail' && choice?.quote && email && (
        <blockquote class="soft break" data-name="found" dir="auto">
          “{shorten(choice.quote, 110)}”
        </blockquote>
      )}
      <div class="row send-bar__others">
        {hasOther && (
          <Button kind="quiet" name="other-address" onClick={onOther}>
            {t('send.other')}
          </Button>
        )}
        {main !== 'mail' && small(ways.mail, 'send-mail', email ? t('send.mail', { email }) : t('send.mailNobody'))}
        {isTooLong(ways.mail) && small(ways.file, 'send-eml', t('send.file'))}
        {small(ways.print, 'send-letter', t('paper.print'))}
        {main !== 'copy' && small(ways.copy, 'copy', t('problem.copy'))}
      </div>
    </div>
  );
}

/** A letter that no mail link of the user's program holds; a mail site takes it from the clipboard anyway. */
export const isTooLong = (way: Way | undefined) =>
  way?.channel.kind === 'email' && way.delivery.do === 'open' && way.delivery.form === 'none';

function mainName(main: Main, { mail }: Ways): string {
  if (main === 'mail') return mail?.channel.kind === 'webmail' ? `send-${mail.channel.id}` : 'send-mail';
  return { form: 'preview-fill', find: 'find', stop: 'stop-finding', copy: 'copy' }[main];
}

function mainText(main: Main, { mail }: Ways, email: string | undefined): string {
  if (main === 'find') return t('find.find');
  if (main === 'stop') return t('find.stop');
  if (main === 'form') return label('channels/webform', 'Fill the form on this page…');
  if (main === 'copy') return label('channels/clipboard', 'Copy the letter');
  if (isTooLong(mail)) return t('send.copyAndMail');
  return email ? t('send.mail', { email }) : t('send.mailNobody');
}
