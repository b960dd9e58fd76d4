import { phrase, type Signal, signals } from './signal.ts'

/** As in more.hi.ts, from a third reading; the folded spelling of hindi.ts. */
export const widerHindi: Signal[] = [
  ...signals('self-harm', [
    [
      'hidden',
      phrase(
        '(?:jina|jine|jindagi|jivan) (?:ab )?(?:bekar|vyarth|viarth|faltu|muskil ho ga|bojh|saja|narak)\\w*',
        'mere jane ke bad(?: \\w+){0,3} (?:khal|dhian|dhyan)\\w*',
        '(?:main|hu)(?: \\w+){0,3} (?:musibat|bala|panauti|manhus)(?: \\w+)?',
        '(?:kas)(?: \\w+){0,3} (?:sas|sans|dhadkan|dil)(?: \\w+)? (?:ruk|band)\\w*',
        '(?:sas|sans|dhadkan) (?:lena|lene)(?: \\w+){0,2} (?:band|man nahi|bhari|muskil)\\w*',
        'mujhe (?:jane|mar jane|marne) do$',
        'ab (?:mujhe )?(?:jana|jane) (?:hai|do)(?: \\w+)? (?:dunia|hamesa|is dunia)',
        'sab se dur (?:hamesa|ja)\\w*',
      ),
      phrase('exam', 'ghar jane do', 'clas', 'yog', 'pranaiam', 'daud\\w*', 'sardi', 'asthma', 'light', 'kamre'),
    ],
    [
      'hidden',
      phrase(
        '(?:pul|chat|patri|nadi|balcony|terace|khidki|kinare)(?: \\w+){0,4} (?:khad[aei]|baith[aei])(?: \\w+){0,6} (?:kud|soch|chalang|khatam|niche)\\w*',
        '(?:jiu|jio|jiu|jie|ji)(?: \\w+)? (?:ya|chahe) mar\\w*',
        '(?:bojh|dard|taklif|jindagi)(?: \\w+){0,3} nahi (?:utha\\w*|sah\\w*|jhel\\w*|jhil\\w*)(?: \\w+)?',
        '(?:apne ap|khud|apne) se (?:\\w+ )?(?:tang|thak|har|paresan|ub)\\w*',
        'aur nahi (?:lad|sah|jhel|ji|kar) (?:sak|pa)\\w*',

        '(?:chiti|chit+hi|chithi|khat|note|letter)(?: \\w+){0,3} likh(?: \\w+){0,4} (?:maf|alvida|sori|sory|akhiri)\\w*',

        '(?:meri|mera) (?:maut|antim sanskar|arthi|las)(?: \\w+){0,4}',
        'mar jau(?: \\w+)?$',
        'kas (?:main )?mar\\w*',
        '(?:jindagi|jivan|jine) se (?:\\w+ )?(?:acha|achi|behtar)(?: \\w+)? (?:maut|marna)',
        'maut (?:hi )?(?:hai|acha|achi|behtar)',
        'mujhe koi nahi (?:chaht\\w*|pyar)',
        'mere (?:hone|rahne|jine) ka(?: \\w+)? (?:fayda|faida|matlab)',
        '(?:aj|rat|kal)(?: \\w+){0,2} khatam kar l\\w+ (?:sab|khud)',
      ),
      phrase(
        'chapter',
        'homevork',
        'exam',
        'sylabus',
        'silebas',
        'padh\\w*',
        'ghar',
        'bajar',
        'clas',
        'colege',
        'delhi',
        'gym',
        'bor',
        'bhuk\\w*',
        'has\\w*',
        'hans\\w*',
        'match',
        'kam',
        'project',
        'math\\w*',
        'saman',
        'bag',
        'foto',
        'integration',
      ),
    ],
  ]),
  ...signals('self-harm', [
    [
      'clear',
      phrase(
        '(?:terr?ace|teres|chat|pul|balk?cony|nadi)(?: \\w+){0,5} kud(?:ne|na) ke lie',
        '(?:painles+|asan)(?: \\w+){0,5} marne ka',
        'marne ka(?: \\w+){0,3} (?:painles+|asan|tarika)',
      ),
      phrase('sviming', 'pul party', 'pani main', 'machar\\w*', 'chuh\\w*'),
    ],
  ]),
  ...signals('eating', [
    [
      'hidden',
      phrase(
        '(?:khana|roti|tifin)(?: \\w+){0,3} (?:chup\\w*|fek|fenk)(?: \\w+){0,4} (?:vajan|veight|mot[aei]|patl[aei])(?: \\w+)*',
        '(?:vajan|veight|mot[aei]|patl[aei])(?: \\w+){0,6} khana (?:fek|fenk|chup)\\w*',
      ),
    ],
    [
      'clear',
      phrase(
        '(?:bhukh[aei]|bhuk[aei])(?: \\w+){0,4} (?:patl|mot|vajan|veight|slim)\\w*(?: \\w+)?',
        'nahi kha\\w*(?: \\w+){0,4} (?:taki|jise)(?: \\w+){0,2} (?:patl|slim|vajan)\\w*(?: \\w+)?',
      ),
      phrase('vrat', 'navratr\\w*', 'roja', 'gym', 'doctor'),
    ],
  ]),
  ...signals('abuse', [
    [
      'clear',
      phrase(
        '(?:mama|chacha|uncle|ankal|sir|bhai|cousin|papa|mausa|fufa|padosi|tau|dada|jija|teacher)(?: \\w+){0,2} mujhe(?: \\w+){0,3} (?:chut[aei]|chune|chua|chue)(?: \\w+)?',
        'godi main (?:bitha|baitha|baith)\\w*(?: \\w+){0,4} (?:galat|chu|hath|ajib)\\w*',
      ),
      phrase('pair', 'per chu', 'charan', 'dil', 'gend', 'asirvad'),
    ],
    [
      'clear',
      phrase(
        '(?:bf|boyfriend|pati|papa|husband|bhai|chacha|sir|teacher|senior\\w*|usne|unhone|sasur|sas)(?: \\w+){0,3} (?:thap ?ad|thapad|tamach\\w*|chamat|mukk?a|lat|belt|chapal|danda)(?: \\w+)? (?:maa?r|jad|laga)\\w*',
        '(?:akele|kamre|rum|cabin|kebin)(?: \\w+)? (?:main |me )?(?:bula\\w*|le ja\\w*)(?: \\w+){0,4} (?:galat|gand[aei]|chu|chue|kapde)\\w*(?: \\w+){0,3}',
      ),
      phrase('machar', 'game', 'film\\w*', 'match', 'kahani', 'bal', 'bal', 'gend', 'saval'),
    ],
  ]),
]
