import { Link } from 'wouter';
import type { FoundArticle } from '../../../../src/server/contract';
import { usePages } from '../../data/answers';
import { useFilters } from '../../data/filters';
import { dateLabel } from '../../format/dates';
import { articlePath, line, plural } from '../../format/words';
import { useRoving } from '../../keys/roving';
import { Answer, Missing } from '../../parts/answer';
import { CountryList } from '../../parts/country-list';
import { ExportMenu, listExports } from '../../parts/export-menu';
import { Filters, TextFilter } from '../../parts/fields';
import { ViewHead } from '../../parts/view-head';
import { VirtualList } from '../../parts/virtual-list';

const NAMES = ['text', 'with', 'outlet', 'since', 'until', 'story'] as const;

export function ArticleList() {
  const [filters, change] = useFilters(NAMES);
  const list = usePages<FoundArticle>('/api/articles', { ...filters, limit: 100 });
  const rove = useRoving('.article-row a');
  return (
    <>
      <ViewHead title="Reader" about="All reports, those that came last first. Open one to see what was found in it.">
        <ExportMenu choices={listExports('articles', filters, ['csv', 'json', 'jsonl'])} />
      </ViewHead>
      <Filters>
        <TextFilter label="Words" type="search" value={filters.text} onChange={(text) => change({ text })} />
        <TextFilter label="Names" value={filters.with} list="countries" onChange={(next) => change({ with: next })} />
        <TextFilter label="Outlet" value={filters.outlet} onChange={(outlet) => change({ outlet })} />
        <TextFilter label="Since" type="date" value={filters.since} onChange={(since) => change({ since })} />
        <TextFilter label="Until" type="date" value={filters.until} onChange={(until) => change({ until })} />
        <CountryList id="countries" />
      </Filters>
      <Answer
        of={list}
        isEmpty={() => list.items.length === 0}
        empty={
          <Missing title="No articles">
            None fit these filters. <Link href="/add">Add reports</Link> or clear a filter.
          </Missing>
        }
      >
        {() => (
          // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move the focus that is within
          <div onKeyDown={rove}>
            <VirtualList
              items={list.items}
              keyOf={({ id }) => id}
              guess={58}
              label="Articles"
              onEnd={() => list.hasNextPage && !list.isFetchingNextPage && void list.fetchNextPage()}
            >
              {(article) => (
                <div className="article-row">
                  <h2 className="words">
                    <Link href={articlePath(article.id)} className="plain">
                      {article.title ? line(article.title) : 'Untitled'}
                    </Link>
                  </h2>
                  <p className="meta words">
                    {article.outlet && <span>{line(article.outlet)}</span>}
                    <span>{article.reported ? dateLabel(article.reported) : 'undated'}</span>
                    {(['statement', 'event', 'commitment'] as const).map((kind) => (
                      <span key={kind}>{plural(article.findings[kind] ?? 0, kind)}</span>
                    ))}
                  </p>
                </div>
              )}
            </VirtualList>
          </div>
        )}
      </Answer>
    </>
  );
}
