import { t } from '../../i18n.ts';
import { List } from '../../parts/list.tsx';
import { Notice } from '../../parts/notice.tsx';
import { showField, type Fault } from '../faults.ts';

/** What is still missing, each a link to its field. */
export function FaultList({ faults }: { faults: readonly Fault[] }) {
  if (faults.length === 0) return null;
  return (
    <Notice kind="danger" live name="faults">
      <h3>{t('letter.stop')}</h3>
      <List
        items={faults.map(({ field, label, text }) => ({
          key: `${field} ${text}`,
          content: (
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                showField(field);
              }}
            >
              {label}: {text}
            </a>
          ),
        }))}
      />
    </Notice>
  );
}
