import type { CourtPaper, ForeignPaper } from '../../../cases/court-papers.ts';
import { t } from '../../i18n.ts';
import { TextField } from '../../parts/field.tsx';
import { List } from '../../parts/list.tsx';
import { Notice } from '../../parts/notice.tsx';

/** How a paper for a court is handed in, and what it can cost. */
export function CourtPaperHints({ paper }: { paper: CourtPaper }) {
  const own = paper === 'petition' ? paper : (`petition.${paper}` as const);
  const hints = [
    t(`${own}.sign`),
    ...(paper === 'petition' ? [] : [t(`petition.${paper}.add`)]),
    t('petition.enclose'),
    t(`${own}.costs`),
    t(`${own}.soon`),
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
