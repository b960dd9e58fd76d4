import { said, sayings, says } from './words/said.ts'
import { plainSpelling } from './words/spelling.ts'

export const greeting = sayings`
  h+i+, he+y+, hel+o+, hola, yo, sup, namaste+, namaskar, namaskaram, pranam, ram ram, salaam, salam, adaab,
  sat sri akal, good (morning/evening/afternoon/night/day),
  नमस्ते, नमस्कार, प्रणाम, हैलो, हेलो, हाय, राम राम, सलाम, आदाब, सुप्रभात, शुभ (प्रभात/रात्रि/संध्या), गुड (मॉर्निंग/नाइट/इवनिंग),
`
export const calls = sayings`
  coach, bhai, bro, yaar, ji, sir, madam, maam, there, dost, friend, buddy, drishti, everyone, again, dear,
  जी, भाई, कोच, यार, दोस्त,
`
export const howAreYou = sayings`
  how are (you/things) (doing/today)?, hows (it going/life), whats up, wassup, sup,
  (aur)? (kaise ho/kaise hain/kaise hain aap/(aap/tum) kaise (ho/hain)/kya haal/kya haal hai/kya chal raha/sunao/batao),
  कैसे हो, कैसे हैं, कैसे हैं आप, आप कैसे हैं, तुम कैसे हो, क्या हाल है, क्या हाल,
`
export const thanked = sayings`
  thanks?, thank you, thank, thanku, tq, tnx, thnks?, many thanks, appreciate (it/that), shukriya, shukriyaa,
  dhanyavaa?d, dhanyawaa?d, meherbani, धन्यवाद, शुक्रिया, थैंक्स, थैंक्यू, थैंक यू, आभार,
`
const leaving = sayings`
  bye, goodbye, good bye, bye bye, see you, see ya, ttyl, talk later, tata, alvida, phir milte hain, kal milte hain,
  बाय, अलविदा, फिर मिलते हैं,
`
export const agreed = sayings`
  ${leaving}, great, nice, cool, ok, okay, okie, okk, k, kk, fine, sure, alright, all right, perfect, awesome, super,
  got it, good, hmm+, hm, noted, understood, makes sense, wow, lovely, that helps?, helpful,
  accha, badhiya, theek, theek hai, sahi, sahi hai, mast, chalo, chalo theek hai, samajh gay[ai], samjha, samjhi, bas,
  haan, han, haan ji, yes, yeah, yep, no, nope, nah,
  ठीक, ठीक है, अच्छा, बढिया, ओके, सही, सही है, समझ गया, समझ गई, हां, जी, चलो, चलो ठीक है, बस, वाह,
`

export type SmallTalk =
  | 'joke'
  | 'unsure'
  | 'night'
  | 'howAreYou'
  | 'thanks'
  | 'bye'
  | 'laugh'
  | 'love'
  | 'insult'
  | 'knows'
  | 'judge'
  | 'inMyPlace'
  | 'body'
  | 'manner'
  | 'okay'

/** The first that fits: thanks with a bye are thanks. */
const kinds: [SmallTalk, RegExp][] = [
  ['thanks', said`(${thanked})`],
  ['night', said`good night, sweet dreams, शुभ रात्रि, गुड नाइट`],
  ['bye', said`(${leaving})`],
  ['joke', said`jokes?, (make/let) me (laugh/smile), something funny, chutkul[ae], hasa (do/o), चुटकुल[ाे], हंसाओ`],
  ['howAreYou', said`(${howAreYou})`],
  ['unsure', said`^(i)? (dont know/no idea/not sure)$, ^(pata nahi/kuch pata nahi/malum nahi)$, ^(पता नहीं/मालूम नहीं)$`],
  ['laugh', said`^(ha(ha)+, he(he)+, lol, lmao, rofl, 😂)~`],
  [
    'love',
    said`(love/luv/miss) you, you are (the best/great/amazing/awesome/so (good/sweet/nice)), pyaar karti, pyaar karta`,
  ],
  [
    'knows',
    said`^how (do/did/would) you know ..3$, ^(tumhe/aapko/tujhe) kaise (pata/maloom) ..2$, ^(तुम्हें/आपको) कैसे (पता/मालूम) ..2$`,
  ],
  [
    'judge',
    said`
      (do/are/will/would/did) you ..2 (judge/judging/laugh at/hate/mad at/angry (with/at)/disappointed (in/with)/tired of/sick of/bored (of/with)/proud of) me,
      (you) (must)? (hate/judge) me, (tum/tu/aap) (mujhe/mujhse/mere (pe/par)) ..2 (judge/nafrat/bore/hans)~,
      (तुम/तू/आप) (मुझे/मुझसे/मुझ पर) ..2 (जज/नफरत/बोर/हंस)~,
    `,
  ],
  [
    'inMyPlace',
    said`
      what would you ..4 (in my place/if you were me/in my shoes), what would you do$, if you were me,
      (meri/mere) jagah ..2 (tum/aap/hote/hoti)~, मेरी जगह ..2 (तुम/आप/होते/होती)~,
    `,
  ],
  [
    'body',
    said`
      (dont/do/are/arent/can/have/did) you ..2 (get tired/ever tired/tired/sleep/sleepy/eat/feel/feel (things/pain/sad/lonely)/lonely/sad/happy/bored/hungry/dream/think/breathe/
        friends/family/a body/a heart/a life/real/married/alive) ..2$,
      (tum/tu/aap) ..1 (thak/so/sota/soti/sote/kha/udaas/khush/bore/akele/ro/jee)~ ..3,
      (तुम/तू/आप) ..1 (थक/सोत/सोते/खात/खाते/उदास/खुश/बोर/अकेल/रोत/रोते)~ ..3,
    `,
  ],
  [
    'manner',
    said`
      ^(please/pls/can you/could you/always/from now on/only)* (reply/answer/respond/speak/talk/write) ..1 (in/with/only/more/less/like/to me) ..5,
      ^(please/pls)? (stop/dont/do not/avoid/quit) (using/use/saying/say/asking/ask/repeating/calling/call/being) ..5,
      ^(please/pls)? (use/be) ..1 (emojis?/bullet points?/simple words/short sentences/nicer?/kind(er)?/formal/informal/casual/funny/polite/short(er)?/brief),
      ^(please)? call me * ..1$, (emoji/smiley) ..2 (mat/na) ..2, (chhote/lambe) (jawab/vaakya) (do/dena/diya karo)~, इमोजी ..2 (मत/ना) ..2, छोटे (जवाब/वाक्य) (दो/दीजिए/दिया करो)~,
    `,
  ],
  [
    'insult',
    said`
      (you/this (app/bot/coach/thing)) ..2 (useless/stupid/dumb/bad/idiot/boring/the worst/no help/not helpful/trash),
      (tum/tu/aap) ..2 (bekaar/bewakoof/faltu/pagal/ghatiya), (तुम/तू/आप) ..2 (बेकार/बेवकूफ/फालतू/पागल/घटिया),
      shut up, bakwaas, बकवास, you (dont/do not) understand, wrong answer, thats (wrong/not what i (asked/said/meant)),
      galat (jawab/bataya), गलत (जवाब/बताया),
    `,
  ],
]
/** Thanks on the way out: nothing more is asked of them. */
export const isLeaving = says`
  ${leaving}, good night, gn, sweet dreams, शुभ रात्रि, गुड नाइट,
`
/** What is said without asking or telling anything of the record. */
export const smallTalkIn = (message: string): SmallTalk => {
  const text = plainSpelling(message)
  return kinds.find(([, says]) => says.test(text))?.[0] ?? 'okay'
}

const ofTheCoach: SmallTalk[] = ['unsure', 'laugh', 'love', 'insult', 'knows', 'judge', 'inMyPlace', 'body', 'manner']
/** Said about the coach, or to laugh. */
export const aboutCoach = new RegExp(
  kinds.flatMap(([kind, { source }]) => (ofTheCoach.includes(kind) ? [source] : [])).join('|'),
  'u',
)
