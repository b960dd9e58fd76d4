import type { Theme } from '#goals/goals.api.ts'
import { words } from './sentence.ts'

const rule = (theme: Theme, weight: number, pattern: string) => ({ theme, weight, pattern: words(pattern) })

const rules = [
  rule(
    'quitting',
    6,
    'quit(?:ting)?|give up|stop (?!at|by)\\w+|addict(?:ion|ed)|de-?addiction|get rid of|nasha|nashe|lat|लत|नशा|nofap|no fap',
  ),
  rule(
    'quitting',
    6,
    '(?:smoking|cigarettes?|sigret|alcohol|daa?ru|sharab|tobacco|gutk[ah]a?|tambaku|vape|vaping|सिगरेट|शराब|तंबाकू|गुटखा|धूम्रपान|बीड़ी|bidi|beedi)',
  ),
  rule(
    'quitting',
    4,
    '(?:less|reduce|limit|cut|cut down|no|kam|avoid)(?: \\S+){0,2} (?:phone|screen ?time|mobile|social media|instagram|insta|reels|youtube|sugar|junk|junk food|coffee|chai|tea|gaming|games|cheeni)|(?:phone|screen ?time|mobile|social media|instagram|reels|sugar|junk food|gaming|procrastinat\\w+)(?: \\S+){0,3} (?:kam|less|band|chh?od\\w*|chh?ut\\w*)|(?:फ़?ोन|मोबाइल|स्क्रीन|इंस्टाग्राम|रील्स|चीनी|मीठा)(?: \\S+){0,3} (?:कम|बंद|छोड़?\\S*)|screen ?time|procrastinat\\w+|nail biting|doom ?scrolling',
  ),
  rule(
    'quitting',
    9,
    '(?:instagram|insta|reels|youtube|phone|mobile|facebook|social media|whatsapp|games?|gaming)(?: \\S+){0,2} (?:sirf|only|max|limit|se door)|(?:only|max)(?: \\S+){1,3} (?:of |on )?(?:instagram|insta|reels|youtube|phone|social media)',
  ),
  rule('quitting', 3, '(?:chh?od(?:na|ni|ne|ni hai)?|छोड़?(?:ना|नी|ने))'),

  rule('saving', 9, 'emergency fund'),
  rule(
    'saving',
    6,
    'sav(?:e|ing|ings)(?: (?:up|money|rs|inr|for|₹|\\$))?|bachat|paise? (?:bacha\\w*|jod\\w*)|bacha(?:na|ne|ni|o)|jod(?:na|ne)|बचत|बचान[ाेी]|पैसे (?:बचा\\S*|जोड़?\\S*)|जोड़?ना|sip|fixed deposit|(?:pay|repay|clear|chuka\\w*)(?: off)?(?: \\S+){0,3} (?:loan|debt|emi|dues|udhaar|karz)|क़?र्ज़?|gullak',
  ),
  rule(
    'saving',
    3,
    '₹|rs\\.? ?\\d|rupees?|rupaye|रुपये|रुपए|lakh|लाख|budget|money|paisa|paise|पैस[ाे]|buy(?:ing)?|kharid\\w*|ख़?रीद\\S*|loan|debt|invest\\w*|laptop',
  ),
  // What is to be bought for a sum is saved for; "80k" is a distance only beside a word of running.
  rule(
    'saving',
    6,
    '(?:buy|purchase|kharid\\w*|ख़?रीद\\S*|worth|costing|cost of)(?: \\S+){0,5} (?:\\d[\\d,.]* ?(?:k|lakhs?|लाख|hazaa?r|हज़?ार|thousand)|\\d[\\d,]{3,})|\\d[\\d,.]* ?(?:k|lakhs?|लाख|hazaa?r|हज़?ार)(?: \\S+){0,4} (?:kharid\\w*|ख़?रीद\\S*)',
  ),
  rule('saving', -9, 'save (?:time|the|water|my relationship|lives)'),

  rule(
    'sleep',
    8,
    'sleep(?:ing)?|asleep|bed ?time|insomnia|wak(?:e|ing)(?: me)? up|get up (?:early|at)|early riser|rise early|neend|n[ie]+nd|so ja\\w*|jaldi so\\w*|so(?:na|ne|ya) (?:jaldi|time)|(?:jaldi|subah \\S*|\\d+ baje) uth\\w*|नींद|जल्दी (?:सो\\S*|उठ\\S*)|बजे (?:उठ\\S*|सो\\S*)|(?:सोना|सोने) (?:है|चाहत\\S*|का)|snooz\\w+',
  ),

  rule(
    'exam',
    9,
    'gate|jee|neet|upsc|civil services|ias|ssc|cgl|chsl|ibps|rrb|rbi grade|nda|cds|clat|cuet|cat exam|xat|ielts|toefl|gre|gmat|sat exam|ugc[- ]?net|net exam|ctet|tet|b\\.?ed entrance|afcat|kvpy|olympiad|bitsat|viteee|comedk|mht[- ]?cet|ca foundation|ca inter|ca final|cfa|neet pg|psc|bpsc|uppsc|mpsc|police bharti|patwari|lekhpal|गेट परीक्षा|जेईई|नीट|यूपीएससी',
  ),
  rule(
    'exam',
    7,
    'exams?|examination|board(?:s)?(?: exams?)?|semester|sem|mid-?sems?|end-?sems?|backlogs?|syllabus|percentile|cgpa|sgpa|marks|class (?:9|10|11|12)|(?:9|10|11|12)th|entrance|certification|viva|test (?:series|prep)|exam ki taiyari|pariksha|imtihaan|imtehan|paper|top(?:per| the class)|परीक्षा|इम्तिहान|बोर्ड|सेमेस्टर|पेपर|सिलेबस|अंक|कक्षा',
  ),
  rule(
    'exam',
    4,
    'crack|clear|qualify|rank|air \\d+|prepare for|preparation|taiyaa?ri|तैयारी|score|revise|revision|study|studies|padhai|padhaai|पढ़?ाई|physics|chemistry|maths?|biology|organic chemistry|गणित|भौतिकी',
  ),
  rule('exam', 8, 'cat (?:20\\d\\d|in|by|with|exam|percentile)|(?:crack|clear) (?:the )?cat|99 percentile'),

  rule(
    'job-search',
    9,
    'jobs?|internships?|placements?|naukri|nau?kari|नौकरी|job switch|get hired|hired|resume|cv|recruit\\w*|campus (?:drive|placement)|off-?campus|interviews?|lpa|ctc|offer letter|career switch|switch (?:job|company|companies)|freelanc\\w+|sde|इंटरव्यू|प्लेसमेंट|इंटर्नशिप|रोज़?गार',
  ),

  rule(
    'language',
    9,
    '(?:learn|speak|improve|practi[cs]e|study|fluent in|master|better|sikhn\\w*|seekhn\\w*)(?: \\S+){0,3} (?:english|hindi|french|german|spanish|japanese|korean|chinese|mandarin|sanskrit|tamil|telugu|kannada|malayalam|marathi|bengali|bangla|gujarati|punjabi|urdu|russian|arabic|italian|portuguese)|(?:english|hindi|french|german|spanish|japanese|korean|sanskrit|tamil|telugu|kannada|marathi|bengali|punjabi|urdu|angrezi|jarman)(?: \\S+){0,3} (?:seekh\\w*|sikh\\w*|bol\\w*|sudhar\\w*|speaking|fluency|vocabulary|grammar|fluently|a1|a2|b1|b2|n5|n4|n3)|spoken english|vocabulary|fluen(?:t|cy|tly)|jlpt|delf|goethe|angrezi|(?:अंग्रेज़?ी|इंग्लिश|हिंदी|हिन्दी|संस्कृत|जर्मन|फ़?्रेंच|जापानी|तमिल|भाषा|उर्दू|मराठी)(?: \\S+){0,3} (?:सीख\\S*|बोल\\S*|सुधार\\S*)|duolingo',
  ),

  rule(
    'reading',
    8,
    'read(?:ing)?(?: \\S+){0,3} (?:books?|pages?|novels?|gita|geeta|bible|quran|ramayan\\w*|mahabharat\\w*|newspaper|panne|chapters?)|(?:books?|kitaab?(?:en|ein|e)?|kita(?:a)?b|novels?|panne|gita|geeta|akhbaar|newspaper)(?: \\S+){0,3} (?:padh\\w*|read)|reading habit|reading|bookworm|(?:किताब\\S*|पुस्तक\\S*|पन्ने|उपन्यास|गीता|अख़?बार)(?: \\S+){0,3} पढ़?\\S*',
  ),
  rule('reading', 5, 'read|books?'),
  rule('reading', 3, 'pa?dh(?:na|ne|ni)|पढ़?न[ाेी]'),

  rule(
    'fitness',
    8,
    'run(?:ning|ner)?|jog(?:ging)?|marathon|\\d{1,3} ?km|किमी|किलोमीटर|gym|work ?outs?|exercis\\w*|fit(?:ness)?|weight ?loss|lose(?: \\S+){0,2} (?:kg|kilos?|weight|fat|pounds)|\\d+ ?(?:kg|kilos?|किलो)|muscles?|push-?ups?|pull-?ups?|squats?|plank|abs|yoga|walk(?:ing)?|steps|swim(?:ming)?|cycl(?:e|ing)|strength|stamina|surya namaskar|cricket|football|badminton|weight|daud(?:na|ne)?|vyayam|kasrat|vaj?[az]an|wajan|motapa|pet kam|दौड़?\\S*|व्यायाम|कसरत|वज़?न|योग(?:ा|ासन)?|टहलना|सैर|जिम|मोटापा|फ़?िट|सूर्य नमस्कार|मैराथन|cardio|hiit|zumba|body ?build\\w+|ten thousand steps|belly',
  ),

  rule(
    'project',
    8,
    'thesis|dissertation|assignments?|essay|home ?work|presentation|ppt|report|असाइनमेंट|निबंध|होमवर्क|research paper|final[- ]year project|major project|mini project|capstone|project|startup|start-up|launch|ship|publish|prototype|hackathon|youtube channel|podcast|portfolio|blog|newsletter|write(?: \\S+){0,2} (?:book|novel|paper|thesis|story|app)|(?:build|make|create|develop|finish|complete)(?: \\S+){0,3} (?:app|website|site|game|robot|channel|film|product|tool|model|bot)|(?:app|website|game|channel|film)(?: \\S+){0,2} (?:bana\\w*|shuru)|प्रोजेक्ट|थीसिस|शोध ?पत्र|(?:ऐप|वेबसाइट|चैनल|किताब)(?: \\S+){0,2} (?:बना\\S*|लिख\\S*|शुरू\\S*)|build|e-?commerce store',
  ),

  rule(
    'social',
    8,
    'friends?|friendships?|family|parents|mom|dad|mother|father|mum|grand(?:ma|pa|parents)|make friends|talk to(?: \\S+){0,2} (?:people|strangers?|parents|mom)|meet (?:new )?people|shy(?:ness)?|social (?:skills|life|anxiety)|introvert|relationships?|dosti?|doston?|parivaar|parivar|(?:mummy|papa|maa|ma|ghar ?(?:walon|waalon|walo)|dadi|nani) (?:se|ko|ke (?:saath|sath))|घर ?वालों|volunteer\\w*|दोस्त\\S*|परिवार|(?:माँ|मां|पापा|मम्मी|दादी|नानी|घर)(?: \\S+){0,3} (?:बात|फ़?ोन)|माता-पिता|रिश्त\\S+|lonely|akelapan|network(?:ing)? with',
  ),

  rule(
    'skill',
    7,
    'dsa|data structures?|leetcode|codeforces|competitive programming|algorithms?|web ?dev\\w*|full[- ]?stack|frontend|backend|react|node ?js|python|java|javascript|typescript|c\\+\\+|rust|golang|sql|excel|machine learning|ml|ai|data science|deep learning|devops|aws|cloud|cyber ?security|coding|programming|guitar|piano|keyboard|tabla|harmonium|flute|violin|ukulele|drums|sing(?:ing)?|danc\\w+|draw(?:ing)?|sketch\\w*|paint\\w*|cook(?:ing)?|photography|video editing|photoshop|figma|ui/?ux|design|typing|public speaking|chess|handwriting|driv(?:e|ing)|calligraphy|crochet|knitting|गिटार|पियानो|तबला|बांसुरी|गाना|नृत्य|डांस|चित्रकारी|ड्राइंग|खाना बनान\\S*|कोडिंग|प्रोग्रामिंग|पायथन|शतरंज|khana bana\\w*|gaana|gana',
  ),
  rule(
    'skill',
    5,
    'learn(?:ing)?|master|skills?|improve|practi[cs]e|get better at|se+kh\\w*|sikh\\w*|सीख\\S*|अभ्यास|course|tutorials?|रियाज़?',
  ),
]

/** The kind of plan that the words ask for; the heaviest evidence wins, the earlier rule at a tie. */
export function readTheme(text: string): Theme {
  const scores = new Map<Theme, number>()
  for (const { theme, weight, pattern } of rules) {
    if (pattern.test(text)) scores.set(theme, (scores.get(theme) ?? 0) + weight)
  }
  let best: Theme = 'generic'
  let most = 0
  for (const [theme, score] of scores) {
    if (score > most) [best, most] = [theme, score]
  }
  return best
}
