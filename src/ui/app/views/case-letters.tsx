import { followingLetters } from '../../../cases/follow-up.ts';
import type { Case } from '../../../cases/events.ts';
import type { Act } from '../../../cases/next-step.ts';
import type { RequestType } from '../../../cases/shape.ts';
import { localDay } from '../../../core/date.ts';
import { day, list, t } from '../../i18n.ts';
import { requestHint, requestName } from '../../request-name.ts';
import { Button } from '../../parts/button.tsx';
import { followUpHash, letterName } from './next-act.tsx';

interface LetterButtonProps {
  id: string;
  request: RequestType;
  /** Further refusals that the same letter answers. */
  also?: readonly RequestType[];
  /** The day before which it makes no sense. */
  from?: string;
  /** The best thing to do now. */
  main?: boolean;
}

/** Leads to a follow-up letter; one that makes no sense yet says from when it does. */
export function LetterButton({ id, request, also = [], from, main = false }: LetterButtonProps) {
  const isReply = request.startsWith('reply-');
  const about = isReply && main ? list([request, ...also].map((one) => requestName(one))) : requestHint(request);
  return (
    <Button
      kind={main && !from ? 'advice' : 'choice'}
      name={request}
      disabled={from !== undefined}
      onClick={() => (location.hash = followUpHash(id, request, also))}
    >
      {isReply && main ? letterName(request) : requestName(request)}
      <span class="soft">{from ? t('follow.from', { day: day(from) }) : about}</span>
    </Button>
  );
}

/** Every letter that may follow besides the ones offered as the next step. */
export function OtherLetters({ one, acts }: { one: Case; acts: readonly Act[] }) {
  const { next, replies } = followingLetters(one, localDay(new Date()));
  const offered = new Set(acts.flatMap((act) => (act.do === 'letter' ? [act.request] : [])));
  const others = [...next, ...replies.map((request) => ({ request }))].filter(({ request }) => !offered.has(request));
  if (others.length === 0) return null;
  return (
    <details data-name="other-letters">
      <summary>{t('act.others')}</summary>
      <div class="stack">
        {others.map((letter) => (
          <LetterButton key={letter.request} id={one.id} {...letter} />
        ))}
      </div>
    </details>
  );
}
