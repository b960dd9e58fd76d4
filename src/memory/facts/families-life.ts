import type { Family } from './pattern.ts'

const jobs =
  '(?<v>farmer|teacher|doctor|nurse|engineer|(?:software|civil|mechanical|electrical) engineer|software developer|developer|data analyst|data scientist|shopkeeper|driver|auto driver|lawyer|advocate|soldier|army officer|policeman|police officer|housewife|homemaker|tailor|businessman|businesswoman|clerk|accountant|banker|bank manager|carpenter|electrician|plumber|mechanic|cook|chef|professor|principal|pharmacist|dentist|journalist|priest|labourer|daily wage worker|government employee|designer|salesman|kisan|adhyapak|shikshak|dukandaar|dukandar|vakil|grihini|किसान|शिक्षक|शिक्षिका|अध्यापक|डॉक्टर|नर्स|इंजीनियर|दुकानदार|वकील|गृहिणी|ड्राइवर|सैनिक|दर्ज़ी|मज़दूर)'
const religions =
  '(?<v>hindu|muslim|christian|catholic|sikh|buddhist|jain|parsi|jewish|atheist|agnostic|हिंदू|मुस्लिम|मुसलमान|ईसाई|सिख|बौद्ध|जैन)'
const sports =
  '(?<v>cricket|football|badminton|volleyball|basketball|hockey|kabaddi|kho kho|chess|carrom|tennis|table tennis|guitar|piano|keyboard|flute|tabla|sitar|violin|drums|harmonium|क्रिकेट|फुटबॉल|बैडमिंटन|शतरंज|कबड्डी|गिटार|तबला|बांसुरी)'
const very = '(?:bahut|bohot|sabse|kaafi|bilkul|bhi|zyada|बहुत|सबसे|काफ़ी|बिल्कुल|बिलकुल|भी|ज़्यादा)'
const counts = '(?:one|two|three|four|five|[1-9]|a|an|ek|do|teen|char|एक|दो|तीन|चार)'

const shops =
  '(?:auto(?: rickshaw)?|taxi|cab|bus|truck|e-rickshaw|tractor|(?:grocery |tea |chai |book |clothes |kirana |sweet |general |medical )?(?:shop|store|stall|dukaan|dukan)|dhaba|restaurant|canteen|salon|garage|clinic|dairy|bakery|दुकान|ऑटो|टैक्सी|ढाबा)'
/** Of where somebody says to be now, only a place that one lives in tells where they live. */
const places =
  '(?<v>delhi|new delhi|mumbai|pune|bengaluru|bangalore|hyderabad|chennai|kolkata|ahmedabad|jaipur|lucknow|kanpur|nagpur|indore|bhopal|patna|ranchi|kota|surat|vadodara|rajkot|nashik|aurangabad|goa|panaji|kochi|trivandrum|coimbatore|madurai|trichy|mysore|mysuru|mangalore|vizag|vijayawada|guntur|warangal|bhubaneswar|cuttack|raipur|guwahati|shillong|gurgaon|gurugram|noida|ghaziabad|faridabad|meerut|agra|varanasi|prayagraj|allahabad|gorakhpur|dehradun|chandigarh|amritsar|ludhiana|jalandhar|jammu|srinagar|shimla|udaipur|jodhpur|ajmer|gwalior|jabalpur|दिल्ली|मुंबई|पुणे|बेंगलुरु|हैदराबाद|चेन्नई|कोलकाता|जयपुर|लखनऊ|कानपुर|नागपुर|इंदौर|भोपाल|पटना|रांची|कोटा|वाराणसी|देहरादून|चंडीगढ़)'
const languages =
  '(?:hindi|english|tamil|telugu|kannada|malayalam|marathi|gujarati|bengali|bangla|punjabi|odia|oriya|assamese|urdu|konkani|bhojpuri|maithili|sanskrit|tulu|sindhi|kashmiri|nepali|manipuri|dogri|marwari|haryanvi|awadhi|santali|mizo|khasi|french|german|japanese|spanish|korean|chinese|mandarin|arabic|russian|italian|sign language|हिंदी|हिन्दी|अंग्रेज़ी|अंग्रेजी|तमिल|तेलुगु|कन्नड़|मलयालम|मराठी|गुजराती|बंगाली|बांग्ला|पंजाबी|उड़िया|उर्दू|भोजपुरी|मैथिली|संस्कृत|नेपाली)'
const spoken = `(?<v>(?:(?:a bit of |a little |some |fluent |broken |thodi |thodi bahut |थोड़ी )?${languages}(?:\\s*,\\s*(?:and\\s+|aur\\s+|और\\s+)?|\\s+(?:and|aur|&|और)\\s+)?)+)`

/** What a student says of home, body, people, money and things: English, Hindi in Latin letters, Hindi. */
export const lifeFamilies: Family[] = [
  {
    attribute: 'city',
    reads: 'place',
    says: [
      'I (currently |now |still )?(live|lived|stay|stayed|reside) (now |currently )?in {v}',
      'I am (currently |now |still )?(living|staying|settled|based) (now )?in {v}',
      'I (live|stay) with my \\p{L}+ in {v}',
      'I have (lived|stayed|been living|been staying) in {v}',
      'I (have |just |recently )?(moved|shifted|relocated) from [\\p{L} ]{2,30} to {v}',
      'I (have |just |recently |have just |have recently )?(moved|shifted|relocated) to {v}',
      '{i} (ab |abhi |aajkal |yahan |yahaan |filhaal )?{v} {in} (hi )?(rehta|rehti|rahta|rahti|reh raha|reh rahi) {am}',
      '{i} (ab |abhi |aajkal |yahan |yahaan )?{v} {in} (pg|hostel|room|kamra|flat|kamre) ({in}|lekar) (rehta|rehti|rahta|rahti) {am}',
      `({i} )?(ab|अब|aajkal) ${places} {in} {am}`,
      '{i} (ab )?{v} shift (ho gaya|ho gayi|hua|hui) {am}',
      '{i} (अब |अभी |आजकल |यहाँ )?{v} में (रहता|रहती|रह रहा|रह रही) {am}',
    ],
  },
  {
    attribute: 'hometown',
    reads: 'place',
    says: [
      'I (am|come) (originally |basically )?from (a (small |tiny |little )?(village|town|place) (near|in|called) )?{v}',
      'my (home ?town|native place|native|village) is {v}',
      'I (belong to|grew up in|was born and brought up in) {v}',
      '{i} {v} se {am}',
      '{i} {v} (ka|ki) rehne (wala|wali) {am}',
      '{mera} (hometown|native place|native) {v} {hai}',
      '{mera} (gaon|gaanv|ghar|गाँव|गांव) {v} {in} {hai}',
      '{i} {v} (से|का रहने वाला|की रहने वाली) {am}',
    ],
  },
  {
    attribute: 'housing',
    reads: 'text',
    says: [
      'I (live|stay|am staying|am living) (now )?(in|at) (a |an |the |my )?(?<v>(?:college |boys |girls )?hostel|pg|paying guest|rented (?:room|flat|house)|joint family)',
      'I (live|stay) (?:with my )(?<v>(?:parents|family|uncle|aunt|grandparents|grandmother|grandfather|brother|sister|cousins?|friends|roommates?))',
      'I (live|stay) (?<v>alone|at home)',
      '{i} (?:[^,]{1,30} {in} )?(?<v>hostel|pg|हॉस्टल|छात्रावास|पीजी) {in} (rehta|rehti|rahta|rahti|रहता|रहती) {am}',
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
      `I (can )?(also )?(speak|know) ${spoken}`,
      `I am (fluent|good) in ${spoken}`,
      `{mujhe} (sirf )?${spoken} (bolni |bolna |बोलनी |बोलना )?(aati|aata|आती|आता) {hai}`,
      `{i} ${spoken} (bolta|bolti|bol leta|bol leti|बोलता|बोलती|बोल लेता|बोल लेती) {am}`,
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
      'I (work|am working|worked|have worked|have been working)( part[- ]time| full[- ]time)? (at|for|with) {v}',
      'I work (?:[\\p{L}-]+ ){1,2}at (a |an |the )?{v}',
      'I work in (a |an |the )?(?<v>(?:\\p{L}+ )?(?:hospital|bank|school|college|factory|shop|office|company|startup|hotel|police|army|railways?|court|mall|call cent(?:re|er)))',
      'I got (a |an )?(job|offer|job offer|full time offer|placed|placement)( at| in| from| with) {v}',
      '{i} {v} {in} (part time |part-time )?(kaam|job|naukri|noukri) (karta|karti|kar raha|kar rahi) {am}',
      '{mera} (job|naukri|placement) {v} {in} (lag gayi|lagi|ho gayi|hui) {hai}',
      '{i} {v} में (काम|नौकरी|जॉब) (करता|करती|कर रहा|कर रही) {am}',
    ],
  },
  {
    attribute: 'internship',
    reads: 'name',
    says: [
      '(my|an) internship( is)? (at|with) {v}',
      'I am (currently |now )?(interning|an intern|doing (an|my) internship) (at|with|in) {v}',
      'I (got|have|have got|started) (a |an |my )?(summer |paid )?internship (at|in|with|from) {v}',
      '{i} {v} {in} (internship|intern) ((kar raha|kar rahi|karta|karti) )?{am}',
      '{i} {v} में इंटर्नशिप (कर रहा|कर रही) {am}',
    ],
  },
  {
    attribute: 'occupation',
    reads: 'text',
    says: [
      `I (am|work as) (now )?(a |an )?(retired )?${jobs}`,
      `I (?<v>(?:drive|run|own|have) (?:a |an |our |my )?(?:small |own |tiny |little )?${shops})`,
      `{i} (ek |एक )?${jobs} {am}`,
      `{mera} (?:apni |khud ki )?(?<v>${shops}) {hai}`,
      `{i} (?<v>${shops} (?:chalata|chalati|चलाता|चलाती)) {am}`,
    ],
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
      '(main|mera|मैं|मेरा) (?:[\\p{L}\\p{M}\\d]+ ){0,3}(?<v>guzar gaye|guzar gayi|dehant ho gaya|nidhan ho gaya|गुज़र गए|गुज़र गईं|देहांत हो गया|निधन हो गया)( {hai}| {am})?',
    ],
  },
  {
    attribute: 'likes',
    reads: 'tastes',
    confidence: 0.7,
    says: [
      'I (really |absolutely |also |do |still )?(like|love|enjoy|adore) {list}',
      `{mujhe} {list} (${very} )?(pasand|ac?ch?h[aie] lagt[aie])( {hai})?`,
      `{mujhe} {list} (${very} )?(पसंद|अच्छ[ाीे] लगत[ाीे])( {hai})?`,
    ],
  },
  {
    attribute: 'dislikes',
    reads: 'tastes',
    confidence: 0.7,
    says: [
      'I (really |absolutely |also )?(hate|dislike|detest|can stand) {list}',
      `{mujhe} {list} (${very} )?bur[aie] lagt[aie]( {hai})?`,
      '{mujhe} {list} se (nafrat|chidh|chid) {hai}',
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
      `{mujhe} ${sports} (khelna|bajana|खेलना|बजाना) (aata|aati|pasand|आता|आती|पसंद) {hai}`,
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
      'my birthday is (on )?{day-of-year}',
      'I was born (on|in) {day-of-year}',
      '{mera} (birthday|janamdin|janmdin|जन्मदिन|बर्थडे) {day-of-year} (ko |को )?{hai}',
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
