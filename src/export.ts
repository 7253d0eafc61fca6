import type { ExportArticle, ExportItem, ExportKind } from './formats/export/item.js';
import type { FindingFilter, FoundFinding } from './ledger/find-findings.js';
import type { Ledger } from './ledger/ledger.js';
import type { WholeArticle } from './ledger/whole-articles.js';

/** Findings of one page, and so how much is in memory at once. */
const PAGE = 500;

/** Findings of the kinds that the filter holds for, kind after kind, those of the newest reports first. */
export async function* exportItems(
  ledger: Pick<Ledger, 'find' | 'wholeArticles'>,
  kinds: readonly ExportKind[],
  filter: Omit<FindingFilter, 'kind' | 'limit' | 'after'>,
): AsyncGenerator<ExportItem> {
  for (const kind of kinds) {
    let after: string | undefined;
    do {
      const page = await ledger.find({ ...filter, kind, limit: PAGE, after });
      const articles = await ledger.wholeArticles([...new Set(page.items.map(({ article }) => article.id))]);
      const known = new Map<string, ExportArticle>();
      for (const finding of page.items) {
        const whole = articles.get(finding.article.id);
        // Taken out of the ledger since the page was read.
        if (!whole) continue;
        const article = known.get(finding.article.id) ?? articleOf(finding, whole);
        known.set(finding.article.id, article);
        yield { ...finding, article } as ExportItem;
      }
      after = page.next;
    } while (after !== undefined);
  }
}

function articleOf(finding: FoundFinding, { article, actors }: WholeArticle): ExportArticle {
  const { superseded: _, story: __, ...about } = finding.article;
  return {
    ...about,
    byline: article.byline,
    language: article.language,
    text: article.text,
    actors: new Map(actors.map((actor) => [actor.id, actor])),
  };
}
