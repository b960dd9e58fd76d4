import { phrase, type Signal, signals } from './signal.ts'

const plain = phrase('while', 'playing', 'gym', 'match', 'exam', 'homework', 'laughing', 'workout', 'monday', 'semester', 'internship', 'without (?:coffee|chai|wifi|phone)', 'lol', 'accident\\w*', 'running', 'cooking', 'breathing exercise', 'smoking', 'lab', 'app')
const away = phrase('away', 'trip', 'vacation', 'holiday', 'farewell party', 'school farewell', 'glass(?:es)? of water', 'vitamin', 'juice', 'exams?', 'from insta\\w*', 'professor', 'deadline')

/** Families that a third reading brought up. */
export const widerEnglish: Signal[] = [
  ...signals('self-harm', [
    ['clear', phrase('(?:stop|quit) breathing', 'to end things$', '(?:use|using|put|hold) (?:it|a knife|the knife|a blade|the blade)(?: \\w+)? (?:on|to|against) myself', '(?:someone|please|just|god)(?: \\w+)? kill me', '^kill me(?: now| already| please)*$', '(?:not|never)(?: \\w+){0,3} (?:survive|make it through|get through|bear|last) (?:another|one more) (?:day|night|week)', 'deserve (?:to (?:hurt|bleed|suffer|die))$'), plain],
    ['hidden', phrase('(?:no|any|is the|see the) (?:point|use|sense|reason) (?:in|of|to) (?:continuing|continue|going on|carrying on|trying anymore|staying|being here|existing|fighting)', 'never (?:woke|wake|opened) (?:up|my eyes)', 'i should (?:just )?(?:disappear|vanish|not exist|not be here)', '(?:not|never) have to (?:pay|worry|care|look after|feed|deal|suffer)(?: \\w+){0,4} me(?: \\w+){0,2} (?:longer|anymore|again)', 'care of my (?:cat|dog|pets?|plants|fish|sister|brother|mom|parents|kids)(?: \\w+)? (?:after (?:tonight|tomorrow|i)|when i am gone|once i)', '(?:wrote|written|writing|ready|finished)(?: \\w+){0,2} (?:goodbye|farewell|last) (?:notes?|letters?|messages?)', '(?:what|how)(?: \\w+){0,3} happens?(?: \\w+){0,3} (?:take|swallow|drink|eat)(?: \\w+)? \\d+(?: \\w+){1,3}', '(?:everyone|they|my family|people) (?:will|would) (?:get over|move on from) me', 'it (?:would|will) (?:all )?be over (?:tonight|for good|for me)', '(?:leave|leaving|left|exit) this (?:world|life|earth)'), away],
    ['hint', phrase('everyone hates me', 'everyone (?:is )?tired of me', 'nobody (?:would|will) (?:even )?(?:care|notice)', 'i ruin everything', 'only a (?:burden|problem|trouble)', 'no one (?:would|will) (?:even )?(?:care|notice)')],
  ]),
  ...signals('abuse', [
    ['clear', phrase('(?:father|dad|uncle|boss|teacher|sir|cousin|brother|stepfather|tutor|coach|neighbou?r)(?: \\w+){0,2} (?:touches|touched|touching|gropes|kisses|kissed) (?:me|us)', '(?:he|they|someone|man)(?: \\w+){0,2} (?:gropes|groped|molests) (?:me|us)', '(?:took|take|pulled|tore|removed?)(?: off)? my (?:clothes|dress|pants)(?: off)?', '(?:neighbou?r|man|father|husband|he|teacher)(?: \\w+){0,2} (?:beats?|thrash\\w*|burns?) (?:his|her|their) (?:wife|children|kids|son|daughter|mother|child|baby)'), phrase('heart', 'feet', 'forehead', 'shoulder', 'proud', 'trophy', 'film', 'movie', 'song', 'deeply', 'at (?:chess|carrom|tennis|cricket|badminton|ludo)', 'laundry', 'wash', 'speech', 'kindness', 'story', 'goodnight', 'medal', 'doctor', 'dry ?clean\\w*')],
  ]),
  ...signals('danger', [
    ['hidden', phrase('(?:group of )?(?:men|guys|boys|people|goons|strangers)(?: \\w+){0,3} (?:surround\\w*|corner\\w*|blocking|blocked|circling)(?: \\w+){0,2} (?:me|us|my|our)', '(?:surrounded|cornered) by(?: \\w+){0,3} (?:men|boys|guys|goons|strangers)', '(?:i am|we are) being (?:held|chased|attacked|followed|taken)(?: \\w+)*'), phrase('game', 'pubg', 'books', 'film', 'movie', 'dogs')],
  ]),
]
