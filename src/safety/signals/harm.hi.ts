import { phrase, type Signal, signals } from './signal.ts'

// Written in the folded spelling of hindi.ts, so that one pattern reads Devanagari and Latin letters.
const lesson = phrase(
  'nibandh',
  'lesan',
  'lesson',
  'chapter',
  'path',
  'notes?',
  'itihas',
  'bhagat',
  'saja',
  'film\\w*',
  'muvi',
  'movie',
  'kahani',
  'kavita',
  'upanias',
  'akhbar',
  'khabar',
  'kanun',
  'prasn',
  'syllabus',
  'silebas',
  'poster',
  'prevention',
  'squad',
  'dialog\\w*',
  'gana',
  'gane',
  'natak',
  'serial',
  'episode',
)

const striker =
  '(?:papa|pitaji|pita|bap|baap|mummy|mami|ma|mata|chacha|chachi|mama|tau|fufa|jija|jeeja|bhai|bhaia|bha|sautel[aei]|pati|husband|bf|sasur\\w*|sas|sir|teacher|master|guruji|vardan|warden|senior\\w*|siniar\\w*|padosi|uncle|ankal|dada|nana|driver|log|ladke|ghar vale|gharvale|vo|ve|unhone|usne|partner|maalik|boss|mousa|mausa|mosa)'
const strike =
  '(?:maar(?:t[aei]|a|ne|i|ke|pit|kar|ti)?|mar(?:t[aei]|pit)|pit(?:t[aei]|a hai| t[aei]|ai)|pitt[aei]|pi?tai|thap+ad|belt|jala(?:t|ya|ia)\\w*|ghasit\\w*|lat maar\\w*|gala daba\\w*|jalil)'

export const abuseHindi: Signal[] = signals('abuse', [
  [
    'clear',
    phrase(
      `mujhe(?: \\w+){0,5} ${strike}(?: \\w+)?`,
      `${strike}(?: \\w+){0,3} mujhe`,
      `${striker}(?: \\w+){0,4} (?:mujhe|hame|bacho|bachon|mummy|ma|mami|behen|didi|bhabhi)(?: ko)?(?: \\w+){0,4} ${strike}`,
      'mere sath(?: \\w+){0,2} (?:maar ?pit|mar ?pit|marpit|hinsa)',
      '(?:mummy|ma|mami|behen|didi|bacho|bachon)(?: ko)(?: \\w+){0,3} (?:maart[aei]|mart[aei]|pitt[aei])',
    ),
    phrase(
      '(?:laat|line|lain|tana|taana|call|kal|msg|chauk\\w*|chak\\w*|gol|goal|chess|ches|match|maich|game|gem|current|karant|bolt|dhoka|pubg|jhatka|pank)(?: \\w+){0,2} maa?r\\w*',
      'mujhe (?:maa?r|mar)(?:na| jana| jane| ja| hi)(?: \\w+)?',
      'jan se',
      'maar dalegi',
      'maar degi',
      'maarne ki dava',
      'mar (?:ja|ga|na)\\w*',
      'maar dal\\w*',
      'maar dega',
      'has',
      'hansa',
    ),
  ],
  [
    'clear',
    phrase(
      '(?:galat|gand[aei]|bur[aei]|ajib|ashlil|aslil|jabardasti)(?: \\w+){0,3} (?:chu|chue|chua|chuta|chute|chuti|chune|touch|tach|hath|pakad)\\w*',
      'galat jagah',
      '(?:chut[aei]|chua|chune|touch|tach|hath lag\\w*|hath fer\\w*)(?: \\w+){0,4} (?:galat|ajib|acha nahi|private|praivet|chati|sharir|sarir)',
      '(?:private|praivet) part\\w*',
      'kapde (?:utar|utr)\\w*',
    ),
    phrase('sval', 'saval', 'answer', 'padosi ka', 'nahane', 'dhone', 'tiket', 'dukan', 'fasli'),
  ],
  [
    'clear',
    phrase(
      '(?:mera|meri|mere sath|mujhe|mujhpe|mere|hamare sath)(?: \\w+){0,4} (?:rape|rep|balatkar|blatkar|jabardasti|jabarjasti|jabran|jabardast|jyadti|jadti|ched ?chad\\w*|chedkhani|sosan|shoshan|yon|yaun|galat kam|galat harkat|hinsa)(?: \\w+){0,3}',
      '(?:balatkar|rape|rep|jabardasti|ched ?chad|sosan)(?: \\w+){0,3} (?:mere|mera|meri|mujhe|hua mere)',
      'mere sath(?: \\w+){0,2} galat (?:hua|hota|kia|kar\\w*|kam)',
    ),
    phrase('khana', 'khila\\w*', 'padha\\w*', 'naha\\w*', 'mithai', 'muskura\\w*', 'bold', 'paper', 'answer', 'sval'),
  ],
  [
    'clear',
    phrase(
      '(?:senior\\w*|siniar\\w*|seniar\\w*|hostel|ragers?)(?: \\w+){0,4} (?:nang\\w*|kapde|pit\\w*|maar\\w*|thap+ad|belt|murga|sarab pila)\\w*',
      'raging(?: \\w+){0,5} (?:hui|ho rahi|li|lete|karte|kar rahe|nang\\w*|roj|dar)',
      '(?:meri|mera|hamari|mere sath)(?: \\w+){0,3} raging',
      'ragging(?: \\w+){0,4} (?:hui|li|ho rahi|kar\\w*)',
    ),
    phrase('anti', 'chess', 'match', 'interview', 'rules', 'form'),
  ],
  [
    'clear',
    phrase(
      '(?:sadi|nikah|biah|viah|sagai|rista)(?: \\w+){0,5} (?:jabardasti|jabran|force|fors|dabav|majbur|jor de|jor dal|jabarjasti)\\w*',
      '(?:jabardasti|jabran|jor|majbur|force)(?: \\w+){0,4} (?:sadi|nikah|biah|viah|sagai)',
      'bal vivah',
    ),
    phrase('dost ki sadi', 'nibandh', 'itihas', 'khana', 'nach\\w*', 'itihas', 'kanun'),
  ],
  [
    'hidden',
    phrase(
      '(?:foto\\w*|photos?|pic|video\\w*|vidio|tasvir\\w*|taswir\\w*|chat|nud\\w*)(?: \\w+){0,5} (?:viral|lik|leak|fail[ae]|dal|upload|aplod|dikha)\\w*(?: \\w+){0,6} (?:dega|dunga|denge|degi|dhamki|agar|nahi to|varna|dhamka\\w*)',
      '(?:viral|lik|leak) kar (?:dega|dunga|denge|dene)',
      '(?:blackmel|blackmail|blakmel|blekmel)(?: \\w+)?',
      '(?:mujhe|meri|mere)(?: \\w+){0,5} dhamk\\w*',
      'dhamk\\w*(?: \\w+){0,3} (?:mujhe|meri|mere)',
    ),
    phrase('movie', 'film\\w*', 'match', 'reel', 'fail karne', 'gana', 'frame'),
  ],
  [
    'hidden',
    phrase(
      '(?:kamre|kamra|bathrum|bathroom|ghar|stor|rum|room)(?: \\w+){0,3} band (?:kar|rakh)\\w*(?: \\w+)? (?:det[aei]|de|dia|di|die|rakh\\w*|jat[aei]|lia)',
      '(?:khana|pani)(?: tak)? nahi (?:det[aei]|dia|den[ae])',
      '(?:bahar|college|school|ghar se)(?: \\w+){0,2} nahi (?:jane|nikalne) (?:det[aei]|dia)',
      '(?:fon|phone)(?: \\w+)? chin (?:lia|let[aei]|lete)',
    ),
    phrase('padh\\w*', 'hostel mess', 'barish', 'gate', 'exam', 'paltu', 'kut\\w*'),
  ],
  [
    'hidden',
    phrase(
      '(?:rat ko|rat main|roj rat)(?: \\w+){0,5} (?:mere|meri) (?:kamre|kamra|bistar|bed|rum|room|pas)(?: \\w+){0,3} (?:a|ate|ata|aa|gus|ghus|so|let)\\w*',
      '(?:kisi ko|mummy ko|ma ko)(?: \\w+){0,2} (?:mat bata\\w*|na bata\\w*|batana mat|bataya to|bataia to)',
      '(?:papa|chacha|pati|mama|sasural|uncle|unse|usse|bhai|sautel\\w*|husband)(?: \\w+)? se(?: \\w+){0,3} dar(?: lagta| lagti| lag|ti|ta)\\w*',
      '(?:nil|neel|chot|maar)(?: \\w+){0,3} nisan\\w*',
      'ghar(?: \\w+){0,3} (?:surakshit|surakst|safe|sef) nahi',
    ),
    phrase('surprise', 'sarpraij', 'report', 'marks', 'result', 'exam', 'gift', 'cricket', 'khel\\w*', 'janmdin'),
  ],
  [
    'hint',
    phrase(
      '(?:ghar|vapas)(?: \\w+){0,5} dar(?: \\w+)?(?: lagta| lagti| lag)?',
      'dar lagta hai',
      'dar ke mare',
      'sahmi',
      'sahm\\w*',
    ),
  ],
  [
    'hint',
    phrase(
      '(?:sarab|daru|nasa|nase|sharab|pike|pi ke|pikar|pi kar|pie hue|botal)(?: \\w+){0,5} (?:at[aei]|ata|ate|aa|ke|jhagd\\w*|chil+a\\w*|gali\\w*|tod\\w*|hai|shuru)',
    ),
  ],
  [
    'hint',
    phrase(
      '(?:gali\\w*|galia|gandi bat)(?: \\w+){0,2} (?:det[aei]|de|bak\\w*)',
      'jalil kar\\w*',
      'tane maa?r\\w*',
      'chil+at[aei]',
    ),
  ],
])

export const dangerHindi: Signal[] = signals('danger', [
  [
    'clear',
    phrase(
      'picha(?: \\w+)? kar(?: \\w+)? (?:rah[aei]|rahe|ta|te)?',
      'piche (?:pad|laga|lage|a|aa)(?: \\w+)? (?:rah[aei]|ga|gae|hai|hu)',
      '(?:koi|log|admi|ladke|ladka|gadi|bike)(?: \\w+){0,3} (?:picha|mere piche)(?: \\w+)*',
    ),
    phrase(
      'insta\\w*',
      'laksy?\\w*',
      'sapn\\w*',
      'goal',
      'manjil',
      'follow\\w*',
      'kut\\w*',
      'padhai',
      'film\\w*',
      'police ne',
      'chor ka',
      'bili',
    ),
  ],
  [
    'clear',
    phrase(
      'jan se (?:maar|mar|khatam)\\w*(?: \\w+){0,4}',
      '(?:maar|mar) (?:dal\\w*|dega|denge|degi)(?: \\w+){0,4} (?:mujhe|hame|sach main|ghar vale|agar (?:sadi|pyar|bhag))',
      '(?:jinda|jinda hi) nahi (?:chod\\w*|bach\\w*|rahne)',
      'katl|katal kar\\w*',
      '(?:jala|mita|khatam kar) (?:dega|denge|dalega|dalenge) mujhe',
      'mujhe (?:jala|khatam kar) (?:dega|denge)',
    ),
    phrase(
      'mummy',
      'machar',
      'makhi',
      'party',
      'dost',
      'itihas',
      'gandhi',
      'game',
      'boss fight',
      'exam',
      'picture main',
      'film\\w*',
      'has',
    ),
  ],
  [
    'clear',
    phrase(
      '(?:chaku|chakku|churi|chura|pistol|banduk|kata|kat+a|tejab|acid|hathiar|talvar|rod|lathi|danda|goli)(?: \\w+){0,5} (?:ghus|dhamk|khada|khade|maar|dikha|dal|fek|tan|chala|lekar a|leke a|le kar a)\\w*',
    ),
    phrase(
      'sabji',
      'kitchen',
      'dukan',
      'film\\w*',
      'game',
      'pubg',
      'danda maar',
      'goli maaro',
      'kat lu',
      'practical',
      'lab',
      'test',
    ),
  ],
  [
    'clear',
    phrase(
      '(?:kidnap|kidnep|agva|apaharan|apharan)\\w*(?: \\w+){0,3}',
      '(?:ag|aag) lag (?:gai|ga|gayi|rahi)(?: \\w+){0,6} (?:fas\\w*|bach\\w*|madad|ghar|kamre|hostel|nikal\\w*)',
      '(?:ghar|kamre|kamra|hostel|building|kitchen)(?: \\w+){0,2} (?:ag|aag) lag\\w*',
      '(?:khun|khu|blood)(?: \\w+){0,3} (?:bah|nikal|ruk nahi|nahi ruk|nikl)\\w*',
      'behos(?: \\w+){0,3}',
      '(?:sans|saans) nahi (?:a|aa|le)\\w*',
      'bachao(?: mujhe| koi| plij)?$',
      'jan khatre main',
    ),
    new RegExp(
      `${lesson.source}|${phrase('nak', 'stage', 'dil', 'game', 'prithvi', 'ped', 'pani bachao', 'beti bachao', 'has').source}`,
    ),
  ],
  [
    'hidden',
    phrase(
      'darvaj\\w*(?: \\w+){0,2} (?:tod|pit|khatkhat|thok|pet|dhak)\\w*(?: \\w+)*',
      '(?:ghar|kamre|rum|room)(?: \\w+){0,3} (?:ghus|gus)\\w*(?: \\w+){0,3}',
      '(?:gadi|auto|cab|kaib|ola|driver|taxi)(?: \\w+){0,4} (?:nahi rok|rok nahi|kahi aur|galat raste|dusre raste|kahi or)\\w*(?: \\w+)*',
      '(?:kahi aur|galat jagah|sunsan)(?: \\w+)? le ja\\w*',
      '(?:nikalne|jane|bahar) nahi de (?:raha|rahi|rahe)',
      '(?:khatre|mushkil|musibat|museebat) main hu',
    ),
    phrase(
      'bili',
      'billi',
      'chuha',
      'machar',
      'bandar',
      'kabutar',
      'padosi ka bacha',
      'delivery',
      'dudh',
      'record',
      'fail',
      'barish',
    ),
  ],
  [
    'hint',
    phrase(
      'chup(?:i|a|e|kar|ke)(?: \\w+)? (?:hu|baith\\w*|hai|gai|ga)',
      '(?:jaldi )?(?:madad|help) kar\\w*',
      'koi bachao',
    ),
  ],
  ['hint', phrase('(?:akeli|akela) hu', 'peche', 'ghar vale(?: \\w+)*', 'pata chal\\w*'), phrase('result')],
])
