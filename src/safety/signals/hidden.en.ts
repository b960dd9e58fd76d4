import { phrase, type Signal, signals } from './signal.ts'

const pills = '(?:pills?|tablets?|medicines?|meds|capsules?|sleeping pills?|painkillers?|paracetamols?)'
const people =
  '(?:everyone|they|family|parents|the world|people|friends|mom|mother|dad|father|you all|all of you|you guys|she|he|husband|wife|kids|house|home|life|things|it|all|sister|brother)'
const gone =
  '(?:without me|if i (?:was|were|am|would be) (?:not (?:here|around|alive|born|there)|gone|dead|no more)|if i (?:died|die|disappear|disappeared|vanish|vanished|never existed|did not exist|was never born|left forever)|(?:when|once|after) i am (?:gone|dead|not here|no more|not around))'

const goodbyes: Signal[] = signals('self-harm', [
  [
    'hidden',
    phrase(
      `${people}(?: \\w+){0,6} (?:better|happier|relieved|free|peaceful|at peace|fine|okay|ok|glad|easier|good|cry|miss me)(?: \\w+){0,4} ${gone}`,
      `${gone}(?: \\w+){0,2} ${people}(?: \\w+){0,4} (?:better|happier|relieved|free|peace|fine|okay|easier)`,
    ),
  ],
  [
    'hidden',
    phrase(
      '(?:family|parents|everyone|they|mom|dad|friends|people|kids|he|she|you)(?: all)? deserves? (?:better|more|someone better) than me',
      '(?:will|would|can|could) (?:finally )?be free (?:of|from) me',
      '(?:save|spare) (?:them|everyone|my (?:parents|family)) (?:the )?(?:trouble|pain|burden) of (?:me|having me)',
    ),
  ],
  [
    'hidden',
    phrase(
      '(?:i am|i feel|feel like|feeling like|being|become|becoming|am|just|only|such|nothing but|myself|me|i was)(?: \\w+){0,2} (?:a |such a |the |an )?(?:burden|liability|dead weight|waste of (?:space|oxygen|air|money|life))',
    ),
    phrase(
      'burden (?:of|on|for|to)(?: \\w+){0,1} (?:group|team|project|proof|homework|syllabus|work|books)',
      'tax burden',
    ),
  ],
  [
    'hidden',
    phrase(
      '(?:nobody|no one|not a single person|not one person|none)(?: \\w+){0,3} (?:miss|notice|care|cry|remember|look for|know|feel)(?: \\w+){0,3} (?:when|if|once|after|that|for|until) i (?:am|was|were|will be|have) (?:gone|dead|not here|no more|not around|missing)',
      '(?:nobody|no one) (?:will|would)(?: even| really)* (?:miss me|cry for me|notice if i (?:die|died|disappear|disappeared|vanish\\w*))$',
    ),
    phrase('party', 'wedding', 'class', 'meeting', 'team'),
  ],
  [
    'hidden',
    phrase(
      '(?:when|after|once|if) i am (?:gone|no more|not here anymore|not around anymore)',
      '(?:i will|going to) be gone (?:soon|by|tomorrow|before|forever|for good)',
      'not be (?:here|around|alive|there)(?: \\w+)? (?:anymore|any longer|much longer|for long|to see|tomorrow)',
      '(?:will|may|might) not be (?:here|around|alive)(?: \\w+){0,6} or anything',
      'not have to (?:worry|deal|bother|put up)(?: \\w+){0,2} me (?:anymore|any longer|soon)',
      'last (?:day|night|week|birthday|diwali) (?:alive|on earth|of my life)',
    ),
    phrase(
      'gone (?:to|for) (?:the|a|class|lunch|home|college|town|goa|trip)',
      'vacation',
      'trip',
      'holiday',
      'office',
      'back (?:on|in|by|at)',
      'transfer\\w*',
      'graduat\\w*',
    ),
  ],
  [
    'hidden',
    phrase(
      '(?:gave|giving|given|give)(?: \\w+){0,3} away (?:all )?(?:my|the) (?:things|stuff|belongings|everything|possessions|favou?rite|most)',
      '(?:gave|giving|given|give) (?:all )?my (?:things|stuff|belongings|possessions|favou?rite things) away',
      '(?:gave|giving) everything (?:i own )?away',
    ),
  ],
  [
    'hidden',
    phrase(
      'this is (?:my )?(?:final )?goodbye(?: forever)?$',
      'goodbye (?:forever|world|cruel world|for good)',
      '(?:final|last) goodbyes?',
      'see you on the other side',
      '(?:goodbye|farewell|last|final) (?:letters?|notes?) (?:to|for) (?:my |everyone|all)',
      '(?:read|open|find) (?:this|my (?:diary|letter|note)) (?:when|after) i',
    ),
  ],
  [
    'hidden',
    phrase(
      'if (?:something|anything)(?: \\w+)? happens to me(?: \\w+){0,3} (?:please|tell|delete|take|know|do not|give|look)',
      '(?:tell|told) (?:my )?(?:mom|dad|parents|family|sister|brother|everyone)(?: that)? i (?:love|loved|am sorry|was sorry)',
      'delete my (?:chats|phone|history|account)(?: \\w+){0,3} (?:after|when|if) i',
    ),
  ],
  [
    'hidden',
    phrase(
      '(?:made|making) (?:my )?peace with (?:dying|death|it ending|leaving)',
      '(?:picked|chosen|set|fixed|decided) (?:a|the|my) (?:date|day) (?:to|for) (?:die|go|leave|end|it)',
      'i have (?:a|the) plan (?:and|to) (?:the )?(?:date|end|means)',
      '(?:ready|decided|going) to (?:leave|go away from) (?:this|the) (?:world|life|earth)',
      '(?:leave|leaving|left) (?:this|the) (?:world|earth|planet)(?: behind| forever)?',
      'not long (?:left|now) for me',
      'countdown to my',
    ),
    phrase('holiday', 'competition', 'behind in'),
  ],
])

const weariness: Signal[] = signals('self-harm', [
  [
    'hidden',
    phrase(
      '(?:want|wish|wanted|need|wishing)(?: \\w+){0,3} (?:everything|it all|all this|all of this|it|the pain|this pain|the suffering|my thoughts|the voices) (?:to )?(?:just )?(?:stop|end|be over|be done|go away)(?: forever| for good| already| now| completely)?$',
      '(?:make|making) (?:it|the pain|everything|the voices|them) (?:all )?stop(?: forever)?$',
      '(?:stop|end) (?:the|this|my) pain (?:forever|for good|once|permanently)',
      '(?:to|and|for) (?:stop|end|rest|sleep|sleeping|leave) (?:forever|for good|permanently)',
    ),
    phrase(
      'noise',
      'construction',
      'hiccups',
      'rain',
      'headache',
      'tooth\\w*',
      'period',
      'cramps?',
      'ads',
      'notifications?',
      'knee',
    ),
  ],
  [
    'hidden',
    phrase(
      '(?:sleep|asleep|bed|eyes)(?: \\w+){0,4} (?:never|not)(?: \\w+){0,3} (?:wake|waking|get|open)',
      '(?:never|not) (?:want to |have to )?wake up(?: again| anymore| any longer| tomorrow| ever)',
      '(?:hope|wish|pray|prayed|want|wanted|rather)(?: \\w+){0,3} (?:never|not) wake up',
      'sleep forever',
    ),
    phrase('alarm', 'wake up (?:at|early|late|for|before|on time|so)', 'beauty'),
  ],
  [
    'hidden',
    phrase(
      '(?:want|wish|wanted|could|like|love|wishing|rather)(?: \\w+){0,3} (?:disappear|vanish|cease to exist|fade away|evaporate)',
      'disappear (?:forever|completely|for good|from (?:this|the) world|from everyone)',
    ),
    phrase(
      '(?:disappear|vanish) (?:into|to) (?:the )?(?:hills?|mountains?|himalayas?|goa|beach|forest|library|blanket)',
      'from (?:insta\\w*|social|whatsapp|twitter|facebook)',
      'weekend',
      'for (?:a|the|some) (?:day|week|while|month)',
      'acne',
      'pimples?',
      'marks?',
    ),
  ],
  [
    'hidden',
    phrase(
      'no (?:future|hope|way out|escape|other way|other option|light)(?: \\w+){0,3} (?:for me|left|in my life|in life|anymore)',
      '(?:see|have|there is|got|find)(?: absolutely| really)? no (?:future|hope|way out|other way out|escape)(?! (?:tense|value|of passing))(?: for me)?',
      'only way out',
      'there is nothing left for me',
    ),
    phrase('tense', 'traffic', 'maze', 'game', 'parking', 'chess', 'loop', 'labyrinth'),
  ],
  [
    'hidden',
    phrase(
      'what is the point (?:of|in) (?:anything|any of this|it all|all this|me|waking up|getting up|trying anymore|being here)',
      'what is the point (?:of|in) (?:doing )?(?:this|it) anymore',
      '(?:life|my life|everything|living) (?:is|feels|has become|seems|has no|has lost)(?: so| just| completely| all| totally)? (?:pointless|meaningless|meaning|purpose|empty|over)',
      'no point (?:in|of|to) (?:anything|trying|me|going on|my life|any of this) ?(?:anymore|at all|left)?$',
    ),
    phrase('(?:waking|getting) up (?:at|early|so early|before)', 'assignments?', 'at \\d'),
  ],
  [
    'hidden',
    phrase(
      'can not (?:do|take|handle|bear|stand|tolerate|fight|keep doing|carry on|carry) (?:this|it|on|the pain|life|my life|this pain|this life|living)? ?(?:anymore|any longer)$',
      'can not keep (?:going|living|fighting|pretending)(?: like this| on)?(?: anymore)?$',
      '(?:i )?(?:have )?(?:no|do not have(?: any)?|run out of)(?: more)? (?:strength|energy|fight|will)(?: left)? (?:to (?:go on|live|fight|continue)|left in me|anymore)',
      '(?:i )?give up on (?:life|living|everything|myself)',
      'done (?:fighting|pretending|trying)(?: anymore)?$',
    ),
    phrase('lol', 'haha\\w*', 'sum', 'homework', 'assignment', 'diet', 'physics', 'integration', 'workout'),
  ],
  [
    'hidden',
    phrase(
      '(?:look\\w*|star(?:e|ed|ing)|stand\\w*|stood|sat|sitting|walk\\w*|think\\w*|thought|go|going|went|drawn)(?: \\w+){0,5} (?:train tracks?|railway (?:tracks?|line)|the tracks|terrace edge|edge of the (?:terrace|roof|platform|bridge|building)|the edge|ledge|ceiling fan|how high|how far down|pills|the blade)',
      'imagin\\w*(?: \\w+){0,3} (?:my (?:own )?(?:funeral|death)|being dead|not being here)',
      '(?:driv\\w+|crash\\w*|steer\\w*) (?:my |the )?(?:car|bike|scooter)? ?into (?:a |the )?(?:tree|wall|truck|divider|traffic)',
    ),
    phrase('timetable', 'ticket', 'photo\\w*', 'edge of the seat'),
  ],
  [
    'hidden',
    phrase(
      `(?:saving|saved|save|collect\\w*|hoard\\w*|stock\\w*|stash\\w*|hid|hiding|count(?:ed|ing)|storing|stor(?:ed|es)|keeping|kept)(?: \\w+){0,5} ${pills}`,
    ),
    phrase(
      'for an?',
      'android',
      'drawing',
      'graphics?',
      'samsung',
      'vitamin\\w*',
      'fever',
      'first aid',
      'grandm\\w*',
      'pharmacy',
    ),
  ],
  [
    'hidden',
    phrase(
      '(?:will|would|does|do|how much will|how much does) (?:it|death|dying)(?: \\w+)? (?:hurt|be painful|be quick|take long)(?: \\w+){0,3} (?:if (?:it is|i do it) quick|to die|when you die|dying|quickly)',
      '(?:what|how) (?:does|is|would) (?:it )?(?:feel )?(?:like )?(?:to die|dying|being dead|death feel\\w*)',
    ),
    phrase('novel', 'character', 'poem'),
  ],
  [
    'hidden',
    phrase(
      '(?:not|never|doubt|hardly)(?: \\w+){0,4} (?:make it|live|survive|be alive|last|see)(?: \\w+){0,2} (?:to|till|until|past|beyond) (?:my |the |next |tomorrow|see )(?: ?\\w+){0,2}',
      '(?:will|would) (?:be|am) (?:dead|gone) (?:by|before|soon)',
      'not live (?:to see|past|till|until)',
    ),
    phrase(
      'lecture',
      'class',
      '\\d ?(?:am|pm)',
      'station',
      'airport',
      'finals?',
      'semi',
      'bus',
      'train',
      'meeting',
      'party',
      'phone',
      'battery',
      'wedding',
    ),
  ],
  [
    'hidden',
    phrase(
      '(?:mistake|accident|regret)(?: that)? i (?:was|am) (?:born|alive|here)',
      'i was a mistake$',
      'do not deserve to (?:live|exist|be (?:here|alive))',
      'should never have (?:existed|been here)',
      'world (?:is|would be|will be) (?:a )?better(?: place)? without me',
      '(?:not|never) meant to (?:be (?:here|alive)|live|exist|last)',
      'wish i (?:never existed|did not exist|could stop existing|was someone else and not alive|could (?:just )?(?:be gone|stop being|go to sleep forever))',
    ),
  ],
])

export const hiddenEnglish: Signal[] = [...goodbyes, ...weariness]
