/** Common given names that tell gender, for pronouns; names borne by both are left out. */
const MEN = `aaron abdul abdullah adam ahmad ahmed alan albert alejandro alexander alexei alfred ali allen andrei andrew andrey
  andy anthony antonio antony arthur barack ben benjamin bernard bernie bill bob boris brad brandon brett brian bruce bryan carl
  carlos charles chris christopher chuck colin craig dan daniel dave david dennis dick dmitri dmitry donald doug douglas eddie
  edward emmanuel eric ernest evan felix fernando francis francisco francois frank franklin fred frederick gary geoffrey george
  gerald gordon greg gregory guy harold harry hassan henry herbert howard hugo ian ibrahim igor imran ismail ivan jack jacob jacques
  jake james jared jason javier jay jean jeff jeffrey jeremy jerry jesse jim jimmy joe joel john johnny jon jonathan jorge jose
  joseph josh joshua juan julian justin karl keith keir kenneth kevin khalid larry lawrence leonard lloyd louis luis mahmoud manuel
  marco mario mark martin marvin matt matthew max michael miguel mike mikhail mitch mitt mohamed mohammad mohammed muhammad mustafa
  nathan neil nicholas nicolas nick nikolai norman oleg oliver omar oscar otto patrick paul pedro pete peter phil philip rand
  randy raul ray raymond recep rex ricardo richard rick robert roberto rodrigo roger ron ronald rudy russell ryan saddam sam samuel
  scott sean sergei sergey seth shimon simon stanley stefan stephen steve steven stuart ted terry thomas tim timothy toby todd tom
  tommy tony travis trent tyler vasily victor viktor vincent vladimir volodymyr walter warren wayne william yasser yitzhak yusuf
  zachary`;
const WOMEN = `abigail alexandra alice alicia allison amanda amy ana andrea angela anita ann anna anne annie barbara becky beth
  betty brenda brittany carly carmen carol caroline carolyn catherine cathy charlotte chelsea cheryl christina christine cindy
  claire clara claudia condoleezza cynthia dana deborah debra denise diana diane dianne donna dorothy elena elise elizabeth ella
  ellen emily emma erin eva evelyn fatima fiona florence frances gabrielle gail gina giorgia gloria grace gwen hannah heather helen
  helena hillary huma ingrid irene isabel ivanka jane janet janice jeanne jennifer jessica jill joan joanna joyce judith judy
  julia julie karen kate katherine kathleen kathryn kathy katie kellyanne kimberly kirsten kristin laura lauren leila linda lisa
  liz lois loretta lucy lynn madeleine margaret maria marie marine marjorie martha mary maureen megan melania melissa michelle
  miriam monica nadia nancy naomi natalia natalie natasha nicola nicole nikki nina olga olivia pamela patricia paula peggy penny
  phyllis rachel rebecca renee rita roberta rosa rose ruth sally samantha sandra sara sarah sharon shirley sofia sonia sophia sophie
  stephanie susan suzanne sylvia tamara tammy teresa theresa tina ursula valerie vanessa vera veronica victoria virginia vivian
  wendy yulia yvonne zoe`;

const GENDERS = new Map<string, 'm' | 'f'>([
  ...MEN.split(/\s+/).map((name) => [name, 'm'] as const),
  ...WOMEN.split(/\s+/).map((name) => [name, 'f'] as const),
]);

export function givenNameGender(word: string): 'm' | 'f' | undefined {
  return GENDERS.get(word);
}
