import type { Act } from '../../../cases/next-step.ts';
import type { RequestType } from '../../../cases/shape.ts';
import { t } from '../../i18n.ts';
import { requestName } from '../../request-name.ts';

/** Address of a follow-up letter of a case in this app; `also`: further refusals that it answers. */
export function followUpHash(id: string, request: RequestType, also: readonly RequestType[] = []): string {
  return `#case=${encodeURIComponent(id)}&letter=${[request, ...also].join(',')}`;
}

/** What a letter does, on the button that leads to it. */
export function letterName(request: RequestType): string {
  switch (request) {
    case 'reminder':
      return t('act.remind');
    case 'complaint':
      return t('act.complain');
    case 'identity-answer':
      return t('act.identity');
    case 'reply-partial':
      return t('act.partial');
    case 'reply-incomplete':
      return t('recording.ask');
    case 'reply-recorded-again':
    case 'last-letter':
    case 'default-notice':
    case 'objection-decision':
    case 'petition':
    case 'cessation':
    case 'conciliation':
    case 'lawsuit':
      return requestName(request);
    default:
      return t('act.refusal');
  }
}

function actName(act: Act): string {
  switch (act.do) {
    case 'letter':
      return letterName(act.request);
    case 'find-address':
      return t('act.findAddress');
    case 'say-sent':
      return t('act.saySent');
    case 'send-again':
      return t('act.sendElsewhere');
    case 'add-reply':
      return t('act.addReply');
    case 'open-form':
      return t('act.openForm');
    case 'close':
      return t('case.close');
  }
}

/** Where in this app the act is done: its letter, the place for an answer, or else the case. */
function actHash(id: string, act: Act): string {
  if (act.do === 'letter') return followUpHash(id, act.request, act.also);
  return `#case=${encodeURIComponent(id)}${act.do === 'add-reply' ? '&reply' : ''}`;
}

interface Props {
  id: string;
  act: Act;
  /** It is the user's turn. */
  isMain: boolean;
}

/** The next thing to do with a case, as a button that leads there. */
export function NextAct({ id, act, isMain }: Props) {
  return (
    <a class={`button button--${isMain ? 'primary' : 'plain'}`} href={actHash(id, act)} data-name="next-act">
      {actName(act)}
    </a>
  );
}
