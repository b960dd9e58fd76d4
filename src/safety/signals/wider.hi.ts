import { phrase, type Signal, signals } from './signal.ts'

/** As in more.hi.ts, from a third reading; the folded spelling of hindi.ts. */
export const widerHindi: Signal[] = [
  ...signals('self-harm', [
    ['hidden', phrase('(?:jina|jine|jindagi|jivan) (?:ab )?(?:bekar|vyarth|viarth|faltu|mushkil ho ga|bojh|saja|narak)\\w*', 'mere jane ke bad(?: \\w+){0,3} (?:khaal|khayal|dhian|dhyan)\\w*', '(?:main|mai|hu)(?: \\w+){0,3} (?:musibat|museebat|bala|panauti|manhus)(?: \\w+)?', '(?:kas|kash)(?: \\w+){0,3} (?:sas|sans|dhadkan|dil)(?: \\w+)? (?:ruk|band)\\w*', '(?:sas|sans|dhadkan) (?:lena|lene)(?: \\w+){0,2} (?:band|man nahi|bhari|mushkil)\\w*', 'mujhe (?:jane|mar jane|marne) do$', 'ab (?:mujhe )?(?:jana|jane) (?:hai|do)(?: \\w+)? (?:duniya|hamesa|is duniya)', 'sab se dur (?:hamesa|ja)\\w*'), phrase('exam', 'ghar jane do', 'class', 'yog', 'pranaiam', 'daud\\w*', 'sardi', 'asthma', 'light', 'kamre')],
    ['hint', phrase('(?:parents|mummy|papa|ghar valo?|sab)(?: \\w+){0,3} (?:disapoint|disappoint|disapoi?nt\\w*|nirash|sharminda|sarminda)\\w*(?: \\w+)?', 'sab(?: \\w+)? nafrat', 'koi (?:fayda|faida|matlab) nahi', 'kuch (?:bhi )?(?:bacha|bachi) nahi', 'jina bekar')],
  ]),
  ...signals('abuse', [
    ['clear', phrase('(?:bf|boyfriend|pati|papa|husband|bhai|chacha|sir|teacher|senior\\w*|usne|unhone|sasur|sas)(?: \\w+){0,3} (?:thap ?ad|thapad|tamach\\w*|chamat|mukk?a|lat|belt|chapal|chappal|danda)(?: \\w+)? (?:maa?r|jad|laga)\\w*', '(?:akele|kamre|rum|cabin|kebin)(?: \\w+)? (?:main |me )?(?:bula\\w*|le ja\\w*)(?: \\w+){0,4} (?:galat|gand[aei]|chu|chue|kapde)\\w*(?: \\w+){0,3}'), phrase('machar', 'game', 'film\\w*', 'match', 'kahani', 'ball', 'bal', 'gend', 'saval')],
  ]),
]
