import { type Language, normal } from './language.ts'

/** Clear words of suicide and self-harm. Rather once too often than once too seldom; the safety domain will know more. */
const danger = [
  /\b(?:suicid\w*|kill(?:ing)? my ?self|end(?:ing)? (?:my life|it all)|take my (?:own )?life|want(?:ed)? to die|wanna die|wish i (?:was|were) dead|better off dead|dont want to (?:live|be alive)|no reason to live|self ?harm\w*|(?:cut|cutting|hurt|hurting|harm|harming) my ?self)\b/,
  /\b(?:mar(?:na|jana| jana) chah\w*|mar jaun|mar jau|jee?na nah?in? chah\w*|jeene ka mann? nah?i|khud ?kh?ushi|aa?tma ?hat[yi]a|(?:apni|khud ki) jaan (?:le|de)\w*|khud ko (?:maar|khatam|nuksaan)\w*)\b/,
  /मरना चाह|मर जाना चाह|मर जाऊ|जीना नहीं चाह|जीने का मन नहीं|आत्महत्या|खुदकुशी|(?:अपनी|खुद की) जान (?:ले|दे)|खुद को (?:मार|खत्म|नुकसान|चोट)/,
]

export const isCrisis = (message: string): boolean => {
  const text = normal(message)
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
