import { useParams } from 'wouter';
import type { FindingWhole } from '../../../../src/server/contract';
import { useAnswer } from '../../data/answers';
import { Answer } from '../../parts/answer';
import { ArticleList } from './article-list';
import { ArticlePage } from './article-page';
import './reader.css';

/** All articles, one of them, or the place of one finding in its article. */
export default function ReaderView() {
  const { id, finding } = useParams<{ id?: string; finding?: string }>();
  if (finding) return <AtFinding id={decodeURIComponent(finding)} />;
  return id ? <ArticlePage key={id} id={decodeURIComponent(id)} /> : <ArticleList />;
}

function AtFinding({ id }: { readonly id: string }) {
  const whole = useAnswer<FindingWhole>(`/api/findings/${encodeURIComponent(id)}`);
  return (
    <Answer of={whole}>
      {({ finding }) => <ArticlePage key={finding.article.id} id={finding.article.id} looked={finding.id} />}
    </Answer>
  );
}
