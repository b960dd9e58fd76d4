import { phrases } from './said-in.ts'

/** How somebody is comes first. */
export const feelings = phrases({
  low: {
    en: ['Thank you for saying it. The plan can wait.', 'That is worth saying. Nothing here is urgent.'],
    hi: ['बताने के लिए धन्यवाद। Plan रुक सकता है।', 'यह कहना ज़रूरी था। यहाँ कुछ भी जल्दी का नहीं है।'],
    hinglish: [
      'Batane ke liye dhanyavaad. Plan ruk sakta hai.',
      'Yeh kehna zaroori tha. Yahan kuch bhi jaldi ka nahi hai.',
    ],
  },
  lowNervous: {
    en: [
      'Being nervous before something that matters is natural, and it does not say how it will go. A few slow breaths, longer out than in, calm the body first.',
      'Those nerves show that it matters to you; they are no forecast. Breathe out slowly a few times before you do anything else.',
    ],
    hi: [
      'जो बात मायने रखती है, उससे पहले घबराहट होना स्वाभाविक है; यह नहीं बताती कि नतीजा क्या होगा। पहले कुछ धीमी साँसें लीजिए, छोड़ते समय ज़्यादा लंबी।',
      'यह घबराहट बताती है कि बात आपके लिए ज़रूरी है, यह नहीं कि वह बिगड़ेगी। पहले कुछ बार धीरे-धीरे साँस छोड़िए।',
    ],
    hinglish: [
      'Jo baat maayne rakhti hai, usse pehle ghabrahat hona swabhavik hai; yeh nahi batati ki nateeja kya hoga. Pehle kuch dheemi saansein lijiye, chhodte samay zyada lambi.',
      'Yeh ghabrahat batati hai ki baat aapke liye zaroori hai, yeh nahi ki woh bigdegi. Pehle kuch baar dheere-dheere saans chhodiye.',
    ],
  },
  lowTired: {
    en: [
      'That sounds like a tired head, not a weak one. Rest belongs to the plan.',
      'Running on empty is a reason to rest, not to push. The plan can wait.',
    ],
    hi: ['यह थकान है, कमज़ोरी नहीं। आराम भी plan का हिस्सा है।', 'इतनी थकान में ज़ोर नहीं, आराम चाहिए। Plan रुक सकता है।'],
    hinglish: [
      'Yeh thakaan hai, kamzori nahi. Aaram bhi plan ka hissa hai.',
      'Itni thakaan mein zor nahi, aaram chahiye. Plan ruk sakta hai.',
    ],
  },
  lowDoubt: {
    en: [
      'A hard subject or a bad day is no verdict on you. It hurts because you care about it.',
      'That thought is heavy, and it is a thought, not a result. Nothing has been decided.',
    ],
    hi: [
      'कठिन विषय या बुरा दिन आपके बारे में फ़ैसला नहीं है। बुरा इसलिए लगता है कि आपको परवाह है।',
      'यह बात भारी है, पर यह एक ख़याल है, नतीजा नहीं। अभी कुछ तय नहीं हुआ है।',
    ],
    hinglish: [
      'Mushkil subject ya bura din aapke baare mein faisla nahi hai. Bura isliye lagta hai ki aapko parwaah hai.',
      'Yeh baat bhaari hai, par yeh ek khayaal hai, nateeja nahi. Abhi kuch tay nahi hua hai.',
    ],
  },
  lowRecord: {
    en: ['Your record still holds this: {h} was done {done} of {due} times in the last {days} days{m}.'],
    hi: ['आपका record यह भी कहता है: {h} पिछले {days} दिनों में {due} में से {done} बार हुआ{m}।'],
    hinglish: ['Aapka record yeh bhi kehta hai: {h} pichhle {days} dino mein {due} mein se {done} baar hua{m}.'],
  },
  lowLast: {
    en: ['{h} is not gone: you did it on {date}{m}.'],
    hi: ['{h} गया नहीं है: {date} को आपने यह किया था{m}।'],
    hinglish: ['{h} gaya nahi hai: {date} ko aapne yeh kiya tha{m}.'],
  },
  lowShare: {
    en: [
      'If you can, tell one person you trust; it often gets lighter.',
      'Someone you trust may be glad to hear it from you.',
    ],
    hi: ['हो सके तो किसी अपने को बताइए; अक्सर मन हल्का होता है।'],
    hinglish: ['Ho sake to kisi apne ko bataiye; aksar mann halka hota hai.'],
  },
  lookBack: {
    en: ['Look at what is already there.', 'Here is what you have done.'],
    hi: ['जो हो चुका है, उसे देखिए।', 'यह रहा जो आपने किया है।'],
    hinglish: ['Jo ho chuka hai, use dekhiye.', 'Yeh raha jo aapne kiya hai.'],
  },
})
