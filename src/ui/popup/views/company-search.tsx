import { useEffect, useRef, useState } from 'preact/hooks';
import { localDay } from '../../../core/date.ts';
import { fold } from '../../../directory/fold.ts';
import type { Company } from '../../../directory/shape.ts';
import { countryName, t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { List } from '../../parts/list.tsx';
import { readDirectory } from '../company-state.ts';
import { withChoice } from '../../knowledge.ts';
import type { Actions, Session } from '../shape.ts';
import { moveByArrows } from './move-by-arrows.ts';

interface Props {
  session: Session;
  actions: Actions;
  /** The field takes the focus at once: the user asked for it. */
  focus?: boolean;
  /** A request was chosen before a company. */
  isAsked?: boolean;
}

/** Finds a company by its name or brand, or takes any name; the one chosen is remembered for this host. */
export function CompanySearch({ session, actions, focus = false, isAsked = false }: Props) {
  const [query, setQuery] = useState('');
  const found = useSearch(query, session.profile?.country ?? session.settings.country);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focus) box.current?.querySelector('input')?.focus();
    if (box.current) moveByArrows(box.current);
  }, []);
  const choose = (company: Company) => {
    const { host, lookup, known } = session;
    if (!host) return void actions.chooseCompany(company, known);
    const where = { host, platform: lookup?.platform ?? false };
    void actions.chooseCompany(company, withChoice(known, where, company, localDay(new Date())));
  };
  const named = query.trim();
  const takeName = () =>
    void actions.update({ addressee: { name: named, host: session.host }, kind: undefined, edits: {} });
  return (
    <search class="stack stack--tight" ref={box}>
      <TextField
        name="company-search"
        label={t('card.several')}
        hint={t('search.hint')}
        value={query}
        problem={isAsked && !named ? t('search.needed') : undefined}
        onChange={setQuery}
      />
      <output class="soft" data-name="search-status">
        {statusOf(found)}
      </output>
      {found?.ok && (
        <List
          name="search-results"
          items={[
            ...found.value.map((company) => ({
              key: company.id,
              content: <Result company={company} query={query} onChoose={() => choose(company)} />,
            })),
            { key: '', content: <FreeName name={named} onTake={takeName} /> },
          ]}
        />
      )}
    </search>
  );
}

/** A company that the directory does not have goes by the name the user gives it. */
function FreeName({ name, onTake }: { name: string; onTake: () => void }) {
  return (
    <Button kind="choice" name="free-name" onClick={onTake}>
      {t('search.free', { name })}
    </Button>
  );
}

type Found = { ok: true; value: Company[] } | { ok: false } | undefined;

function statusOf(found: Found): string {
  if (!found) return '';
  if (!found.ok) return t('problem.directory');
  return found.value.length === 0 ? t('search.none') : t('search.found', { count: found.value.length });
}

const WAIT_MS = 150;
const MOST = 8;

/** The companies for what was typed, a moment after the last key; undefined for less than two letters. */
function useSearch(query: string, country: string): Found {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let stale = false;
    if (query.trim().length < 2) return setFound(undefined);
    const timer = setTimeout(() => void search(query, country).then((result) => !stale && setFound(result)), WAIT_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [query, country]);
  return found;
}

async function search(query: string, country: string): Promise<Found> {
  const { searchCompanies } = await import('../../../directory/search.ts');
  const found = await searchCompanies(query, readDirectory, country);
  return found.ok ? { ok: true, value: found.value.slice(0, MOST) } : { ok: false };
}

function Result({ company, query, onChoose }: { company: Company; query: string; onChoose: () => void }) {
  const brand = brandIn(company, query);
  const reachable = company.emails ?? company.webform ?? company.postal;
  const about = [
    company.country && countryName(company.country),
    brand && t('search.brand', { brand }),
    t(reachable ? 'search.reachable' : 'search.unreachable'),
  ];
  return (
    <Button kind="choice" name="search-result" onClick={onChoose}>
      {company.name}
      <span class="soft">{about.filter(Boolean).join(' · ')}</span>
    </Button>
  );
}

/** The brand by which a company was found, where its own name does not say it. */
export function brandIn({ name, brands = [] }: Pick<Company, 'name' | 'brands'>, query: string): string | undefined {
  const wanted = fold(query);
  return fold(name).includes(wanted) ? undefined : brands.find((brand) => fold(brand).includes(wanted));
}
