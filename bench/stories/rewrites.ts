/** Light rewrites as desks make them. Each takes the paragraphs of a report and gives those of another version. */
export type Rewrite = (paragraphs: readonly string[], random: () => number) => string[];

/** Words that a desk's style changes without changing what is said. */
const STYLE: readonly (readonly [RegExp, string])[] = [
  [/\bsaid that\b/g, 'stated that'],
  [/\btold reporters\b/g, 'told journalists'],
  [/\bwould\b/g, 'will'],
  [/\bagreed\b/g, 'consented'],
  [/\bbegan\b/g, 'started'],
  [/\bcalled on\b/g, 'urged'],
  [/\baccused\b/g, 'charged'],
  [/\bweapons\b/g, 'arms'],
  [/\bcountries\b/g, 'nations'],
  [/\bcountry\b/g, 'nation'],
  [/\bU\.S\./g, 'American'],
  [/\bSouth Korea's\b/g, "Seoul's"],
  [/\bbefore\b/g, 'ahead of'],
  [/\bsend\b/g, 'dispatch'],
  [/\btroops\b/g, 'soldiers'],
  [/\bpact\b/g, 'agreement'],
  [/\btreaty\b/g, 'accord'],
  [/\bhas been\b/g, 'was'],
  [/\babout\b/g, 'some'],
  [/\bon (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/g, 'this $1'],
];

/** What desks set around a report: context of their own, and other items of a round-up. */
const OTHER_MATTER: readonly string[] = [
  'The developments were followed closely in other capitals, where officials declined to comment until they had studied the details.',
  'Markets in the region opened little changed, and traders said that they saw no reason to expect sudden moves in the days ahead.',
  'Farmers in the valley expect a late harvest after a spring of rain, and the price of barley has risen by a tenth since winter.',
  'A museum of lighthouses opened its doors on the northern coast, with a lens that was thought to be lost for a century.',
  'Ferries between the islands stay in port for a third day; the harbour office hopes that the wind will turn on the weekend.',
  'Teachers in two provinces went back to work after the council promised smaller classes and new heating for old buildings.',
  'Analysts were divided: some saw a turning point, others a gesture that would be forgotten when the next budget was debated.',
  'It was the fourth such announcement since the beginning of the year, according to a count kept by this newspaper.',
  'Opposition deputies asked for a debate in parliament, and the speaker said that one might be held early next month.',
  'Astronomers counted more meteors than in any August since records began, most of them seen from the southern plateau.',
  'The national library has put its oldest maps in order, and anyone with a reader card may now look at them without an appointment.',
  'Residents who were asked in the street spoke of worry, but also of other cares: rents, the cost of bread, the state of the roads.',
  'A film about the canal strikes won the prize of the critics, while the audience preferred a comedy set in a post office.',
  'Former diplomats recalled that talks of this kind had taken years in the past, and that first reports were often too hopeful.',
];

function otherMatter(count: number, random: () => number): string[] {
  return [...OTHER_MATTER].sort(() => random() - 0.5).slice(0, count);
}

const restyled = (text: string, random: () => number, share: number) =>
  STYLE.reduce((out, [from, to]) => (random() < share ? out.replace(from, to) : out), text);

/** 'X said that Y.' becomes 'Y, X said.'; a sentence without it stays. */
function turned(sentence: string): string {
  const match = /^([A-Z][^,.]{3,60}?) said (?:that )?(.{20,})\.$/.exec(sentence);
  return match ? `${match[2][0].toUpperCase()}${match[2].slice(1)}, ${match[1]} said.` : sentence;
}

const sentencesOf = (paragraph: string) => paragraph.split(/(?<=[.!?]["”]?) (?=[A-Z"“])/);

export const REWRITES: Readonly<Record<string, Rewrite>> = {
  'cut to half': (paragraphs) => ['From wire services', ...paragraphs.slice(0, Math.ceil(paragraphs.length / 2))],
  'cut to a brief': (paragraphs) => paragraphs.slice(0, Math.max(2, Math.ceil(paragraphs.length / 3))),
  'middle cut, matter added': (paragraphs, random) => [
    'By our correspondents and agencies',
    ...paragraphs.filter((_, index) => index < 2 || random() > 0.4),
    ...otherMatter(2, random),
  ],
  'house style': (paragraphs, random) => paragraphs.map((paragraph) => restyled(paragraph, random, 0.9)),
  'turned and joined': (paragraphs, random) => {
    const rewritten = paragraphs.map((paragraph) =>
      restyled(sentencesOf(paragraph).map(turned).join(' '), random, 0.5),
    );
    const [first, ...rest] = rewritten;
    return [first, ...rest.sort(() => random() - 0.5)];
  },
  'cut and restyled': (paragraphs, random) =>
    paragraphs
      .filter((_, index) => index === 0 || random() > 0.35)
      .map((paragraph) => restyled(sentencesOf(paragraph).map(turned).join(' '), random, 0.8)),
  'within a round-up': (paragraphs, random) => [
    'The morning in brief: what our readers need to know today, from the desk.',
    ...otherMatter(1, random),
    ...paragraphs.slice(0, Math.ceil(paragraphs.length * 0.7)),
    ...otherMatter(1, random),
  ],
};
