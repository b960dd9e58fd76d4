import type { Family } from './pattern.ts'

const animals =
  '(?:dog|puppy|cat|kitten|parrot|rabbit|hamster|turtle|tortoise|cow|goat|fish|kutta|kutti|billi|tota|gaay|bakri|khargosh|कुत्ता|बिल्ली|तोता|गाय|बकरी|खरगोश)'
const vehicles =
  '(?<v>metro|bus|college bus|train|local train|cycle|bicycle|bike|scooter|scooty|car|auto|auto rickshaw|foot|cab|मेट्रो|बस|ट्रेन|साइकिल|बाइक|स्कूटर|कार|पैदल)'

/** What a student says of money, people beside them, animals and things: English, Hindi in Latin letters, Hindi. */
export const thingsFamilies: Family[] = [
  {
    attribute: 'budget',
    reads: 'money',
    says: [
      'my ((?<t>monthly|weekly|daily|yearly|food|travel) )?(budget|pocket money|allowance) is( now)? {money}',
      'I (get|have|earn|can spend|spend)( only| about| around| at most| up to)? {money} (a|per|every|each) (?<t>month|week|day|year)',
      '({mera} )?((?<t>mahine|hafte|महीने|हफ़्ते) (ka|का) )?({mera} )?(budget|kharcha|बजट|जेब खर्च|pocket money|खर्च) {money} {hai}',
      '{mera} ((?<t>mahine|hafte|महीने|हफ़्ते) (ka|का) )(budget|kharcha|बजट|खर्च) {money} {hai}',
      '{mujhe} (mahine ka |har mahine |हर महीने )?{money} (milte|milta|मिलते|मिलता) {hai}',
    ],
  },
  {
    attribute: 'fees',
    reads: 'money',
    says: [
      'my ((?<t>college|hostel|coaching|semester|tuition|school|course|mess|exam) )?fees? (is|are)( now)? {money}',
      'I (pay|have to pay) {money} (for|as|in) (my )?(?<t>college|hostel|coaching|semester|tuition|mess|rent)( fees?)?',
      '{mera} ((?<t>college|hostel|coaching|semester|school) )?(ki )?(fees|fee|fis) {money} {hai}',
      '{mera} ((?<t>कॉलेज|हॉस्टल|कोचिंग) )?(की )?(फ़ीस|फीस) {money} {hai}',
    ],
  },
  {
    attribute: 'loan',
    reads: 'money',
    says: [
      'I (have|took|have taken) (a|an) (education |student |study |personal )?loan (of|for) {money}',
      'I have (a|an )?{money} (education |student )?loan',
      '(mere|mujh|मेरे|मुझ) (upar|par|ऊपर|पर) {money} (ka|का) (loan|karz|karza|लोन|कर्ज़|क़र्ज़) {hai}',
    ],
  },
  {
    attribute: 'scholarship',
    reads: 'name',
    says: [
      'I (got|have|receive|won|am on) (a|an|the|my) {v} scholarship',
      '{mujhe} {v} scholarship (mili|milti|mil rahi) {hai}',
    ],
  },
  {
    attribute: 'friend',
    reads: 'name',
    says: [
      'my (best |close |closest |school |college )?friend is (called |named )?{v}',
      "my (best |close )?friend's name is {v}",
      '{mera} (best |sabse achha |sabse accha |sabse achhi |pakka |pakki |सबसे अच्छा |सबसे अच्छी )?(dost|friend|saheli|दोस्त|मित्र|सहेली) (ka naam |का नाम )?{v} {hai}',
    ],
  },
  {
    attribute: 'roommate',
    reads: 'list',
    says: [
      'my (new )?(roommate|room mate|flatmate)s? (is|are) (now )?(called |named )?{list}',
      'I (have|got) a new (roommate|room mate|flatmate),? (called |named )?{list}',
      "my (roommate|flatmate)'s name is {list}",
      'I share (my|a) (room|flat) with {list}',
      '{mera} (nayi |naya |नया |नई )?(roommate|रूममेट) (ka naam |का नाम )?(ab |अब )?{v} {hai}',
    ],
  },
  {
    attribute: 'mentor',
    reads: 'name',
    says: [
      '(my|our) (mentor|guide|coach|tutor|supervisor|project guide|counsellor|class teacher) is (called |named )?{v}',
      '{mera} (mentor|guide|guruji|coach|मेंटर|गुरु|कोच|गाइड) {v} {hai}',
    ],
  },
  {
    attribute: 'pet',
    reads: 'text',
    says: [
      `(I|we) have (a|an|two|three|one) (pet )?(?<v>(?:${animals})s?(?: (?:named|called) \\p{L}+)?)`,
      `my (?<t>${animals})('s name)? is (called |named )?(?<v>(?-i:\\p{Lu})\\p{L}+)`,
      `{mera} (?<t>${animals}) (ka|ki|का|की) (naam|नाम) {v} {hai}`,
      `{mera} (paas|pas|ghar pe|पास|घर पर) (ek |do |एक |दो )?(?<v>${animals}) {hai}`,
    ],
  },
  {
    attribute: 'device',
    reads: 'name',
    says: [
      'my (?<t>phone|laptop|tablet|computer|pc|bike|scooter) is (a |an )?(new )?{v}',
      'I (use|have|own|bought|got) (a |an |my )?(new |old |second hand )?{v} (?<t>phone|laptop|tablet|ipad|computer)',
      '{mera} paas {v} (?<t>phone|laptop|tablet) {hai}',
      '{mera} पास {v} (?<t>फ़ोन|लैपटॉप|टैबलेट) {hai}',
    ],
  },
  {
    attribute: 'commute',
    reads: 'long',
    says: [
      `I (travel|commute|go|come) (to (college|school|work|office|class|coaching) )?(by|on|in) (the |a |my )?${vehicles}`,
      `it takes (me )?(about |around |nearly )?(?<v>(?:\\d+(?:\\.\\d+)?|an?|half an|one|two) (?:minutes|mins|hours?|hrs?)(?: and a half)?(?: by (?:local )?(?:train|bus|metro|bike|cycle|car|auto|foot|cab))?) to (reach|get to|go to) (college|school|work|office|class|coaching)`,
      'my commute is (about |around )?(?<v>\\d+(?:\\.\\d+)? (?:minutes|mins|hours?|hrs?|km))',
      `{i} (college |school |office |कॉलेज |स्कूल )?${vehicles} (se|से) (jaata|jaati|jata|jati|aata|aati|जाता|जाती|आता|आती) {am}`,
    ],
  },
]
