import { type MouseEvent, memo, useEffect, useMemo, useRef } from 'react';
import type { ArticleWhole } from '../../../../src/server/contract';
import { plural, visible } from '../../format/words';
import { type Segment, segmentsOf, type TextMark } from './segments';

type Article = ArticleWhole['article'];
type Block = Article['blocks'][number];

interface Props {
  readonly article: Article;
  readonly marks: readonly TextMark[];
  /** Findings that are pointed at. */
  readonly lit: readonly string[];
  /** The finding that is looked at. */
  readonly looked: string | undefined;
  readonly onLit: (ids: readonly string[]) => void;
  readonly onLook: (id: string | undefined) => void;
}

/** The article's own text, as plain characters, with the findings marked in it. */
export function ArticleText({ article, marks, lit, looked, onLit, onLook }: Props) {
  const root = useRef<HTMLDivElement>(null);
  // Only classes change while the pointer moves: the text itself is not drawn anew.
  useEffect(() => light(root.current, 'lit', lit), [lit]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new marks must be lit too
  useEffect(() => light(root.current, 'looked', looked ? [looked] : []), [looked, marks]);
  useEffect(() => {
    if (looked) marksFor(root.current, looked)[0]?.scrollIntoView({ block: 'center' });
  }, [looked]);
  const idsAt = (event: MouseEvent) =>
    (event.target as HTMLElement).closest<HTMLElement>('[data-ids]')?.dataset.ids?.split(' ') ?? [];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: each mark's card in the margin is a button of its own
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above; 'n' and 'N' step through them
    <div
      className="text"
      ref={root}
      dir="auto"
      lang={article.language}
      onPointerOver={(event) => onLit(idsAt(event))}
      onPointerLeave={() => onLit([])}
      onClick={(event) => {
        if (window.getSelection()?.isCollapsed === false) return;
        const ids = idsAt(event);
        // The shortest one is meant; a second click goes on to the next that lies there.
        const at = looked ? ids.indexOf(looked) : -1;
        onLook(ids.length > 0 ? ids[(at + 1) % ids.length] : undefined);
      }}
    >
      <Blocks article={article} marks={marks} />
    </div>
  );
}

function light(root: HTMLElement | null, name: string, ids: readonly string[]): void {
  for (const mark of root?.querySelectorAll(`.${name}, .${name}-part`) ?? []) {
    mark.classList.remove(name, `${name}-part`);
  }
  for (const id of ids) {
    for (const mark of marksFor(root, id)) {
      const isTelling = mark.dataset.ids?.split(' ').includes(id);
      mark.classList.add(isTelling ? name : `${name}-part`);
    }
  }
}

export function marksFor(root: HTMLElement | null, id: string): readonly HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>(`[data-all~="${CSS.escape(id)}"]`) ?? [])];
}

const Blocks = memo(({ article, marks }: Pick<Props, 'article' | 'marks'>) => {
  const groups = useMemo(() => grouped(article.blocks), [article.blocks]);
  return groups.map((group) => {
    const first = group[0];
    if (!first) return null;
    if (first.kind !== 'residue')
      return <BlockText key={first.start} block={first} text={article.text} marks={marks} />;
    return (
      <details key={first.start} className="residue">
        <summary>Page furniture, not read ({plural(group.length, 'block')})</summary>
        {group.map((block) => (
          <p key={block.start}>{visible(article.text.slice(block.start, block.end))}</p>
        ))}
      </details>
    );
  });
});

/** Blocks one by one; residue that stands together makes one group. */
function grouped(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'residue' && last?.[0]?.kind === 'residue') last.push(block);
    else groups.push([block]);
  }
  return groups;
}

interface BlockProps {
  readonly block: Block;
  readonly text: string;
  readonly marks: readonly TextMark[];
}

function BlockText({ block, text, marks }: BlockProps) {
  const segments = useMemo(() => segmentsOf(block.start, block.end, marks), [block, marks]);
  const content = segments.map((segment) => <Marked key={segment.start} segment={segment} text={text} />);
  if (block.kind === 'headline') return <h2 className="headline">{content}</h2>;
  return <p className={block.kind}>{content}</p>;
}

function Marked({ segment: { start, end, marks }, text }: { readonly segment: Segment; readonly text: string }) {
  const words = visible(text.slice(start, end));
  if (marks.length === 0) return words;
  const telling = marks.filter(({ isTelling }) => isTelling).sort((a, b) => a.end - a.start - (b.end - b.start));
  const kinds = [...new Set(telling.map(({ kind }) => kind))];
  const all = [...new Set(marks.map(({ id }) => id))];
  const ids = [...new Set(telling.map(({ id }) => id))];
  return (
    <mark className={kinds.join(' ')} data-all={all.join(' ')} data-ids={ids.length > 0 ? ids.join(' ') : undefined}>
      {words}
    </mark>
  );
}
