import { normal } from '#platform/language.ts'

export type Intent =
  | 'due'
  | 'why'
  | 'how'
  | 'streak'
  | 'missed'
  | 'did'
  | 'low'
  | 'motivation'
  | 'start'
  | 'plan'
  | 'next'
  | 'day'
  | 'best'
  | 'deadline'
  | 'strength'
  | 'note'
  | 'lost'
  | 'amount'
  | 'predict'
  | 'thanks'
  | 'hello'
  | 'who'
  | 'help'
  | 'unknown'

/** A boundary that also stands beside Devanagari, where \b does not. */
const has = (...words: string[]) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.join('|')})(?![\\p{L}\\p{M}])`, 'u')

/**
 * In order: the first that matches decides. Texts are normalised (no apostrophes, no nukta), so क्यों, कर ली and dont
 * stand as written here. What someone feels comes before what they ask.
 */
const rules: [Intent, RegExp][] = [
  [
    'who',
    has(
      'who are you|who r u|what are you',
      'are you (?:a |an )?(?:human|real|robot|bot|ai|person|chatgpt|gpt|machine)|your name',
      '(?:aap|tum|tu) (?:kaun|kon)(?: ho| hain| hai)?|kaun ho|insaan (?:ho|hain)|robot (?:ho|hain)',
      '(?:आप|तुम) (?:कौन|क्या) (?:हैं|हो)|इंसान (?:हैं|हो)|रोबोट (?:हैं|हो)|आपका नाम',
      'aapka naam',
    ),
  ],
  [
    'low',
    has(
      'tired|exhausted|overwhelm(?:ed|ing)?|stress(?:ed|ful)?|burn(?:t|ed)? ?out|sad',
      'feel(?:ing)? (?:low|down|bad|lost)|depress(?:ed|ing)|anxi(?:ous|ety)',
      'cant (?:cope|focus|do this|take)|too much|give up|giving up|hopeless|lonely|sick|unwell',
      'thak(?:a|i|e|aan|an|aa)?|udaas|pareshan|tension|bojh|mann? nahi|mood nahi|ghabra\\p{L}*',
      'थक\\p{M}?|थकान|थक (?:गया|गई|गयी)|थका|थकी|उदास|परेशान|तनाव|टेंशन|मन नहीं|घबरा\\p{L}*|चिंता|बोझ|बीमार',
    ),
  ],
  [
    'lost',
    has(
      'streaks? (?:\\p{L}+ )?(?:lost|broken|broke|gone|over|dead|reset|toot\\p{L}*|tut\\p{L}*|khatam|chal[ai] gay[ai])',
      '(?:lost|lose|losing|broke|break|broken) (?:my |the |a )?(?:\\p{L}+ )?streak|silsila (?:toot|tut|khatam)\\p{L}*',
      '(?:स्ट्रीक|streak|सिलसिला) (?:टूट|खत्म|खतम)[\\p{L}\\p{M}]*',
    ),
  ],
  [
    'predict',
    /^(?!.*(?:^|\s)what\s).*(?:^|\s)(?:will (?:i|it|my|we)|am i going to|(?:can|could) i (?:still )?(?:pass|crack|clear|win|top|get (?:in|into|a|an|the|through))|chances?|probability|predict|kya (?:main|mai|mein) .*(?:pass|paas|crack|clear|nikal)|(?:pass|paas|clear|crack|selection) (?:ho|kar) ?(?:jau\p{L}*|paun\p{L}*|paoon\p{L}*|lunga|lungi|jayega|jaega)|(?:पास|सफल) हो (?:जा|पा)[\p{L}\p{M}]*|निकाल (?:पा|लू)[\p{L}\p{M}]*)(?:\s|$)/u,
  ],
  [
    'note',
    has(
      '(?:last|latest|recent|previous) (?:check ?in|note)|check ?in ?s? notes?|my (?:last )?(?:check ?in|note)|what did i (?:write|note)',
      '(?:aakhri|akhri|pichh?l[aie]) (?:check ?in|note)|kya likha|(?:आखिरी|पिछला|पिछली) (?:नोट|note|चेक ?इन|check ?in)|क्या लिखा',
    ),
  ],
  [
    'best',
    has(
      '(?:which|what)(?: week)? ?days? .*(?:best|works?|good|strong\\p{L}*)|best (?:week)?day|(?:which|what) weekday',
      '(?:kaun ?s[ai]|kis|kon ?s[ai]) din|sabse acch?[ai] din|(?:कौन सा|कौनसा|किस) दिन|सबसे अच्छा दिन',
    ),
  ],
  [
    'strength',
    has('how strong|strength|kitn[iae] (?:strong|mazboot|majboot|pakk[iae])|कितन[ीाे] (?:मजबूत|पक्क[ीाे]|strong)'),
  ],
  [
    'deadline',
    has(
      '(?:when|what) (?:is|are|s)?.*(?:deadlines?|due date|last date)|whens .*(?:deadline|due|exam)|when (?:is|are|must|do|does) .*(?:due|exam|finish|end|subgoals?)',
      'my deadlines?|over ?due|am i (?:late|behind)|deadlines?(?: (?:kab|kya))|kab tak|(?:aakhri|akhri) (?:tareekh|tarikh)|(?:deadline|डेडलाइन|आखिरी तारीख) (?:कब|क्या)|कब तक|deadline kab|^deadlines?$',
    ),
  ],
  [
    'missed',
    has(
      'miss(?:ed)?|did ?nt do|did not do|havent done|left out|fall(?:en)? behind|ch?hoo?t\\p{L}*',
      'chhod\\p{L}*|nahi(?:n)? (?:kiya|hua|kar paya|kar payi|ho paya|kar saka|kar saki)|reh gay[aei]',
      'छूट\\p{L}*\\p{M}*|छूट (?:गया|गई)|नहीं (?:किया|हुआ|कर पाया|कर पाई|हो पाया)|रह (?:गया|गई|गए)|मिस',
    ),
  ],
  [
    'did',
    /^(?!.*(?:^|\s)(?:what|why|have i|did i|should|how|kya|kyu|kyun|क्या|क्यों)(?:\s|$)).*(?:^|\s)(?:i (?:just |have |already |also )*(?:did|done|finished|completed|ticked|ran|read|studied|walked|solved)|ive (?:just |already )?(?:done|finished|completed)|(?:just |all )?(?:done|finished|completed)(?: with)?|ho ?ga?ya|ho ?gay[ai]|kar ?li(?:ya|a)?|kar ?diya|khatam|padh liya|हो गया|हो गई|हो गयी|कर लिया|कर ली|कर दिया|पूरा किया|पूरा हुआ|पढ लिया|खत्म)(?:\s|$)/u,
  ],
  ['streak', has('streaks?|in a row|lagataa?r|silsila', 'लगातार|स्ट्रीक|सिलसिला')],
  [
    'motivation',
    has(
      'motivat\\p{L}*|inspir\\p{L}*|encourage\\p{L}*|pep talk|push me|cheer me\\p{L}*|himm?at|josh|hausla',
      'प्रेरणा|प्रेरित|हौसला|हिम्मत|मोटिवे\\p{L}*\\p{M}*\\p{L}*|जोश',
    ),
  ],
  [
    'start',
    has(
      'how (?:do|can|should|to|shall) (?:i |we )?(?:even )?(?:start|begin)',
      'where (?:do|should|can|to) (?:i )?(?:start|begin)',
      '(?:cant|dont know how to|hard to) (?:get )?(?:start|started|begin)|getting started',
      'help me (?:start|begin)|kaise (?:shuru|start)|(?:shuru|start) kaise|kahan se (?:shuru|start)',
      'shuruaa?t',
      'कैसे शुरू|शुरू कैसे|कहां से शुरू|कहाँ से शुरू|शुरुआत|शुरू कहाँ',
    ),
  ],
  [
    'why',
    has(
      'why|what(?: i)?s the (?:point|use)|what for|reason|kyu|kyun|kyon|kyo|kis ?liye|kya fayda',
      'क्यों|क्यूं|क्यूँ|किसलिए|किस लिए|क्या फायदा',
    ),
  ],
  [
    'plan',
    has(
      'reschedul\\p{L}*|move (?:it|this|that|my|to|the)|can we move|shift|postpone|push (?:it|this|back)',
      'change (?:the |my )?(?:plan|schedule|time|day|days)|replan|plan (?:my|the|this|for|it)',
      'make (?:me )?a plan|another day|badal\\p{L}*|aage badha\\p{L}*|plan (?:bana|badal)\\p{L}*|kal kar',
      'टाल\\p{L}*\\p{M}*|बदल\\p{L}*\\p{M}*|आगे बढा|योजना|प्लान बना\\p{L}*|plan बना\\p{L}*',
    ),
  ],
  [
    'due',
    has('due|pending|remaining|(?:is |whats |what is )left|to ?do list|agenda|baa?ki|bacha|bache', 'बाकी|बचा|बचे'),
  ],
  [
    'next',
    has(
      'what (?:should|do|can|shall|must) i do|(?:what )?next|what now|do first|ab kya|aage kya|pehle kya',
      'अब क्या|आगे क्या|पहले क्या|अगला',
    ),
  ],
  ['help', has('what can you (?:do|help)|how can you help|help|kya kar sakt[ei]|madad', 'मदद|क्या कर सकते|क्या कर सकती')],
  [
    'how',
    has(
      'how (?:am|are|is|was|did|have|far|much|many|do i|does|well)|hows|progress|status|on track|adherence',
      'score|performance|review|kaisa|kaisi|kaise|kitn[aei]|pragati',
      'कैसा|कैसी|कैसे|प्रगति|कितना|कितने|कितनी',
    ),
  ],
  ['due', has('today|todays|tasks?|to ?do|aaj|karna hai', 'आज|करना है')],
  [
    'thanks',
    has(
      'thanks?|thank you|thx|ty|shukriya|dhanyavaa?d',
      'धन्यवाद|शुक्रिया',
      'great|nice|cool|ok|okay|acch?a|theek(?: hai)?|thik(?: hai)?',
      'ठीक|अच्छा|बढिया',
    ),
  ],
  [
    'hello',
    has(
      'hi|hii+|hello|hey|yo|namaste|namaskar|pranam|good (?:morning|evening|afternoon|night)',
      'नमस्ते|नमस्कार|प्रणाम|हैलो|हाय|सुप्रभात',
    ),
  ],
]

/** What a message wants; `unknown` when no rule knows. */
export function intentOf(message: string): Intent {
  const text = normal(message)
  return rules.find(([, pattern]) => pattern.test(text))?.[0] ?? 'unknown'
}

/** Whether a message asks how much or how many. */
export const asksAmount = (message: string): boolean =>
  has('how (?:many|much)|kitn[aei]|कितन[ाेी]').test(normal(message))

/** Which day "I did it" speaks of, counted from today. */
export const dayOffsetOf = (message: string): 0 | -1 =>
  has('yesterday', 'last night', 'kal', 'कल').test(normal(message)) ? -1 : 0
