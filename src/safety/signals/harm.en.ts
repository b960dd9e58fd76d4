import { phrase, type Signal, signals } from './signal.ts'

const near =
  '(?:father|dad|mother|mom|parents|uncle|aunt|aunty|brother|brothers|cousin|stepfather|step dad|stepdad|stepmother|stepmom|husband|bf|gf|ex|partner|in laws|mother in law|father in law|teacher|sir|coach|tutor|warden|seniors?|roommates?|neighbou?r|boss|priest|grandfather|relative|driver|classmates|boys|guy|man|men|someone|he|she|they|people|bhaiya|chacha|tuition sir|principal|friend|friends|stranger)'
const strikes =
  '(?:hits?|hit|hitting|beats?|beat|beating|slap|slaps|slapped|slapping|kicks?|kicked|punch\\w*|thrash\\w*|chok\\w+|strangl\\w+|burns?|burnt|burned|whips?|whipped|drags?|dragged|tortur\\w*|assault\\w*|abus\\w+|molest\\w*|rap(?:es|ed|e|ing)|grop\\w+|harass\\w*|ragg\\w+|blackmail\\w*|hurts?|throws? things at|spits? on|stalk\\w*|belts)'
const us = '(?:me|us|my (?:mother|mom|sister|brother|siblings|kids|children|little \\w+))'
const play = phrase(
  'at (?:chess|carrom|badminton|tennis|cricket|ludo|table|every|this|the|pubg|fifa|cards|football|maths|games?)',
  'in (?:chess|carrom|badminton|tennis|cricket|the (?:match|game|finals?|race|quiz|debate|test)|ludo|a game|pubg|fifa|maths|marks)',
  'beats? me to',
  'hits? me up',
  'hits? me (?:with|that)',
  'hit the gym',
  'hits the gym',
  'hurts? me to',
  'kicked me out of the (?:group|team|game)',
  'kills? me with',
  'by \\d+ (?:runs|points|goals|marks)',
  'song',
  'realis\\w+',
)
const body = '(?:thighs?|chest|breasts?|body|private \\w+|privates|waist|butt|bum|hips?|lips|inner \\w+)'
const sexual =
  '(?:sleep with (?:him|her|them|you|other|someone|his)|have sex|undress|strip|remove (?:my|our) clothes|touch (?:him|her|his|them)|kiss|do (?:bad|dirty|sexual) things|send (?:nudes|nude|naked|private|such)|dance naked|do (?:it|things) (?:with|for) him|marry)'

export const abuseEnglish: Signal[] = signals('abuse', [
  ['clear', phrase(`${near}(?: \\w+){0,4} ${strikes}(?: and \\w+| on| at| up)? ${us}`), play],
  [
    'clear',
    phrase(
      '(?:was|got|am|have been|been|being|get|getting|were)(?: \\w+){0,2} (?:raped|molested|groped|assaulted|abused|ragged|slapped|blackmailed|tortured|stalked|beaten up|beaten black|touched inappropriately|beaten by (?:my|him|them|the|a|dad|mom)|threatened by)',
      `(?:raped|molested|groped|gangraped|fingered) (?:me|us)`,
      '(?:sexual(?:ly)?|domestic|physical(?:ly)?) (?:abus\\w+|assault\\w*|harass\\w*|violence|tortur\\w*)',
      'marital rape',
      'rape survivor',
    ),
    new RegExp(`${play.source}|${phrase('(?:she|he|character|woman|heroine) (?:was|got|is|had been)').source}`),
    'mention',
  ],
  [
    'clear',
    phrase(
      `(?:touch(?:es|ed|ing)?|grab(?:s|bed|bing)?|rub\\w*|squeez\\w*|feel(?:s|ing)?|felt|press\\w*|kiss\\w*|hand|hands|fondl\\w*|pinch\\w*)(?: \\w+){0,3} my (?:\\w+ )?${body}`,
      '(?:touch(?:es|ed|ing)?|kiss(?:es|ed|ing)?|grab\\w*|hug(?:s|ged|ging)?|look(?:s|ed|ing) at) (?:me|us|my body)(?: \\w+){0,4} (?:places|inappropriate\\w*|wrong\\w*|badly|bad (?:way|places?)|private|do not (?:like|want)|without (?:my )?(?:asking|consent|permission)|when (?:nobody|no one|we are alone|mom)|at night|down there|weird\\w*|uncomfortabl\\w*|under (?:my|the))',
    ),
    phrase('topic', 'photos', 'heart'),
  ],
  [
    'clear',
    phrase(
      `(?:forc\\w+|makes?|made|making|threaten\\w*|pressur\\w+|blackmail\\w*|coerc\\w+|asks?|asked|tells?|told) (?:me|us|my sister)(?: to)? ${sexual}`,
      '(?:forced|child) marriage',
      '(?:forc\\w+|marry\\w*|married) (?:me |off )?(?:to marry|into marriage|against my will|forcibly|and i am (?:only )?1[0-7])',
    ),
    phrase('essay', 'history', 'chapter', 'project'),
    'mention',
  ],
  [
    'clear',
    phrase(
      '(?:being|get|got|getting|was|are|were) ragg(?:ed|ing)',
      'ragging(?: \\w+){0,6} (?:strip\\w*|beat\\w*|naked|belts?|slap\\w*|scared|every (?:night|day))',
      'seniors?(?: \\w+){0,3} (?:made|make|makes|force\\w*) (?:me|us)(?: to)? (?:strip|undress|drink|kneel|dance|beat|slap|remove|do push ?ups all night)',
    ),
    phrase('anti ragging', 'affidavit', 'rules'),
  ],
  [
    'hidden',
    phrase(
      '(?:leak|viral|expose|upload)(?:ing|ed|s)?(?: \\w+){0,3} (?:my |the |our |those )?(?:photos?|pictures?|videos?|nudes?|chats?)',
      '(?:share|post|send|show|spread)(?: \\w+){0,2} (?:my|our|those|private) (?:photos?|pictures?|videos?|nudes?|chats?)(?: \\w+){0,6} (?:if i (?:do not|refuse|say no|leave|break|tell|block)|unless)',
      'sextort\\w*',
      'revenge porn',
      'morphed (?:photos?|pictures?|videos?)',
      '(?:he|she|they|someone|ex|bf)(?: \\w+){0,3} blackmail\\w*',
    ),
    phrase('movie', 'trailer', 'exam', 'question paper', 'match', 'iphone', 'gta'),
  ],
  [
    'hidden',
    phrase(
      '(?:hide|hid|hiding|cover\\w*|conceal\\w*)(?: \\w+){0,3} (?:bruises?|marks on my|injur\\w+|black eye|swelling)',
      '(?:bruises?|black eye|burn marks?)(?: \\w+){0,6} (?:father|dad|husband|bf|he|uncle|brother|mom|they)',
      'lied? (?:about|that)(?: \\w+){0,4} bruises?',
    ),
    phrase('fruit', 'bananas?', 'makeup tutorial', 'cricket'),
  ],
  [
    'hidden',
    phrase(
      '(?:comes?|came|sneaks?|enters?|gets?|got) (?:in|into|to|in to) my (?:room|bed|bedroom)(?: \\w+){0,3} (?:at |in the |every |each )?(?:night|nights|when (?:everyone|nobody|they|no one))',
      '(?:told|tells|asked|made|says|said|warn\\w*)(?: \\w+){0,3} (?:keep it (?:a |our )?secret|our (?:little )?secret|not (?:to )?tell (?:anyone|mom|my|anybody|them))',
    ),
    phrase('surprise', 'party', 'gift', 'proposal', 'cat', 'dog'),
  ],
  [
    'hidden',
    phrase(
      'lock(?:s|ed|ing)? (?:me|us)(?: up)? (?:in|inside|up)',
      '(?:lock|tie|chain)(?:s|ed)? (?:me|us) (?:up|to|in)',
      '(?:take|takes|took|taking|give|gives|gave)(?: away)?(?: \\w+)? (?:no|my) food(?: away)?',
      '(?:not|never) (?:let|allow|allowed|give|gives)(?: me| us)(?: to)? (?:eat|any food|food|leave the (?:house|room|home)|go out(?:side)?|talk to anyone|meet anyone|use (?:a|my|the) phone|go to (?:school|college)|see a doctor)',
      'starv(?:e|es|ing) me',
    ),
    phrase('library', 'dog', 'locked me out of', 'account', 'diet', 'before dinner', 'swiggy', 'zomato', 'instagram'),
  ],
  [
    'hidden',
    phrase(
      '(?:scared|afraid|terrified|frightened|fear) (?:of|for) (?:my )?(?:own )?(?:father|dad|husband|uncle|stepfather|stepdad|bf|brother|mother|home|him|partner|family)',
      '(?:not|never|do not feel|no longer) safe (?:at|in) (?:my )?(?:own )?(?:home|house|hostel)',
      '(?:home|house) is (?:not|no longer) (?:a )?safe',
      'what (?:he|they|dad|my (?:father|husband)) (?:will|would|might|does?|did) (?:do )?to me(?: when| if| again| at)?',
    ),
    phrase('ghost', 'dog', 'judging', 'strict', 'report card'),
  ],
])

const weapon = '(?:knife|gun|weapon|rod|acid|pistol|axe|sword|machete|hockey stick|iron rod)'
const threat = '(?:kill|murder|shoot|stab|attack|burn|strangle|beat|throw acid (?:on|at)|hurt|harm|kidnap)'

export const dangerEnglish: Signal[] = signals('danger', [
  [
    'clear',
    phrase(
      '(?:following|follows|followed|stalking|chasing|chases|chased|tailing) (?:me|us)',
      '(?:followed|stalked|chased) by (?:a |some |two |three |this )?(?:man|men|guy|guys|boys|car|bike|stranger|group|drunk)',
    ),
    phrase(
      'on (?:github|insta\\w*|twitter|linkedin|spotify|social|facebook|snapchat|snap|youtube|quora|x)',
      'online',
      'back',
      'followers?',
      'dog',
      'puppy',
      'cat',
      'kitten',
      'advice',
      'ads',
      'deadlines?',
      'dreams?',
    ),
  ],
  [
    'clear',
    phrase(
      `(?:he|she|they|someone|man|men|father|husband|brother|brothers|uncle|stranger|guy|guys|thief|robber|bf|ex)(?: \\w+){0,5} ${weapon}(?: \\w+){0,5} (?:door|me|us|house|room|outside|coming|threat\\w*|home|neck)`,
    ),
    phrase('stall', 'shop', 'skills?', 'set', 'kitchen', 'movie', 'film', 'game', 'pubg'),
  ],
  [
    'clear',
    phrase(
      `(?:threaten\\w*|trying|tried|said (?:he|she|they) (?:will|would|is going to|are going to)|says (?:he|she|they) will|swore|wants?|planning|coming|came|going|about) to ${threat} (?:me|us|my (?:family|sister|brother|mother))(?: \\w+)*`,
      `(?:said|says|told me) (?:he|she|they) (?:will|would|is going to|are going to) ${threat} (?:me|us|my (?:family|sister|brother))`,
      `(?:death|rape|acid) threats?`,
      `they(?: \\w+){0,2} (?:will|going to) ${threat} (?:me|us)(?: \\w+){0,8} (?:marry|love|caste|religion|him|her|police|honou?r|leave|inter)`,
      'honou?r killing',
    ),
    phrase(
      '(?:exam|assignment|homework|course|semester|professor|syllabus|workout|trainer|coach|gym|schedule|thesis|traffic|mosquito\\w*|heat|weather|sugar|coffee)(?: \\w+){0,5} (?:kill|murder|hurt)',
      '(?:going|about) to (?:kill|murder|beat|hurt|attack) (?:me|us)(?! if i (?:marry|tell|leave|go to the police|report|love|run))',
      'game',
      'pubg',
      'chess',
      'in the (?:match|quiz|game)',
      'laughing',
    ),
  ],
  [
    'clear',
    phrase(
      `going to ${threat} (?:me|us)(?: \\w+){0,2} (?:if|because|for|when)(?: \\w+){0,3} (?:marry|marrying|love|loving|leave|leaving|tell|report|police|caste|religion|divorce|escape|run away|complain)`,
      `going to ${threat} (?:me|us)(?: \\w+)? (?:tonight|right now|please help|help me|send help)`,
    ),
    phrase('the surprise', 'spoilers?'),
  ],
  [
    'clear',
    phrase(
      '(?:locked|trapped|stuck|held|tied)(?: \\w+){0,2} (?:in|inside|captive|hostage|against)(?: \\w+){0,4} (?:car|room|house|flat|apartment|bathroom|basement|captive|hostage|will|van|cellar)(?: \\w+)*',
      '(?:will|would|does|do|did|is|are) not (?:let|letting) (?:me|us) (?:out|go|leave|get out)',
      'kidnapp\\w*',
      'abduct\\w*',
      'held (?:captive|hostage)',
      '(?:being )?traffick(?:ed|ing)(?: me)?',
    ),
    phrase('locked out', 'movie', 'film', 'escape room', 'law', 'essay', 'dog', 'story', 'netflix', 'bank', 'of class'),
    'mention',
  ],
  [
    'clear',
    phrase(
      '(?:fire|smoke|gas leak|flood|water)(?: \\w+){0,8} (?:can not (?:get out|breathe|escape)|trapped|no exit|stuck)',
      '(?:house|room|hostel|building|kitchen|flat) (?:is )?on fire',
      '(?:bleeding|blood)(?: \\w+){0,3} (?:a lot|heavily|badly|everywhere|not stop\\w*|will not stop|too much)',
      'can not breathe(?: properly)?$',
      '(?:drugged|spiked)(?: my| me| our)?(?: drink| coffee)?',
      '(?:unconscious|not breathing|not waking up|not responding)(?: \\w+){0,4}',
      'heart attack right now',
    ),
    phrase(
      'period',
      'laughing',
      'belly',
      'song',
      'nose',
      'server',
      'code',
      'app',
      'api',
      'website',
      'chapter',
      'first aid',
      'lesson',
      'in the (?:film|movie|novel)',
      'phone',
      'battery',
    ),
    'mention',
  ],
  [
    'hidden',
    phrase(
      '(?:driver|cab|auto|car|men|man|he|they|guy|uber|ola|taxi)(?: \\w+){0,6} (?:not (?:taking|stopping|letting|dropping)(?: \\w+){0,2} (?:me|us|home|the car|down)|wrong (?:way|route|direction|road)|taking (?:me|us) (?:somewhere|elsewhere|to some))',
      'not (?:taking me home|stopping the (?:car|cab|auto))',
    ),
  ],
  [
    'hidden',
    phrase(
      '(?:break(?:ing)?|broke|broken|forc\\w+|bang(?:ing|s|ed)?|kick\\w*|knock\\w*|pound\\w*)(?: \\w+){0,3} (?:the |my |our )?door(?: \\w+){0,8} (?:hid\\w*|scared|alone|help|police|drunk|threat\\w*|me)',
      '(?:hid\\w*|scared|alone|help)(?: \\w+){0,8} (?:break(?:ing)?|bang(?:ing|s)?|kick\\w*|forc\\w+|pound\\w*)(?: \\w+){0,3} door',
      '(?:breaking|broke|broken|break) (?:in|into) (?:my|our|the) (?:house|home|room|flat|hostel)',
      '(?:someone|man|men|stranger|they|he) (?:is |are )?(?:inside|entered|in) my (?:house|home|room|flat)',
    ),
    phrase('fridge', 'cat', 'music', 'industry', 'surprise', 'delivery', 'milkman'),
  ],
  [
    'hidden',
    phrase(
      'not (?:see|live to see|make it to) (?:the|another|next) (?:morning|sunrise|day)$',
      '(?:be|am) dead by (?:morning|tomorrow|tonight)',
      'they (?:will|are going to) (?:find|get|come for) me',
      '(?:i am|am|are|we are) in (?:danger|real danger|serious danger)',
      '(?:am|feel) (?:not|un) ?safe (?:right now|here|with him|tonight)',
      '(?:please )?(?:send|call) (?:help|the police|police|someone)(?: now| quick\\w*| fast| please)?$',
    ),
    phrase('danger of (?:failing|missing|losing|being|not)', 'species', 'extinct\\w*', 'notes', 'chess'),
  ],
])
