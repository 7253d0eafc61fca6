/** Given names with the short forms that news uses for them; short forms first where both are names of record. */
const SHORT_FORMS = `joseph joe|william bill will|robert bob bobby rob|richard dick rick|james jim jimmy|john jack johnny|thomas tom
michael mike|charles chuck charlie|edward ed ted eddie|anthony tony|antony tony|benjamin ben bibi|daniel dan|david dave|donald don
theodore ted|timothy tim|stephen steve|steven steve|christopher chris|matthew matt|gregory greg|jeffrey jeff|kenneth ken
lawrence larry|leonard len|nicholas nick|patrick pat|peter pete|philip phil|ronald ron|samuel sam|andrew andy|alexander alex sasha
volodymyr volodimir vladimir|bernard bernie|bradley brad|douglas doug|frederick fred|gerald gerry jerry|harold harry|jacob jake
jonathan jon|joshua josh|martin marty|mitchell mitch|raymond ray|rudolph rudy|walter walt|zachary zach|elizabeth liz beth
katherine kate kathy|catherine cathy kate|margaret maggie meg|rebecca becky|susan sue|deborah debbie deb|patricia pat patty
jennifer jen|victoria vicky|pamela pam|christine chris|kimberly kim|nancy nan|mohammed mohamed muhammad mohammad|yevgeny evgeny`;

const GROUPS = new Map<string, Set<string>>();
for (const group of SHORT_FORMS.split(/[|\n]/)) {
  const [name, ...shorts] = group.trim().split(' ');
  for (const short of shorts) {
    GROUPS.set(name, (GROUPS.get(name) ?? new Set()).add(short));
    GROUPS.set(short, (GROUPS.get(short) ?? new Set()).add(name));
  }
}

/** Other given names by which one of this name may go; folded. */
export function otherForms(given: string): ReadonlySet<string> {
  return GROUPS.get(given) ?? NONE;
}
const NONE: ReadonlySet<string> = new Set();
