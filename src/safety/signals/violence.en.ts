import { gap, phrase, type Signal, signals } from './signal.ts'

/** Somebody asks how to hurt a person, or says that they are going to; and how one opens one's own veins. */
const kin =
  '(?:mother|mom|father|dad|parents|brother|sister|son|daughter|baby|child|children|kids|wife|husband|spouse|partner|ex|bf|gf|stepfather|stepdad|stepmother|stepmom|uncle|aunt|cousin|grandfather|grandmother|grandparents?|family|friend|roommate|flatmate|neighbou?rs?|classmates?|boss|teacher|professor|warden|in laws|date)'
const who = `(?:(?:the|these|those|all|some|many) )?(?:someone|somebody|anyone|people|persons?|humans?|men|women|girls|boys|children)|(?:a|an|one|another) (?:\\w+ )?(?:person|man|woman|girl|boy|child|kid|toddler|baby|teenager|human|cop|stranger|classmate|politician)|my (?:own |entire |whole |ex |rich |tinder )*${kin}`
const kill =
  '(?:kill|kills|killing|murder|murdering|stab|stabbing|strangle|strangling|poison|poisoning|behead|lynch|slaughter|assassinate|shoot|shooting|drown|drowning|suffocate|smother|torture|rape|kidnap|get rid of|beat up|beating up|attack|choke|hurt|hurting|harm|harming|annihilate|terminate|slay|beat)'
const asked = '(?:how (?:do|can|could|should|would|to)|ways?|methods?|plans?|steps?|tell me|show me|best|where)'
const notMeant = phrase(
  'mystery',
  'party',
  'novel',
  'film',
  'movie',
  'trivia',
  'haha\\w*',
  'lol',
  'laugh\\w*',
  'laughter',
  'jokes?',
  'stop',
  'avoid',
  'prevent',
  'without (?:hurting|harming)',
  'feelings?',
  'kindness',
  'dreams?',
  'bosses',
  'levels?',
  'chess',
  'checkers',
  'carrom',
  'ludo',
  'cards',
  'quiz',
  'race',
  'boxing',
  'judo',
  'karate',
  'wrestling',
  'fencing',
  'gta',
  'pubg',
  'bgmi',
  'valorant',
  'minecraft',
  'call of duty',
  'counter strike',
  'free fire',
  'among us',
  'mafia',
  'story',
  'stories',
  'writing',
  'write',
  'fiction',
  'comic',
  'photo\\w*',
  'video\\w*',
  'portrait\\w*',
  'wedding',
  'hoops?',
  'tennis',
  'badminton',
  'table tennis',
  'scrabble',
  'fifa',
  'tekken',
)
const vein = '(?:arter(?:y|ies)|veins?|wrists?|throat|jugular)'

export const violenceEnglish: Signal[] = [
  ...signals('danger', [
    ['clear', phrase(`${asked}${gap(6)} ${kill}(?: to death)? (?:${who})`), notMeant, 'mention'],
    [
      'clear',
      phrase(`${asked}${gap(4)} (?:push|throw) (?:${who}) (?:off|from|under|in front of|down)`),
      notMeant,
      'mention',
    ],
    [
      'clear',
      phrase(
        `${asked}${gap(6)} (?:commit|commit+ing|plan|planning|carry out|carrying out|get away with|getting away with)${gap(2)} (?:murders?|massacre|mass shooting|homicide|rape|assault|kidnapping)`,
        `${asked}${gap(4)} (?:execute|executing|overpower|overpowering|capture|capturing|abduct|abducting|annihilate|annihilating|wipe out|wiping out|do away with|doing away with|get rid of) (?:${who}|a village|my (?:ex|entire|whole) \\w+)`,
        `${asked}${gap(4)} (?:terminate|terminating|end|ending|take|taking) my ${kin}s? life`,
        `${asked}${gap(4)} hit (?:someone|somebody|a person)${gap(3)} hurts`,
        `${asked}${gap(4)} (?:take|hold)${gap(4)} hostage`,
      ),
      notMeant,
      'mention',
    ],
    [
      'clear',
      phrase(
        `${asked}${gap(4)} (?:bomb|blow up|shoot up|set fire to|burn down) (?:my|the|a) (?:school|college|university|hostel|hospital|house|train|temple|mosque|church)`,
      ),
      notMeant,
      'mention',
    ],
    [
      'clear',
      /^(?:i (?:really |just |so )?(?:want|need|am going|plan|am planning|feel like|am thinking of|have to|keep thinking (?:of|about)) (?:to )?(?:kill(?:ing)?|murder(?:ing)?|stab(?:bing)?|shoot(?:ing)?|hurt(?:ing)?|harm(?:ing)?|attack(?:ing)?) (?:someone|somebody|people|everyone|others|my \w+))(?: badly| so badly| today| tonight| now)?$/,
      notMeant,
      'mention',
    ],
    [
      'hidden',
      phrase(
        `(?:want|going|plan|planning|thinking|thoughts|urge|feel like)(?: \\w+){0,2} ${kill} (?:${who}|him|her|them)`,
        '(?:voices?|something) (?:is |are )?(?:telling|tells?|ordering|orders?|says?|saying)(?: \\w+){0,3} (?:kill|hurt|stab|harm)',
      ),
      notMeant,
      'mention',
    ],
  ]),
  ...signals('self-harm', [
    [
      'clear',
      phrase(
        `(?:cut|sever|slit|slash|pierce|open|slice)(?:ting|ing)? (?:through )?(?:my|your own|ones own)(?: own| \\w+)? ${vein}`,
      ),
      notMeant,
    ],
    [
      'clear',
      phrase(
        '(?:carve|carving|burn|burning|scratch|scratching|etch)(?: \\w+){0,4} (?:into|on|in) my (?:own )?(?:arms?|legs?|thighs?|skin|wrists?|stomach|body)',
      ),
      phrase('henna', 'mehndi', 'tattoo', 'by mistake', 'accident\\w*', 'cooking', 'oil', 'iron', 'sun'),
    ],
  ]),
]
