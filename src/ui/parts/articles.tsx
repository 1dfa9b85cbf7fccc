import { useEffect, useState } from 'preact/hooks';
import { articlesOf } from '../../cases/compose.ts';
import type { ComposeInput } from '../../cases/shape.ts';
import { jurisdictions } from '../../jurisdictions/index.ts';
import type { ArticleName } from '../../jurisdictions/shape.ts';
import { vocabulary } from '../../jurisdictions/vocabulary.ts';
import { citeArticle } from '../../letters/cite.ts';
import { loadCitation } from '../../letters/index.ts';
import { label, t } from '../i18n.ts';

interface Explained {
  name: ArticleName;
  cited: string;
}

async function explain(input: ComposeInput): Promise<Explained[]> {
  const law = jurisdictions.get(input.jurisdiction);
  if (!law) return [];
  const [names, citation] = await Promise.all([articlesOf(input), loadCitation(input.language)]);
  return names.flatMap((name) => {
    const article = law.articles[name];
    return article ? [{ name, cited: citeArticle(citation, article, law.law, law.laws) }] : [];
  });
}

/** Each article of a letter in a plain sentence: what it says, and why it is there. Read when it is opened. */
export function Articles({ input }: { input: ComposeInput }) {
  const [open, setOpen] = useState(false);
  const [explained, setExplained] = useState<Explained[]>([]);
  useEffect(() => {
    if (open) void explain(input).then(setExplained);
  }, [open, JSON.stringify(input)]);
  return (
    <details data-name="articles" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('letter.articles')}</summary>
      <dl class="explained">
        {explained.map(({ name, cited }) => (
          <div key={name}>
            <dt lang={input.language} dir="auto">
              {cited}
            </dt>
            <dd>{label(`articles/${name}`, vocabulary[name])}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Said where no lawyer has looked at a country's letters yet. */
export function NotReviewed({ jurisdiction }: { jurisdiction: string }) {
  if (jurisdictions.get(jurisdiction)?.reviewed) return null;
  return (
    <p class="soft" data-name="not-reviewed">
      {t('letter.notReviewed')}
    </p>
  );
}
