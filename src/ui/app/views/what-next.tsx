import { followingLetters } from '../../../cases/follow-up.ts';
import { dayOf, dueOf } from '../../../cases/history.ts';
import type { Case } from '../../../cases/events.ts';
import type { RequestType } from '../../../cases/shape.ts';
import { localDay } from '../../../core/date.ts';
import { day, t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import type { OneCase } from '../cases-state.ts';
import { Card } from '../../parts/card.tsx';

interface Props {
  one: Case;
  add: OneCase['add'];
}

/** Address of a follow-up letter of a case in this app. */
export const followUpHash = (id: string, request: RequestType) => `#case=${encodeURIComponent(id)}&letter=${request}`;

/** The letters that can follow, with the day from which each makes sense. */
export function WhatNext({ one, add }: Props) {
  const today = localDay(new Date());
  const due = dueOf(one, today);
  const { next, replies } = followingLetters(one, today);
  if (replies.length === 0) return null;
  const open = (request: RequestType) => (location.hash = followUpHash(one.id, request));
  return (
    <Card name="what-next">
      <h2>{t('follow.title')}</h2>
      {next.map(({ request, from }) => (
        <Button kind="choice" key={request} name={request} disabled={from !== undefined} onClick={() => open(request)}>
          {t(`request.${request}`)}
          <span class="soft">{from ? t('follow.from', { day: day(from) }) : t(`request.${request}.hint`)}</span>
        </Button>
      ))}
      <details data-name="replies">
        <summary>{t('follow.replies')}</summary>
        <div class="stack">
          {replies.map((request) => (
            <Button kind="choice" key={request} name={request} onClick={() => open(request)}>
              {t(`request.${request}`)}
              <span class="soft">{t(`request.${request}.hint`)}</span>
            </Button>
          ))}
        </div>
      </details>
      {due && !due.isPast && !dayOf(one, 'extended') && (
        <div>
          <Button kind="quiet" name="extended" onClick={() => void add({ type: 'extended', day: today })}>
            {t('follow.extended')}
          </Button>
        </div>
      )}
    </Card>
  );
}
