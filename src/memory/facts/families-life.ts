import type { Family } from './pattern.ts'

const jobs =
  '(?<v>farmer|teacher|doctor|nurse|engineer|(?:software|civil|mechanical|electrical) engineer|software developer|developer|data analyst|data scientist|shopkeeper|driver|auto driver|lawyer|advocate|soldier|army officer|policeman|police officer|housewife|homemaker|tailor|businessman|businesswoman|clerk|accountant|banker|bank manager|carpenter|electrician|plumber|mechanic|cook|chef|professor|principal|pharmacist|dentist|journalist|priest|labourer|daily wage worker|government employee|designer|salesman|kisan|adhyapak|shikshak|dukandaar|dukandar|vakil|grihini|किसान|शिक्षक|शिक्षिका|अध्यापक|डॉक्टर|नर्स|इंजीनियर|दुकानदार|वकील|गृहिणी|ड्राइवर|सैनिक|दर्ज़ी|मज़दूर)'
const illnesses =
  '(?<v>(?:type [12] )?diabetes|asthma|migraines?|pcos|pcod|thyroid(?: problems?)?|hypothyroidism|hyperthyroidism|anxiety|depression|adhd|add|ocd|epilepsy|an(?:a)?emia|high (?:bp|blood pressure)|low (?:bp|blood pressure)|dengue|typhoid|malaria|jaundice|back pain|insomnia|sinus(?:itis)?|eczema|psoriasis|arthritis|tuberculosis|tb|cancer|dyslexia|autism|heart (?:disease|problem)|kidney (?:stones?|problem)|gastritis|acidity|ibs|sugar|dama|अस्थमा|दमा|शुगर|मधुमेह|माइग्रेन|थायराइड|डेंगू|टाइफाइड|मलेरिया|डिप्रेशन|एंग्ज़ायटी|कैंसर|टीबी|मिर्गी|अनिद्रा)'
const religions =
  '(?<v>hindu|muslim|christian|catholic|sikh|buddhist|jain|parsi|jewish|atheist|agnostic|हिंदू|मुस्लिम|मुसलमान|ईसाई|सिख|बौद्ध|जैन)'
const vehicles =
  '(?<v>metro|bus|college bus|train|local train|cycle|bicycle|bike|scooter|scooty|car|auto|auto rickshaw|foot|cab|मेट्रो|बस|ट्रेन|साइकिल|बाइक|स्कूटर|कार|पैदल)'
const diets =
  '(?<v>vegetarian|veg|vegan|eggetarian|eggitarian|non[- ]?vegetarian|non[- ]?veg|pescatarian|shakahari|mansahari|शाकाहारी|मांसाहारी|वीगन)'
const sports =
  '(?<v>cricket|football|badminton|volleyball|basketball|hockey|kabaddi|kho kho|chess|carrom|tennis|table tennis|guitar|piano|keyboard|flute|tabla|sitar|violin|drums|harmonium|क्रिकेट|फुटबॉल|बैडमिंटन|शतरंज|कबड्डी|गिटार|तबला|बांसुरी)'
const counts = '(?:one|two|three|four|five|[1-9]|a|an|ek|do|teen|char|एक|दो|तीन|चार)'

/** What a student says of home, body, people, money and things: English, Hindi in Latin letters, Hindi. */
export const lifeFamilies: Family[] = [
  {
    attribute: 'city',
    reads: 'place',
    says: [
      'I (currently |now |still )?(live|lived|stay|stayed|reside) (now |currently )?in {v}',
      'I am (currently |now |still )?(living|staying|settled|based) (now )?in {v}',
      'I (have |just |recently |have just |have recently )?(moved|shifted|relocated) to {v}',
      '{i} (ab |abhi |aajkal )?{v} {in} (hi )?(rehta|rehti|rahta|rahti|reh raha|reh rahi) {am}',
      '{i} (ab )?{v} shift (ho gaya|ho gayi|hua|hui) {am}',
      '{i} (अब |अभी |आजकल )?{v} में (रहता|रहती|रह रहा|रह रही) {am}',
    ],
  },
  {
    attribute: 'hometown',
    reads: 'place',
    says: [
      'I (am|come) (originally |basically )?from {v}',
      'my (home ?town|native place|native|village) is {v}',
      'I (belong to|grew up in|was born and brought up in) {v}',
      '{i} {v} se {am}',
      '{i} {v} (ka|ki) rehne (wala|wali) {am}',
      '{mera} (gaon|gaanv|ghar|गाँव|गांव) {v} {in} {hai}',
      '{i} {v} (से|का रहने वाला|की रहने वाली) {am}',
    ],
  },
  {
    attribute: 'housing',
    reads: 'text',
    says: [
      'I (live|stay|am staying|am living) (now )?(in|at) (a |an |the |my )?(?<v>(?:college |boys |girls )?hostel|pg|paying guest|rented (?:room|flat|house)|joint family)',
      'I (live|stay) (?<v>with my (?:parents|family|uncle|aunt|grandparents)|alone|at home)',
      '{i} (?<v>hostel|pg|हॉस्टल|छात्रावास|पीजी) {in} (rehta|rehti|rahta|rahti|रहता|रहती) {am}',
      '{i} (?<v>akele|ghar par|gharwalon ke saath|अकेले|घर पर|परिवार के साथ) (rehta|rehti|rahta|rahti|रहता|रहती) {am}',
    ],
  },
  {
    attribute: 'mother-tongue',
    reads: 'name',
    says: [
      'my (mother tongue|first language|native language) is {v}',
      '{mera} (matrubhasha|matribhasha|मातृभाषा) {v} {hai}',
    ],
  },
  {
    attribute: 'language',
    reads: 'list',
    says: [
      'I (can )?(also )?speak (?<v>(?:(?:hindi|english|tamil|telugu|kannada|malayalam|marathi|gujarati|bengali|bangla|punjabi|odia|oriya|assamese|urdu|konkani|bhojpuri|maithili|sanskrit|french|german|japanese|spanish)(?:\\s*,\\s*|\\s+and\\s+|\\s+aur\\s+)?)+)',
      '{mujhe} {v} (bolni )?(aati|aata) {hai}',
      '{mujhe} {v} (बोलनी )?(आती|आता) {hai}',
      '{i} {v} (bolta|bolti|बोलता|बोलती) {am}',
    ],
    confidence: 0.7,
  },
  {
    attribute: 'wake-time',
    reads: 'wake',
    says: [
      'I (usually |normally |always |generally |now )?(wake up|get up|wake)( daily| every day| every morning| now)?( at| around| by)? {time}',
      '{i} (roz |rozana |ab )?(subah )?{time} (uthta|uthti|jagta|jagti|uth jaata|uth jaati|uth jata|uth jati) {am}',
      '{i} (रोज़ |अब )?{time} (उठता|उठती|जागता|जागती) {am}',
    ],
  },
  {
    attribute: 'sleep-time',
    reads: 'sleep',
    says: [
      'I (usually |normally |always |generally |now )?(sleep|go to bed|go to sleep|fall asleep)( daily| every night| now)? (at|around|by|after) {time}',
      'my bedtime is {time}',
      '{i} (roz |rozana |ab )?(raat (ko )?)?{time} (sota|soti|so jaata|so jaati|so jata|so jati) {am}',
      '{i} (रोज़ |अब )?(रात को )?{time} (सोता|सोती) {am}',
    ],
  },
  {
    attribute: 'company',
    reads: 'name',
    says: [
      'I (work|am working|worked) (at|for|with) {v}',
      'I got (a |an )?(job|offer|job offer|full time offer|placed|placement)( at| in| from| with) {v}',
      '{i} {v} {in} (kaam|job|naukri|noukri) (karta|karti|kar raha|kar rahi) {am}',
      '{mera} (job|naukri|placement) {v} {in} (lag gayi|lagi|ho gayi|hui) {hai}',
      '{i} {v} में (काम|नौकरी|जॉब) (करता|करती|कर रहा|कर रही) {am}',
    ],
  },
  {
    attribute: 'internship',
    reads: 'name',
    says: [
      'I am (currently |now )?(interning|an intern|doing (an|my) internship) (at|with|in) {v}',
      'I (got|have|have got|started) (a |an |my )?(summer |paid )?internship (at|in|with|from) {v}',
      '{i} {v} {in} (internship|intern) ((kar raha|kar rahi|karta|karti) )?{am}',
      '{i} {v} में इंटर्नशिप (कर रहा|कर रही) {am}',
    ],
  },
  {
    attribute: 'occupation',
    reads: 'text',
    says: [`I (am|work as) (now )?(a |an )?(retired )?${jobs}`, `{i} (ek |एक )?${jobs} {am}`],
  },
  {
    attribute: 'name',
    reads: 'name',
    says: [
      'my name is {v}',
      '(everyone |people |friends |you can |please |just )?call(s)? me {v}',
      '{mera} (naam|नाम) {v} {hai}',
    ],
  },
  {
    attribute: 'siblings',
    reads: 'text',
    says: [
      `I have (?<v>${counts} (?:younger |elder |older |little |twin |big )?(?:brothers?|sisters?|siblings?))`,
      'I am (an |the )(?<v>only (?:child|son|daughter))',
      `{mera} (?<v>${counts} (?:chhote |bade |chhoti |badi |छोटे |बड़े |छोटी |बड़ी )?(?:bhai|behen|bahan|behne|भाई|बहन|बहनें)) {hai}`,
    ],
  },
  {
    attribute: 'died',
    reads: 'text',
    confidence: 0.9,
    says: [
      'I (?<v>passed away|died|expired)',
      'I am (?<v>no more)',
      '(main|mera|मैं|मेरा) (?<v>guzar gaye|guzar gayi|dehant ho gaya|nidhan ho gaya|गुज़र गए|गुज़र गईं|देहांत हो गया|निधन हो गया)( {hai}| {am})?',
    ],
  },
  {
    attribute: 'diet',
    reads: 'text',
    says: [
      `I am (a |an )?(pure |strict |now )?${diets}`,
      'I (turned|became|went|have turned|have become|have gone) (?<v>vegetarian|vegan|eggetarian)',
      `I (only )?eat (only )?(?<v>veg|jain|vegan|vegetarian|satvik|halal)( food)?`,
      `{i} (pure |shuddh |शुद्ध )?${diets} {am}`,
    ],
  },
  {
    attribute: 'allergy',
    reads: 'list',
    confidence: 0.9,
    says: [
      'I am (severely |badly |very )?allergic to {list}',
      'I have (a |an )?(severe |bad )?{v} allergy',
      'I have (a |an )?(severe |bad )?allergy to {list}',
      '{mujhe} {v} se (bahut )?(allergy|एलर्जी) {hai}',
      '{mujhe} {v} से (बहुत )?एलर्जी {hai}',
    ],
  },
  {
    attribute: 'health',
    reads: 'text',
    says: [
      `I (have|suffer from|am suffering from|live with|was diagnosed with|have been diagnosed with|got diagnosed with|am recovering from|got) (a |an )?(severe |mild |chronic |bad )?${illnesses}`,
      `{mujhe} ${illnesses} (ki (bimari|problem) |की बीमारी )?{hai}`,
    ],
  },
  {
    attribute: 'likes',
    reads: 'tastes',
    confidence: 0.7,
    says: [
      'I (really |absolutely |also |do |still )?(like|love|enjoy|adore) {list}',
      '{mujhe} {list} (bahut )?(pasand|achha lagta|acha lagta|accha lagta|acchi lagti|achhi lagti|acche lagte) {hai}',
      '{mujhe} {list} (बहुत )?(पसंद|अच्छा लगता|अच्छी लगती|अच्छे लगते) {hai}',
    ],
  },
  {
    attribute: 'dislikes',
    reads: 'tastes',
    confidence: 0.7,
    says: [
      'I (really |absolutely |also )?(hate|dislike|detest|can stand) {list}',
      '{mujhe} {list} se (nafrat|chidh) {hai}',
      '{mujhe} {list} से (नफ़रत|चिढ़) {hai}',
    ],
  },
  {
    attribute: 'favourite',
    reads: 'text',
    says: [
      'my favou?rite (?<t>\\p{L}+) is( now)? {v}',
      '{mera} (favourite|favorite|pasandida|पसंदीदा) (?<t>[\\p{L}\\p{M}]+) {v} {hai}',
    ],
  },
  {
    attribute: 'hobby',
    reads: 'list',
    says: [
      'my hobb(y|ies) (is|are|include|includes) {list}',
      `I (also |still |now )?play (the |a lot of )?${sports}`,
      'in my free time I (?<v>\\p{L}+(?: \\p{L}+){0,2})',
      `{i} (roz )?${sports} (khelta|khelti|bajata|bajati|खेलता|खेलती|बजाता|बजाती) {am}`,
      '{mera} (shauk|hobby|शौक) {v} {hai}',
    ],
  },
  {
    attribute: 'budget',
    reads: 'money',
    says: [
      'my ((?<t>monthly|weekly|daily|yearly|food|travel) )?(budget|pocket money|allowance) is( now)? {money}',
      'I (get|have|earn) {money} (a|per|every|each) (?<t>month|week|day|year)',
      '{mera} (budget|kharcha|बजट|जेब खर्च|pocket money) {money} {hai}',
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
      '{mera} (best |sabse achha |sabse accha |pakka |सबसे अच्छा )?(dost|friend|दोस्त|मित्र) {v} {hai}',
    ],
  },
  {
    attribute: 'roommate',
    reads: 'list',
    says: [
      'my (new )?(roommate|room mate|flatmate)s? (is|are) (called |named )?{list}',
      "my (roommate|flatmate)'s name is {list}",
      'I share (my|a) (room|flat) with {list}',
      '{mera} (roommate|रूममेट) (ka naam |का नाम )?{v} {hai}',
    ],
  },
  {
    attribute: 'mentor',
    reads: 'name',
    says: [
      'my (mentor|guide|coach|tutor|supervisor|project guide|counsellor) is {v}',
      '{mera} (mentor|guide|guruji|coach|मेंटर|गुरु|कोच|गाइड) {v} {hai}',
    ],
  },
  {
    attribute: 'pet',
    reads: 'text',
    says: [
      'I have (a|an|two|one) (pet )?(?<v>(?:dog|cat|parrot|rabbit|hamster|turtle|cow|fish)s?(?: (?:named|called) \\p{L}+)?)',
      '{mera} paas (ek )?(?<v>kutta|billi|tota|gaay) {hai}',
      '{mera} पास (एक )?(?<v>कुत्ता|बिल्ली|तोता|गाय) {hai}',
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
    reads: 'text',
    says: [
      `I (travel|commute|go|come) (to (college|school|work|office|class|coaching) )?(by|on|in) (the |a |my )?${vehicles}`,
      'it takes (me )?(about |around )?(?<v>\\d+(?:\\.\\d+)? (?:minutes|mins|hours?|hrs?)) to (reach|get to|go to) (college|school|work|office|class|coaching)',
      'my commute is (about |around )?(?<v>\\d+(?:\\.\\d+)? (?:minutes|mins|hours?|hrs?|km))',
      `{i} (college |school |office |कॉलेज |स्कूल )?${vehicles} (se|से) (jaata|jaati|jata|jati|aata|aati|जाता|जाती|आता|आती) {am}`,
    ],
  },
  {
    attribute: 'religion',
    reads: 'text',
    says: [`I am (a |an )?(practising |devout )?${religions}`, `{i} (ek |एक )?${religions} {am}`],
  },
  {
    attribute: 'festival',
    reads: 'list',
    says: [
      '(I|we) (always |also )?celebrate {list}',
      '(hum|main|हम|मैं) {list} (manate|manata|manati|मनाते|मनाता|मनाती) ({hai}|{am})',
    ],
  },
  {
    attribute: 'birthday',
    reads: 'day-of-year',
    confidence: 0.9,
    says: [
      'my birthday is (on )?{date}',
      'I was born (on|in) {date}',
      '{mera} (birthday|janamdin|janmdin|जन्मदिन|बर्थडे) {date} (ko |को )?{hai}',
    ],
  },
  {
    attribute: 'age',
    reads: 'number',
    says: [
      'I am (now )?{n} years? old',
      'I (just )?turned {n}',
      '{mera} (umar|umr|age|उम्र|आयु) {n} ((saal|sal|साल|वर्ष) )?{hai}',
      '{i} {n} (saal|sal|साल) (ka|ki|का|की) {am}',
    ],
  },
]
