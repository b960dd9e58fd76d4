import { gap, phrase, type Signal, signals } from './signal.ts'

const wishing =
  '(?:want|wants|wanted|wanting|wish|going|ready|need|hope|hoping|deserve|plan|planning|prefer|rather|decided|try|trying|tried|about|should|would|could|will|let me|thinking|thought|feel like|have|better|love)'
const filler =
  '(?: to| i| if| just| really| be| rather| of| about| me| all| could| would| should| had| simply| honestly| literally| maybe| please)*'
const pills = '(?:pills?|tablets?|medicines?|meds|capsules?|sleeping pills?|painkillers?|paracetamols?)'
const skin = '(?:wrists?|arms?|veins?|thighs?|throat|skin|hands?|legs?)'
const accident = phrase(
  'while',
  'accident\\w*',
  'by mistake',
  'shaving',
  'cooking',
  'chopping',
  'gym',
  'playing',
  'match',
  'cricket',
  'football',
  'fell',
  'falling',
  'paper cut',
  'tawa',
  'iron',
  'stove',
  'running',
  'sports?',
)
const overwork = phrase(
  'laughing',
  'over',
  'with work',
  'studying',
  'at the gym',
  'for this',
  'trying',
  'slack',
  'reminder',
  'email',
  'in the foot',
  'out',
  'in (?:work|books|studies|music|coffee|chai|assignments)',
  'time',
  'short',
)

export const selfHarmEnglish: Signal[] = signals('self-harm', [
  [
    'clear',
    phrase(
      '(?:kill|hang|hung|hanged|shoot|stab|drown|poison|unalive|choke|strangle|off) myself',
      'killing myself (?:tonight|today|now|soon|tomorrow)',
      '(?:about|of|tried|consider\\w*|plan\\w*|am) (?:killing|hanging|drowning|stabbing|shooting|poisoning|unaliving|offing) myself',
    ),
    phrase(
      `myself (?:laughing|slack|a reminder|an email|in the foot|in (?:work|books|studies|music|coffee|chai|assignments)|with (?:laughter|work)|(?:over|with|for) (?:this|the) (?:assignment|homework|syllabus|project))`,
    ),
  ],
  [
    'clear',
    phrase(
      `(?:hurt|hurting|harm|harming|cut|cutting|burn|burning|burned|slash|slashing|scratch|scratching|hit|hitting|bruise|bruising|injure|injuring) myself`,
    ),
    new RegExp(`${accident.source}|${overwork.source}`),
  ],
  [
    'clear',
    phrase('kms', 'self ?harm(?:ing|ed|s)?', 'relapsed? (?:into|with|on) cutting'),
    phrase(
      '\\d+(?: more)? kms',
      'kms (?:away|run|walk|walked|covered|per|daily|a day|a week|in|from|to)',
      '(?:total|many|few|more|of|the|these|running|walking|cycling|extra) kms',
      'run',
      'walk',
      'cycl\\w+',
      'essay',
      'syllabus',
      'chapter',
    ),
  ],
  [
    'clear',
    phrase(
      '(?:end|ending|ended|take|taking|took|finish|finishing) (?:my|this) (?:own |whole |miserable |stupid |damn )*(?:life|existence)',
      'end it all',
      '(?:end|finish) it (?:tonight|today|now|once and for all|forever)',
      'my life (?:should|must|needs to|has to) (?:end|be over)',
      'end my (?:pain|suffering|story)',
    ),
    phrase('story (?:with|by|at|in)'),
  ],
  [
    'clear',
    phrase(`${wishing}${filler} (?:die|dead|dying)`),
    phrase(
      '(?:die|dead|dying) (?:of|from|out of) (?:laugh\\w*|embarrass\\w*|cringe|boredom|hunger|heat|cold|excitement|shame|curiosity)',
      '(?:die|dead|dying) (?:laughing|hard|for|serious|centre|center|last|sure|on time|inside|wrong|simple|easy|tired|to (?:see|know|meet|watch|eat|go))',
      'deadline',
      'to die for',
      '(?:phone|battery|laptop|plant|plants|engine|wifi|line|language|star|stars|cell|cells|character) (?:is |are |was )?\\w* ?(?:die|dead|dying)',
      '(?:he|she|they|it|nobody|people|batman|hero|villain|thor) (?:will|would|should|could|have|is going to|want\\w*|had)',
      'so (?:\\w+ ){1,3}i could die',
      'rather die than (?:eat|watch|listen|wear|attend|use|drink)',
    ),
  ],
  [
    'clear',
    phrase(
      '(?:wish|wished) i (?:was|were|am|had) (?:dead|never (?:been )?born|not (?:alive|born|here)|gone)',
      'never (?:been |should have been )?born',
      'better off dead',
      'better dead',
      'rather be dead',
      'should not (?:be alive|exist|have been born)',
    ),
    phrase('dead (?:centre|center|last|on|sure|serious)', 'better off dead line'),
  ],
  [
    'clear',
    phrase(
      '(?:do|did|does) not(?: even| really| just| truly)* (?:want|wish|care|deserve|plan|intend)(?: to)?(?: even| really| just)* (?:live|be alive|exist|stay alive|survive|continue living|keep living|wake up anymore|be on this (?:earth|planet)|be in this world)',
      '(?:no longer|never) (?:want|wish) to (?:live|exist|be alive|wake up)',
      'do not want to (?:be here|live|exist|wake up) (?:anymore|any longer)',
      'do not want to be here$',
      '(?:want|wish|wished|wanted) (?:to )?(?:not|stop) (?:exist|existing|living|be alive|being alive)',
    ),
    phrase('live (?:in|at|with|near|there|alone|off|on campus|here)(?! this world)', 'here (?:in|at|for|on)'),
  ],
  [
    'clear',
    phrase(
      'can not (?:live|exist|go on living)(?: like this| with this| anymore| any longer)+',
      'can not go on(?: like this| anymore| any longer| living)*$',
      'can not go on (?:anymore|any longer|like this|living)',
      'can not go on (?:and|but|with (?:this|my) (?:life|pain))',
    ),
    phrase('without (?:coffee|chai|you tube|wifi|music|phone)', 'trip'),
  ],
  [
    'clear',
    phrase(
      '(?:tired|sick|done|exhausted|fed up)(?: and tired)? (?:of|with|from) (?:living|life|being alive|existing|my (?:own )?life|this (?:life|world)|staying alive|breathing)',
      '(?:no|any|not one) (?:reason|point|purpose|meaning|will|desire)(?: \\w+){0,2} (?:to|in|for|of) (?:live|living|life|be alive|being alive|exist|existing|going on|go on|continue living|my life|stay alive)',
      'nothing (?:left )?to live for',
      '(?:life )?(?:is )?not worth living',
      'what is the point (?:of|in) (?:living|life|being alive|existing|going on|my life)',
      'why (?:am|should) i (?:still )?(?:be )?(?:alive|live|living|exist)',
    ),
    phrase('life (?:sciences?|admin|insurance|cycle)', 'living room'),
  ],
  ['clear', phrase('suicid\\w*'), undefined, 'mention'],
  [
    'clear',
    phrase(`(?:overdos\\w*|over dose|od ed)`),
    phrase('sugar', 'caffeine', 'netflix', 'coffee', 'chai', 'cuteness', 'of maths', 'memes'),
    'mention',
  ],
  [
    'clear',
    phrase(
      `(?:took|taken|swallowed|swallow|take|ate|eaten|popped|pop|taking|gulped|consumed)(?: \\w+){0,3} (?:strip|bottle|handful|all|too many|bunch|lot|lots|many|whole|\\d\\d+|entire|box)(?: \\w+){0,4} ${pills}`,
      `(?:drank|drink|drinking|swallow\\w*) (?:phenyl|poison|acid|bleach|harpic|pesticide|rat poison|toilet cleaner)`,
    ),
    phrase('android', 'photos?', 'he|she|friend|brother|sister|roommate'),
  ],
  [
    'clear',
    phrase(
      `(?:cut|slit|slitting|cutting|slash|slashed|slashing|carve|carving|scratched|burn|burned|burnt|burning)(?: up)? my (?:own )?(?:left |right |own )?${skin}`,
      `(?:blade|razor|knife|scissors)(?: \\w+){0,4} my (?:\\w+ )?${skin}`,
      `(?:hurt\\w*|cut\\w*|burn\\w*|scratch\\w*|hit\\w*)(?: \\w+){0,4} (?:on purpose|deliberately|intentionally)`,
    ),
    accident,
  ],
  [
    'clear',
    phrase(
      '(?:jump|jumping|jumped|throw myself|threw myself|thrown myself|leap)(?: \\w+)? (?:off|from|in front of|under|into|out of|down)(?: \\w+){0,3} (?:terrace|roof|rooftop|building|bridge|balcony|train|metro|floor|window|cliff|flyover|tracks?|river|truck|bus|car|well|lake)',
    ),
    phrase(
      'diving board',
      'bungee',
      'parachute',
      'game',
      'spiderman',
      'pool',
      'trampoline',
      'into conclusions',
      'he',
      'she',
      'hero',
      'cat',
      'monkey',
    ),
  ],
  [
    'clear',
    phrase(
      `(?:rope|noose|blade|poison)${gap(2)} (?:ready|around my neck|bought|in my (?:hand|drawer|room))`,
      '(?:bought|tied|made|have|got) (?:a |the )?(?:rope|noose)',
      'noose',
      'hang(?:ing)? from (?:the |a |my )?(?:ceiling )?fan',
    ),
    phrase('skipping', 'climbing', 'jump rope', 'trek', 'tent', 'swing', 'tug', 'workout', 'razor ?blade'),
  ],
  [
    'clear',
    phrase(
      '(?:how|ways?|way|methods?|easiest|quickest|painless)(?: \\w+){0,4} (?:to|of) (?:die|dying|kill myself|end my life|commit suicide|hang myself|disappear forever)',
      'painless(?:ly)? (?:death|way to go)',
      `how many ${pills}(?: \\w+){0,4} (?:die|kill|overdose|end)`,
      'is it painful to (?:die|drown|hang)',
    ),
    phrase('die ?cast', 'do (?:stars|cells|plants|bees|fish|animals|trees)', 'did'),
  ],
])
