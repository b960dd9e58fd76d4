import { phrases } from './said-in.ts'

/** Greetings, who answers, what it can and cannot say. */
export const talk = phrases({
  hello: {
    en: ['Hello {name}.', 'Good to see you, {name}.', 'Hello {name}, welcome back.'],
    hi: ['नमस्ते {name}।', '{name}, आपसे मिलकर अच्छा लगा।', 'नमस्ते {name}, फिर से स्वागत है।'],
    hinglish: ['Namaste {name}.', '{name}, aapse milkar accha laga.', 'Namaste {name}, phir se swagat hai.'],
  },
  thanks: {
    en: ['Gladly. The work is yours.', 'You are welcome. The ticks were your doing.'],
    hi: ['ख़ुशी से। मेहनत आपकी है।', 'आपका स्वागत है। काम आपने किया है।'],
    hinglish: ['Khushi se. Mehnat aapki hai.', 'Aapka swagat hai. Kaam aapne kiya hai.'],
  },
  who: {
    en: [
      'I am Drishti’s built-in coach: rules over your own record, not a person and not a language model.',
      'I am the built-in coach of Drishti. No person and no language model answers here, only rules over your own record.',
    ],
    hi: [
      'मैं Drishti का built-in coach हूँ: आपके अपने record पर चलने वाले नियम, न इंसान, न language model।',
      'मैं Drishti का built-in coach हूँ। यहाँ न कोई इंसान जवाब देता है, न language model, केवल आपके record पर बने नियम।',
    ],
    hinglish: [
      'Main Drishti ka built-in coach hoon: aapke apne record par chalne wale rules, na insaan, na language model.',
      'Main Drishti ka built-in coach hoon. Yahan na koi insaan jawab deta hai, na language model, sirf aapke record par bane rules.',
    ],
  },
  whoWorks: {
    en: ['Every number I say carries a mark that opens the row it came from.'],
    hi: ['मेरी हर संख्या के साथ एक निशान होता है, जो उसकी असली पंक्ति खोलता है।'],
    hinglish: ['Meri har sankhya ke saath ek nishaan hota hai, jo uski asli row kholta hai.'],
  },
  canDo: {
    en: [
      'I can tell you what is due, why it matters, how a habit or goal stands, what was missed, and where to start.',
      'Ask me what is due today, why a habit is worth it, how a goal stands, or where to begin.',
    ],
    hi: [
      'मैं बता सकता हूँ कि आज क्या करना है, क्यों करना है, आदत या लक्ष्य कैसा चल रहा है, क्या छूटा और शुरुआत कहाँ से हो।',
      'पूछिए कि आज क्या करना है, कोई आदत क्यों ज़रूरी है, लक्ष्य कहाँ पहुँचा, या शुरू कहाँ से करें।',
    ],
    hinglish: [
      'Main bata sakta hoon ki aaj kya karna hai, kyun karna hai, habit ya goal kaisa chal raha hai, kya chhoota aur shuruaat kahan se ho.',
      'Poochhiye ki aaj kya karna hai, koi habit kyun zaroori hai, goal kahan pahuncha, ya shuru kahan se karein.',
    ],
  },
  nothingWaits: {
    en: ['Nothing waits for a yes right now. Tell me what to log, skip or move, and a card comes for it.'],
    hi: ['अभी किसी बात को आपकी हाँ का इंतज़ार नहीं है। बताइए क्या दर्ज करना, छोड़ना या हटाना है, उसका card आ जाएगा।'],
    hinglish: [
      'Abhi kisi baat ko aapki haan ka intezaar nahi hai. Bataiye kya likhna, chhodna ya hatana hai, uska card aa jayega.',
    ],
  },
  othersNo: {
    en: [
      'I see only your own record, and would not tell anyone about somebody else’s. They can tell you themselves.',
      'Other people’s records are closed to me; I speak only of yours. It is theirs to tell.',
    ],
    hi: ['मैं केवल आपका record देखता हूँ; किसी और का न देखता हूँ, न बताता हूँ। यह वे ख़ुद बता सकते हैं।'],
    hinglish: [
      'Main sirf aapka record dekhta hoon; kisi aur ka na dekhta hoon, na batata hoon. Yeh woh khud bata sakte hain.',
    ],
  },
  outside: {
    en: [
      'I do not know that: I speak only of your own plan and record.',
      'That one I do not know: what I know is your own plan and record.',
    ],
    hi: ['यह मुझे नहीं पता: मैं सिर्फ़ आपके plan और record से बोलता हूँ।'],
    hinglish: ['Yeh mujhe nahi pata: main sirf aapke plan aur record se bolta hoon.'],
  },
  outsideModel: {
    en: ['A connected AI model could answer it, once whoever runs this Drishti adds one.'],
    hi: ['जुड़ा हुआ AI model इसका जवाब दे सकता है, अगर इस Drishti को चलाने वाला उसे जोड़े।'],
    hinglish: ['Juda hua AI model iska jawab de sakta hai, agar is Drishti ko chalane wala use jode.'],
  },
  outsideStudy: {
    en: ['Shall I remember it as a question for your next session?'],
    hi: ['क्या इसे आपकी अगली पढ़ाई के लिए एक सवाल की तरह याद रखूँ?'],
    hinglish: ['Kya ise aapki agli padhai ke liye ek sawaal ki tarah yaad rakhoon?'],
  },
  noHabits: {
    en: ['There are no habits in your record yet.', 'Your record has no habits yet, so there is nothing to count.'],
    hi: ['आपके record में अभी कोई आदत नहीं है।', 'अभी कोई आदत नहीं है, इसलिए गिनने को कुछ नहीं।'],
    hinglish: ['Aapke record mein abhi koi habit nahi hai.', 'Abhi koi habit nahi hai, isliye ginne ko kuch nahi.'],
  },
  planWaits: {
    en: ['{goal} has a plan that waits for your yes{m}.'],
    hi: ['{goal} का plan आपकी हाँ का इंतज़ार कर रहा है{m}।'],
    hinglish: ['{goal} ka plan aapki haan ka intezaar kar raha hai{m}.'],
  },
  noHabitsDo: {
    en: ['Say a goal in one sentence on the Goals page, and a plan that fits your week comes back.'],
    hi: ['Goals के पन्ने पर अपना लक्ष्य एक वाक्य में लिखिए, आपके हफ़्ते में बैठने वाला plan मिल जाएगा।'],
    hinglish: ['Goals ke page par apna goal ek sentence mein likhiye, aapke hafte mein baithne wala plan mil jayega.'],
  },
  noTopic: {
    en: ['I find no habit or goal called “{topic}” in your record.', '“{topic}” is not among your habits and goals.'],
    hi: ['“{topic}” नाम की कोई आदत या लक्ष्य मुझे आपके record में नहीं मिला।', '“{topic}” आपकी आदतों और लक्ष्यों में नहीं है।'],
    hinglish: [
      '“{topic}” naam ki koi habit ya goal mujhe aapke record mein nahi mila.',
      '“{topic}” aapki habits aur goals mein nahi hai.',
    ],
  },
})
