import type { Family } from './pattern.ts'

const events =
  '(?:wedding|marriage|engagement|interview|flight|train|bus|trip|surgery|operation|graduation|convocation|farewell|freshers(?: party)?|fest|hackathon|tournament|competition|match|race|marathon|performance|presentation|seminar|workshop|appointment|check-?up|counselling|orientation|reunion|concert|recital|audition|shaadi|shadi|sagai|vivah|शादी|सगाई|विवाह|इंटरव्यू|ऑपरेशन|यात्रा)'
const beside = '(?: (?:home|to \\p{L}+|with (?:the |my )?\\p{L}+(?: \\p{L}+)?|for (?:the |my )?\\p{L}+))?'
const terms =
  '(?:semester|sem|term|internship|vacations?|holidays?|placements?|classes|college|school|training|course|notice period)'
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays?|weekends?|every\\s*day|daily'
const days = `(?:${weekday})(?:(?:\\s*,\\s*(?:and )?| and | & | to )(?:${weekday}))*`
const hour = '\\d{1,2}(?:[:.]\\d{2})?(?:\\s*[ap]\\.?m\\.?)?'
const routine =
  '(?:class(?:es)?|college|school|coaching|lectures?|labs?|practicals?|practice|tuitions?|training|gym|office|shift|duty|dance class|music class|yoga|swimming|कॉलेज|स्कूल|कोचिंग|क्लास|ट्यूशन)'
const degrees =
  "(?:masters?|master's|ms|mba|phd|m\\.?tech|higher studies|post ?graduation|bachelors?|studies|job|padhai|पढ़ाई|नौकरी)"

/** What a student says of days ahead, aims, results and their week: English, Hindi in Latin letters, Hindi. */
export const plansFamilies: Family[] = [
  {
    attribute: 'event',
    reads: 'date',
    confidence: 0.85,
    says: [
      `my (?<t>(?:[\\p{L}]+ )?${events}${beside}) (is|will be|starts|is scheduled|has been moved|got moved|moved|got postponed|was postponed|is now)( now)?( on| for| to| from| in)? {date}`,
      `I have (a |an |my |the )?(?<t>(?:[\\p{L}]+ ){0,2}${events}${beside}) (on|this|next|coming) {date}`,
      `my (?<t>${terms} (?:ends?|starts?|begins?|finish(?:es)?|gets? over))( on| from| in)? {date}`,
      'I (am going|am travelling|am leaving|will go|leave|fly|travel|am flying) (?<t>(?:back )?(?:home|to \\p{L}+|for \\p{L}+|home to \\p{L}+)) on {date}',
      `{mera} (?<t>${events}) (ab |अब )?{date} (ko|se|को|से) {hai}`,
      `{mera} (?<t>[\\p{L}\\p{M}]+ (?:ka|ki|का|की) ${events}) (ab |अब )?{date} (ko|se|को|से) {hai}`,
      `{i} {date} (ko|को) (?<t>(?:ghar|[\\p{L}\\p{M}]+)) (ja (raha|rahi)|jaunga|jaungi|jaa (raha|rahi)|जा (रहा|रही)|जाऊँगा|जाऊँगी)( {am})?`,
    ],
  },
  {
    attribute: 'goal',
    reads: 'long',
    confidence: 0.75,
    says: [
      'my (biggest |main |long[- ]term )?(dream|goal|ambition|aim)( in life)? is to (?<v>(?!(?:get|score|be able)\\s+\\d)(?![^.;!?]*\\b(?:today|tonight|tomorrow|this week|this month|now)\\b)[^.;!?]{3,60})',
      'my (dream|target) (company|job|college|university|country) is {v}',
      'I (really |always )?want to (become|be) (a |an )(?<v>[\\p{L}][\\p{L}\\s-]{2,30})',
      `I (really )?want to (?<v>(?:do|pursue) (?:my |a |an )?${degrees}(?: (?:in|from|at) [\\p{L} ]{2,30})?)`,
      'I (really )?want to (?<v>(?:work|join|study|settle|intern)(?: at| for| in| with| abroad)? [\\p{L}][\\p{L} ]{1,30})',
      'I am (targeting|aiming for) (?<v>(?-i:(?!AIR)\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*))',
      `{mujhe} (?<v>[\\p{L}\\p{M}]+(?: [\\p{L}\\p{M}]+)?) (banna|ban na|बनना) {hai}`,
      `{mera} (sapna|lakshya|aim|goal|सपना|लक्ष्य) (?<v>[\\p{L}\\p{M}]+(?: [\\p{L}\\p{M}]+){0,3} (?:banna|jaana|jana|karna|padhna|बनना|जाना|करना|पढ़ना)) {hai}`,
      `{mujhe} (?<v>[\\p{L}\\p{M}]+ (?:jaana|jana|जाना)) {hai} ${degrees} (ke liye|के लिए)`,
      `{mujhe} (${degrees} (ke liye|के लिए) )(?<v>[\\p{L}\\p{M}]+ (?:jaana|jana|जाना)) {hai}`,
      `{mujhe} (?<v>[\\p{L}\\p{M}]+ (?:me|mein|में) (?:placement|job|naukri|internship|admission|प्लेसमेंट|नौकरी|जॉब|दाखिला)) (chahiye|lena {hai}|leni {hai}|चाहिए|लेना {hai}|लेनी {hai})( {hai})?`,
      `(?<v>[\\p{L}\\p{M}]+ (?:me|mein|में) (?:placement|job|naukri|internship|admission|प्लेसमेंट|नौकरी|जॉब)) (chahiye|चाहिए) {mujhe}`,
      `{mujhe} (?<v>[\\p{L}\\p{M}]+ (?:me|mein|में) (?:padhna|kaam karna|job karna|पढ़ना|काम करना)) {hai}`,
    ],
  },
  {
    attribute: 'result',
    reads: 'score',
    says: [
      'I (scored|got|secured|obtained|have scored) (around |about |only |just )?{score} (in|on) (my |the )?(last |previous |latest )?{t}',
      'I (scored|got|secured|obtained|have scored) (around |about |only |just )?{score}( overall)?',
      'my {t} (score|percentile|rank|marks|percentage) (is|was|came|are|were) {score}',
      '{mera} {t} {in} {score} (aaya|aaye|aayi|aya|aye|aai|mile|mila|bane) ({hai}|{am})?',
      '^ (pichhle |pichle |last |is |पिछले )?{t} {in} {score} (aaya|aaye|aayi|aya|aye|mile|mila|आया|आए|आयी|मिले|मिला)( tha| thi| the| था| थे| थी| {hai}| {am})?',
      '(maine|मैंने) (pichhle |last |पिछले )?{t} {in} {score}( अंक| नंबर| marks)? (laaye|laye|paaye|paye|score kiye|पाए|लाए|हासिल किए)( the| थे| {hai}| {am})?',
    ],
  },
  {
    attribute: 'result',
    reads: 'text',
    says: [
      'I (?<v>failed|flunked|passed|cleared|qualified) (in )?(my |the )?(?<t>(?!(?:away|out|by|it|this|that|him|her)\\b)\\p{L}+(?: \\p{L}+)?) (last (?:semester|sem|year|term|time|month)|in \\d{4}|this (?:semester|year))',
      '{i} (pichhle |last )?(saal |sem )?{t} {in} (?<v>fail|pass|फेल|पास) (ho gaya|ho gayi|hua|hui|हो गया|हो गई) ({hai}|{am})',
    ],
  },
  {
    attribute: 'schedule',
    reads: 'long',
    says: [
      `(I|we) have (my |our )?(?<t>${routine}) (?<v>(?:from |till |until |up to |at )${hour}[^.,;!?]{0,40}|(?:on |every )?${days}[^.;!?]{0,20})`,
      `my (?<t>${routine}) (is|are|runs?|starts?|timings? (?:is|are))( now)? (?<v>(?:from |till |until |at )${hour}[^.,;!?]{0,40}|(?:on |every )${days}[^.,;!?]{0,20})`,
      `I (go to|attend|have) (the |my |a )?(?<t>${routine}|\\p{L}+ class(?:es)?) (?<v>(?:on |every )?${days}(?: at ${hour}| in the \\p{L}+)?)`,
      `(${'{mera}'} )?(?<t>${routine}) (?<v>(?:subah |shaam |raat |dopahar |सुबह |शाम |रात |दोपहर )?\\d{1,2}(?: baje| बजे)? (?:se|से) (?:shaam |शाम )?\\d{1,2}(?: baje| बजे)?(?: tak| तक)?)( ka| का| ki| की)? (hota|hoti|hote|rehta|rehti|chalta|chalti|lagta|lagti|होता|होती|रहता|रहती|चलता|लगता) {hai}( roz| रोज़)?`,
      `{mera} (?<t>${routine}) (?<v>(?:subah |shaam |सुबह |शाम )?\\d{1,2}(?: baje| बजे)(?: tak| तक| se| से)?)( hota| hoti| rehta| rehti| chalta| chalti| होता| होती| रहता| रहती)? {hai}`,
    ],
  },
  {
    attribute: 'gave-up',
    reads: 'text',
    confidence: 0.7,
    says: [
      'I (have )?(quit|gave up|given up) (drinking |eating |using )?(?<v>(?!my|the|on|job|school|college|work|trying|hope)\\p{L}+(?: (?!in|on|since|last|this|for)\\p{L}+)?)( in| since| on| last| this| for| now| completely)?',
      '(maine|मैंने) (?<v>[\\p{L}\\p{M}]+) (peena |khana |पीना |खाना )?(chhod diya|chhod di|chod diya|chod di|छोड़ दिया|छोड़ दी) {hai}',
    ],
  },
]
