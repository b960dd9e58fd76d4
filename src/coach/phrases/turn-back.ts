import { phrases } from './said-in.ts'

/** What is said of the answer before: where it came from, what it means, what follows. */
export const turnBack = phrases({
  sourceRows: {
    en: ['I counted it from your own rows: {list}.', 'It rests on these rows of yours: {list}.'],
    hi: ['यह आपकी अपनी पंक्तियों से गिना गया है: {list}।'],
    hinglish: ['Yeh aapki apni rows se gina gaya hai: {list}.'],
  },
  sourceWords: {
    en: ['They are your own words, kept as you wrote them: {list}.'],
    hi: ['ये आपके अपने शब्द हैं, जैसे आपने लिखे थे: {list}।'],
    hinglish: ['Yeh aapke apne shabd hain, jaise aapne likhe the: {list}.'],
  },
  sourceAdvice: {
    en: ['That was general advice on studying, not from your record; you know best whether it fits you.'],
    hi: ['वह पढ़ाई पर आम सलाह थी, आपके record से नहीं; आप पर बैठती है या नहीं, यह आप ही बेहतर जानते हैं।'],
    hinglish: [
      'Woh padhai par aam salaah thi, aapke record se nahi; aap par baithti hai ya nahi, yeh aap hi behtar jaante hain.',
    ],
  },
  sourceNone: {
    en: ['There was nothing of your record in it, only my reading of your message, and that can be wrong.'],
    hi: ['उसमें आपके record से कुछ नहीं था, केवल आपकी बात को मैंने जैसा समझा; वह ग़लत भी हो सकता है।'],
    hinglish: [
      'Usmein aapke record se kuch nahi tha, sirf aapki baat ko maine jaisa samjha; woh galat bhi ho sakta hai.',
    ],
  },
  meantCount: {
    en: ['In a count, the one number is how often it was done and the other how often it was due on those days.'],
    hi: ['गिनती में एक संख्या यह है कि कितनी बार करना था, और दूसरी यह कि कितनी बार हुआ।'],
    hinglish: ['Ginti mein ek number yeh hai ki kitni baar karna tha, aur doosra yeh ki kitni baar hua.'],
  },
  meantWords: {
    en: ['I only quote what you wrote yourself; I add nothing to it.'],
    hi: ['मैं केवल वही दोहराता हूँ जो आपने ख़ुद लिखा; अपनी ओर से कुछ नहीं जोड़ता।'],
    hinglish: ['Main sirf wahi dohrata hoon jo aapne khud likha; apni taraf se kuch nahi jodta.'],
  },
  meantToday: {
    en: ['It is a suggestion from your plan for today; the order is yours to change.'],
    hi: ['यह आज के आपके plan से एक सुझाव है; क्रम आप बदल सकते हैं।'],
    hinglish: ['Yeh aaj ke aapke plan se ek sujhaav hai; order aap badal sakte hain.'],
  },
  meantPlain: {
    en: ['That is the core of it; the rest was there to make it easier to do.'],
    hi: ['असल बात इतनी ही है; बाकी उसे आसान बनाने के लिए था।'],
    hinglish: ['Asal baat itni hi hai; baaki use aasan banane ke liye tha.'],
  },
  moreNext: {
    en: ['After that comes {h}{m}.', 'Then {h}{m}.'],
    hi: ['उसके बाद {h} आता है{m}।'],
    hinglish: ['Uske baad {h} aata hai{m}.'],
  },
  moreList: {
    en: ['And of the others, over {days} days: {list}.'],
    hi: ['बाकी का, {days} दिनों में: {list}।'],
    hinglish: ['Baaki ka, {days} dino mein: {list}.'],
  },
  moreAdvice: {
    en: ['The rest is making it small and fixed: one place, one time, and a look after a week at whether it held.'],
    hi: ['बाकी बात इसे छोटा और तय रखने की है: एक जगह, एक समय, और एक हफ़्ते बाद देखना कि टिका या नहीं।'],
    hinglish: [
      'Baaki baat ise chhota aur tay rakhne ki hai: ek jagah, ek samay, aur ek hafte baad dekhna ki tika ya nahi.',
    ],
  },
  moreNone: {
    en: ['That was all I have on it.', 'There is no more to it in what I know.'],
    hi: ['इस पर मेरे पास इतना ही है।'],
    hinglish: ['Is par mere paas itna hi hai.'],
  },
  askWrong: {
    en: ['Is one of them not as it was?', 'Which of it does not look right?'],
    hi: ['इनमें से क्या ठीक नहीं लगता?'],
    hinglish: ['Inmein se kya theek nahi lagta?'],
  },
  askUnclear: {
    en: ['Which part is still unclear?', 'Is that clearer, or which word shall I say differently?'],
    hi: ['अब कौन सा हिस्सा साफ़ नहीं है?'],
    hinglish: ['Ab kaun sa hissa saaf nahi hai?'],
  },
})
