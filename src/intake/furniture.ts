/**
 * Lines that belong to the page and not to the report. A line is judged as a whole, by families of
 * wording that news sites share; no site or outlet is named. Long lines are never furniture of the
 * short families: prose that happens to begin with 'Follow' stays.
 */

/** What a furniture line tells of its surroundings. */
export type Furniture =
  /** A button, a menu entry, a plug, a credit: it stands alone. */
  | 'single'
  /** The head of a list of other stories: title-like lines after it belong to it. */
  | 'related'
  /** It marks the end of the report: what comes after it is seldom body. */
  | 'end';

const LONGEST_LABEL = 60;
const LONGEST_PLUG = 420;

const SITES =
  '(?:facebook|twitter|x|whatsapp|linkedin|telegram|reddit|pinterest|instagram|messenger|e-?mail|youtube|tiktok|threads|bluesky|flipboard|pocket|tumblr|google news|google\\+?|apple news|line|viber|wechat|snapchat|mastodon|sms|rss|stumbleupon|digg|vk)';
const NEWSLETTER =
  '(?:newsletters?|inbox|e-?mail alerts?|alerts|notifications|briefings?|daily digest|mailing list|app)';

function whole(...sources: string[]): RegExp {
  return new RegExp(`^(?:${sources.join('|')})$`, 'u');
}
function opening(...sources: string[]): RegExp {
  return new RegExp(`^(?:${sources.join('|')})`);
}

/** Buttons and menus. */
const CONTROL = whole(
  '(?:close|open|show|hide|toggle|expand|collapse|main|site|mobile)(?: (?:main|the|this|full|mobile|site))?(?: (?:menu|navigation|nav|search|panel|modal|dialog|window|sidebar|ad|image|caption|gallery|transcript|comments?|more|all|less|details|x))?(?: button)?',
  '(?:menu|navigation|search|print|save|saved|bookmark|copy|copied|loading|play|pause|mute|unmute|next|previous|prev|skip|submit|cancel|ok|okay|done|back|go|send|reply|like|dislike|report|edit|dismiss|settings|account|profile|listen|download|enlarge|zoom|fullscreen|full screen|clear|apply|filter|sort|vote|yes|no thanks|got it|continue|×|x)',
  '(?:search|print|save|bookmark|copy|download|listen to|like|e-?mail|rate|report|cite|gift|read) (?:this |the )?(?:article|story|post|page|link|url|site|video|audio|link to clipboard|for later)',
  '(?:link )?cop(?:y|ied)(?: (?:link|url|to clipboard|the link))?!?',
  'skip (?:to|past|ahead|next|advertisement|ad)\\b.{0,40}',
  '(?:back|return|scroll|go|jump)(?: back)? (?:to|up|down)(?: (?:the )?(?:top|home|homepage|content|main|start|page|article|comments|previous page))?(?: (?:of|for|to)(?: the)? (?:page|more|next|article))?(?: button)?',
  '(?:show|view|see|load|read|hide|expand|collapse|explore|discover)(?: (?:more|less|all|full|fewer|next|older|newer|\\d+|on|the))*(?: (?:comments?|replies|photos?|images?|gallery|slideshow|posts?|stories|articles?|results|bio|profile|video|offers?|story|news|details|options|topics|deals?))?',
  '(?:sign|log) ?(?:in|up|out|on)(?: (?:now|here|today|for free|to (?:continue|comment|read|view|save|follow)|or (?:register|sign up|subscribe)|with (?:facebook|google|apple)))*',
  '(?:register|subscribe|join|donate|support us|contribute)(?: (?:now|here|today|for free|free|us|to (?:continue|comment|read|us)))*',
  '(?:share|tweet|post|pin|recommend|forward)(?: (?:this|article|story|post|on|via|to|with|by|options|buttons?|it|now|close|' +
    SITES +
    '|page|,|/|and|or|friends?|extra))*',
  '(?:(?:share|follow|like|find|join|visit|connect with)(?: us| this| it)? ?(?:on|via|at)? ?)?' +
    SITES +
    '(?:(?:,| \\||/| and| or|)? ?' +
    SITES +
    ')*(?: (?:icon|logo|link|share|button))?',
  '(?:\\d[\\d.,]*k? )?(?:comments?|shares?|likes?|views?|reads?|replies|votes|retweets)(?: ?[(:]? ?\\d[\\d.,]*k?\\)?)?',
  '(?:leave|post|write|add|submit) (?:a|your) (?:comment|reply|review|response)|join the (?:conversation|discussion|debate)|be the first to comment|comments? (?:are|is) (?:now )?(?:closed|disabled|off|moderated)\\.?|no comments(?: yet)?|(?:view|read|see|show|hide) (?:all )?(?:\\d+ )?comments?.{0,20}',
  '(?:captions?|by|order reprints|reprints?|(?:view |see )?(?:full |author )?(?:bio|profile|archive|author archive)|e-?mail the author|(?:post|add|leave|write) (?:a )?comments?(?: \\(\\+\\))?|breaking news(?: e-?mails?| alerts?)?|highlights|image \\d+ of \\d+)',
  '(?:advertise?ments?|adverts?|ads?|ad feedback|sponsored(?: content| links?| by .{1,30})?|promoted(?: content| links?)?|paid (?:content|post|partner content|for by .{1,30})|partner content|content by .{1,30}|advertise with us|report (?:this |an )?ad|why this ad\\??)',
  '(?:this )?(?:story|article|post|text|report|report|main story|video)?s? ?(?:continues?|continued) (?:below|after|reading|following|under).{0,40}|continue reading(?: (?:the|this|below|on|in|at|with) .{0,40})?|(?:scroll|swipe) (?:down |left |right |up )?(?:to|for) .{0,30}|click (?:here )?to (?:continue|expand|enlarge|play|zoom|view|read more|share).{0,30}|tap (?:here )?to .{0,25}',
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten)[- ]?(?:min(?:ute)?s?|hours?)(?:\\.?)? (?:read|ago|watch|listen)|(?:reading|read|listening) time:?.{0,20}|estimated reading time.{0,20}',
  '(?:text size|font size|a{2,3}|aa\\+?|[a-] ?[a+]|dark mode|light mode|translate|select language|language|english|audio|video|videos|photos?|images?|gallery|slideshow|live|live updates?|transcript|embed|full episode|now playing|up next|\\d+ (?:photos|images|videos)|\\d+ ?(?:/|of) ?\\d+|\\d{1,2}:\\d{2}(?: ?/ ?\\d{1,2}:\\d{2})?)',
  '(?:privacy|cookies?|terms|legal|accessibility|contact|about|help|faqs?|careers|jobs|feedback|sitemap|site map|advertis(?:e|ing)|corrections|newsletters?|apps?|rss|subscriptions?|my account|customer service|press|masthead|manage|do not sell).{0,4}(?:policy|notice|preferences|settings|us|of (?:use|service)|and conditions|& conditions|statement|with us|center|centre|choices|my (?:personal )?(?:info|information|data))?',
  '(?:previous|next|older|newer|prev)(?: (?:article|story|post|page|entry|entries|posts|gallery|slide))?[:»›>]?|[|•·*»›<>«‹/\\\\+=~.,:;–—-]+',
);

/** The names of a site's sections, as they stand above a report. */
const SECTION = whole(
  '(?:home ?(?:page)?|news|breaking(?: news)?|latest(?: news)?|top (?:stories|news)|headlines|local(?: news)?|national|nation|world(?: news)?|international|global|politics|business|economy|markets?|finance|money|sports?|opinions?|editorials?|columns?|analysis|commentary|features?|featured|culture|arts?|entertainment|lifestyle|life|style|travel|food|tech|technology|science|health|environment|climate|education|weather|obituaries|crime|military|defen[cs]e|security|diplomacy|society|religion|investigations?|explainers?|explained|exclusive|trending|popular|video|photos|multimedia|podcasts?|magazine|live|updates?|africa|asia|asia[- ]pacific|europe|middle east|americas|latin america|u\\.?s\\.?(?: news)?|u\\.?k\\.?(?: news)?|eu|china|india|war in .{1,20})(?: (?:/|>|»|›|\\||-|&|and) .{1,30})*',
);

/** Heads of lists of other stories. */
const RELATED = whole(
  '(?:related|similar|recommended|suggested|linked)(?: (?:articles?|stories|story|content|coverage|topics?|news|posts?|links?|videos?|reading|items?|reads|pages|tags|products|searches|galleries|for you|by .{1,30}|from .{1,30}))*',
  '(?:read|see|watch|hear|learn|discover) (?:more|also|next|too|this next)(?: (?:stories|articles|news|here|below|about|on|from|in|at|like this).{0,40})?',
  'also (?:read|see|watch|on|in) ?.{0,30}|(?:in case you|icymi).{0,20}',
  'more (?:[\\p{L}\\d]+ ){1,3}(?:stories|news|articles|coverage|headlines|posts|videos)|more (?:on|from|in|about|for|like|by|to|stories|news|articles|coverage|headlines|posts|videos|top stories|related|great).{0,50}|more',
  "(?:you|readers) (?:may|might|could|will|'ll|would)(?: also| like| love| enjoy| be interested in| have missed| want to read)*.{0,20}|(?:others|people|readers) (?:also|are) .{1,30}",
  "(?:most|what's|now) (?:read|popular|viewed|shared|watched|commented|recent|trending|emailed|discussed|clicked)(?: .{0,30})?|trending(?: (?:now|stories|topics|news|on .{1,30}|in .{1,30}))?|popular (?:now|stories|articles|posts|news|in .{1,30}|on .{1,30})",
  "(?:editor|editors|editor's|editors'|our|staff|reader|today's|top|must|don't|best|latest|featured|other|recent|big|today's top|special|further|essential|handpicked|around) (?:picks?|choices?|picks? for you|reads?|miss|of the web|of the day|stories|articles|news|videos|posts|headlines|coverage|reports?|features?|reading|the web|this story)(?: .{0,30})?",
  '(?:what to (?:read|watch|know) next|up next|read next|next up|next in .{1,30}|next story|next article|keep reading|before you go|from (?:the|our) (?:web|archive|archives|newsroom|partners|sponsors).{0,30}|from around the web|in this (?:article|story|section|package|series)|(?:top|latest) (?:stories|news|headlines|videos?|from .{1,30})|elsewhere(?: on .{1,30})?|around the web|sponsored stories|recommended videos?|promoted stories|stories for you|for you|explore more(?: .{0,30})?)',
);

/** A pointer to one other story: a label, a colon, its title. */
const POINTER = opening(
  "(?:related|read|see more|read more|read also|also read|read next|see also|see|also see|watch|watch now|more|more on this|more news|must read|don't miss|recommended|recommended reading|learn more|click here|listen|photos|gallery|video|live updates|explainer|in pictures|in photos|opinion|analysis|you may like|from the archives?|trending|also on .{1,30}|further reading|previously|next|go deeper|background) ?(?::|>|»|›|\\||–|—) ?\\S",
);

/** Sections that follow a report. */
const END = whole(
  '(?:comments?|conversation|responses?|discussion|reader comments|leave a (?:reply|comment)|post a comment|join the conversation|about the (?:authors?|writers?)|(?:share|tweet) this(?::| (?:article|story|post|page|entry|with).{0,30})?|share (?:this|on|via):?|filed under|tags|topics|(?:subscribe|sign up) (?:to|for) (?:our|the) (?:daily |weekly |free )?newsletters?|stay (?:connected|informed|in touch|up to date|tuned)|follow us|get in touch|newsletters?(?: sign-?up)?|navigation|post navigation|footnotes|advertise with us|footer)',
  '(?:published|posted|filed|tagged|categori[sz]ed) (?:in|under|with|as):?.{0,60}',
);

/** Plugs: the site speaks to its reader. Longer than labels, and tied to a word that only a site says of itself. */
const PLUG = opening(
  `(?:please )?(?:sign|signing) up\\b.{0,120}\\b${NEWSLETTER}\\b`,
  '(?:please )?sign up (?:here|now|today|for free|below|to (?:receive|get|read|our|the))\\b',
  `subscribe (?:to|for|now|here|today|on|and|via)\\b.{0,160}(?:${NEWSLETTER}|channel|podcasts?|youtube|access|support|edition|print|digital|here|us|unlimited|feed|today|stories|itunes|spotify|month)\\b`,
  `(?:get|receive|want|stay|have|never miss|be the first|keep up|start your)\\b.{0,140}\\b(?:newsletters?|inbox|e-?mail alerts?|push notifications|our app|mobile app|delivered (?:to|straight|right|directly)|straight to your|daily briefing)\\b`,
  `for (?:more(?! than)|the latest|all the latest|additional|other|up-to-date|breaking)\\b.{0,100}(?:,|:) ?(?:visit|click|go to|follow|see|check|sign up|subscribe|create an account|download|read|head|log on|tune|like us|join|please)\\b`,
  'for (?:more|the latest|all the latest)\\b.{0,60}\\b(?:newsletters?|on (?:facebook|twitter|instagram|youtube))\\b',
  `(?:you can )?(?:like|follow|find|join|connect with|reach|contact|e-?mail|message|tweet|call|visit) (?:us|him|her|them|me|the (?:author|writer|reporter)|our (?:channel|page|facebook|reporters?))\\b.{0,120}(?:on|at|@|via|by|to|here|using|through)\\b`,
  `(?:like|follow|find) .{1,60} on (?:our )?${SITES}\\b.{0,80}`,
  'follow @\\S+|(?:follow|e-?mail|contact|reach|write to|tweet)(?: to)? .{1,60}@\\S+',
  '(?:download|install|get|try) (?:our|the|your) .{0,40}\\bapps?\\b',
  'join (?:our|the|us|over|more than|thousands|millions)\\b.{0,80}\\b(?:channel|group|community|whatsapp|telegram|newsletter|mailing list|members?|conversation|subscribers|forums?|today)\\b',
  'click (?:here|the link|on the link|below|through)\\b',
  'get (?:the )?(?:breaking|latest|top|daily) .{0,80}(?:alerts?|delivered|inbox|newsletters?|news and)\\b|want more (?:stories|news|articles|like)\\b.{0,60}\\?|(?:every|each) (?:day|week|morning) we send\\b',
  'subscribe to .{2,30} and (?:stay|get|receive|never)\\b|(?:start your|get access to)\\b.{0,100}\\b(?:newsletter|subscriptions? service|subscription)\\b',
  'tap here\\b|swipe (?:up|left)\\b',
  '(?:thank you|thanks) for (?:reading|visiting|subscribing|supporting|signing|your (?:support|subscription|interest))',
  '(?:enjoy|get|unlock|buy|start|gain|purchase|activate)\\b.{0,60}\\b(?:unlimited|digital|full|premium|exclusive|free) (?:digital )?(?:access|subscription|trial|articles|content|membership)\\b',
  'already (?:a |an |have |registered|subscribed).{0,30}\\?.{0,60}$',
  '(?:this|the) (?:content|article|story|page|post|video|feature) (?:is|has been) (?:only )?(?:available|reserved|restricted|exclusive|for|limited|locked)\\b.{0,60}\\b(?:subscribers?|members?|in your)\\b',
  "(?:you(?:'ve| have) (?:reached|read|used|viewed)|you have \\d+|to (?:continue|keep|read) (?:reading|the full|this)|to read (?:more|the full|this|on))\\b.{0,80}(?:articles?|limit|subscribe|sign|log|register|subscription|story|here)",
  'by (?:signing|clicking|subscribing|submitting|providing|entering|registering|continuing|using|checking|joining)\\b.{0,160}\\b(?:agree|accept|consent|acknowledge|confirm)\\b',
  '(?:we|this (?:site|website|page)|our (?:site|website|partners)|the site)(?: and our partners)? uses? (?:cookies|akismet)|(?:accept|reject|manage|allow|decline)(?: all)? cookies|cookies? (?:policy|settings|preferences|help us)',
  'this site is protected by recaptcha|(?:read|see|view) our (?:privacy|cookie|terms|comment|community)',
  '(?:support (?:us|our|independent|quality|local|good|free)|help us|donate|make a (?:donation|contribution|gift)|become a (?:member|supporter|subscriber|patron)|if you (?:liked|like|enjoyed|found|value|appreciate|want more|would like to (?:support|receive|read|subscribe)))\\b.{0,140}\\b(?:journalism|newsroom|today|here|donat\\w+|subscrib\\w+|newsletters?|member\\w*|reporting|share|article|story|post|follow|contribut\\w+|sign up|more like)\\b',
  '(?:have|got|do you have|send|share|if you have|submit)\\b.{0,50}\\b(?:a (?:news |story )?tip|tips?|a story|a question|your (?:story|photos|views|thoughts|tips|comments|experiences?|opinions?))\\b.{0,40}(?:\\?|:|@|e-?mail|us|send|contact|below)',
  '(?:what do you think|tell us|let us know|let me know|do you agree|have your say|share your (?:thoughts|views|opinion|story)|your thoughts)\\b.{0,120}(?:comments?|below|\\?|e-?mail|here|us|know)',
  '(?:watch|listen to|catch|tune in to|see)\\b.{0,80}\\b(?:live on|on demand|weekdays|weeknights|wherever you get|video (?:above|below)|player (?:above|below)|clip below|here)\\b',
  'listen (?:to|on) .{0,80}(?:podcasts?|spotify|episode)|(?:watch|view) (?:the )?(?:video|full|live|more)\\b.{0,60}$',
  '(?:we|the site|this (?:post|article|page|story))(?: and our partners)? (?:may|might|can|could) (?:earn|receive|get|contain|include|make)\\b.{0,80}\\b(?:commissions?|affiliate|links|compensation|percentage)\\b',
  '(?:affiliate|disclosure|disclaimer|note)\\b.{0,120}\\b(?:commission|affiliate|advertis\\w+|sponsored)\\b',
  'have you (?:ever )?(?:thought|got|seen|any)\\b.{0,50}\\b(?:tip|story|information)\\b',
);

/** Credits, copyright, notes on the piece's own making. */
const CREDIT = opening(
  '\\(?(?:additional |with )?(?:reporting|writing|editing|edited|compiled|written|translated)(?: and (?:writing|editing|reporting|photography))?(?: assistance| help)?(?: by|:)(?: |$)|\\(?(?:additional|with) (?:reporting|research|writing|material) from ',
  '(?:translation|graphics?|research|production|produced|photographs?|photography|illustrations?|video|videography|fact[- ]check(?:ed|ing)?)(?: and (?:writing|editing|reporting|graphics|design))? by [^.]{2,60}$',
  '(?:©|\\(c\\) ?\\d|copyright\\b.{0,12}(?:©|\\d{4}|\\(c\\)|by|the ))',
  '(?:all rights reserved|this (?:material|content|article|report|story) (?:may|can|must) not be (?:published|reproduced|copied|broadcast))',
  '(?:this|a version of this|an? (?:earlier|previous) version of (?:this|the)|earlier versions of this|versions? of this) (?:article|story|post|report|piece|column|essay|interview|op-ed|commentary|version|headline|page|video|content|blog)?\\b(?: of this (?:article|story|post|report|piece|column))?(?: (?:was|has been|is|had been|were|has|will be|incorrectly|misstated|mistakenly|originally|first|also|appears|appeared|misidentified|gave|said|stated|contained|included))+ ?.{0,40}\\b(?:published|updated|appeared|appears|corrected|amended|clarified|written|produced|republished|syndicated|edited|translated|misstated|misidentified|incorrect(?:ly)?|error|wrong|print|co-published|excerpted|adapted|reported (?:by|in)|part of (?:an?|our) (?:series|package|project|collaboration))\\b',
  "(?:corrections?|clarification|editor'?s'? note|editors' note|disclosure|disclaimer|note to readers|author's note|credits?)\\b ?(?:\\(.{0,40}\\))?:",
  '(?:originally|first|this was|initially) (?:published|appeared|posted)\\b',
  '(?:read|view|see) (?:the )?(?:original|full|entire|complete) (?:article|story|report|post|statement)?.{0,30}$',
  '(?:the )?(?:views|opinions) (?:and opinions )?(?:expressed|presented|in this)\\b.{0,80}\\b(?:are|do not|is)\\b',
  'from (?:our|staff) (?:correspondents?|reporters?)|(?:our|from) (?:special )?correspondent|with (?:inputs?|files|agency|additional|reports?|information) (?:from|by|inputs?|reporting)\\b.{0,60}$|\\(?with inputs? from .{0,60}$',
  '\\(?(?:agencies|agency|afp|ap|reuters|bloomberg|xinhua|tass|ians|pti|ani|upi|dpa|efe|ansa|pa|staff|wire|with agencies|file|files)(?:[/, &]+(?:agencies|agency|afp|ap|reuters|bloomberg|xinhua|tass|ians|pti|ani|upi|dpa|efe|ansa|pa))*\\)?\\.?$',
);

/** A person's line of service to the report: names, then 'contributed to this report'. */
const CONTRIBUTED =
  /\b(?:contributed|contributing|provided)(?: \S+){0,4} to (?:this|the) (?:report|story|article|piece|post|dispatch|column|analysis|investigation|coverage)\b|\bcontributed (?:reporting|research|from|to reporting)\b|\breported (?:and \S+ )?from [^.]{2,80}, and [^.]{2,80} from\b/;
const REACH_AUTHOR =
  /(?:can be reached|may be reached|reach (?:him|her|them)|e-?mail:?|tweets?(?: at)?|on twitter|twitter:|follow (?:him|her|them)) ?(?:at |on |to |: ?|via )?(?:e-?mail |twitter |at )?(?:@|\S+@)/;
const ABOUT_AUTHOR =
  /^(?:[\p{L}.'-]+ ){1,4}(?:is|are) (?:an?|the|our|[\p{L}']+'s) (?:[\p{L}'-]+,? ){0,8}(?:reporters?|correspondents?|editors?|journalists?|columnists?|contributors?|writers?|bureau chief|producer|freelancer|blogger|author|professor|fellow|analyst)\b.{0,200}$|^(?:[\p{L}.'-]+ ){1,4}(?:covers|writes about|reports on) .{5,160}$|^the (?:author|writer|columnist) is an? /u;

const CLOCK = '\\d{1,2}[:.]\\d{2}(?: ?(?:[ap]\\.?m\\.?|hrs|hours))?|\\d{1,2} ?[ap]\\.?m\\.?';
const ZONE =
  '(?:gmt|utc|bst|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|ist|cet|cest|kst|jst|hkt|sgt|msk|aest|aedt|wat|eat|sast|local time)';
const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)\\.?';
const WEEKDAY = '(?:mon|tues?|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?';
const TIME_WORD = new RegExp(
  `^(?:first|last|original|originally|date|published|posted|updated|modified|created|issued|released|filed|uploaded|as|time|on|at|by|in|of|an?|one|two|three|${CLOCK}|[ap]\\.?m\\.?|${ZONE}|${MONTH}|${WEEKDAY}|\\d{1,2}(?:st|nd|rd|th)?|\\d{4}(?:-\\d{2}-\\d{2})?(?:t[\\d:.]+z?)?|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|ago|yesterday|today|just|now)$`,
);
const DATE_WORD = new RegExp(
  `^(?:published|posted|updated|modified|issued|released|filed|ago|yesterday|today|${MONTH}|${WEEKDAY}|\\d{4}(?:-\\d{2}-\\d{2}.*)?|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4})$`,
);
const BYLINE =
  /^(?:by|words by|story by|report by|written by|posted by|published by|author|author:|reported by|from) ?:?\s+(?:\p{Lu}[\p{L}.'’-]*|and|&|,|de|van|von|der|bin|al|el|la|di|the|for|of|in|\||•|at)(?:[\s,]+(?:\p{Lu}[\p{L}.'’-]*|and|&|de|van|von|der|bin|al|el|la|di|the|for|of|in|\||•|at|@\S+))*,?$/u;
const TAGS =
  /^(?:tags?|topics?|keywords?|categor(?:y|ies)|filed (?:under|to)|posted in|tagged|labels|sections?|more in|in this story) ?[:|] ?\S/;

/** Case and typography evened out, decoration at the ends taken away. */
function plain(line: string): string {
  return line
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/^[\s•·▪►▶→»›>|*\-–—+#]+/u, '')
    .replace(/[\s•·▪►▶→»›|←↑↓▼▲…]+$/u, '')
    .toLowerCase();
}

/** Which furniture a line is, undefined for text of the report. `line` is one whole line or block. */
export function furnitureOf(line: string): Furniture | undefined {
  if (line.length > LONGEST_PLUG) return undefined;
  const text = plain(line);
  if (text === '') return 'single';
  if (line.length <= LONGEST_LABEL) {
    const label = text.replace(/ ?[:!]$/, '');
    if (END.test(label)) return 'end';
    if (RELATED.test(label) && !label.endsWith('.')) return 'related';
    if (CONTROL.test(label)) return 'single';
  }
  if (isTimestamp(line) || BYLINE.test(line.trim().replace(/^(?:BY|By|by)\b/, 'by'))) return 'single';
  if (isCredit(line)) return 'single';
  if (POINTER.test(text) && line.length <= 200 && !/[.]["')]?$/.test(text)) return 'single';
  if (TAGS.test(text) && line.length <= 250 && !/[.]$/.test(text)) return 'single';
  // What a person is quoted as saying is never the site's own voice.
  if (!text.startsWith('"') && PLUG.test(text)) return 'single';
  return undefined;
}

/** A section's name, as it stands in a page's head; in the body the same words may be a sub-heading. */
export function isSectionLabel(line: string): boolean {
  return line.length <= LONGEST_LABEL && SECTION.test(plain(line));
}

/** Nothing but a date and a time, with or without 'Published'. */
export function isTimestamp(line: string): boolean {
  if (line.length > 120 || !/\d|\bago\b|yesterday|today|just now/i.test(line)) return false;
  const words = plain(line)
    .split(/[\s,|•·–—()]+|[:;](?!\d)/)
    .filter((word) => word !== '');
  // A bare number is a page, a score or a year; a bare time of day heads a part of a running report.
  const isDated = words.length >= 2 && words.some((word) => DATE_WORD.test(word));
  return (
    (isDated || /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/.test(line.trim())) && words.every((word) => TIME_WORD.test(word))
  );
}

/** Who worked on the report, whose it is, when it was changed. */
export function isCredit(line: string): boolean {
  if (line.length > LONGEST_PLUG) return false;
  const text = plain(line);
  if (text.startsWith('"')) return false;
  return CREDIT.test(text) || CONTRIBUTED.test(text) || REACH_AUTHOR.test(text);
}

/** A line about who wrote the report. In the body the same words may tell of a journalist in the news. */
export function isAuthorNote(line: string): boolean {
  return line.length <= 400 && ABOUT_AUTHOR.test(plain(line));
}

/** A line that names the report's writers, as 'By Jane Doe and John Roe'; the names without 'By'. */
export function bylineOf(line: string): string | undefined {
  const text = line.trim();
  if (text.length > 120 || !/^by\s/i.test(text) || !BYLINE.test(text.replace(/^by\b/i, 'by'))) return undefined;
  return text.replace(/^by\s+/i, '').replace(/\s*(?:\||•).*$/, '');
}
