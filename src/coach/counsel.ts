import { has, plainSpelling } from './words/spelling.ts'

/** What students ask advice on, other than their own record. */
export type Counsel =
  | 'delay'
  | 'phone'
  | 'focus'
  | 'memory'
  | 'speed'
  | 'eve'
  | 'sleep'
  | 'wake'
  | 'time'
  | 'steady'
  | 'lapse'
  | 'method'

/** The subject of the question; the first that fits, from the narrow to the wide. */
const about: [Counsel, RegExp][] = [
  [
    'lapse',
    has(
      'what (?:if|happens)(?: \\S+){0,4} (?:miss|skip|fail|break|forget|dont|cant)',
      '(?:agar|kabhi)(?: \\S+){0,5} (?:chho+t|miss|nahi)\\p{L}*(?: \\S+){0,3} (?:to|kya)',
      '(?:अगर|कभी)(?: \\S+){0,5} (?:छूट|नहीं)\\S*(?: \\S+){0,3} (?:तो|क्या)',
    ),
  ],
  [
    'delay',
    has(
      'procrastinat\\p{L}*|putting (?:things |it |everything )?off|put (?:things|everything) off|delaying|lazy|laziness|last minute',
      'taal ?mato?l|taalna|taalta|taalti|taal deta|taal deti|aalas|aalsi|kal pe chhod\\p{L}*',
      'टालमटोल|टालना|टालता|टालती|टालने|आलस\\S*|आलसी|कल पर छोड\\S*',
    ),
  ],
  [
    'phone',
    has(
      'phone|mobile|reels|instagram|insta|youtube|scroll\\p{L}*|social media|screen time|gaming|games|netflix|whatsapp',
      'फोन|मोबाइल|रील|रील्स|इंस्टाग्राम|यूट्यूब|स्क्रीन|गेम|सोशल मीडिया',
    ),
  ],
  [
    'wake',
    has(
      'wak(?:e|ing) up|get(?:ting)? up (?:early|at|on time|in the morning)|early riser|(?:subah|jaldi|5 baje|4 baje)(?: \\S+){0,3} uth\\p{L}*|uth\\p{L}*(?: \\S+){0,2} (?:jaldi|subah)|alarm',
      '(?:सुबह|जल्दी|बजे)(?: \\S+){0,3} उठ\\S*|उठ\\S*(?: \\S+){0,2} (?:जल्दी|सुबह)|अलार्म',
    ),
  ],
  ['sleep', has('sleep\\p{L}*|nap|insomnia|neend|neend\\p{L}*|nind|so(?:na|ne|u|un)|नींद|सोना|सोने|सोऊं|झपकी')],
  [
    'eve',
    has(
      '(?:exam|paper|test|viva|interview)(?: \\S+){0,2} (?:tomorrow|in the morning)|(?:tomorrow|tomorrows)(?: \\S+){0,3} (?:exam|paper|test|viva|interview)|night before|day before|last minute revision|before (?:the |my |an )?(?:exam|paper|viva|interview)',
      '(?:kal|parso)(?: \\S+){0,2} (?:exam|paper|test|viva|interview|pariksha)|(?:exam|paper|test|viva|interview|pariksha) (?:hai )?kal',
      '(?:कल|परसों)(?: \\S+){0,2} (?:परीक्षा|पेपर|एग्जाम|टेस्ट|इंटरव्यू|वाइवा)|(?:परीक्षा|पेपर|एग्जाम|इंटरव्यू) (?:है )?कल',
    ),
  ],
  [
    'memory',
    has(
      '(?:forget|forgetting|remember|memori[sz]e|memori[sz]ing|retain|recall|by heart|learn by)(?: \\S+){0,5}|revis\\p{L}*',
      'yaad(?: \\S+){0,2} (?:rah|reh|hot|ho|kar|rakh|aat|nahi)\\p{L}*|bhool (?:jat|ja|gay)\\p{L}*|ratta|dohra\\p{L}*',
      'याद(?: \\S+){0,2} (?:रह|होत|हो|कर|रख|आत|नहीं)\\S*|भूल (?:जात|जा|गय)\\S*|रट\\S*|दोहरा\\S*',
    ),
  ],
  [
    'speed',
    has(
      'speed|fast(?:er)?|quick(?:er|ly)?|accuracy|accurate|silly mistakes?|careless|time runs out|slow|score (?:more|better|higher)|(?:improve|increase|raise)(?: \\S+){0,3} (?:marks|score|percentile|rank)',
      'tez|raftaar|galti(?:yan|yaan|ya)?|dheere|(?:marks|number|score)(?: \\S+){0,2} badh\\p{L}*',
      'तेज|रफ्तार|गति|स्पीड|गलती|गलतियां|धीमा|धीरे|(?:अंक|नंबर)(?: \\S+){0,2} बढ\\S*',
    ),
  ],
  [
    'focus',
    has(
      'focus\\p{L}*|concentrat\\p{L}*|distract\\p{L}*|attention|mind wander\\p{L}*|sit (?:for|and study)|bored?|boring',
      '(?:mann?|man|dil|dhyan|dimag)(?: \\S+){0,3} (?:lag|bhatak|tik)\\p{L}*|bore|ekagra\\p{L}*',
      '(?:मन|ध्यान|दिमाग)(?: \\S+){0,3} (?:लग|भटक|टिक)\\S*|एकाग्र\\S*|बोर',
    ),
  ],
  [
    'time',
    has(
      'time ?table|manage (?:my )?time|time management|how many hours|balance|routine|schedule my day|juggl\\p{L}*|plan my day',
      'samay sarni|kitne ghante|time manage\\p{L}*|din ?charya',
      'समय सारणी|टाइम टेबल|कितने घंटे|समय (?:कैसे )?(?:बांट|निकाल|प्रबंध)\\S*|दिनचर्या|तालमेल',
    ),
  ],
  [
    'steady',
    has(
      'consisten\\p{L}*|discipline\\p{L}*|regular|stick to|keep up|stay (?:motivated|on track)|build (?:a |good )?habits?|make it a habit|habit(?:s)? (?:stick|banau|bana)\\p{L}*|willpower',
      'niyamit|aadat (?:kaise|bana|dal)\\p{L}*|anushasan|lagatar (?:kaise)',
      'नियमित|अनुशासन|आदत (?:कैसे|बना|डाल)\\S*|टिके',
    ),
  ],
]
/** Words of studying that make a question of how one about method. */
const studying = has(
  'study|studying|learn|learning|prepare|prep|preparing|crack|clear|understand|solve|practi[sc]e|read|notes|chapters?|syllabus|subject|topics?|maths?|physics|chem(?:istry)?|bio(?:logy)?|english|reasoning|aptitude|coding|dsa|thermodynamics|organic|history|economics|grammar|vocabulary|essay|mock|mocks|papers?|exams?|sems?|semester|interview|viva|revision|improve|weak in|bad at',
  'padh\\p{L}*|seekh\\p{L}*|sikh\\p{L}*|taiyari|samajh\\p{L}*|sudhar\\p{L}*|pariksha|ganit|angrezi|numericals?|sawaal|concept',
  'पढ[\\p{L}\\p{M}]*|सीख[\\p{L}\\p{M}]*|तैयारी|समझ[\\p{L}\\p{M}]*|सुधार[\\p{L}\\p{M}]*|परीक्षा|गणित|अंग्रेजी|विज्ञान|रसायन|भौतिकी|इतिहास|रीजनिंग|सवाल|निबंध|व्याकरण|इंटरव्यू',
)
/** Asks how to, or whether one should. */
const asksHow = has(
  'what (?:if|happens (?:if|when))|agar|अगर',
  'how (?:do|can|should|could|would|to)(?: i| we| you| one)?|hows best|what(?:s| is) (?:the |a )?(?:best|good|right|fastest|easiest) (?:way|method|time|trick)|(?:best|good|right|fastest|easiest) (?:way|method|tips?|trick)|tips?|advice|advise|any (?:trick|method|suggestion|idea)|should i|is it (?:ok|okay|good|fine|bad|enough|better)|(?:ok|okay|enough|fine) (?:to|for|during|before|if)|what (?:do|can|should) i do|need help (?:with|in)|help me (?:with|focus|study|concentrate|sleep|remember|stop|understand)|cant (?:seem to )?(?:remember|stop|wake|sleep)|keep (?:forgetting|getting distracted|putting)|unable to|struggl\\p{L}*',
  'kaise|kya karu\\p{L}*|kya kare\\p{L}*|kya karna|kya karoon|kaun sa tareeka|tareeka|tarika|upay|tips|chahiye|(?:yaad|neend|samajh|mann?|man|dhyan)(?: \\S+){0,3} nahi|nahi (?:rah|reh|lag|aat|hot)\\p{L}*|bhool (?:jat|jaat)\\p{L}*|(?:galti|galat)(?: \\S+)? ho(?:t|ti|ta|te)\\p{L}*',
  'कैसे|क्या करूं|क्या करें|क्या करना|तरीका|उपाय|चाहिए|(?:याद|नींद|समझ|मन|ध्यान)(?: \\S+){0,3} नहीं|सुझाव|भूल जात\\S*',
)
/** Of one's own record, of the app, or of what is to be done now: no general advice is wanted. */
const ofRecord = has(
  'how (?:do|should|can) (?:i|we) (?:start|begin|use)|how (?:do|am) i (?:do|doing|look|stand)|(?:what|which)(?: \\S+){0,2} should i (?:do|start|pick|read|study) (?:now|next|first|today|tonight)|did i|have i|i told|i said|you remember|remind me|remember (?:that|this|my|i)|wrote|streaks?|today|tonight|due|last week|this week|skip\\p{L}*',
  'use kar\\p{L}*|use karu\\p{L}*|istemal|kaise chal|kaisi chal|kaisa chal|shuru (?:kaise|kahan)|kaise shuru|kahan se|maine|yaad (?:hai|dila|rakh)\\p{L}*|aaj|ab kya|abhi kya|streak',
  'इस्तेमाल|यूज|कैसे चल|कैसी चल|कैसा चल|शुरू|कहां से|मैंने|याद (?:है|दिला|रख)\\S*|आज|अब क्या|अभी क्या|कैसी रही|कैसा रहा',
)

/** On what of studying and living advice is asked; null when it is not. */
export function counselIn(message: string): Counsel | null {
  const text = plainSpelling(message)
  if (!asksHow.test(text) || ofRecord.test(text)) return null
  return about.find(([, says]) => says.test(text))?.[0] ?? (studying.test(text) ? 'method' : null)
}
