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
  lowForAnother: {
    en: ['That is hard for them, and for you to watch. That you stay near may be worth more than any advice.'],
    hi: ['यह उनके लिए कठिन है, और आपके लिए देखना भी। आपका साथ किसी सलाह से बढ़कर हो सकता है।'],
    hinglish: ['Yeh unke liye mushkil hai, aur aapke liye dekhna bhi. Aapka saath kisi salah se badhkar ho sakta hai.'],
  },
  restFine: {
    en: [
      'Yes. Rest belongs to the plan, and a skipped day breaks nothing.',
      'You may. A skip is left out of the count, so nothing is lost by resting.',
    ],
    hi: ['हाँ। आराम भी plan का हिस्सा है, और छोड़ा हुआ दिन कुछ नहीं तोड़ता।'],
    hinglish: ['Haan. Aaram bhi plan ka hissa hai, aur skip kiya din kuch nahi todta.'],
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
  lowUnwell: {
    en: [
      'I am sorry that you are not well. The body comes first today; if it is strong or does not pass, let a doctor look at it.',
      'That sounds unpleasant. Rest is the plan now, and a doctor if it is strong or stays.',
    ],
    hi: [
      'सुनकर बुरा लगा। आज शरीर पहले है; तकलीफ़ ज़्यादा हो या न जाए, तो डॉक्टर को दिखाइए।',
      'अभी आराम ही plan है, और तकलीफ़ बनी रहे तो डॉक्टर।',
    ],
    hinglish: [
      'Sunkar bura laga. Aaj sehat pehle hai; takleef zyada ho ya na jaye, to doctor ko dikhaiye.',
      'Abhi aaram hi plan hai, aur takleef bani rahe to doctor.',
    ],
  },
  lowBored: {
    en: [
      'Bored happens, mostly when the next thing is too vague or too long.',
      'Then let us make it small enough to be over before boredom notices.',
    ],
    hi: ['मन ऊबता तब है जब अगला काम धुँधला या बहुत लंबा हो।', 'तो इसे इतना छोटा करते हैं कि ऊबने से पहले ख़त्म हो जाए।'],
    hinglish: [
      'Mann tab oobta hai jab agla kaam dhundhla ya bahut lamba ho.',
      'To ise itna chhota karte hain ki oobne se pehle khatam ho jaye.',
    ],
  },
  lowTime: {
    en: [
      'Then today is a day for the small versions; they count in full.',
      'No time is a fact, not a fault. Small counts.',
    ],
    hi: ['तो आज छोटे रूप का दिन है; वह भी पूरा गिना जाता है।', 'समय न होना कोई ग़लती नहीं। छोटा भी गिना जाता है।'],
    hinglish: [
      'To aaj chhote roop ka din hai; woh bhi poora gina jata hai.',
      'Samay na hona koi galti nahi. Chhota bhi gina jata hai.',
    ],
  },
  lowQuarrel: {
    en: [
      'A quarrel takes all the room in one’s head. The plan can wait until it is quieter.',
      'That stings, most of all from somebody who matters. Nothing here is urgent.',
    ],
    hi: ['झगड़े के बाद मन उसी में अटका रहता है। Plan तब तक रुक सकता है।', 'अपनों की बात ज़्यादा चुभती है। यहाँ कुछ भी जल्दी का नहीं है।'],
    hinglish: [
      'Aisi baat ke baad mann usi mein atka rehta hai. Plan tab tak ruk sakta hai.',
      'Apno ki baat zyada chubhti hai. Yahan kuch bhi jaldi ka nahi hai.',
    ],
  },
  lowAnnoyed: {
    en: [
      'That would wear anyone out. Another place or another hour is a fair answer to it.',
      'Annoying, and not of your making. It is all right to protect your time from it.',
    ],
    hi: ['इससे कोई भी थक जाए। जगह या समय बदलना ठीक जवाब है।', 'बात चिढ़ की है, और ग़लती आपकी नहीं। अपना समय बचाना ठीक है।'],
    hinglish: [
      'Isse koi bhi thak jaye. Jagah ya samay badalna theek jawab hai.',
      'Baat chidh ki hai, aur galti aapki nahi. Apna samay bachana theek hai.',
    ],
  },
  lowLonely: {
    en: [
      'Being away from one’s people is hard, and it comes in waves. A call home is time well spent.',
      'Lonely days are heavy, and they pass. One short talk with somebody can change the evening.',
    ],
    hi: [
      'अपनों से दूर रहना कठिन है, और यह लहरों में आता है। घर एक फ़ोन अच्छा समय है।',
      'अकेले दिन भारी होते हैं, पर बीत जाते हैं। किसी से थोड़ी सी बात शाम बदल सकती है।',
    ],
    hinglish: [
      'Apno se door rehna kathin hai, aur yeh lehron mein aata hai. Ghar ek phone achha samay hai.',
      'Akele din bhaari hote hain, par beet jate hain. Kisi se thodi si baat shaam badal sakti hai.',
    ],
  },
  lowGuilty: {
    en: [
      'A day off the plan costs that day and no more; the guilt would cost the next one too.',
      'It was one day. Nothing has to be made up for; the next small step is enough.',
    ],
    hi: [
      'एक दिन छूटा तो बस वही दिन गया; पछतावा अगला भी ले जाएगा।',
      'वह एक दिन था। भरपाई नहीं करनी; अगला छोटा कदम काफ़ी है।',
    ],
    hinglish: [
      'Ek din chhoota to bas wahi din gaya; pachhtawa agla bhi le jayega.',
      'Woh ek din tha. Bharpai nahi karni; agla chhota kadam kaafi hai.',
    ],
  },
  smallList: {
    en: ['The small versions of what is open: {list}.', 'Small enough for today: {list}.'],
    hi: ['बाकी के छोटे रूप: {list}।', 'आज के लिए इतना काफ़ी है: {list}।'],
    hinglish: ['Baaki ke chhote roop: {list}.', 'Aaj ke liye itna kaafi hai: {list}.'],
  },
  newsGood: {
    en: ['That is good to hear. Let it count for a moment.', 'How good! Enjoy it before the next thing.'],
    hi: ['यह सुनकर अच्छा लगा। इसे थोड़ी देर महसूस कीजिए।', 'बहुत अच्छी बात! अगले काम से पहले इसका आनंद लीजिए।'],
    hinglish: [
      'Yeh sunkar accha laga. Ise thodi der mehsoos kijiye.',
      'Bahut acchi baat! Agle kaam se pehle iska anand lijiye.',
    ],
  },
  news: {
    en: ['Thank you for telling me.', 'I hear you.'],
    hi: ['बताने के लिए धन्यवाद।', 'आपकी बात सुनी।'],
    hinglish: ['Batane ke liye dhanyavaad.', 'Aapki baat suni.'],
  },
  newsKeep: {
    en: ['If it should stay, the first reply below keeps it in your memory.'],
    hi: ['इसे याद रखना हो, तो नीचे का पहला जवाब इसे रख लेगा।'],
    hinglish: ['Ise yaad rakhna ho, to neeche ka pehla jawab ise rakh lega.'],
  },
})
