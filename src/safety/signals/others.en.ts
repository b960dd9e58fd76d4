import { phrase, type Signal, signals } from './signal.ts'

const study = phrase('syllabus', 'unit', 'chapter', 'psychology', 'essay', 'biology', 'awareness', 'poster', 'seminar')
const fast = phrase(
  'fast',
  'fasting',
  'vrat',
  'navratri',
  'ramadan',
  'ramzan',
  'roza',
  'upvas',
  'ekadashi',
  'sick',
  'fever',
  'stomach',
  'food poisoning',
  'junk',
  'sugar',
  'ice cream',
  'chicken',
  'meat',
  'outside food',
  'surgery',
  'lent',
  'train',
  'motion',
)

export const eatingEnglish: Signal[] = signals('eating', [
  [
    'clear',
    phrase(
      '(?:make|makes|making|made|force|forcing|forced|forces) (?:myself|me) (?:to )?(?:throw up|vomit|puke|sick|purge)',
      '(?:throw|throwing|threw) up(?: \\w+){0,2} (?:on purpose|everything i eat|what i (?:eat|ate)|my (?:food|meals?|lunch|dinner)|after (?:every|each|eating|meals?|lunch|dinner|i eat))',
      '(?:vomit|vomiting|puke|puking|purge|purging|purged)(?: \\w+){0,4} (?:on purpose|every(?:thing)? (?:meal|i eat)|after (?:eating|every|each|meals?|lunch|dinner|i eat|binge\\w*|food))',
      '(?:binge|binging|bingeing|overeat\\w*)(?: and| then|ing)* (?:purge|purging|vomit\\w*|throw\\w*|starve)',
      'fingers?(?: \\w+){0,3} (?:my )?throat',
    ),
    new RegExp(
      `${study.source}|${phrase('inbox', 'netflix', 'watch', 'cache', 'logs?', 'cat', 'dog', 'bus', 'train').source}`,
    ),
  ],
  ['clear', phrase('(?:bulimi\\w*|anorexi\\w*|eating disorder|binge eating)'), undefined, 'mention'],
  [
    'clear',
    phrase(
      'laxatives?(?: \\w+){0,8} (?:weight|thin|thinner|slim|skinny|flat|eat\\w*|meals?|calories|every|daily|lose)',
      '(?:lose|losing|weight|thin|skinny|flat)(?: \\w+){0,6} laxatives?',
      '(?:diet|slimming|weight loss) pills(?: \\w+){0,5} (?:instead of|not eat\\w*|skip\\w*|secret\\w*)',
    ),
    study,
  ],
  [
    'clear',
    phrase(
      'starv(?:e|ed|ing|es) myself',
      'not (?:eaten|eating|ate|eat|had|touched)(?: anything| properly| food| a meal| a single meal| solid food| any food)?(?: \\w+)? (?:in|for|since) (?:the (?:last|past) )?(?:\\d+|two|three|four|five|six|many|several|couple of|a few|a) (?:days?|weeks?)',
      '(?:only|just|nothing but) (?:water|black coffee|lemon water|gum|ice|diet coke)(?: \\w+){0,4} (?:days?|week|weeks)',
      '(?:skip\\w*|miss\\w*) (?:all |every |most )?meals?(?: \\w+){0,5} (?:thin\\w*|skinny|weight|lose|fat|ugly|control|punish\\w*)',
    ),
    fast,
  ],
  [
    'hidden',
    phrase(
      '(?:stop|stopped|stopping|quit|given up|gave up) eating(?: (?:so|because|to|and|for|completely|altogether|anything|at all|food|since|properly|now|they|until|till|in front)(?: \\w+)*)?$',
      '(?:do not|can not|will not|not) (?:deserve|allowed) (?:to eat|food|dinner|lunch|a meal)',
      '(?:earn|deserve) (?:my |the )?(?:food|meal|dinner|calories)',
      '(?:scared|afraid|terrified|fear) of (?:eating|food|gaining (?:weight|even)|calories|getting fat)',
    ),
    fast,
  ],
  [
    'hidden',
    phrase(
      '(?:eat|ate|eating|food|meal|bite|roti|rice)(?: \\w+){0,9} (?:punish|punishment|burn it (?:off|all)|run it off|make up for it|undo it|compensat\\w+|get rid of it)',
      '(?:punish|hate|hating|punishing) myself(?: \\w+){0,4} (?:eat\\w*|food|meal)',
    ),
    phrase('homework', 'dog'),
  ],
  [
    'hidden',
    phrase(
      '(?:disgust\\w*|guilty|guilt|gross|hate myself|ashamed|shame|fat|ugly|panic\\w*|cry)(?: \\w+){0,4} (?:after|when(?:ever)?|every ?time|each time|if)(?: \\w+)? (?:eat|eating|i eat|ate|food|meals?|a meal|bite|dinner|lunch)',
      '(?:after|when|every ?time|if)(?: i)? (?:eat|eating|ate|even one)(?: \\w+){0,6} (?:disgust\\w*|guilt\\w*|gross|hate myself|ashamed|fat)',
    ),
    phrase('mess food', 'hostel food', 'spicy'),
  ],
  [
    'hidden',
    phrase(
      '(?:hide|hid|hiding|throw|threw|flush|flushed|spit|spitting|dump)(?: away)?(?: \\w+){0,2} (?:food|lunch|tiffin|dinner|breakfast|roti|meals?)(?: \\w+){0,8} (?:think|thinks|know|knows|notice|notices|see|sees|believe|believes|secret\\w*)',
      'chew and spit',
      '(?:lie|lied|lying|pretend\\w*|tell)(?: \\w+){0,5} (?:already )?(?:ate|eaten|have eaten)',
    ),
    phrase('dog', 'surprise', 'kids'),
  ],
  [
    'hidden',
    phrase(
      '(?:\\d{2,3}) (?:calories|calorie|cals?|kcal)(?: \\w+)? (?:a|per|each|every|in a) day',
      '(?:till|until|so) (?:that )?(?:my |the )?(?:bones?|ribs|collar ?bones?|spine)(?: \\w+)? (?:show|shows|stick|visible|see)',
      'thigh gap',
      '(?:want|need|like) to (?:see|feel) my (?:bones|ribs|collar ?bones?)',
      '(?:feel|see)(?: \\w+){0,2} (?:in )?control(?: \\w+){0,4} (?:not eat|hungry|starv\\w+|skip)',
      'weigh myself(?: \\w+)? (?:\\d+|ten|five|many|every hour|after every|all day)',
      'count(?:ing)? every (?:single )?calorie',
      'hungry(?: \\w+){0,3} (?:feels good|is good|proud)',
    ),
    phrase('burn\\w*', 'walk\\w*', 'extra', 'above', 'surplus', 'bulk'),
  ],
])

const other =
  '(?:friend|roommate|room mate|flatmate|sister|brother|cousin|classmate|batchmate|junior|senior|mother|mom|father|dad|gf|bf|neighbou?r|student|mate|buddy|uncle|aunt|wife|husband|son|daughter|kid|boy|girl|child|someone|guy|person|partner|ex|colleague|grandfather|grandmother|nephew|niece|saheli|dost|didi|bhai)'
const them = `(?:he|she|they|${other})`
const themselves = '(?:himself|herself|themselves|themself)'

export const someoneElseEnglish: Signal[] = signals('someone-else', [
  [
    'clear',
    phrase(
      `(?:kill|killing|killed|hang|hanging|hanged|hung|hurt|hurting|harm|harming|cut|cuts|cutting|burn|burning|burns|starve|starving|stab|shoot|drown|poison\\w*|unalive|scratching|hitting) ${themselves}`,
      '(?:end|ending|take|taking|took) (?:his|her|their) (?:own )?life',
      '(?:self ?harm\\w*)',
    ),
    phrase(
      'laughing',
      'in (?:the )?(?:foot|work|books|match|gym)',
      'chapter',
      'syllabus',
      'character',
      'novel',
      'film',
      'movie',
      'news',
      'cooking',
      'playing',
      'accident\\w*',
      'shaving',
    ),
    'mention',
  ],
  [
    'clear',
    phrase(
      `${them}(?: \\w+){0,8} (?:wants?|wanted|wish\\w*|wishes|going|planning|plans?|trying|tried|threaten\\w*|talk\\w*|says?|said|thinking|told|texted|messaged|keeps|posted|feels?|think)(?: \\w+){0,6} (?:die|dying|suicide|dead|suicidal|(?:not|no longer|never) (?:want to )?(?:live|be alive|exist|wake up|be here anymore)|(?:no|not any) (?:point|reason|purpose|will)(?: \\w+)? (?:liv\\w+|life|alive|going on)|end it|overdose|jump(?:ing)? (?:off|from)|self harm)`,
      `${them}(?: \\w+){0,3} (?:is|are|seems?|been|feeling|am|was) (?:very |really )?suicidal`,
      `(?:attempted|attempting|commit\\w*) suicide`,
    ),
    phrase(
      'squad',
      'prevention',
      'essay',
      'lecture',
      'hamlet',
      'novel',
      'film',
      'movie',
      'character',
      'chapter',
      'cell',
      'durkheim',
      'dying to',
      'die (?:of|laughing|for)',
      'battery',
      'phone',
      'in \\d{4}',
      'long ago',
      'freedom',
    ),
    'mention',
  ],
  [
    'clear',
    phrase(
      `${them}(?: \\w+){0,3} (?:swallow\\w*|took|taken|ate|drank|overdosed|drunk|consumed|gulped)(?: \\w+){0,4} (?:pills|tablets|medicines|poison|phenyl|sleeping|acid|meds|harpic|pesticide|capsules)`,
      `${them}(?: \\w+){0,2} overdosed`,
      '(?:suicide|goodbye|farewell|last) (?:note|letter|message) (?:from|by|of|to) (?:my|a|her|him)',
      '(?:sent|gave|wrote|left|send|posted)(?: me| us| everyone)?(?: a| an| his| her| this| kind of)* suicide (?:note|letter|message)',
      'found(?: \\w+){0,3} suicide note',
    ),
    phrase(
      'vitamins?',
      'his (?:daily|regular|bp|sugar)',
      'her (?:daily|regular|bp|sugar)',
      'for (?:fever|cold|bp|sugar|diabetes|headache)',
      'on time',
      'novel',
      'film',
      'movie',
      'socrates',
      'romeo',
      'juliet',
      'cleopatra',
      'character',
      'story',
    ),
  ],
  [
    'clear',
    phrase(
      `(?:her|his|their|${other}s?)(?: \\w+){0,1} (?:father|dad|mother|mom|husband|bf|uncle|brother|parents|partner|wife|in laws|stepfather|boss|teacher|boyfriend)(?: \\w+){0,2} (?:beats?|hits?|abus\\w+|touch(?:es|ed)|rap(?:es|ed)|molest\\w*|tortur\\w*|slaps?|locks?|burns?|threaten\\w*|starves?) (?:her|him|them)(?: \\w+)*`,
      `${other}(?: \\w+){0,2} (?:is|was|got|being|is being|gets|has been) (?:beaten|abused|molested|raped|ragged|blackmailed|tortured|hit|harassed|stalked)(?: \\w+)*`,
    ),
    phrase(
      'at (?:chess|carrom|badminton|cricket|ludo|cards|tennis|every|maths|pubg)',
      'in (?:chess|carrom|badminton|the (?:match|race|finals?|quiz)|marks)',
      'film',
      'movie',
      'novel',
      'character',
      'news',
    ),
  ],
  [
    'clear',
    phrase(
      `${them}(?: \\w+){0,4} (?:make|makes|making|forces?|forcing) ${themselves}(?: to)? (?:vomit|throw up|sick|puke)`,
      `${them}(?: \\w+){0,2} (?:has |have |is )?(?:not (?:eaten|eating)|stopped eating|starving|refuses? to eat)(?: anything| properly)?(?: \\w+)? (?:in|for|since)? ?(?:\\d+|two|three|four|many|several|days?|weeks?)`,
      `${other}(?: \\w+){0,3} (?:anorexi\\w*|bulimi\\w*)`,
    ),
    phrase('fast', 'fasting', 'vrat', 'navratri', 'roza', 'fever', 'sick', 'dog', 'cat', 'since (?:morning|breakfast)'),
  ],
  [
    'hidden',
    phrase(
      '(?:cuts?|scars?|marks?|blood|wounds?|bruises|burns?)(?: \\w+){0,3} on (?:her|his|their) (?:\\w+ )?(?:arms?|wrists?|hands?|thighs?|legs?|neck|face|body)',
      'found(?: \\w+){0,3} (?:pills|blades?|razor|rope|noose)(?: \\w+){0,4} (?:her|his|their)',
      `(?:will|might|may|could|going to|afraid|scared|worried)(?: \\w+){0,4} (?:do something (?:bad|stupid|wrong|to (?:him|her)|drastic|terrible)|(?:hurt|harm|do anything to) ${themselves})`,
      `${them}(?: \\w+){0,8} (?:terrace edge|edge of the (?:terrace|roof|platform|bridge|balcony)|on the ledge|railway tracks?|on the tracks)`,
    ),
  ],
  [
    'hidden',
    phrase(
      `${them}(?: \\w+){0,6} (?:says?|said|feels?|thinks?|told|keeps saying)(?: \\w+){0,6} (?:(?:a )?burden|better (?:off )?without (?:him|her|them)|no (?:hope|future|point|way out)|disappear|goodbye forever|(?:will|would) be gone|not (?:be )?(?:here|around) (?:anymore|tomorrow|for long)|can not (?:take|do|go on)(?: \\w+){0,2} anymore|nobody (?:will|would) miss)`,
      '(?:is|are|was) (?:unconscious|not breathing|not waking up|not responding|unresponsive)',
      `${them}(?: \\w+){0,6} (?:gave|giving|given) away (?:his|her|their) (?:things|stuff|belongings|phone|guitar|books|clothes)`,
      `${them}(?: \\w+){0,6} (?:giving|gave) (?:his|her|their) (?:\\w+ )?(?:things|stuff|belongings) away`,
    ),
    phrase('phone', 'laptop', 'server', 'shifting', 'moving out', 'company', 'economy'),
  ],
])
