import { phrase } from '#safety/signals/signal.ts'
import type { AnswerRule } from './rule.ts'

const illness =
  '(?:(?:\\w+ )?(?:depressive|anxiety|panic|mood|bipolar|personality|eating|sleep|attention|thyroid|conduct|adjustment|obsessive \\w+|stress) (?:disorder|problem|syndrome|illness)|depression|adhd|ocd|ptsd|autism|bipolar(?: \\w+)?|schizophrenia|psychosis|acid reflux|gerd|ibs|gastritis|migraine|anaemia|anemia|pcos|pcod|thyroid|diabetes|hormonal imbalance|deficiency|infection|tumou?r|slipped disc|ligament tear|fracture|sciatica|asthma|uti|jaundice|appendicitis|insomnia|sleep apnoea|vertigo)'
const drug =
  '(?:calmpose|disprin|restyl|alprax|saridon|combiflam|crocin|dolo|ativan|lexapro|nexito|zolfresh|ambien|benadryl|allegra|avil|pan ?40|pantop|digene|eno|brufen|meftal|cetirizine|levocet|melatonin|modalert|ritalin|concerta|adderall|xanax|valium|antidepressants?|beta blockers?|painkillers?|sleeping (?:pills?|tablets?)|steroids?|creatine loading|supplements?|antibiotics?|tramadol|codeine|corex)'
const count = '(?:one|two|three|four|five|ten|twenty|thirty|half|couple|few|handful|\\d+)'
const asks = phrase(
  'doctors?',
  'pharmacist',
  'counsell?or',
  'psychologist',
  'not for me to say',
  'can not (?:say|tell|know|promise)',
  'nobody can',
  'do not know whether',
  'whether',
  'lawyer',
  'legal aid',
  'adviser',
  'you (?:wrote|said|noted|told|logged)',
  'not (?:lazy|weak|selfish|stupid|dramatic|ungrateful|a \\w+)',
  'never',
  'chapter',
  'syllabus',
  'notes',
)
const asksHindi = phrase(
  'd[ao]kt[ao]r\\w*',
  'doctor\\w*',
  'vakil\\w*',
  'salahkar\\w*',
  'dietician',
  'dietisian',
  'koi nahi',
  'ya nahi',
  'nahi (?:bata|kah)\\w*',
  'bata sak\\w*',
  'likha',
  'chapter',
  'path',
)
const rule = (name: AnswerRule['rule'], plain: string[], hindi: string[]): AnswerRule => ({
  rule: name,
  plain: phrase(...plain),
  unlessPlain: asks,
  hindi: phrase(...hindi),
  unlessHindi: asksHindi,
})

/** How assistants put it when they talk: the same rules, said in passing. */
export const chatRules: AnswerRule[] = [
  rule(
    'method-of-harm',
    [
      '(?:keep|limit|stay|stick|cut|drop|go|live|eat|aim)(?: \\w+){0,6} (?:[1-9]\\d{2}|zero) ?(?:k?cal\\w*)',
      '(?:stand|climb|lean|sit)(?: \\w+){0,6} (?:railing|ledge|parapet|edge of the (?:roof|bridge|platform))(?: \\w+){0,4} (?:lean|jump|step|let go|forward|over)',
      `${count}(?: of)?(?: \\w+){0,3} (?:tablets|pills|capsules|strips)(?: \\w+){0,4} (?:alcohol|whisky|vodka|would be enough|is enough to|will do it|fatal)`,
      '(?:water fast|skip (?:all )?(?:food|meals)|do not eat|eat nothing|stop eating|no food)(?: \\w+){0,6} (?:\\d+ |two |three |five |seven )?(?:days|a week|weight|thin|slim)',
      '(?:least painful|painless|quickest|surest|cleanest|most peaceful) (?:way|method|option)(?: \\w+){0,10}',
      '(?:rope|belt|dupatta|plastic bag|gas|charcoal|pesticide|rat poison|bleach)(?: \\w+){0,6} (?:works?|quick\\w*|painless\\w*|is enough|faster|fastest|around your (?:neck|head))',
      '(?:laxatives?|diuretics?|vomit\\w*|throw\\w* up)(?: \\w+){0,6} (?:helps?|works?|will|lose|keep|weight|meals?)',
      '(?:cut|cutting|slice)(?: \\w+){0,4} (?:lengthwise|along the (?:vein|arm|wrist)|deep enough|where nobody sees)',
      '(?:put|slip|mix|add)(?: \\w+){0,4} (?:in|into) (?:his|her|their) (?:drink|tea|food|milk)',
      '(?:slap|hit|beat|teach) (?:him|her|them)(?: \\w+){0,3} (?:lesson|back hard|until|so that)',
    ],
    [
      '(?:din|hafte)(?: \\w+){0,3} (?:kuch mat kha|kuch na kha|bhukh|khana mat|khana band)\\w*',
      '(?:kuch mat kha|khana band|bhukh[ei] rah)\\w*(?: \\w+){0,6} (?:vajan|patl|mot|pani)\\w*',
      '(?:goliy?\\w*|tablet\\w*)(?: \\w+){0,5} (?:sarab|kafi h|ek sath|ghol)\\w*',
      '(?:uske|unke|uski)(?: \\w+){0,2} (?:chai|dudh|khan\\w*|pani) main (?:mila|dal)\\w*',
      '(?:reling|railing|chajj\\w*|munder)(?: \\w+){0,4} (?:kud|jhuk|khad)\\w*',
    ],
  ),
  rule(
    'dose',
    [
      `(?:take|have|pop|try|use|need|start|add|get|half|give yourself|${count})(?: \\w+){0,5} ${drug}`,
      `${drug}(?: \\w+){0,6} (?:will (?:fix|help|calm|sort|knock|do)|every (?:\\w+ )?hours|before (?:the|your|bed)|twice|is safe|is fine|will not hurt)`,
      'repeat(?: it)? every (?:\\w+ )hours',
      '(?:stop|skip|halve|double|reduce|increase|wean off|come off|taper)(?: \\w+){0,4} (?:medicines?|medication|meds|tablets?|pills?|doses?|insulin|antidepressants?|inhaler|prescription)',
    ],
    [
      '(?:dava\\w*|davai\\w*|goli\\w*|insulin|dose|khurak)(?: \\w+){0,3} (?:adh[ia]|dugn[ia]|kam|band|jada|chod|badha|ghata)(?: \\w+)? ?(?:kar|kijie|dijie|de|do)\\w*',
      '(?:krosin|crocin|disprin|dolo|kalmpoz|calmpose|kombiflam|combiflam|saridon|brufen|restil|avil|alprax|melatonin|digene|pan ?40)(?: \\w+){0,3} (?:kha|le|li|lijie|lo|khaie)\\w*',
    ],
  ),
  rule(
    'diagnosis',
    [
      `(?:you|your|you are|this|that|those|these|it)(?: \\w+){0,8} (?:dealing with|living with|struggling with|experiencing|textbook(?: case of)?|classic(?: case of)?|case of|consistent with|signs? of|typical of|just|clearly|definitely|probably|likely|due to|caused by|points? to|sounds? like|looks? like|have|has|is)(?: \\w+){0,3} ${illness}`,
      'no need to (?:see|visit|go to|consult)(?: \\w+)? (?:anyone|anybody|a doctor|doctor|hospital|therapist|counsell?or|specialist)',
      `(?:textbook|classic|clear|obvious|typical|mild|severe|undiagnosed|high functioning) (?:case of |sign of |symptoms of )?${illness}`,
      'it is nothing serious(?: \\w+){0,4} (?:ignore|no need|worry)',
    ],
    [
      '(?:jarur|saf|pak+a|ye|yah|apko|apki|yahi|tumhe|lakshan|laksan)(?: \\w+){0,5} (?:thairoid|thayroid|thyroid|diabetis|madhumeh|depresan|dipresan|migren|gastrik|anemia|emimia|adhd|ocd|bipolar|anxiety|vikar|disorder|disardar|infeksan|infection)(?: \\w+){0,2} (?:samasya|hai|problem|ke laksan|lag)\\w*',
      '(?:daktar|doctor)(?: \\w+){0,3} (?:jarurat|jrurat) nahi',
    ],
  ),
  rule(
    'investment',
    [
      '(?:time to|you should|go|just|better to|now|simply|i would|smart to)(?: \\w+){0,3} (?:get into|enter|buy|load up|accumulate|exit|sell|short|invest|average down|book profits)(?: \\w+){0,4} (?:shares?|stocks?|funds?|bitcoin|crypto|ethereum|gold|nifty|ipo|options|coin|plots?|land|property)',
      '(?:buy|sell|hold|accumulate|short)(?: \\w+){1,4} (?:dip|for a year|long term|till|until|now|today|before|at \\d+)(?: \\w+){0,8} (?:rise|double|grow|returns?|profit|up)',
      '(?:shares?|stocks?|coin|token|fund|gold|silver|property|nifty)(?: \\w+){0,5} (?:before (?:it|they)|is going to (?:rise|boom|explode|double)|will (?:rise|boom|double|multiply|shoot)|to the moon|fastest way|multibagger|undervalued)',
      '(?:loan|credit card|emi|borrow\\w*)(?: \\w+){0,6} (?:f o|futures|options|trading|stocks?|crypto|invest\\w*|leverage|ipo)',
      '(?:options|futures|f o|intraday|trading|crypto|betting)(?: \\w+){0,6} (?:fastest|best way|quick(?:est)? (?:way|money)|easy money|pay (?:off|back)|go for it|make your)',
      '(?:put|allocate|move|keep|park)(?: \\w+){0,3} \\d+(?: percent)?(?: \\w+){0,3} (?:in|into|to) (?:\\w+ )?(?:\\w+ )?(?:funds?|stocks?|equity|gold|bitcoin|crypto|shares?|bonds?)',
    ],
    [
      '(?:loan|lon|karj|udhar)(?: \\w+){0,3} (?:seir|share|seyar|sear|serr?)\\w*(?: \\w+){0,3} (?:kharid|le)\\w*',
      '(?:loan|karj|udhar)(?: \\w+){0,4} (?:treding|trading|share|seyar|kripto|crypto|invest|nives|satt\\w*)\\w*',
      '(?:abhi|turant|sahi samai|sahi mauka)(?: \\w+){0,4} (?:share|seyar|sona|gold|crypto|kripto|fand|fund|jamin|plot)\\w*(?: \\w+){0,3} (?:le|kharid|dal|laga|bech)\\w*',
    ],
  ),
  rule(
    'legal',
    [
      'you (?:have|got) a (?:strong|solid|good|clear|winning) case',
      '(?:do not|need not|no need to) (?:have to )?(?:pay|return|repay|vacate|appear|show up|serve the notice)(?: \\w+){0,3} (?:landlord|bank|rent|loan|deposit|court|company|owner|tax|fine|challan|anything|bond|notice)',
      '(?:can not|can) (?:do|prove)(?: \\w+){0,2} legally',
      '(?:sign|backdate|forge|edit|fake|change)(?: \\w+){0,5} (?:affidavit|certificate|document|agreement|date|mark ?sheet|signature|salary slip)(?: \\w+){0,4} (?:nobody|no one|fine|easily|old date|checks|know)?',
      '(?:go ahead and |just |simply )?(?:file|lodge|send|slap)(?: \\w+){0,3} (?:fir|legal notice|suit|defamation|case|complaint under)',
      '(?:record|tap|hack)(?: \\w+){0,4} (?:secretly|without (?:his|her|their) (?:knowledge|consent))',
    ],
    [
      '(?:case|kes|mukadma|notice|notis|fir)(?: \\w+){0,3} (?:bhej|thok|kar|daj|darj)(?: do| dijie| de| dena|ie)',
      '(?:jit|jeet) jaenge(?: \\w+)? (?:case|kes|mukadma)',
    ],
  ),
  rule(
    'promise',
    [
      '(?:trust me|mark my words|believe me|i know|no doubt|rest assured|i am sure|i am certain|i bet|without a doubt)(?: \\w+){0,2} (?:you|your|it|this)(?: \\w+){0,2} (?:will|are going to|going to)(?: \\w+){0,8}',
      'you are going to (?:crack|clear|ace|top|nail|get (?:in|selected|placed|the job|an? offer)|make it|pass|win|succeed)',
      '(?:you|you will|it will|this will)(?: \\w+){0,4} (?:in no time|for certain|hundred percent|come what may)',
      '(?:rank|percentile|score) (?:under|below|above|of|within) \\d+(?: \\w+){0,2} (?:is yours|easily|for you|guaranteed)',
      '(?:sure ?shot|fool ?proof|100 percent|fail safe)(?: \\w+){0,3} (?:success|selection|result|method|way|job|rank)?',
    ],
    ['likh ke (?:le|rakh)\\w*', '(?:dekhna|dekh lena)(?: \\w+){0,4} (?:top|select|pas|nikal|lag|mil)\\w*'],
  ),
  rule(
    'prediction',
    [
      '(?:saturn|jupiter|mars|venus|mercury|rahu|ketu|moon)(?: \\w+){0,5} (?:house|retrograde|transit|dasha|return)(?: \\w+){0,8}',
      '(?:moon|sun|birth|star|zodiac|rising) (?:sign|chart|star)(?: \\w+){0,8}',
      '(?:^| )(?:he|she|they|your (?:ex|crush|bf|gf|husband|wife)) (?:will|is going to|are going to) (?:definitely |surely |soon |eventually )?(?:come back|return|propose|apologi[sz]e|forgive you|leave you|marry you|realise|regret|fall for you|text you)',
      '(?:marriage|job|wedding|baby|fortune|wealth|illness|promotion|foreign trip) (?:will|is going to) (?:come|happen|arrive)',
      '(?:in|by|around|before) (?:20[2-9]\\d|your (?:twenties|thirties|forties)|age \\d+)(?: \\w+){0,2} you (?:will|are going to) (?:marry|be married|own|become|have|find|settle|earn)',
      'you will (?:be|become|find|earn|own|have)(?: \\w+){0,5} (?:by|before|in) (?:20[2-9]\\d|age \\d+)',
    ],
    [
      '(?:apki|apka|tumhari|tumhara)(?: \\w+)? (?:sadi|rista|vivah|naukri)(?: \\w+){0,4} (?:pak+i|pak+a|tai|ho jaegi|ho jaega)(?: \\w+)?',
      '(?:kundli|kundali|rasi|rashi|hath|tarot|sitar\\w*|grah)(?: \\w+){0,4} (?:iog|yog|likha|dikh|bhagia)\\w*',
      '(?:vo|unka|uska)(?: \\w+){0,3} (?:vapas|laut) (?:aega|aegi|aenge|ke aega)',
      '(?:agle|is) (?:sal|mahine|varas)(?: \\w+){0,4} (?:sadi|naukri|bacha|santan|pramosan|promotion)(?: \\w+){0,2} (?:ho ja\\w*|mil ja\\w*|hogi|milegi|lagegi)',
    ],
  ),
  rule(
    'put-down',
    [
      '(?:people|girls|boys|women|men|students|someone|anyone|those|kids) (?:with|like|from|of) (?:your|you|these|such)(?: \\w+){0,4} (?:do not|can not|should not|never|will not|cannot|rarely|are not|belong|deserve)(?: \\w+){0,5}',
      '(?:just|simply|only|being|so) (?:lazy|dramatic|weak|attention seeking|too sensitive|ungrateful|selfish|stupid|making excuses|overreacting|pathetic)',
      'you (?:are|have been|were|sound)(?: \\w+){0,3} (?:lazy|dramatic|ungrateful|selfish|a disappointment|attention seeking|overreacting|pathetic|not cut out|not good enough|not smart enough|too sensitive|making excuses)',
      '(?:nobody|no one|who)(?: \\w+){0,3} (?:likes?|wants?|loves?|respects?|needs?) (?:a|an|someone|such|people)(?: \\w+){0,3} like you',
      '(?:grow up|man up|stop whining|get over it|toughen up|stop being (?:a|so) \\w+)',
      '(?:no wonder|this is why)(?: \\w+){0,3} (?:you (?:fail|failed|are (?:alone|single|behind))|nobody|no one|he left|she left|they left)',
      'your (?:parents|friends|family|teachers) (?:must be|are|would be) (?:ashamed|embarrassed|right about you|sick of you)',
    ],
    [
      '(?:tum|tujh|ap|tumhar[ei]|apke)(?:se|s)?(?: \\w+){0,2} (?:na ho pa|nahi ho pa|bas ki bat nahi)\\w*',
      '(?:tumhare|apke|tere) (?:bas|vas) (?:ki|ka)(?: \\w+)? nahi',
      '(?:ladki|ladkian|aurat|mard|ladka)(?: \\w+)? (?:ho|hokar)(?: \\w+){0,5} (?:mat|nahi|kia kar|rote|sobha)\\w*',
      '(?:rona dhona|natak|drama|nautanki) (?:band|mat)\\w*',
    ],
  ),
]
