import { t } from '../../i18n.ts';
import { List } from '../../parts/list.tsx';
import { Notice } from '../../parts/notice.tsx';

/** How a petition is handed in, and what it can cost. */
export function PetitionHints() {
  const hints = [t('petition.sign'), t('petition.enclose'), t('petition.costs'), t('petition.soon')];
  return (
    <Notice name="petition">
      <h2>{t('petition.title')}</h2>
      <List items={hints.map((content) => ({ key: content, content }))} />
    </Notice>
  );
}
