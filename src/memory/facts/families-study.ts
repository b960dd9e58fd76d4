import type { Family } from './pattern.ts'

const subjects =
  '(?<v>(?:(?:maths?|mathematics|physics|chemistry|biology|english|hindi|history|geography|economics|accounts|accountancy|statistics|calculus|algebra|organic chemistry|inorganic chemistry|physical chemistry|mechanics|thermodynamics|programming|coding|dsa|data structures|algorithms|reasoning|aptitude|quant|verbal|polity|civics|computer science|electronics|networks|dbms|operating systems?|linear algebra|probability|grammar|writing|essay writing|public speaking|speaking|gk|current affairs|गणित|भौतिकी|रसायन|रसायन विज्ञान|जीव विज्ञान|अंग्रेज़ी|हिंदी|इतिहास|भूगोल)(?:\\s*,\\s*|\\s+and\\s+|\\s+aur\\s+|\\s+और\\s+)?)+)'
const branches =
  '(?<v>(?:b\\.?\\s?tech|b\\.?e\\.?|m\\.?tech|b\\.?sc|m\\.?sc|b\\.?com|b\\.?a|bba|bca|mca|mba|mbbs|llb|ba llb|b\\.?arch|b\\.?pharm(?:acy)?|diploma|phd)(?:\\s+(?:in|of)\\s+[\\p{L}]+(?:\\s+(?:science|engineering|and\\s+\\p{L}+))*)?|cse|ece|eee|computer science(?: engineering)?|(?:mechanical|civil|electrical|chemical|electronics|aerospace|computer|biomedical)(?: engineering)?|information technology|engineering|medicine|law|commerce|arts|humanities|pcm|pcb|economics|psychology|design|architecture|pharmacy|nursing)'
const studentOf = '(a |an )?(student )?'

/** What a student says of exams, college and subjects: English, Hindi in Latin letters, Hindi. */
export const studyFamilies: Family[] = [
  {
    attribute: 'exam',
    reads: 'exam',
    says: [
      'I am (also |currently |now )?(preparing|studying|prepping|getting ready) for (the |my )?{exam}',
      'I (prepare|study|have started preparing) for (the )?{exam}',
      'I (will|am going to) (give|take|write|appear for|sit for|attempt) (the |my )?{exam}',
      'I am (giving|taking|writing|appearing for) (the |my )?{exam}',
      'I am (a|an) {exam} (aspirant|student)',
      '^ (crack|qualify|ace) (the )?{exam}', // the first words of a goal
      '^ (prepare|study) for (the )?{exam}',
      '{i} {exam} ki (tayari|taiyari|tayyari|taiyaari|preparation|prep) kar (raha|rahi) {am}',
      '{mera} {exam} ki (tayari|taiyari|tayyari|preparation) chal rahi hai',
      '{mujhe} (is saal )?{exam} dena hai',
      '{i} {exam} की तैयारी कर (रहा|रही) {am}',
      '{mujhe} (इस साल )?{exam} (देना|देनी) है',
    ],
  },
  {
    attribute: 'exam-date',
    reads: 'date',
    confidence: 0.85,
    says: [
      '(my |the )?{of-exam}( exams?| paper| test)? (is|are|starts|start|begins|falls|will be|is scheduled|has been moved|has been shifted|got postponed|was postponed|is postponed|is moved|moved)( now)?( on| for| to| from| in)? {date}',
      'my {t} (exam|paper|test|viva|practical) (is|starts|will be|falls|has been moved|got postponed|was postponed)( now)?( on| for| to| from)? {date}',
      'my (exam|exams|paper|papers|test) (is|are|starts|start|begins?|will be|is scheduled|got postponed|was postponed|moved)( now)?( on| for| to| from| in)? {date}',
      '{mera} {of-exam}( exam| ka exam| ki pariksha| paper)? (ab )?{date} (ko|se) {hai}',
      '{mera} {t} (ka |ki )?(exam|paper|pariksha) (ab )?{date} (ko|se) {hai}',
      '{mera} {of-exam}( की)?( परीक्षा| एग्ज़ाम| पेपर)? (अब )?{date} (को|से) {hai}',
      '{mera} {t} (की |का )?(परीक्षा|एग्ज़ाम|पेपर) (अब )?{date} (को|से) {hai}',
    ],
  },
  {
    attribute: 'deadline',
    reads: 'date',
    says: [
      'my {t} (is|are) due (on |by )?{date}',
      '(my|the) {t} deadline (is|has been moved to|has moved to|was extended to|has been extended to|got extended to)( on)? {date}',
      '(my|the) deadline (for|of) (my |the )?{t} is( on)? {date}',
      'I (have|need) to (submit|hand in|turn in) (my |the )?{t} (by|on|before) {date}',
      '{mujhe} {t} {date} tak (submit|jama) (karna|karni) hai',
      '{mera} {t} {date} tak (jama|submit) (karna|karni) hai',
      '{mujhe} {t} {date} तक (जमा|सबमिट) (करना|करनी) है',
    ],
  },
  {
    attribute: 'target',
    reads: 'score',
    says: [
      'my (target|aim|goal)( score| rank| percentile| cgpa)? (is|for {of-exam} is|in {of-exam} is) (to (get|score) )?(at least |above |over )?{score}',
      'I (want|am aiming|aim|am targeting|am trying|hope|need) (to (get|score|reach) |for )?(a |an |at least |above |over )?{score}( in {of-exam})?',
      '{mera} target (ab )?{score} {hai}',
      '{mujhe} ({of-exam} {in} )?{score} (laana|lana|laane|lane|chahiye|laani)( {hai})?',
      '{mera} (लक्ष्य|टारगेट) (अब )?{score} {hai}',
      '{mujhe} ({of-exam} में )?{score} (लाना|लाने|चाहिए)( {hai})?',
    ],
  },
  {
    attribute: 'cgpa',
    reads: 'number',
    says: [
      'my (current |overall )?(cgpa|gpa|sgpa) (is|was|has (dropped|risen|gone up|improved) to|dropped to|became)( now)? {n}',
      'I have (a |an )?(cgpa|gpa) of {n}',
      'I have (a |an )?{n} (cgpa|gpa)',
      '{mera} (cgpa|gpa|सीजीपीए) (ab |अब )?{n} {hai}',
    ],
  },
  {
    attribute: 'college',
    reads: 'institute',
    says: [
      `I (am|study|am studying) ${studentOf}(at|in|of|from) {v}`,
      'I (go to|joined|have joined|attend|got into|got admission in|got admitted to) {v}',
      'my (college|university|school|institute) is( now)? {v}',
      '{i} {v} {in} (padhta|padhti|padh raha|padh rahi) {am}',
      '{i} {v} (ka|ki) student {am}',
      '{mera} (college|school|university|कॉलेज|स्कूल|विद्यालय|विश्वविद्यालय) {v} {hai}',
      '{i} {v} में (पढ़ता|पढ़ती|पढ़ रहा|पढ़ रही) {am}',
    ],
  },
  {
    attribute: 'branch',
    reads: 'text',
    says: [
      'my (branch|major|stream|course|department|specialisation|specialization) is( now)? {v}',
      `I (am studying|am doing|am pursuing|am majoring in|study|do|switched to|changed to|moved to) (my |a |an )?${branches}`,
      `I am (a|an) ${branches} student`,
      `{i} ${branches} (kar (raha|rahi)|padh (raha|rahi)) {am}`,
      '{mera} (branch|stream|course|ब्रांच|शाखा|विषय) {v} {hai}',
      `{i} ${branches} (कर (रहा|रही)|पढ़ (रहा|रही)) {am}`,
    ],
  },
  {
    attribute: 'year',
    reads: 'ordinal',
    says: [
      'I am (now )?(in|a) (my |the )?{ord}[- ]year( student| undergrad| btech student| engineering student)?( of [\\p{L}. ]+)?',
      '{i} {ord} (year|saal|sal) ({in}|ka|ki)( student)? {am}',
      '{i} {ord} (वर्ष|साल) (में|का|की)( छात्र| छात्रा)? {am}',
    ],
  },
  {
    attribute: 'semester',
    reads: 'ordinal',
    says: [
      'I am (now )?in (my |the )?{ord} sem(ester)?',
      '{i} {ord} sem(ester)? {in} {am}',
      '{i} {ord} (सेमेस्टर) में {am}',
    ],
  },
  {
    attribute: 'class',
    reads: 'ordinal',
    says: [
      'I am (now )?(in|studying in) (class|grade|std|standard) {ord}',
      'I (am|study) (now )?in (the )?{ord} (class|grade|standard|std)',
      '{i} {ord}( class| kaksha)? {in} (padhta|padhti) {am}',
      '{i} (कक्षा )?{ord}( कक्षा)? में (पढ़ता|पढ़ती) {am}',
    ],
  },
  {
    attribute: 'coaching',
    reads: 'text',
    says: [
      'I (go to|attend|joined|have joined|am at) {v} (coaching|classes|tuition)',
      'I (joined|study at|am at|go to) (?<v>allen|aakash|akash|fiitjee|resonance|pw|physics wallah|narayana|vibrant|byju.s|unacademy|made easy)',
      'my coaching( institute| centre)? is {v}',
      '{i} {v} (coaching|कोचिंग) (jaata|jaati|jata|jati|karta|karti|जाता|जाती|करता|करती) {am}',
    ],
  },
  {
    attribute: 'strong-subject',
    reads: 'list',
    says: [
      `I am (very |really |quite |pretty )?(good|strong|great|confident) (at|in|with) ${subjects}`,
      'my (strong|strongest|best) (subjects?|topics?|areas?) (is|are) {list}',
      `my ${subjects} is (very |really |quite )?(strong|good)`,
      `{i} ${subjects} {in} (strong|achha|acha|accha|acchi|tez|अच्छा|अच्छी|तेज़) {am}`,
      `{mera} ${subjects} (strong|achhi|acchi|accha|acha|अच्छी|अच्छा|मज़बूत) {hai}`,
    ],
  },
  {
    attribute: 'weak-subject',
    reads: 'list',
    says: [
      `I am (very |really |quite |pretty |a bit )?(bad|weak|poor|terrible|slow) (at|in|with) ${subjects}`,
      'my (weak|weakest|worst) (subjects?|topics?|areas?|points?) (is|are) {list}',
      `my ${subjects} is (very |really |quite )?(weak|poor|bad)`,
      `I (struggle|am struggling|have trouble|have difficulty) (a lot )?(with|in) ${subjects}`,
      `I find ${subjects} (very |really |so |too )?(hard|difficult|tough)`,
      `{i} ${subjects} {in} (kamzor|kamjor|weak|कमज़ोर) {am}`,
      `{mera} ${subjects} (bahut |बहुत )?(weak|kamzor|kamjor|कमज़ोर) {hai}`,
    ],
  },
  {
    attribute: 'study-time',
    reads: 'text',
    says: [
      'I (study|focus|concentrate|work) best (in the |at |during the )?(?<v>early mornings?|mornings?|afternoons?|evenings?|nights?|late at night|late night)',
      '{i} (?<v>subah|raat|shaam|dopahar)( ko| {in})? (sabse )?(achha|acha|accha|best) padh (paata|paati|pata|pati|leta|leti) {am}',
      '{i} (?<v>सुबह|रात|शाम|दोपहर)( को| में)? सबसे अच्छा पढ़ (पाता|पाती|लेता|लेती) {am}',
    ],
  },
]
