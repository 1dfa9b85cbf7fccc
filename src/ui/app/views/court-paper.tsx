import type { ForeignPaper } from '../../../cases/court-papers.ts';
import { t } from '../../i18n.ts';
import { TextField } from '../../parts/field.tsx';
import { List } from '../../parts/list.tsx';
import { Notice } from '../../parts/notice.tsx';

/** How such a paper is handed in, and what it can cost. */
export function CourtPaperHints({ paper }: { paper: ForeignPaper }) {
  const hints = [
    t(`petition.${paper}.sign`),
    t(`petition.${paper}.add`),
    t('petition.enclose'),
    t(`petition.${paper}.costs`),
    t(`petition.${paper}.soon`),
  ];
  return (
    <Notice name="petition">
      <h2>{t('petition.title')}</h2>
      <List items={hints.map((content) => ({ key: content, content }))} />
    </Notice>
  );
}

interface CourtProps {
  paper: ForeignPaper;
  court: string | undefined;
  onChange: (court: string) => void;
}

/** The court that the paper goes to, as the user types it. */
export function CourtField({ paper, court, onChange }: CourtProps) {
  return (
    <TextField
      name="court"
      label={t('petition.court')}
      hint={t(`petition.${paper}.court`)}
      value={court ?? ''}
      onChange={onChange}
    />
  );
}
