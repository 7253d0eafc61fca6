/**
 * Reports of public events in our own words. `[[key|words]]` marks the words that tell of an event; the same
 * key in another report is the same event. Beside each event stand near-misses: the same actors on another
 * day, the same kind of deed elsewhere, the visit before the signing.
 */
export interface Told {
  readonly outlet: string;
  readonly published: string;
  readonly text: string;
}

/** What the bounds were set on. */
export const TUNED: readonly Told[] = [
  {
    outlet: 'North Wire',
    published: '2024-06-19',
    text: `[[pact|Russia and North Korea signed a strategic partnership treaty in Pyongyang on Wednesday]], which obliges each to help the other if it is attacked.

Kim Jong Un met Vladimir Putin at the airport before dawn. [[pact|Putin and Kim signed the document after two hours of talks]], Russian state television showed.`,
  },
  {
    outlet: 'Lantern Post',
    published: '2024-06-20',
    text: `[[condemn|South Korea on Thursday condemned the treaty between Moscow and Pyongyang]] and said that it would think again about arms for Ukraine.

[[pact|Russian President Vladimir Putin and North Korean leader Kim Jong Un signed the pact in Pyongyang on Wednesday]].`,
  },
  {
    outlet: 'Harbour Times',
    published: '2024-06-20',
    text: `SEOUL, June 20 - [[condemn|The South Korean government condemned Russia and North Korea on Thursday for concluding a military pact]].

Security adviser Chang Ho-jin said that Seoul would review its rule on weapons for Kyiv. [[sanction|South Korea also imposed sanctions on four Russian ships on Thursday]].`,
  },
  {
    outlet: 'Old Bridge Review',
    published: '2024-06-21',
    text: `[[summon|South Korea summoned the Russian ambassador, Georgy Zinoviev, on Friday to protest against the treaty]] that [[pact|Russia signed with North Korea on Wednesday]].

[[vietnam|Putin met Vietnamese President To Lam in Hanoi on Thursday]].`,
  },
  {
    outlet: 'North Wire',
    published: '2024-06-21',
    text: `[[summon|Seoul summoned Moscow's ambassador on Friday and demanded an end to military cooperation with Pyongyang]].

[[condemn|South Korea condemned the Russian treaty with North Korea the day before]].`,
  },
  {
    outlet: 'Lantern Post',
    published: '2024-06-21',
    text: `Russian President Vladimir Putin ended a tour of Asia. [[vietnam|He held talks with President To Lam of Vietnam in Hanoi on Thursday]], a day after he left North Korea.`,
  },
  {
    outlet: 'North Wire',
    published: '2024-04-14',
    text: `[[april|Iran attacked Israel with more than 300 drones and missiles overnight to Sunday]], the Israeli army said.

Iran said that this was its answer to a strike on its consulate. [[consulate|Israel bombed the Iranian consulate in Damascus on April 1]], according to Tehran.`,
  },
  {
    outlet: 'Harbour Times',
    published: '2024-04-14',
    text: `JERUSALEM, April 14 - [[april|Iran launched drones and cruise missiles at Israel late on Saturday]]. The Israeli military said that most of them were shot down.

U.S. President Joe Biden spoke to Israeli Prime Minister Benjamin Netanyahu. [[call|Biden spoke with Netanyahu by telephone on Saturday night]], the White House said.`,
  },
  {
    outlet: 'Old Bridge Review',
    published: '2024-04-15',
    text: `[[april|Iran fired about 170 drones and 120 ballistic missiles at Israel on April 13]].

[[call|President Biden told Netanyahu in a telephone call on Saturday that the United States would take no part in a counterattack]], officials said.`,
  },
  {
    outlet: 'Lantern Post',
    published: '2024-10-02',
    text: `[[october|Iran fired some 180 ballistic missiles at Israel on Tuesday]]. It was its second attack of the year.

[[april|Iran had attacked Israel with drones and missiles on April 13]].`,
  },
  {
    outlet: 'North Wire',
    published: '2024-10-01',
    text: `[[october|Iran launched a barrage of missiles at Israel on Tuesday evening]], and sirens sounded in Tel Aviv.

[[nasrallah|Israel killed Hezbollah's leader, Hassan Nasrallah, in Beirut on Friday]].`,
  },
  {
    outlet: 'Harbour Times',
    published: '2024-10-02',
    text: `[[october|Iran attacked Israel with at least 200 missiles on October 1]] in answer to the death of Hassan Nasrallah.

[[nasrallah|Israel killed Nasrallah on September 27 in a strike on Beirut]].`,
  },
  {
    outlet: 'North Wire',
    published: '2024-04-19',
    text: `[[isfahan|Israel struck a base near the Iranian city of Isfahan early on Friday]], American officials said. Iran said that it had shot down three drones.`,
  },
  {
    outlet: 'Lantern Post',
    published: '2024-04-20',
    text: `[[isfahan|Israel attacked Iran on Friday near Isfahan]], six days after [[april|Iran attacked Israel with drones and missiles]].`,
  },
  {
    outlet: 'North Wire',
    published: '2023-11-15',
    text: `[[woodside|U.S. President Joe Biden and Chinese President Xi Jinping met at an estate in Woodside, California, on Wednesday]]. It was their first meeting in a year.

[[woodside|Biden and Xi held talks for four hours]].`,
  },
  {
    outlet: 'Old Bridge Review',
    published: '2023-11-16',
    text: `[[woodside|Biden hosted Xi near San Francisco on Wednesday]]. [[accord|The United States and China agreed to resume talks between their armed forces]].`,
  },
  {
    outlet: 'Harbour Times',
    published: '2023-11-16',
    text: `[[accord|Washington and Beijing agreed on Wednesday to resume military talks]], President Joe Biden said after [[woodside|he met Chinese leader Xi Jinping on Wednesday]].

[[kishida|Xi met Japanese Prime Minister Fumio Kishida in San Francisco on Thursday]].`,
  },
  {
    outlet: 'Lantern Post',
    published: '2022-11-15',
    text: `[[bali|Biden and Xi met in Bali on Monday]] on the eve of a summit of twenty large economies. [[bali|The American president talked with the Chinese leader for three hours]].`,
  },
  {
    outlet: 'North Wire',
    published: '2022-11-14',
    text: `[[bali|President Joe Biden met Chinese President Xi Jinping on the Indonesian island of Bali on Monday]].

[[sunak|British Prime Minister Rishi Sunak met Biden on Wednesday]].`,
  },
  {
    outlet: 'North Wire',
    published: '2023-10-27',
    text: `[[wang|U.S. Secretary of State Antony Blinken met Chinese Foreign Minister Wang Yi in Washington on Thursday]]. [[sullivan|National security adviser Jake Sullivan met Wang on Friday]].`,
  },
  {
    outlet: 'Harbour Times',
    published: '2023-10-28',
    text: `[[wang|Blinken held talks with Wang Yi on Thursday]], and [[sullivan|Jake Sullivan received the Chinese minister Wang Yi at the White House on Friday]].`,
  },
  {
    outlet: 'North Wire',
    published: '2024-10-31',
    text: `[[icbm|North Korea fired an intercontinental ballistic missile on Thursday]], its first in ten months. It flew for 86 minutes.

[[protest|Japan protested to North Korea against the launch]].`,
  },
  {
    outlet: 'Lantern Post',
    published: '2024-11-01',
    text: `[[icbm|North Korea launched a Hwasong-19 missile toward the sea on Thursday morning]]. Kim Jong Un watched it with his daughter.`,
  },
  {
    outlet: 'Harbour Times',
    published: '2024-11-05',
    text: `[[volley|North Korea fired several short-range missiles on Tuesday]], South Korea's joint chiefs of staff said. [[icbm|Pyongyang launched a long-range missile on October 31]].`,
  },
  {
    outlet: 'Old Bridge Review',
    published: '2024-11-05',
    text: `[[volley|Pyongyang launched short-range ballistic missiles into the sea on Tuesday]] hours before Americans voted.`,
  },
  {
    outlet: 'North Wire',
    published: '2023-03-10',
    text: `[[ties|Saudi Arabia and Iran agreed in Beijing on Friday to restore diplomatic relations]]. Riyadh had cut them seven years before.`,
  },
  {
    outlet: 'Old Bridge Review',
    published: '2023-03-11',
    text: `[[ties|Iran and Saudi Arabia reached an agreement in China on Friday to reopen their embassies within two months]].

Ali Shamkhani signed for Tehran.`,
  },
  {
    outlet: 'Lantern Post',
    published: '2023-04-06',
    text: `[[ministers|The foreign ministers of Iran and Saudi Arabia met in Beijing on Thursday]], the first such meeting in seven years. [[ties|Iran and Saudi Arabia agreed on March 10 to restore their relations]].`,
  },
  {
    outlet: 'Harbour Times',
    published: '2023-04-06',
    text: `[[ministers|Saudi Arabia's foreign minister, Faisal bin Farhan, met his Iranian counterpart, Hossein Amir-Abdollahian, in Beijing on Thursday]].`,
  },
];

/** What they were not set on. */
export const HELD: readonly Told[] = [
  {
    outlet: 'North Wire',
    published: '2022-08-02',
    text: `[[visit|U.S. House Speaker Nancy Pelosi visited Taiwan on Tuesday]] in spite of warnings from China.

[[summon|China summoned the U.S. ambassador, Nicholas Burns, late on Tuesday]].`,
  },
  {
    outlet: 'Lantern Post',
    published: '2022-08-03',
    text: `[[visit|Nancy Pelosi arrived in Taipei late on Tuesday]]. [[tsai|Pelosi met Taiwanese President Tsai Ing-wen on Wednesday]].

[[summon|Beijing summoned the American ambassador on Tuesday night to protest]].`,
  },
  {
    outlet: 'Harbour Times',
    published: '2022-08-04',
    text: `[[missiles|China fired missiles into the waters around Taiwan on Thursday]]. Five of them fell in Japan's economic zone, Tokyo said.

[[tsai|Tsai received Pelosi in Taipei on Wednesday]].`,
  },
  {
    outlet: 'Old Bridge Review',
    published: '2022-08-05',
    text: `[[missiles|The Chinese army fired 11 ballistic missiles near Taiwan on Thursday]], the island's defence ministry said.

[[china-sanctions|China imposed sanctions on Pelosi on Friday]]. [[halt|China halted military talks with the United States on Friday]].`,
  },
  {
    outlet: 'North Wire',
    published: '2022-08-05',
    text: `[[halt|Beijing suspended talks with Washington on climate and military matters on Friday]]. [[missiles|China launched missiles over Taiwan the day before]].

[[china-sanctions|The Chinese foreign ministry announced sanctions against Nancy Pelosi on Friday]].`,
  },
  {
    outlet: 'North Wire',
    published: '2023-02-04',
    text: `[[balloon|The United States shot down a Chinese balloon off South Carolina on Saturday]]. [[protest|China protested on Sunday against the use of force]].`,
  },
  {
    outlet: 'Lantern Post',
    published: '2023-02-05',
    text: `[[balloon|An American fighter shot down China's balloon over the Atlantic on Saturday]].

[[protest|China on Sunday condemned the United States for attacking its balloon]].`,
  },
  {
    outlet: 'Old Bridge Review',
    published: '2023-02-13',
    text: `[[object|The United States shot down an object over Lake Huron on Sunday]], the fourth in nine days. [[balloon|The United States destroyed the Chinese balloon on February 4]].`,
  },
  {
    outlet: 'North Wire',
    published: '2024-11-19',
    text: `[[bryansk|Ukraine struck a Russian depot in the Bryansk region with American missiles on Tuesday]], Moscow said. Six missiles were fired.`,
  },
  {
    outlet: 'Harbour Times',
    published: '2024-11-20',
    text: `[[bryansk|Ukraine fired eight ATACMS missiles at Russia on Tuesday]] and hit an arsenal near Karachev. [[kursk|Ukraine fired British missiles into Russia's Kursk region on Wednesday]].`,
  },
  {
    outlet: 'Lantern Post',
    published: '2024-11-21',
    text: `[[dnipro|Russia struck the Ukrainian city of Dnipro with a new missile on Thursday]]. Putin said it was an answer to the strikes on Bryansk and Kursk.

[[kursk|Ukraine attacked a command post in Kursk with Storm Shadow missiles on Wednesday]], Russian bloggers wrote.`,
  },
  {
    outlet: 'Old Bridge Review',
    published: '2024-11-22',
    text: `[[dnipro|Russia fired a missile of intermediate range at Dnipro on Thursday]], President Volodymyr Zelenskyy said. [[bryansk|Ukraine attacked the Bryansk region with ATACMS on November 19]].`,
  },
  {
    outlet: 'North Wire',
    published: '2023-04-04',
    text: `[[finland|Finland joined NATO on Tuesday]] and doubled the alliance's border with Russia. [[stoltenberg|NATO Secretary General Jens Stoltenberg met Finnish President Sauli Niinisto in Brussels on Tuesday]].`,
  },
  {
    outlet: 'Lantern Post',
    published: '2023-04-05',
    text: `[[finland|Finland became the 31st member of NATO on Tuesday]]. [[stoltenberg|Niinisto and Stoltenberg met at the headquarters in Brussels on Tuesday]].`,
  },
  {
    outlet: 'Harbour Times',
    published: '2024-03-08',
    text: `[[sweden|Sweden joined NATO on Thursday]] after two years of waiting. [[finland|Finland joined the alliance in April last year]].`,
  },
  {
    outlet: 'North Wire',
    published: '2024-03-07',
    text: `[[sweden|Sweden joined the NATO alliance on Thursday at a ceremony in Washington]]. [[blinken|U.S. Secretary of State Antony Blinken met Swedish Prime Minister Ulf Kristersson in Washington on Thursday]].`,
  },
  {
    outlet: 'Old Bridge Review',
    published: '2023-08-19',
    text: `[[camp-david|Joe Biden, Yoon Suk Yeol and Fumio Kishida met at Camp David on Friday]]. [[consult|The United States, South Korea and Japan agreed to consult one another in a crisis]].`,
  },
  {
    outlet: 'North Wire',
    published: '2023-08-18',
    text: `[[camp-david|Biden hosted the leaders of South Korea and Japan, Yoon Suk Yeol and Fumio Kishida, at Camp David on Friday]].

[[consult|Japan, South Korea and the United States agreed on Friday to consult each other promptly on threats]].`,
  },
  {
    outlet: 'Lantern Post',
    published: '2023-08-20',
    text: `[[camp-david|Kishida met Biden and Yoon at Camp David on Friday]]. [[bilateral|Kishida and Yoon met for half an hour on Friday before that]].`,
  },
  {
    outlet: 'North Wire',
    published: '2023-07-17',
    text: `[[grain|Russia withdrew from the Black Sea grain agreement on Monday]]. [[bridge|Ukraine attacked the bridge to Crimea with sea drones before dawn on Monday]], Russia said.`,
  },
  {
    outlet: 'Harbour Times',
    published: '2023-07-18',
    text: `[[grain|Moscow pulled out of the deal on grain exports from Ukraine on Monday]]. [[odesa|Russia struck the port of Odesa with missiles and drones on Tuesday]], Ukraine said.`,
  },
  {
    outlet: 'Old Bridge Review',
    published: '2023-07-18',
    text: `[[odesa|Russian forces attacked Odesa overnight to Tuesday]], a day after [[bridge|Ukrainian drones struck the Crimean bridge]].`,
  },
  {
    outlet: 'Lantern Post',
    published: '2023-07-19',
    text: `[[odesa-two|Russia attacked Odesa's grain terminals on Wednesday]] for the second night. [[grain|Russia quit the grain deal on Monday]].`,
  },
  {
    outlet: 'North Wire',
    published: '2024-06-24',
    text: `[[package|The European Union adopted new sanctions against Russia on Monday]], its fourteenth package. They bar the reloading of Russian gas in its ports.`,
  },
  {
    outlet: 'Harbour Times',
    published: '2024-06-25',
    text: `[[package|The EU imposed a 14th round of sanctions on Russia on Monday]]. [[talks|The European Union opened accession talks with Ukraine on Tuesday]].`,
  },
  {
    outlet: 'Old Bridge Review',
    published: '2024-06-26',
    text: `[[talks|The EU began membership talks with Ukraine in Luxembourg on Tuesday]]. [[kremlin|The Kremlin denounced the European Union's sanctions on Monday]].`,
  },
];
