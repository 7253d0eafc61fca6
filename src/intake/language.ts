/**
 * Language of a text by its function words, which are frequent in any prose and hardly shared: each
 * word of the sample votes for the languages that list it, and the share of words that a language
 * explains decides. Scripts other than Latin are told by their letters.
 */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as his on be at by had are but from they this have an which or were her all their will would has been who said its if when can not he she we you there about after what more than into could also',
  de: 'der die und das von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch',
  fr: 'le la les de des et en un une du est que qui dans pour pas au sur par plus ne se ce il sont avec aux cette ont mais être son ses elle nous vous leur comme ou fait été aussi même ces',
  es: 'el la los las de que y en un una es se del por con no para su al lo como más pero sus le ha este sí porque esta entre cuando muy sin sobre también hasta hay donde quien desde todo nos durante',
  it: 'il lo la gli le di che e un una in è per non del con si della dei nel alla sono da anche più al come ma delle ha questo nella essere stato suo sua ci dal hanno',
  pt: 'o a os as de que e do da em um uma para com não no na por mais dos das como mas foi ao ele tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als bij door naar dan nog uit maar wordt over heeft tot hij worden kan ze we wel werd deze',
  sv: 'och att det i en på är som för av med den till inte har de ett om var sig men så han kan nu från vi man när ska efter eller upp där också hade blev',
  da: 'og at det er en til af på for med den i der ikke som har de et om han var men sig kan vi skal nu fra eller efter ved hvor også havde blev',
  pl: 'w i na z się do nie że to jest o jak po ale za od przez tym co dla są był tego już być które jego może tak oraz ich lub także przed',
  cs: 'a se v na je že s z do o i to za by pro si jako ale po který jsou ve k od podle které jeho již také však jen bylo když bude',
  tr: 've bir bu için da de ile olarak daha çok gibi olan en sonra kadar ne var ancak göre mi her ya veya değil dedi olduğunu',
  id: 'yang dan di untuk dengan pada ini dari dalam tidak akan itu ke adalah juga oleh mereka sebagai telah bisa kata karena atau ada saat lebih para bahwa kami dia',
  vi: 'và của là các một có trong cho được không những người với này khi đã để về tại ra đến cũng nhiều từ theo trên sẽ như vào',
  ro: 'și de în la a cu pe nu care din un o să este pentru că mai se ce sau fost au prin după dar lui sunt ale fi',
  hu: 'a az és hogy nem is egy ez meg de volt csak már mint még el vagy után azt ki ha kell lesz szerint amely',
  fi: 'ja on ei se että hän oli mutta ovat kun myös joka niin mukaan kuin jos tai olla sen ole vain sitä ollut',
};

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['uk', /[іїєґІЇЄҐ]/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];

const VOTES = new Map<string, string[]>();
for (const [language, list] of Object.entries(FUNCTION_WORDS)) {
  for (const word of list.split(' ')) VOTES.set(word, [...(VOTES.get(word) ?? []), language]);
}

const SAMPLE = 20_000;
/** Fewer words than this settle nothing unless English is plain. */
const FEW_WORDS = 12;

/** BCP 47 tag of the text's language ('en', 'de', …), 'und' when it could not be told. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  const foreign = foreignScript(sample, letters);
  if (foreign) return foreign;
  const words = sample.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const scores = new Map<string, number>();
  for (const word of words) {
    for (const language of VOTES.get(word) ?? []) scores.set(language, (scores.get(language) ?? 0) + 1);
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, votes] = ranked[0] ?? ['und', 0];
  const runnerUp = ranked[1]?.[1] ?? 0;
  // Running English is two fifths function words, an inflected language a fifth, a list of names none.
  if (votes < 2 || votes < 0.08 * words.length) return 'und';
  if (votes < 1.15 * runnerUp) return 'und';
  if (words.length < FEW_WORDS && best !== 'en') return 'und';
  return best;
}

/** The language of the first script in the table that a third of the letters are in. */
function foreignScript(sample: string, letters: number): string | undefined {
  for (const [language, script] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / letters;
    // Ukrainian letters are a handful in a Cyrillic text, kana a third of a Japanese one.
    if (share > (language === 'uk' ? 0.02 : language === 'ja' ? 0.1 : 1 / 3)) return language;
  }
  return undefined;
}

/** Whether a text under this tag is read: English, or too short for its language to be told. */
export function isReadable(language: string): boolean {
  return language === 'en' || language.startsWith('en-') || language === 'und';
}
