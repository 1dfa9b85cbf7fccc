import { bothTextsItem } from '../../platform/both-texts.ts';
import { t } from '../i18n.ts';
import { useItem } from '../use-item.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

/** What another window wrote at the same time in texts of one stored item, to be copied from until it is thrown away. */
export function BothTexts({ of, isPrivate = false }: { of: string; isPrivate?: boolean }) {
  const { value, change } = useItem(bothTextsItem(isPrivate), isPrivate);
  const all = value?.now ?? [];
  const shown = all.filter(({ key }) => key === of);
  if (shown.length === 0) return null;
  return (
    <Notice kind="warn" live name="both-texts">
      <p>{t('both.title')}</p>
      {shown.map(({ at, text }) => (
        <blockquote key={at + text} class="correction-text" dir="auto">
          {text}
        </blockquote>
      ))}
      <Button kind="quiet" name="both-drop" onClick={() => void change(all.filter(({ key }) => key !== of))}>
        {t('both.drop')}
      </Button>
    </Notice>
  );
}
