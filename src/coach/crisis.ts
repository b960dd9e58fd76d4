import { type Language, normal } from '#platform/language.ts'

/** Words that stand alone, also beside Devanagari, where \b does not. */
const words = (...patterns: string[]) =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'u')

const self = '(?:my ?self|me self|myslef|mysel)'
const wish = '(?:chah\\p{L}*|cha?ta|cha?ti|man|mann|dil)'
const not = '(?:nah?in?|nhi|nai|nahee|nahi)'

/**
 * Clear words of suicide and self-harm, and the ways they are mistyped. Rather once too often than once too seldom; the
 * safety domain will know more.
 */
const danger = [
  words(
    'su[iy]?[cs]{1,2}[iay]+d\\p{L}*|suicd\\p{L}*|unaliv\\p{L}*',
    `kill(?:ing)? ${self}|kms|(?:some(?:one|body) |please |pls |just |god )+kill me|kill me(?: (?:now|please|pls|already))?$`,
    'end(?:ing)? (?:my|this) (?:own )?life|end(?:ing)? it all|end(?:ing)? everything|end my ?self',
    '(?:take|taking|took) my (?:own )?life|done with (?:life|living)|tired of (?:living|life|being alive)',
    '(?:want|wanted|wanna|going|ready|like) (?:to )?(?:just )?die|wanna die|wish i (?:was|were|am) (?:dead|never born)|wish i (?:could|would) die|i should (?:just )?die|hope i die',
    'better off dead|(?:be|am) better dead|rather (?:be dead|die)|let me die|not wake up(?: (?:again|tomorrow|ever))?$|never wake up',
    '(?:dont|do not|didnt|no longer|not) want to (?:live|exist|be alive|be here (?:any ?more|anymore))|dont wanna (?:live|exist|be alive)',
    '(?:cant|cannot|can not|couldnt) (?:go on(?: (?:any ?more|any ?longer|like this|living)(?: any ?more| any ?longer| like this)?)?|live (?:like this|any ?more|any ?longer))(?= ?$| with| but| and| i)',
    'whats the point (?:of|in) (?:living|life|being alive)|(?:if i|when i) (?:died|die|was dead|were dead)(?= |$)|disappear forever|(?:no|any) (?:reason|point|meaning)(?: left)? (?:to|in|for) (?:live|living|life|be alive|exist|going on)|nothing (?:left )?to live for|life is (?:not|isnt) worth\\p{L}*|not worth living',
    '(?:every(?:one|body)(?:d|ll)?|they(?:d|ll)?|my (?:family|parents)|the world|people)(?: all)?(?: (?:would|will|ll|is|are|d))?(?: all)?(?: be)?(?: much)? (?:better|happier)(?: off)? (?:without me|if i (?:was|were|am) (?:dead|gone|not here))',
    'overdos(?:e|ed|ing)|over dose|(?:took|taken|swallowed|take|ate|eaten) (?:\\d{2,3}|too many|a whole bottle of|the whole bottle of|so many|all (?:the|my)|a lot of|a bottle of|lots of) (?:\\p{L}+ )?(?:pills?|tablets?|medicines?|meds)',
    `self ?harm\\p{L}*|(?:cut|cutting|hurt|hurting|harm|harming|hang|hanging|burn|burning) ${self}|(?:cut|slit|slitting|cutting) my (?:wrists?|arms?|veins?)|jump (?:off|from) (?:the |a |my )?(?:roof|building|bridge|balcony|terrace)`,
  ),
  words(
    `mar(?:na|ne)(?: (?:hi|hai|ka|ko|to))* ${wish}|marna (?:hai|h)(?= |$)|mar ?ja(?:a?na|ne)?(?: (?:hi|hai|ka|ko|to))* ${wish}|mar ?jaa?na (?:hai|behtar|accha|better)`,
    'mar ?ja(?:u|un|unga|ungi|aun|aunga|aungi|oon|oonga|oongi|u ga)|mar hi ja\\p{L}*|main mar ja\\p{L}+',
    `j(?:ee?|i)na(?: hi| to| ab| hai)* ${not}(?: (?:hai|h|chah\\p{L}*|cha?t[ai]))?|${not} jee?na(?: (?:hai|h|chah\\p{L}*))?|j(?:ee?|i)ne (?:ka|ki|ko) (?:mann?|dil|ichh?a|iccha|wajah|matlab|fayda)(?: \\p{L}+)? ${not}|${not} ji(?:na|ni) chah\\p{L}*|jee?ne se (?:kya|thak)\\p{L}*|aur ${not} ji(?: \\p{L}+)?`,
    `zindagi(?: \\p{L}+)? (?:khatam|khatm)\\p{L}*|zindagi se thak\\p{L}*|(?:sab|sabkuch|sab kuch)(?: kuch)? (?:khatam|khatm|khtm) kar(?: (?:dena|lena|ne|na))? (?:chah\\p{L}*|(?:ka )?mann)|(?:sab|sabkuch|sab kuch) khatam karna chah\\p{L}*`,
    `kh?ud ?kh?u?shi|khudkashi|aa?tma ?hat[yi]a|(?:apni|khud ki|apna|meri) jaan (?:le|de|lena|dena)\\p{L}*|(?:khud|apne aap|apne) ko (?:maar|mar|khatam|khatm|nuksaan|chot|kaat|hurt)\\p{L}*`,
    '(?:zehar|zeher|jahar|zahar|jeher) (?:kha|pee|pi)\\p{L}*|(?:phaansi|fansi|phansi|faansi) (?:laga|le)\\p{L}*|(?:nas|nass|kalai|haath) kaat\\p{L}*|(?:bahut|bohot|saari|sari) (?:saari |sari )?(?:goliyan|goliya|dawai|dawa) (?:kha|le) ?(?:li|lee|liya|lu|lunga|lungi|loon)?',
    `mere (?:bina|bagair|na hone se|marne se) (?:sab|duniya|log|ghar)\\p{L}*|kaash (?:main )?mar\\p{L}*`,
  ),
  words(
    'मरना(?: ही)? (?:चाह\\p{M}*\\p{L}*\\p{M}*|है)|मर जाना(?: ही)? (?:चाह\\p{M}*\\p{L}*\\p{M}*|है)|मर जा(?:ऊ\\p{M}*|ऊँ|ऊं|ऊंगा|ऊँगा|ऊंगी|ऊँगी|उंगा|उंगी)|मरने (?:का|को|की) (?:मन|दिल|इच्छा)\\p{L}*',
    '(?:जीना|ज़ीना)(?: ही| अब)* नह[ीि]\\p{M}*|नह[ीि]\\p{M}* जीना|जीने (?:का|की|को) (?:मन|दिल|इच्छा|वजह|मतलब|फायदा)(?: [\\p{L}\\p{M}]+)? नह[ीि]\\p{M}*|और नहीं जी[\\p{L}\\p{M} ]*',
    'आत्म ?हत्या[\\p{L}\\p{M}]*|खुद ?कु?शी|सुसाइड|सुइसाइड',
    '(?:अपनी|खुद की|मेरी) जान (?:ले|दे)[\\p{L}\\p{M}]*|(?:खुद|अपने आप|अपने) को (?:मार|खत्म|खतम|नुकसान|चोट|काट)[\\p{L}\\p{M}]*',
    '(?:सब|सब कुछ) (?:खत्म|खतम) कर(?: (?:देना|दूँ|दूं|लेना))? चाह[\\p{L}\\p{M}]*|(?:सब|सब कुछ) (?:खत्म|खतम) करना चाह[\\p{L}\\p{M}]*|जिंदगी(?: [\\p{L}\\p{M}]+)? (?:खत्म|खतम)[\\p{L}\\p{M}]*|जिंदगी से थक[\\p{L}\\p{M}]*',
    'जहर (?:खा|पी)[\\p{L}\\p{M}]*|(?:फाँसी|फांसी) (?:लगा|ले)[\\p{L}\\p{M}]*|(?:नस|कलाई|हाथ) काट[\\p{L}\\p{M}]*|(?:बहुत सारी|सारी|बहुत) (?:गोलियाँ|गोलियां|दवाई|दवा) (?:खा|ले)[\\p{L}\\p{M}]*|मेरे (?:बिना|बगैर) (?:सब|दुनिया|लोग)[\\p{L}\\p{M}]*',
  ),
]

/** Ways of speaking that only borrow the words. Taken out before the words are looked for, so that the rest still counts. */
const borrowed = new RegExp(
  words(
    '(?:want|wanna|ready|going|like)(?: to)? die (?:laughing|of (?:laughter|embarrassment|boredom))|to die for',
    '(?:this|the|my|that) \\p{L}+ (?:will|is going to|gonna) kill me',
    'cut my ?self some slack|life (?:sciences?|admin)|end(?:ing)? everything on\\p{L}*',
    'cant go on (?:a |the |to |my )?(?:trip|walk|run|holiday|vacation|trek|leave|tour|date|stage|camp)\\p{L}*',
  ).source,
  'gu',
)

export const isCrisis = (message: string): boolean => {
  const text = normal(message).replace(borrowed, ' ').replace(/\s+/g, ' ').trim()
  return danger.some((pattern) => pattern.test(text))
}

const texts: Record<Language, string> = {
  en: 'I am glad that you said this, and I want you to be safe. I am a program and cannot be with you, but people can, right now: call Tele-MANAS at 14416, free, day and night, in many Indian languages. If you might hurt yourself now, call 112, or go to someone near you and stay with them. Your plan does not matter today. Is there someone you can call or sit with at this moment?',
  hi: 'अच्छा हुआ कि आपने यह कहा। आपका सुरक्षित रहना सबसे ज़रूरी है। मैं एक program हूँ और आपके पास नहीं हो सकता, पर लोग अभी हो सकते हैं: Tele-MANAS को 14416 पर call कीजिए, यह मुफ़्त है, दिन-रात, कई भारतीय भाषाओं में। अगर आप अभी ख़ुद को चोट पहुँचा सकते हैं, तो 112 पर call कीजिए, या किसी अपने के पास जाकर उनके साथ रहिए। आज plan की कोई बात नहीं। क्या इस समय कोई है जिसे आप फ़ोन कर सकें या जिनके पास बैठ सकें?',
  hinglish:
    'Accha hua ki aapne yeh kaha. Aapka surakshit rehna sabse zaroori hai. Main ek program hoon aur aapke paas nahi ho sakta, par log abhi ho sakte hain: Tele-MANAS ko 14416 par call kijiye, yeh muft hai, din-raat, kai bhashaon mein. Agar aap abhi khud ko chot pahuncha sakte hain, to 112 par call kijiye, ya kisi apne ke paas jaakar unke saath rahiye. Aaj plan ki koi baat nahi. Kya is samay koi hai jise aap phone kar sakein ya jinke paas baith sakein?',
}

/** What is said before anything else, whoever else could answer. */
export const crisisText = (language: Language): string => texts[language]
