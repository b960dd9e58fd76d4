import { phrase, type Signal, signals } from './signal.ts'

// What is said in so many words, in the plainest grammar: who does what to whom.

const kin =
  '(?:father|dad|mother|mom|parents?|guardians?|stepfather|stepdad|stepmother|stepmom|husband|wife|spouse|partner|bf|gf|ex|brother|uncle|aunt|aunty|auntie|cousin|grandfather|in laws|mother in law|father in law|family)'
const any = `(?:(?:my |our |his |her |the )?(?:own )?(?:${kin}|boss|manager|teacher|tutor|coach|warden|professor|seniors?|landlord|owner|boyfriend)|he|she|they)`
const friend =
  '(?:friend|sister|brother|roommate|classmate|cousin|bf|gf|mother|mom|dad|father|neighbou?r|student|daughter|son|senior|junior|colleague|wife|husband|flatmate|partner|batchmate|girl|boy|child|kid|someone|somebody|he|she)'
const body =
  '(?:hands?|palms?|arms?|wrists?|legs?|thighs?|feet|foot|back|neck|face|cheeks?|chest|stomach|tummy|shoulders?|skin|body|tongue|lips|fingers?)'
const strikes =
  '(?:hits|beats|slaps|slapped|kicks|kicked|punches|punched|chokes|choked|strangles|strangled|whips|whipped|thrashes|thrashed|thrashing|burns|burnt|burned|drags|dragged|abuses|abused|molests|molested|rapes|raped|assaults|assaulted|gropes|groped|starves|starved|shoves|shoved|threatens|threatened|isolates|hurts|hurt me physically)'

export const peopleEnglish: Signal[] = [
  ...signals('abuse', [
    [
      'clear',
      phrase(
        `${any} (?:always |often |still |sometimes |regularly |just |also |even |then )?${strikes} (?:me|us)`,
        `(?:afraid|scared|terrified|frightened) of (?:my (?:own )?(?:father|dad|stepfather|stepdad|husband|uncle|brother|bf|partner|ex|mother|stepmother|in laws|wife)|what he will do|what my (?:husband|father|dad) will)`,
        '(?:scared|afraid|terrified|dread|frightened)(?: \\w+){0,1} (?:to go|of going|going) (?:back )?home$',
        '(?:do not|never|not|no longer) (?:feel |be )?safe (?:at home|with him|with them|in (?:my|this|our) (?:own )?(?:home|house|room|marriage|relationship)|around (?:him|my \\w+))',
        'home is not (?:a )?safe',
        `${any} (?:tied me up|gave me (?:a |these |the )?(?:bruises?|black eye)|left marks on me|made me bleed|will not (?:feed me|let me eat)|isolates? me|makes me (?:scared|afraid) of (?:him|her|them|home))`,
        `${any}(?: \\w+){0,2} (?:presse[sd]|puts?|held|holds|brand(?:s|ed)|pushe[sd]|touche[sd]|stubs?|stubbed)(?: out)?(?: a| an| the| his| her)? (?:red hot |hot |heated |burning |lit )?(?:spoon|iron|tongs|pan|ladle|rod|knife|coal|cigarettes?|bidi|incense|matchstick) (?:on|onto|to|against|into|at) (?:me|us|(?:my|our) (?:\\w+ )?${body})`,
        `${any}(?: \\w+){0,2} (?:poure?[sd]?|threw|throws|splashed) (?:the |some )?(?:hot|boiling|burning|scalding) (?:\\w+ ){0,2}(?:on|onto|at|over) (?:me|us|my (?!hair|head|tea|plate|rice|notebook)\\w+)`,
        `(?:${kin}|they|he)(?: \\w+){0,2} set (?:me|us|her|my \\w+|his wife|his \\w+|their \\w+)(?: (?:saree|sari|dupatta|clothes|dress|hair|room|bed))? on fire`,
        '(?:burn|burns|burnt|burned|branded|scalded) (?:me|us|my \\w+) (?:with|using) (?:a |an |the |his |her )?(?:hot |lit |boiling )?(?:spoon|iron|tongs|pan|ladle|rod|knife|coal|cigarettes?|bidi|incense|matchstick|oil|water|tea|acid)',
        'raped (?:me )?by (?:a|my|an|the|someone)',
        'rape if (?:it is |he is )?(?:my|your|ur|the) husband',
        '(?:someone|somebody|a man|he|uncle|driver|professor|boss|coach)(?: \\w+){0,2} touched (?:me|her) (?:in the|on the|there|under|when|while|and i|without|inappropriate\\w*)',
        `(?:in|leave|left|leaving|stuck in) (?:an|my|this) abusive (?:relationship|marriage|home|household)`,
        `(?:an|my) abusive (?:husband|bf|partner|father|dad|mother|parents|family|wife|gf|boyfriend)`,
        '(?:i am|i was|i have been|am being|was being|being|got) (?:physically |sexually |emotionally |verbally |mentally )?(?:abused|molested|assaulted|raped|groped|trafficked)(?: \\w+){0,5}$',
        `(?:father|stepfather|stepdad|brother|uncle|cousin|he|warden|neighbou?r|tutor) (?:comes?|came|enters?|sneaks?|gets?|climbs?) (?:in |into |to )+(?:my|our|the girls) (?:bed|bedroom|rooms?)(?: \\w+){0,3} (?:night|sleep|asleep|dark)`,
        'forced? (?:himself|herself|themselves) on me',
        '(?:made|makes|forced|forces|forcing) me(?: \\w+){0,2} (?:sex|undress|strip|naked|touch (?:him|it)|sleep with|things i did not want)',
        `(?:asks?|asked|wants?|wanted|demands?|sent|send|post|leak|share|upload|threat\\w*|has|have)(?: \\w+){0,4} (?:nudes?|naked (?:photos?|pictures?|videos?)|nude (?:photos?|pictures?|videos?)|private (?:photos|videos))(?: \\w+){0,6}$`,
        'blackmail(?:s|ed|ing)? me',
        '(?:i am|im|only|just|still) (?:1[0-7]|thirteen|fourteen|fifteen|sixteen|seventeen)(?: \\w+){0,8} (?:marry|married|marriage|wedding|engaged)',
        '(?:marry|married|marriage|wedding)(?: \\w+){0,6} i am (?:only |just |still )?(?:1[0-7]|thirteen|fourteen|fifteen|sixteen|seventeen)',
        `${any} (?:locks|locked|lock) me (?:in|up|inside|in my room)(?: \\w+){0,5}$`,
        '(?:husband|in laws|partner|bf|he|family)(?: \\w+){0,2} (?:does not|do not|will not|never) (?:let|lets|allow|allows) me (?:to )?(?:leave|step out of|go out of|out of) the house',
        '(?:wants?|asked|asks|told|offers?)(?: \\w+){0,3} (?:sleep with (?:him|her)|sexual favou?rs?)(?: \\w+){0,4}$',
        '(?:strip|stripped|strips|beat|beats) us(?: \\w+){0,4} (?:night|film|hostel|seniors)',
        '(?:sold|selling|sell) (?:me|us|my sister) to (?:a|an|some|the) (?:\\w+ )?(?:man|men|agent|brothel)',
      ),
      phrase(
        '(?:hits|beats|burns|beat|beaten) (?:me|us) (?:at|in|to|by|\\d)',
        '(?:me|us) (?:at|in|by) (?:\\w+ )?(?:chess|carrom|ludo|fifa|badminton|cricket|hockey|race|scrabble|cards|tekken|tennis|ping pong|arm wrestling|points|runs|goals)',
        'toss',
        'marks',
        'results?',
        'scold\\w*',
        'lol',
        'haha\\w*',
        'by mistake',
        'accident\\w*',
        'latch',
        'movie',
        'film',
        'novel',
        'character',
        'would never',
        'never hit',
        'museum',
        'painting',
      ),
      'mention',
    ],
  ]),
  ...signals('danger', [
    [
      'clear',
      phrase(
        '(?:there is|there was) (?:someone|somebody|a man|an intruder|a stranger)(?: \\w+)? (?:in|inside|outside) (?:my|the|our) (?:house|flat|room|home|balcony)',
        '(?:ex|stranger|he|man|men|someone|somebody|bf)(?: \\w+){0,3} outside my (?:house|flat|door|home|hostel|window)(?: and (?:will|does|won) not leave| right now| again| every night)',
        '(?:break|breaking|breaks|broke)(?: down| in)? (?:my|the|our) door(?: down)?(?: and| now|$)',
        '(?:come|coming|came|threat\\w*)(?: \\w+){0,4} (?:break|cut off|smash) my (?:legs?|hands?|fingers?|bones)',
        '(?:gun|knife|pistol|blade|rod) (?:to|at|on|against) (?:my|his|her|our)(?: \\w+)? (?:head|throat|neck)',
        '(?:he|they|husband|father|brothers?|ex|family|uncles?)(?: \\w+){0,2} (?:swore|threatened|threatens|said (?:he|they) would|said (?:he|they) will|wants?|is going|are going)(?: to)? (?:kill|stab|shoot|burn|murder) (?:me|us)(?: \\w+){0,4}$',
        'call the police(?: \\w+){0,3} (?:kill|hurt|help|now|please)',
        '(?:bring|take|carry)(?:ing)? (?:a |the )?(?:gun|knife|bomb) to (?:my )?(?:school|college|class|university|campus)',
        '(?:afraid|scared|worried|fear)(?: that)? i (?:will|might|may|could|am going to) (?:hurt|harm|kill|shake) (?:my |the )?(?:baby|child|kids|children|son|daughter|mother|wife|someone|somebody|him|her|people)',
        'i (?:am going to|will|might|want to|need to) (?:hurt|kill|stab|shoot) (?:someone|somebody|people|them all)',
        '(?:make|build|plant)(?:ing)? a bomb(?: \\w+){0,3} (?:my|school|college|office|house)',
        'poison (?:a person|someone|somebody|his|her|their|my (?:husband|wife|father|mother|in laws|roommate|neighbou?r))(?: \\w+)?',
        '(?:not breathing|unconscious|will not wake up|does not wake up|overdosed)(?: \\w+){0,4} (?:what do i|help|please|took something|he took|she took|alone)',
        'bleeding(?: \\w+){0,3} (?:will not|does not|can not|not) stop',
      ),
      phrase(
        'lol',
        'haha\\w*',
        'film',
        'movie',
        'game',
        'novel',
        'first aid',
        'training',
        'class',
        'parcel',
        'delivery',
        'courier',
        'guests?',
        'if i (?:fail|lose|forget|break|spill|eat|come late|am late)',
        'curfew',
        'alarm',
        'valorant',
        'pubg',
      ),
      'mention',
    ],
  ]),
  ...signals('someone-else', [
    [
      'clear',
      phrase(
        `${friend}(?: \\w+){0,4} (?:posted|wrote|left|sent|uploaded)(?: \\w+){0,3} (?:goodbye|suicide|farewell) (?:note|message|letter|post|status)`,
        '(?:afraid|scared|worried)(?: that)? (?:my |our )?\\w+ (?:will|might|may|is going to|would|could) (?:do something to (?:him|her|them)self|hurt (?:him|her|them)self|harm (?:him|her|them)self|kill (?:him|her|them)self|end (?:it|his|her))',
        'neighbou?rs?(?: \\w+){0,4} (?:beats?|hits?|burn marks|chained|screams every)',
        '(?:is|keeps|was) (?:beating|hitting|choking|kicking) (?:her|him|his wife|the (?:kids|children)|their (?:kids|child|daughter|son))',
        '(?:cutting|cuts|slit|slitting) (?:her|his|their) (?:wrists?|arms?|thighs?)',
        `(?:child|kid|student|girl|boy|cousin|sister|brother)(?: \\w+){0,5} (?:has bruises|burn marks|touched (?:her|him) (?:there|wrong\\w*|inappropriate\\w*)|a man touched|is being (?:abused|beaten|hurt|married|molested))`,
        `${friend} (?:does not eat|is not eating|throws up|vomits|starves|is starving)(?: \\w+){0,5} (?:secret|purpose|herself|himself|after (?:meals|eating|lunch|dinner)|throws up)`,
        `(?:my|our|a) ${friend} is in danger`,
      ),
      phrase('movie', 'film', 'novel', 'character', 'farewell party', 'travel\\w*', 'bus', 'flu', 'fever'),
      'mention',
    ],
    [
      'hidden',
      phrase(
        `${friend}(?: \\w+){0,6} (?:tonight is (?:his|her) last|said goodbye to (?:all|everyone|us))`,
        `${friend}(?: \\w+){0,4} gave away (?:her|his|their|all)`,
        `${friend}(?: \\w+){0,5} switched (?:his|her|the) phone off`,
      ),
    ],
  ]),
]
