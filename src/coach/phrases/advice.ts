import { phrases } from './said-in.ts'

/** What helps to study, sleep and begin; and what is not the coach’s to say. */
export const advice = phrases({
  adviceHealth: {
    en: [
      'I cannot judge medicines, doses or symptoms, and a guess could hurt you. A doctor or pharmacist can answer this properly.',
      'Medicines, doses and diagnoses are not for me to say. Please ask a doctor or pharmacist, who can look at you.',
    ],
    hi: [
      'दवा, मात्रा या बीमारी के बारे में मैं नहीं बता सकता; अंदाज़ा नुकसान कर सकता है। डॉक्टर या फ़ार्मासिस्ट से पूछिए।',
      'यह तय करना मेरा काम नहीं है। कृपया डॉक्टर से मिलिए, वे देखकर सही बताएँगे।',
    ],
    hinglish: [
      'Dawa, maatra ya bimari ke baare mein main nahi bata sakta; andaza nuksaan kar sakta hai. Doctor ya pharmacist se poochhiye.',
      'Yeh tay karna mera kaam nahi hai. Kripya doctor se miliye, woh dekhkar sahi batayenge.',
    ],
  },
  adviceMoney: {
    en: [
      'Shares, funds and tips are not for me to advise, and nobody can promise returns. A SEBI-registered adviser, or your bank, is whom to ask.',
    ],
    hi: [
      'शेयर, फ़ंड या tip पर सलाह मैं नहीं दे सकता, और मुनाफ़े का वादा कोई नहीं कर सकता। SEBI में registered सलाहकार या अपने बैंक से पूछिए।',
    ],
    hinglish: [
      'Share, fund ya tip par salah main nahi de sakta, aur munafe ka vaada koi nahi kar sakta. SEBI mein registered adviser ya apne bank se poochhiye.',
    ],
  },
  adviceLaw: {
    en: ['Legal questions are not for me to answer. A lawyer can, or the free legal aid of your district.'],
    hi: ['क़ानूनी सवाल का जवाब मैं नहीं दे सकता। वकील या ज़िले की मुफ़्त क़ानूनी सहायता से पूछिए।'],
    hinglish: ['Kanooni sawaal ka jawab main nahi de sakta. Vakil ya zile ki muft kanooni sahayata se poochhiye.'],
  },
  adviceRest: {
    en: ['What I can do is make room in your plan for it.'],
    hi: ['मैं इतना कर सकता हूँ कि आपके plan में इसके लिए जगह बने।'],
    hinglish: ['Main itna kar sakta hoon ki aapke plan mein iske liye jagah bane.'],
  },
  dropYours: {
    en: ['That is yours to decide, and stopping can be right.', 'You decide that; I will push neither way.'],
    hi: ['यह फ़ैसला आपका है, और छोड़ना भी सही हो सकता है।'],
    hinglish: ['Yeh faisla aapka hai, aur chhodna bhi sahi ho sakta hai.'],
  },
  dropLess: {
    en: ['Between all and nothing: {h} can rest for a while or ask for less, both on its page{m}.'],
    hi: ['पूरा या कुछ नहीं के बीच भी रास्ता है: {h} कुछ समय रुक सकता है या छोटा हो सकता है, उसके पन्ने पर{m}।'],
    hinglish: [
      'Poora ya kuch nahi ke beech bhi raasta hai: {h} kuch samay ruk sakta hai ya chhota ho sakta hai, uske page par{m}.',
    ],
  },
  counselDelay: {
    en: [
      'We put off what feels big or vague, not what we are too lazy for. Choose the smallest piece that can be finished in a few minutes, tie it to something you do anyway, and allow yourself to stop after it.',
      'Putting off mostly means that the first step is too large. Cut it down until it looks almost silly, do it at a fixed place and hour, and let yourself stop there if you like.',
    ],
    hi: [
      'हम वही टालते हैं जो बड़ा या धुँधला लगता है; यह आलस कम ही होता है। इतना छोटा टुकड़ा चुनिए जो कुछ मिनट में पूरा हो जाए, उसे रोज़ के किसी काम के बाद रखिए, और उसके बाद रुकने की छूट दीजिए।',
      'टालने का मतलब अक्सर यह होता है कि पहला कदम बहुत बड़ा है। उसे छोटा करते जाइए, जगह और समय तय रखिए, और मन हो तो वहीं रुक जाइए।',
    ],
    hinglish: [
      'Hum wahi taalte hain jo bada ya dhundhla lagta hai; yeh aalas kam hi hota hai. Itna chhota tukda chuniye jo kuch minute mein poora ho jaye, use roz ke kisi kaam ke baad rakhiye, aur uske baad rukne ki chhoot dijiye.',
      'Taalne ka matlab aksar yeh hota hai ki pehla kadam bahut bada hai. Use chhota karte jaiye, jagah aur samay tay rakhiye, aur mann ho to wahin ruk jaiye.',
    ],
  },
  counselPhone: {
    en: [
      'Willpower loses against a phone within reach. Leave it in another room for one sitting, and decide beforehand when you will look at it.',
      'The phone wins by being near, not by being needed. Put it out of sight until a fixed time, and keep a slip of paper for what comes to mind meanwhile.',
    ],
    hi: [
      'पास रखे फ़ोन से इच्छाशक्ति हार जाती है। एक बैठक भर के लिए उसे दूसरे कमरे में रखिए, और पहले से तय कीजिए कि कब देखेंगे।',
      'फ़ोन पास होने से जीतता है, ज़रूरत से नहीं। तय समय तक उसे नज़र से दूर रखिए, और बीच में जो याद आए वह काग़ज़ पर लिख लीजिए।',
    ],
    hinglish: [
      'Paas rakhe phone se ichchha-shakti haar jati hai. Ek baithak ke liye use doosre kamre mein rakhiye, aur pehle se tay kijiye ki kab dekhenge.',
      'Phone paas hone se jeetta hai, zaroorat se nahi. Tay samay tak use nazar se door rakhiye, aur beech mein jo yaad aaye woh kaagaz par likh lijiye.',
    ],
  },
  counselFocus: {
    en: [
      'Attention comes easier to one small question than to a whole chapter. Write down the one thing you want to find out, work on it for a short stretch with everything else closed, then really rest.',
      'Nobody concentrates for hours; short stretches with a clear question do more. Decide what “finished” means before you begin, and stop when it is reached.',
    ],
    hi: [
      'पूरे अध्याय से ज़्यादा आसानी से मन एक छोटे सवाल पर टिकता है। लिख लीजिए कि अभी बस क्या समझना है, थोड़ी देर केवल वही कीजिए, फिर सच में आराम कीजिए।',
      'घंटों तक कोई एकाग्र नहीं रहता; साफ़ सवाल के साथ छोटी बैठकें ज़्यादा देती हैं। शुरू करने से पहले तय कीजिए कि कहाँ पहुँचकर रुकना है।',
    ],
    hinglish: [
      'Poore chapter se zyada aasani se mann ek chhote sawaal par tikta hai. Likh lijiye ki abhi bas kya samajhna hai, thodi der sirf wahi kijiye, phir sach mein aaram kijiye.',
      'Ghanton tak koi ekagra nahi rehta; saaf sawaal ke saath chhoti baithakein zyada deti hain. Shuru karne se pehle tay kijiye ki kahan pahunchkar rukna hai.',
    ],
  },
  counselMemory: {
    en: [
      'Reading again feels like learning, but recalling is what makes it stay. Close the book, write down what you remember, check the gaps, and come back to it after a day, after a few days and after a week.',
      'What stays is what you had to fetch from memory. Test yourself without the page, mark what was missing, and repeat only that with growing gaps between the days.',
    ],
    hi: [
      'दोबारा पढ़ने से लगता है कि आ गया, पर टिकता वही है जिसे याद करके निकालना पड़े। किताब बंद करके लिखिए, जो छूटा उसे देखिए, और एक दिन, कुछ दिन और एक हफ़्ते बाद फिर दोहराइए।',
      'जो मन से निकालना पड़े वही टिकता है। पन्ना देखे बिना ख़ुद को परखिए, जो न आए उस पर निशान लगाइए, और उतना ही बढ़ते अंतर पर दोहराइए।',
    ],
    hinglish: [
      'Dobara padhne se lagta hai ki aa gaya, par tikta wahi hai jise yaad karke nikaalna pade. Kitaab band karke likhiye, jo chhoota use dekhiye, aur ek din, kuch din aur ek hafte baad phir dohraiye.',
      'Jo mann se nikaalna pade wahi tikta hai. Panna dekhe bina khud ko parkhiye, jo na aaye us par nishaan lagaiye, aur utna hi badhte antar par dohraiye.',
    ],
  },
  counselSpeed: {
    en: [
      'Speed follows accuracy. Take a small set against the clock, note for each mistake whether it was the idea, the reading or the arithmetic, and practise the commonest of them first.',
    ],
    hi: [
      'रफ़्तार सही करने से आती है। घड़ी रखकर थोड़े सवाल कीजिए, हर ग़लती के आगे लिखिए कि समझ की थी, पढ़ने की या हिसाब की, और जो सबसे ज़्यादा हो पहले उसी का अभ्यास कीजिए।',
    ],
    hinglish: [
      'Raftaar sahi karne se aati hai. Ghadi rakhkar thode sawaal kijiye, har galti ke aage likhiye ki samajh ki thi, padhne ki ya hisaab ki, aur jo sabse zyada ho pehle usi ka abhyas kijiye.',
    ],
  },
  counselEve: {
    en: [
      'The last hours are for what you already know, not for new chapters. Go once through your own summary and a few solved questions, lay out what you need, and sleep: a rested head finds more than a tired one.',
    ],
    hi: [
      'आख़िरी घंटे उसके लिए हैं जो आपको आता है, नए अध्याय के लिए नहीं। अपने संक्षेप और कुछ हल किए सवाल एक बार देखिए, ज़रूरी सामान रख लीजिए और सो जाइए: आराम किया हुआ दिमाग़ ज़्यादा याद कर पाता है।',
    ],
    hinglish: [
      'Aakhri ghante uske liye hain jo aapko aata hai, naye chapter ke liye nahi. Apne notes ka saar aur kuch hal kiye sawaal ek baar dekhiye, zaroori saamaan rakh lijiye aur so jaiye: aaram kiya hua dimaag zyada yaad kar paata hai.',
    ],
  },
  counselSleep: {
    en: [
      'Sleep is when what you studied settles, so cutting it short costs more than it gives; most people need seven hours or more. A fixed time to get up, and the last half hour without a screen, help most. If it stays bad for weeks, a doctor is whom to ask.',
    ],
    hi: [
      'नींद में ही पढ़ा हुआ जमता है, इसलिए उसे काटना महँगा पड़ता है; ज़्यादातर लोगों को सात घंटे या उससे अधिक चाहिए। उठने का तय समय और सोने से पहले आधा घंटा बिना स्क्रीन के, सबसे ज़्यादा मदद करते हैं। हफ़्तों तक ठीक न हो तो डॉक्टर से मिलिए।',
    ],
    hinglish: [
      'Neend mein hi padha hua jamta hai, isliye use kaatna mehnga padta hai; zyadatar logon ko saat ghante ya usse zyada chahiye. Uthne ka tay samay aur sone se pehle aadha ghanta bina screen ke, sabse zyada madad karte hain. Hafton tak theek na ho to doctor se miliye.',
    ],
  },
  counselWake: {
    en: [
      'Early is only better when you also sleep earlier; the best hour is the one you can keep. Move it by a quarter of an hour every few days, and have light and something pleasant waiting for you.',
    ],
    hi: [
      'जल्दी उठना तभी अच्छा है जब जल्दी सोएँ भी; सबसे अच्छा समय वह है जिसे आप निभा सकें। हर कुछ दिन में पंद्रह मिनट पहले कीजिए, और उठते ही रोशनी और कोई अच्छा काम रखिए।',
    ],
    hinglish: [
      'Jaldi uthna tabhi accha hai jab jaldi soyein bhi; sabse accha samay woh hai jise aap nibha sakein. Har kuch din mein pandrah minute pehle kijiye, aur uthte hi roshni aur koi accha kaam rakhiye.',
    ],
  },
  counselTime: {
    en: [
      'Begin with the hours that are really free, not with the syllabus. Give the hardest subject your freshest hour, keep one evening empty, and leave a slot each week for what went wrong.',
    ],
    hi: [
      'पाठ्यक्रम से नहीं, उन घंटों से शुरू कीजिए जो सच में ख़ाली हैं। सबसे कठिन विषय को सबसे ताज़ा समय दीजिए, एक शाम ख़ाली रखिए, और हर हफ़्ते छूटे हुए के लिए थोड़ी जगह छोड़िए।',
    ],
    hinglish: [
      'Syllabus se nahi, un ghanton se shuru kijiye jo sach mein khaali hain. Sabse mushkil subject ko sabse taaza samay dijiye, ek shaam khaali rakhiye, aur har hafte chhoote hue ke liye thodi jagah chhodiye.',
    ],
  },
  counselSteady: {
    en: [
      'Steadiness comes from a fixed cue and a small dose, not from mood. Keep the hour and the place, shrink the task on bad days, and do not judge a week by one day.',
    ],
    hi: [
      'नियमितता मन से नहीं, तय समय और छोटी मात्रा से आती है। जगह और समय वही रखिए, मुश्किल दिन पर काम छोटा कीजिए, और एक दिन से पूरे हफ़्ते को मत आँकिए।',
    ],
    hinglish: [
      'Niyamitta mann se nahi, tay samay aur chhoti maatra se aati hai. Jagah aur samay wahi rakhiye, mushkil din par kaam chhota kijiye, aur ek din se poore hafte ko mat aankiye.',
    ],
  },
  counselCompare: {
    en: [
      'Others show their best hours, and you know all of yours, so the comparison is never even. Hold this week against your own last one, and put away for an evening what starts it.',
    ],
    hi: [
      'लोग अपने अच्छे घंटे दिखाते हैं, और आप अपने सारे जानते हैं, इसलिए तुलना कभी बराबर की नहीं होती। इस हफ़्ते को अपने ही पिछले हफ़्ते के साथ रखिए, और जिस चीज़ से तुलना शुरू होती है, उसे एक शाम दूर रखिए।',
    ],
    hinglish: [
      'Log apne acche ghante dikhate hain, aur aap apne saare jaante hain, isliye tulna kabhi barabar ki nahi hoti. Is hafte ko apne hi pichhle hafte ke saath rakhiye, aur jis cheez se tulna shuru hoti hai, use ek shaam door rakhiye.',
    ],
  },
  counselWorry: {
    en: [
      'A thought that circles wants a place. Give it ten minutes and a page at a fixed hour, write what is in your hands and the next small thing, and when it comes back outside that hour, note one word and go on.',
    ],
    hi: [
      'जो बात मन में घूमती है, उसे एक जगह चाहिए। तय समय पर दस मिनट और एक पन्ना दीजिए, लिखिए कि आपके हाथ में क्या है और अगला छोटा काम क्या है; वह बीच में लौटे, तो एक शब्द लिखकर आगे बढ़िए।',
    ],
    hinglish: [
      'Jo baat mann mein ghoomti hai, use ek jagah chahiye. Tay samay par das minute aur ek panna dijiye, likhiye ki aapke haath mein kya hai aur agla chhota kaam kya hai; woh beech mein laute, to ek shabd likhkar aage badhiye.',
    ],
  },
  counselLapse: {
    en: [
      'One miss changes very little; what counts is the day after it. A day with a reason can be skipped, and then it is not counted at all.',
    ],
    hi: [
      'एक दिन छूटने से बहुत कम बदलता है; मायने अगला दिन रखता है। जिस दिन कोई वजह हो उसे skip कर सकते हैं, तब वह गिना ही नहीं जाता।',
    ],
    hinglish: [
      'Ek din chhootne se bahut kam badalta hai; maayne agla din rakhta hai. Jis din koi wajah ho use skip kar sakte hain, tab woh gina hi nahi jata.',
    ],
  },
  counselMethod: {
    en: [
      'Begin with old questions rather than with page one: they show what is asked. Take one idea at a time, explain it aloud without the book, solve a problem on it, and mix it with older topics on later days.',
      'Let questions lead: try one before you feel ready, read only what it needs, then explain it in your own words. Come back to it after some days, mixed with other topics.',
    ],
    hi: [
      'पहले पन्ने से नहीं, पुराने सवालों से शुरू कीजिए: वे बताते हैं कि पूछा क्या जाता है। एक बार में एक बात लीजिए, किताब के बिना बोलकर समझाइए, उस पर सवाल कीजिए, और आगे के दिनों में पुराने विषयों के साथ मिलाइए।',
      'सवाल को आगे रखिए: तैयार लगने से पहले कोशिश कीजिए, जितना चाहिए उतना ही पढ़िए, फिर अपने शब्दों में समझाइए। कुछ दिन बाद दूसरे विषयों के साथ उसी पर लौटिए।',
    ],
    hinglish: [
      'Pehle panne se nahi, purane sawaalon se shuru kijiye: woh batate hain ki poochha kya jata hai. Ek baar mein ek baat lijiye, kitaab ke bina bolkar samjhaiye, us par sawaal kijiye, aur aage ke dinon mein purane topics ke saath milaiye.',
      'Sawaal ko aage rakhiye: taiyaar lagne se pehle koshish kijiye, jitna chahiye utna hi padhiye, phir apne shabdon mein samjhaiye. Kuch din baad doosre topics ke saath usi par lautiye.',
    ],
  },
  counselPlace: {
    en: ['{h} today would be a good place to try it{m}.', 'You could try it today on {h}{m}.'],
    hi: ['आज {h} पर इसे आज़मा सकते हैं{m}।', 'आज {h} इसे आज़माने की अच्छी जगह है{m}।'],
    hinglish: ['Aaj {h} par ise aazma sakte hain{m}.', 'Aaj {h} ise aazmane ki acchi jagah hai{m}.'],
  },
})
