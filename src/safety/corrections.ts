import type { Language } from '#platform/language.ts'
import type { Rule } from './rules/rule.ts'

type Corrected = Exclude<Rule, 'method-of-harm' | 'put-down'>

const texts: Record<Language, Record<Corrected, string>> = {
  en: {
    diagnosis: 'What this is, only a doctor or counsellor can say; if it goes on, talking to one is a good step.',
    dose: 'Medicines, and how much of them, are for a doctor or pharmacist to decide with you.',
    investment: 'What to do with your money is your decision; an adviser registered with SEBI can look at it with you.',
    legal: 'In a matter of law, a lawyer or the free legal aid of your district can tell you what fits your case.',
    promise: 'Nobody can promise a result; the next step is what is in your hands.',
    prediction: 'Nobody can foretell that, and I will not pretend to.',
  },
  hi: {
    diagnosis: 'यह क्या है, यह डॉक्टर या काउंसलर ही बता सकते हैं; अगर ऐसा चलता रहे तो उनसे बात करना अच्छा कदम है।',
    dose: 'दवा और उसकी मात्रा डॉक्टर या फ़ार्मासिस्ट से पूछकर ही तय कीजिए।',
    investment: 'पैसे का फ़ैसला आपका है; SEBI में पंजीकृत सलाहकार आपके साथ बैठकर देख सकते हैं।',
    legal: 'क़ानून की बात में वकील या आपके ज़िले की मुफ़्त क़ानूनी सहायता सही सलाह दे सकती है।',
    promise: 'नतीजे का वादा कोई नहीं कर सकता; अगला कदम आपके हाथ में है।',
    prediction: 'यह कोई पहले से नहीं बता सकता, और मैं ऐसा दावा नहीं करूँगा।',
  },
  hinglish: {
    diagnosis:
      'Yeh kya hai, yeh doctor ya counsellor hi bata sakte hain; agar aisa chalta rahe to unse baat karna achha kadam hai.',
    dose: 'Dawai aur uski matra doctor ya pharmacist se poochkar hi tay kijiye.',
    investment: 'Paise ka faisla aapka hai; SEBI mein registered salahkar aapke saath baithkar dekh sakte hain.',
    legal: 'Kanoon ki baat mein vakil ya aapke zile ki muft kanooni sahayata sahi salah de sakti hai.',
    promise: 'Nateeje ka vaada koi nahi kar sakta; agla kadam aapke haath mein hai.',
    prediction: 'Yeh koi pehle se nahi bata sakta, aur main aisa daava nahi karunga.',
  },
}

/** What is said in place of a sentence that breaks a rule, or after one that only leans to it. */
export const correctionOf = (rule: Rule, language: Language): string =>
  rule === 'method-of-harm' || rule === 'put-down' ? '' : texts[language][rule]
