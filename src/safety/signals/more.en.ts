import { phrase, type Signal, signals } from './signal.ts'

const trip = phrase(
  'trip',
  'party',
  'movie',
  'film',
  'match',
  'meeting',
  'class',
  'lecture',
  'start',
  'play',
  'went',
  'eat',
  'leave',
  'project',
  'plan',
)
const study = phrase(
  'lol',
  'haha\\w*',
  'homework',
  'assignments?',
  'syllabus',
  'exams?',
  'chapter',
  'sums?',
  'coding',
  'maths?',
  'diet',
  'gym',
  'mondays?',
  'group project',
)
const kin =
  '(?:parents|family|mom|mother|dad|father|everyone|they|people|world|friends|husband|wife|kids|children|brother|sister|he|she)'

const selfHarm: Signal[] = signals('self-harm', [
  [
    'clear',
    phrase(
      '(?:how|thought|thoughts|thinking|feel like|idea|plan|planning|want|ready)(?: \\w+){0,3} (?:to end|of ending|about ending|ending|end) (?:it|it all|everything|things|my story)$',
      '(?:feel like|want to|going to|thinking of|thinking about) (?:ending|end) everything',
      'thoughts? of (?:dying|death|ending|not (?:being|existing)|killing|harming|hurting)',
      'lost the will to live',
      '(?:started|start|began|keep|kept|back to|been|stop|resist|urge to|urges to|relapsed and) (?:cutting|cut)(?: again)?$',
      'dark(?:est)? thoughts of',
    ),
    phrase('onions?', 'vegetables', 'sugar', 'relationship', 'call', 'chapter', 'subscription'),
  ],
  [
    'clear',
    phrase(
      '(?:not|no longer|never)(?: \\w+){0,2} (?:see|have|find)(?: \\w+){0,2} (?:reasons?|point|purpose|meaning|will|strength)(?: left)? (?:to|in|for|of) (?:keep going|keep living|go on|going on|carry on|carrying on|continue|continuing|wake up|stay|staying|be here|anything|living)',
      'what is the (?:(?:use|sense|purpose) (?:of|in) (?:living|life|being alive|going on|all this|me being)|meaning (?:of|in) (?:living|my life|being alive|going on|all this))',
      'no (?:will|reason|strength) (?:left )?to (?:keep going|carry on|wake up|continue)',
    ),
    study,
  ],
  [
    'hidden',
    phrase(
      '(?:nobody|no one)(?: \\w+){0,3} (?:care|cares|notice|miss|cry|mind|remember|know)(?: \\w+){0,3} (?:if|when|that|once) i(?: just)? (?:died|die|disappear\\w*|vanish\\w*|left this|am gone|was gone|were gone|stopped existing|did not wake|never came back|do not wake)',
      `${kin}(?: all)? (?:do|does|would|will|did) not need me`,
      '(?:nobody|no one) needs me',
      `${kin}(?: \\w+){0,8} (?:better|save|happy|happier|easier|fine|relief|relieved|peace|move on|okay)(?: \\w+){0,5} (?:without me|(?:when|if|once) i am (?:not there|not here|gone|out of the way|not around))`,
      '(?:i )?only (?:cause|bring|give)(?: \\w+){0,3} (?:pain|trouble|problems|sadness|misery|shame)',
      'out of (?:their|everyone) (?:way|life|lives)',
    ),
    trip,
  ],
  [
    'hidden',
    phrase(
      '(?:peace|rest|sleep|asleep|silence|quiet|darkness) forever',
      'eternal (?:peace|sleep|rest)',
      'forever (?:peace|sleep|rest)',
      '(?:hope|wish|pray) tomorrow never comes',
      'if i do not wake up(?: tomorrow)?',
      '(?:hope|wish|pray)(?: \\w+){0,4} (?:accident|bus hits me|truck hits me|car hits me|lightning|something kills me|i get hit|get cancer|terminal)',
      'end of my rope',
      'end is near for me',
      'my time (?:is up|has come|to go)',
      'time for me to (?:go|leave)',
      'this is the end(?: of me| for me)?$',
    ),
    study,
  ],
  [
    'hidden',
    phrase(
      '(?:i will|i am going to|i would) be gone$',
      'what i am (?:about|going) to do',
      '(?:not|doubt)(?: \\w+){0,2} i (?:will|would|am going to) be (?:around|here|alive)',
      '(?:not|never)(?: \\w+){0,3} see (?:me|my face) (?:again|anymore|tomorrow)',
      'you will(?: \\w+)? never (?:see|hear from) me',
      '(?:last|final) time (?:you|we|i)(?: will)? (?:see|hear|talk|hug|speak|meet)(?: \\w+){0,3}',
      'this is (?:the )?last (?:time|you)(?: \\w+){0,4} (?:hear|see|me)',
      '(?:wrote|written|writing|write|made) my (?:will|note|last letter|own obituary|eulogy)',
      '(?:planned|planning|picture|imagine) my (?:own )?funeral',
      '(?:made up|set) my mind(?: \\w+){0,4} (?:end|leave|go|tonight|over)',
    ),
    phrase('trip', 'hostel', 'city', 'company', 'school', 'batch', 'home', 'office', 'vacation', 'season'),
  ],
  [
    'hidden',
    phrase(
      '(?:cuts|scars|fresh marks|wounds) on my (?:own )?(?:arms?|wrists?|thighs?|legs?)',
      '(?:pain|bleeding|blood|cutting) (?:is )?(?:the )?(?:only )?(?:thing )?(?:that )?(?:helps|calms|makes me feel|relieves)',
      'wear(?:ing)? (?:full|long) sleeves(?: \\w+){0,4} (?:cuts|scars|marks|arms)',
      '(?:stand|stood|standing|sit|sat|sitting|go|went|going|walk\\w*)(?: \\w+){0,4} (?:edge|ledge|railing)(?: of)?(?: \\w+)*',
      '(?:bought|got|have|buying|ordered)(?: \\w+){0,2} (?:pills|sleeping tablets|sleeping pills|blades?|rat poison)(?: \\w+)*(?: tonight| waiting| ready| everyone| just in case)',
    ),
    phrase('cat', 'acne', 'accident', 'chicken ?pox', 'football', 'seat', 'shaving', 'surgery', 'vitamin\\w*', 'glory'),
  ],
])

const abuse: Signal[] = signals('abuse', [
  [
    'clear',
    phrase(
      'forc\\w+ (?:himself|herself|themselves) (?:on|upon|onto) (?:me|us)',
      '(?:rais\\w+|lift\\w*|put\\w*|lays?|laid) (?:his|her|their|a) hands? (?:on|at) (?:me|us|my mother|my mom)',
      '(?:pull\\w*|drag\\w*|grab\\w*)(?: me)?(?: by)? (?:my )?hair',
      '(?:throws?|threw|throwing)(?: \\w+){0,3} at me',
      '(?:watch\\w*|film\\w*|record\\w*|walks? in|peep\\w*|spy\\w*)(?: on| in)?(?: \\w+){0,3} (?:bath\\w*|changing|shower\\w*|undress\\w*|naked)',
      'sexual favou?rs?',
      '(?:he|she|they|dad|father|husband|uncle|bf|brother|ex|partner|stepfather)(?: \\w+){0,2} (?:is|gets|becomes|got|turned|has been|was) (?:very |really |so )?(?:violent|abusive|physical)(?: with me| towards me)?',
      '(?:does|do|did|doing|makes me do|made me do)(?: \\w+){0,2} things (?:to me|i do not|with him|to my body)',
    ),
    phrase('ideas', 'ball', 'questions', 'shade', 'puppy', 'dog', 'cat', 'movie', 'film', 'novel', 'character'),
  ],
  [
    'hidden',
    phrase(
      'threat\\w*(?: \\w+){0,8} (?:photos?|pictures?|videos?|nudes?|screenshots)',
      '(?:leak|post|share|send|show|upload|spread|expose)(?: \\w+){0,3} (?:private|intimate|nude|naked|personal|bath\\w*) (?:photos?|pictures?|videos?|chats?)',
      'fail me (?:if|unless)(?: \\w+){0,6} (?:meet|room|alone|hotel|friendly|favou?rs?|date)',
      '(?:i have|have|my|these) (?:\\w+ )?bruises (?:on|all over|from)',
      '(?:scared|afraid|terrified)(?: \\w+){0,2} (?:when|every time|whenever) (?:he|dad|father|husband|uncle|she|they|my \\w+)(?: \\w+){0,3} (?:home|drinks?|drunk|angry|room|shouts?)',
      '(?:take|takes|took|taking) (?:me )?to (?:his|the) room(?: \\w+){0,5} (?:alone|clothes|touch\\w*|secret)',
    ),
    phrase('cricket', 'football', 'cycling', 'fell', 'news', 'newspaper', 'article', 'awareness', 'poster', 'workshop'),
  ],
])

const danger: Signal[] = signals('danger', [
  [
    'clear',
    phrase(
      'threat\\w* (?:me|us) (?:with|that|to|by)(?: \\w+)*',
      'threat\\w* to (?:kill|hurt|harm|attack|burn|rape|shoot|stab)(?: \\w+)*',
      '(?:pulled|pointed|pointing|waving|holding) (?:a |the |his )?(?:knife|gun|pistol|blade|sword)(?: \\w+)*',
      'gun ?shots?',
      '(?:mob|goons|gundas?)(?: \\w+){0,5} (?:outside|attack\\w*|beat\\w*|coming)',
      '(?:attacked|mugged|robbed|assaulted) (?:me|us)(?: just)?(?: now| right now)?',
      '(?:i|we) (?:was|were|got|am being|are being) (?:attacked|mugged|robbed)',
    ),
    phrase(
      'film',
      'movie',
      'game',
      'pubg',
      'gta',
      'novel',
      'chess',
      'mosquito\\w*',
      'story',
      'to (?:cancel|detain|fail|quit|leave the band)',
    ),
  ],
  [
    'hidden',
    phrase(
      '(?:he|she|they|someone|man|men|stranger|ex|guy|guys)(?: \\w+){0,5} (?:outside|at|near|in front of) my (?:house|home|hostel|door|window|room|gate|flat|building)(?: \\w+){0,6} (?:scared|alone|help|not leav\\w*|refus\\w*|shout\\w*|threat\\w*|watch\\w*|again|night|hours)',
      '(?:scared|alone|help)(?: \\w+){0,8} (?:outside|at) my (?:door|window|room|house|hostel|gate)',
      '(?:someone|man|he|guy|men)(?: \\w+){0,3} (?:has been|keeps?|is) (?:watching|staring at|waiting for|stalking) me',
      '(?:i think )?(?:my life is|i am|we are) in danger',
      'fear for my life',
    ),
    phrase(
      'delivery',
      'vendor',
      'music',
      'band',
      'surprise',
      'cat',
      'dog',
      'cute',
      'crush',
      'of (?:failing|losing|missing)',
    ),
  ],
])

const eating: Signal[] = signals('eating', [
  [
    'clear',
    phrase(
      'only (?:drink\\w*|eat\\w*|hav\\w+|surviv\\w+|liv\\w+)(?: \\w+){0,4} (?:water|coffee|apple|cucumber|gum|one meal)(?: \\w+){0,8} (?:weight|thin|thinner|skinny|fat|slim|days|week)',
      '(?:eat|ate|eating) (?:only |just )?(?:once|one meal|an apple|one apple|nothing|one roti)(?: \\w+){0,4} (?:days|week|all week|since)',
      '(?:exercis\\w+|run|running|workout|work out|gym)(?: \\w+){0,6} (?:burn|punish|because i ate|after eating|what i ate)(?: \\w+)*',
      'faint\\w*(?: \\w+){0,6} (?:not eat\\w*|starv\\w+|skip\\w*)',
      '(?:feel|felt|am) (?:proud|powerful|good|strong|better|clean|pure)(?: \\w+){0,4} (?:not eat|do not eat|skip|hungry|empty stomach|starve)\\w*',
      'obsess\\w* (?:with|over|about) (?:calories|weight|food|my (?:weight|body))',
      'binge(?: \\w+){0,5} (?:guilt\\w*|shame|hate|secret\\w*|vomit\\w*|starv\\w+)',
    ),
    phrase(
      'fast',
      'fasting',
      'vrat',
      'roza',
      'ramadan',
      'watch',
      'series',
      'marathon',
      'fat burn',
      'warm up',
      'nurse',
      'assembly',
      'in class',
    ),
  ],
])

const someoneElse: Signal[] = signals('someone-else', [
  [
    'hidden',
    phrase(
      '(?:he|she|they|friend|brother|sister|roommate|cousin|junior|senior|classmate)(?: \\w+){0,4} (?:locked|shut) (?:himself|herself|themselves)(?: \\w+)*',
      '(?:his|her|their) (?:last|final) (?:message|words|post|story|status|text)',
      '(?:he|she|friend|brother|sister|roommate|classmate|cousin|junior)(?: \\w+){0,6} (?:has|have|had|carry\\w*|bought|keeps|hid\\w*) (?:a |some |the )?(?:rope|noose|blades?|pills|poison|razor)',
      '(?:friend|brother|sister|roommate|classmate|cousin|junior|neighbou?r|mother|mom)(?: \\w+){0,3} (?:cuts|is cutting|cutting|hurts|is being beaten|is being abused|hears voices telling)(?: \\w+){0,2}$',
    ),
    phrase('skipping', 'climbing', 'class', 'classes', 'vitamin\\w*', 'cake', 'vegetables', 'onions', 'novel', 'film'),
  ],
])

/** Families that a second reading of how people say it brought up. */
export const moreEnglish: Signal[] = [...selfHarm, ...abuse, ...danger, ...eating, ...someoneElse]
