import { phrases } from './said-in.ts'

/** What was told once, and what is kept or forgotten. */
export const memory = phrases({
  rememberCard: {
    en: [
      'I can keep that: “{text}”. The card below saves it.',
      'Worth keeping: “{text}”. One tap on the card below saves it.',
    ],
    hi: ['यह रख सकता हूँ: “{text}”। नीचे का card इसे सहेज लेगा।', '“{text}”: नीचे के card पर एक tap, और यह याद में रहेगा।'],
    hinglish: [
      'Yeh rakh sakta hoon: “{text}”. Neeche ka card ise save kar lega.',
      '“{text}”: neeche ke card par ek tap, aur yeh yaad mein rahega.',
    ],
  },
  rememberPrivate: {
    en: ['This conversation is private, so I keep nothing of it. Say it in another one, and I can save it.'],
    hi: ['यह बातचीत निजी है, इसलिए मैं इसमें से कुछ नहीं रखता। किसी दूसरी बातचीत में कहिए, तो रख सकूँगा।'],
    hinglish: [
      'Yeh baatcheet niji hai, isliye main ismein se kuch nahi rakhta. Kisi doosri baatcheet mein kahiye, to rakh sakunga.',
    ],
  },
  rememberOff: {
    en: ['You have switched memory off, so I cannot keep it. The Memory page switches it on; it stays as you want it.'],
    hi: ['आपने memory बंद रखी है, इसलिए मैं यह नहीं रख सकता। Memory के पन्ने पर उसे चालू कर सकते हैं; जैसा आप चाहें।'],
    hinglish: [
      'Aapne memory band rakhi hai, isliye main yeh nahi rakh sakta. Memory ke page par use chalu kar sakte hain; jaisa aap chahein.',
    ],
  },
  recallOff: {
    en: [
      'You have switched memory off, so nothing that you said or wrote earlier reaches me. Your habits and goals still do.',
      'Memory is off, as you set it: what you once told me I do not see here, only your habits and goals.',
    ],
    hi: ['आपने memory बंद रखी है, इसलिए पहले कही या लिखी बातें मुझ तक नहीं आतीं। आदतें और लक्ष्य मैं देख सकता हूँ।'],
    hinglish: [
      'Aapne memory band rakhi hai, isliye pehle kahi ya likhi baatein mujh tak nahi aatin. Habits aur goals main dekh sakta hoon.',
    ],
  },
  forgetOff: {
    en: [
      'Memory is off, so I look nothing up. What was kept before stands on the Memory page; there you can forget it.',
    ],
    hi: ['Memory बंद है, इसलिए मैं कुछ नहीं खोजता। जो पहले रखा गया, वह Memory के पन्ने पर है; वहाँ आप उसे भुला सकते हैं।'],
    hinglish: [
      'Memory band hai, isliye main kuch nahi khojta. Jo pehle rakha gaya, woh Memory ke page par hai; wahan aap use mita sakte hain.',
    ],
  },
  rememberYours: {
    en: ['You can change or forget it on the Memory page whenever you like.'],
    hi: ['Memory के पन्ने पर आप इसे कभी भी बदल या मिटा सकते हैं।'],
    hinglish: ['Memory ke page par aap ise kabhi bhi badal ya mita sakte hain.'],
  },
  recalled: {
    en: ['On {date} you wrote: “{note}”{m}.', 'Your words of {date}: “{note}”{m}.'],
    hi: ['{date} को आपने लिखा था: “{note}”{m}।', '{date} के आपके शब्द: “{note}”{m}।'],
    hinglish: ['{date} ko aapne likha tha: “{note}”{m}.', '{date} ke aapke shabd: “{note}”{m}.'],
  },
  recalledMore: {
    en: ['Before that, on {date}: “{note}”{m}.'],
    hi: ['उससे पहले, {date} को: “{note}”{m}।'],
    hinglish: ['Usse pehle, {date} ko: “{note}”{m}.'],
  },
  recalledAlso: {
    en: ['And on {date}: “{note}”{m}.'],
    hi: ['और {date} को: “{note}”{m}।'],
    hinglish: ['Aur {date} ko: “{note}”{m}.'],
  },
  recalledLatest: {
    en: ['That is the latest you wrote about it.', 'It is your latest word on it.'],
    hi: ['इस पर आपका सबसे नया लिखा यही है।'],
    hinglish: ['Is par aapka sabse naya likha yahi hai.'],
  },
  factIs: {
    en: ['{sentence}{m}.'],
    hi: ['{sentence}{m}।'],
    hinglish: ['{sentence}{m}.'],
  },
  nameIs: {
    en: ['You are {name}; your Settings hold the name.'],
    hi: ['आप {name} हैं; नाम Settings में है।'],
    hinglish: ['Aap {name} hain; naam Settings mein hai.'],
  },
  factsMore: {
    en: ['The Memory page has all of it, and there you can correct or forget it.'],
    hi: ['Memory के पन्ने पर सब है; वहाँ आप इसे बदल या हटा सकते हैं।'],
    hinglish: ['Memory ke page par sab hai; wahan aap ise badal ya hata sakte hain.'],
  },
  recallNone: {
    en: [
      'Your record has nothing about that, and I will not make it up.',
      'I find nothing about that in what you wrote or told me.',
    ],
    hi: ['इस बारे में आपके record में कुछ नहीं है, और मैं अपनी ओर से नहीं जोड़ूँगा।', 'आपकी लिखी बातों में मुझे यह नहीं मिला।'],
    hinglish: [
      'Is baare mein aapke record mein kuch nahi hai, aur main apni taraf se nahi jodunga.',
      'Aapki likhi baaton mein mujhe yeh nahi mila.',
    ],
  },
  recallTell: {
    en: ['Tell me once, and I can keep it for you.'],
    hi: ['एक बार बता दीजिए, तो मैं याद रख सकता हूँ।'],
    hinglish: ['Ek baar bata dijiye, to main yaad rakh sakta hoon.'],
  },
  whyWords: {
    en: ['Your own reason, written on {date}: “{note}”{m}.'],
    hi: ['आपकी अपनी वजह, {date} को लिखी: “{note}”{m}।'],
    hinglish: ['Aapki apni wajah, {date} ko likhi: “{note}”{m}.'],
  },
  forgetHow: {
    en: [
      'Open it from the mark and choose “Forget”: it goes, with everything that was made of it. Only you can do that.',
      'The mark opens it on the Memory page, where “Forget” removes it with all that was made of it; I change nothing by myself.',
    ],
    hi: [
      'निशान से इसे खोलकर “भूल जाएँ” चुनिए: यह और इससे बनी हर बात हट जाएगी। यह केवल आप कर सकते हैं।',
      'निशान इसे Memory के पन्ने पर खोलता है, वहाँ से आप इसे हटा सकते हैं; मैं अपने आप कुछ नहीं बदलता।',
    ],
    hinglish: [
      'Nishaan se ise kholkar “Forget” chuniye: yeh aur isse bani har baat hat jayegi. Yeh sirf aap kar sakte hain.',
      'Nishaan ise Memory ke page par kholta hai, wahan se aap ise hata sakte hain; main apne aap kuch nahi badalta.',
    ],
  },
  forgetNone: {
    en: ['I find nothing about that to forget.', 'There is nothing about that in what I keep.'],
    hi: ['इस बारे में मेरे पास कुछ नहीं है, इसलिए हटाने को भी नहीं।'],
    hinglish: ['Is baare mein mere paas kuch nahi hai, isliye hatane ko bhi nahi.'],
  },
})
