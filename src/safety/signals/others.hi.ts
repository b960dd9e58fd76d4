import { phrase, type Signal, signals } from './signal.ts'

// Written in the folded spelling of hindi.ts, so that one pattern reads Devanagari and Latin letters.
const lesson = phrase(
  'nibandh',
  'lesan',
  'leson',
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
  'kanu',
  'prasn',
  'sylabus',
  'silebas',
  'poster',
  'prevention',
  'skuad',
  'dialog\\w*',
  'gana',
  'gane',
  'natak',
  'serial',
  'episode',
)

const noFast = phrase(
  'vrat',
  'navratr\\w*',
  'roja',
  'upvas',
  'ekadasi',
  'bimar',
  'bukhar',
  'anaj',
  'fal',
  'fruits?',
  'fast',
  'sivratri',
  'ramjan',
  'pet kharab',
  'mes',
  'bahar ka',
  'junk',
  'jank',
  'tifin bhul\\w*',
  'time nahi',
  'lahsu',
  'mangalvar',
  'somvar',
  'karvachauth',
  'karva',
)
const somebody =
  '(?:dost|saheli|yar|behen|bhai|didi|rumate|rumet|rumate|cousin|kajin|clasmate|junior|juniar|senior|padosi|padosan|padoski?|mumy|papa|ma|ladka|ladki|bachch?[aei]|bach[aei]|friend|frend|gf|bf|chacha|beti|beta|admi|aurat|patni|bivi|bhabhi|student|usko?|use|uske|uski|usne|vo|kisi)'
export const eatingHindi: Signal[] = signals('eating', [
  [
    'clear',
    phrase(
      '(?:khan[ae]|khat[aei]|khakar|kha ke|jan bujh|jan bujhkar|jan bujh kar|janbujhkar|jabran|ungli|har bar|jabardasti|chup\\w*|chupke|sab)(?: \\w+){0,6} (?:ulti|vomit|vamit)(?: \\w+)? (?:kar\\w*|ki|nikal\\w*|det[aei]|le\\w*)',
      '(?:ulti|vomit)(?: \\w+)? kar\\w*(?: \\w+){0,5} (?:patl\\w*|mot\\w*|vajan|veight|khan[ae])',
    ),
    phrase('bus', 'bas main', 'bimar', 'bukhar', 'fud', 'fud poison\\w*', 'cat', 'bacha'),
  ],
  [
    'clear',
    phrase(
      '(?:din|dino|hafte|hafto|mahine|vik|days?)(?: \\w+){0,3} (?:kuch|khana|kuch bhi|ek nivala|thik se)(?: \\w+)? nahi kha\\w*(?: \\w+)*',
      'khana(?: \\w+){0,2} (?:band|chod|tyag)(?: \\w+){0,4}',
      '(?:bhukh[ae]|bhuk[aei]) (?:rah|mar)\\w*(?: \\w+){0,4} (?:patl\\w*|vajan|veight|mot\\w*|khud)',
      '(?:patl\\w*|vajan|veight|mot\\w*)(?: \\w+){0,5} (?:khana nahi|kuch nahi kha|nahi khat\\w*|bhukh[ae]|bhuk[aei])',
    ),
    noFast,
  ],
  ['clear', phrase('anoreksia|enoreksia|anorexi\\w*|bulimi\\w*|bulimia'), lesson, 'mention'],
  [
    'hidden',
    phrase(
      '(?:khan[ae]|khat[aei]|khau|roti|nivala|kha)(?: \\w+){0,8} (?:khud|apne ap)(?: \\w+){0,2} (?:ghin|nafrat|gusa|sarm|saja)',
      '(?:khan[ae]|khat[aei]|kha)(?: \\w+){0,5} (?:saja|sja|punis)\\w*',
      '(?:khan[ae]|roti|tifin)(?: \\w+){0,3} (?:chupa|fek|fenk|faink)\\w*(?: \\w+){0,6} (?:mumy|ma|lage|pata|soch\\w*)',
      '(?:mota|moti|vajan badhne|khane) (?:hone )?(?:se|ka|ki) dar(?: \\w+)*',
      'hadi\\w*(?: \\w+){0,2} dikh\\w*',
    ),
    phrase('mes', 'kut\\w*', 'diabetes'),
  ],
])

export const someoneElseHindi: Signal[] = signals('someone-else', [
  [
    'clear',
    phrase(
      '(?:use|usko|unhe|inko|isko)(?: \\w+){0,3} (?:maa?rt[aei]|pitt[aei]|maar pad\\w*|mar pad\\w*|maar padti|torchar\\w*|sata\\w*)',
      '(?:uske|uski|uska)(?: \\w+){0,6} (?:maart[aei]|pitt[aei]|maar pad\\w*|rape|balatkar|jabardasti)',
      '(?:patni|bivi|aurat|bachch?[aei]|bach[aei]|bahu|ladki|bhabhi|nokrani)(?: ko)(?: \\w+){0,3} (?:maa?rt[aei]|pitt[aei]|jala\\w*|sata\\w*)',
      `${somebody}(?: \\w+)? (?:ke|ki) sath(?: \\w+){0,3} (?:rape|balatkar|galat|jabardasti|maar ?pit|marpit|ched\\w*)`,
    ),
    phrase('chauk\\w*', 'chak\\w*', 'match', 'khana', 'gol', 'goal', 'film\\w*', 'kahani', 'padhai', 'pubg', 'carom'),
  ],
  [
    'hidden',
    phrase(
      `${somebody}(?: \\w+){0,8} (?:khud ko|apne ap ko)(?: \\w+){0,3} (?:nuksan|maar|mar|khatam|kat|hurt)\\w*`,
      `${somebody}(?: \\w+){0,6} (?:kuch galat|kuch kar) (?:kar|na kar|baith|le)\\w*`,
      `${somebody}(?: \\w+){0,4} (?:hath|kalai)(?: \\w+){0,3} (?:nisan|kat|cut)\\w*`,
    ),
    phrase('match', 'khel\\w*', 'chapter', 'sabji', 'cake', 'kek'),
  ],
])
