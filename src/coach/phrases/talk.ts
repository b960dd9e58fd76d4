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
  okay: {
    en: ['All right.', 'Good.'],
    hi: ['ठीक है।', 'अच्छा।'],
    hinglish: ['Theek hai.', 'Accha.'],
  },
  bye: {
    en: ['See you, {name}. What is open will still be here.', 'Bye, {name}. Come back whenever you like.'],
    hi: ['फिर मिलते हैं, {name}। जो बाकी है, वह यहीं रहेगा।', 'ठीक है, {name}। जब मन हो, आइए।'],
    hinglish: ['Phir milte hain, {name}. Jo baaki hai, woh yahin rahega.', 'Theek hai, {name}. Jab mann ho, aaiye.'],
  },
  night: {
    en: ['Good night, {name}. The rest can wait for the morning.', 'Sleep well, {name}. Today is enough as it is.'],
    hi: ['शुभ रात्रि, {name}। बाकी सुबह देखेंगे।', 'अच्छी नींद लीजिए, {name}। आज इतना काफ़ी है।'],
    hinglish: ['Shubh raatri, {name}. Baaki subah dekhenge.', 'Acchi neend lijiye, {name}. Aaj itna kaafi hai.'],
  },
  howAmI: {
    en: [
      'Kind of you to ask, {name}. I am a program, so always the same.',
      'Always the same here, {name}: I am a program.',
    ],
    hi: ['पूछने के लिए धन्यवाद, {name}। मैं एक program हूँ, हमेशा एक सा।', 'यहाँ सब वैसा ही, {name}: मैं एक program हूँ।'],
    hinglish: [
      'Poochhne ke liye dhanyavaad, {name}. Main ek program hoon, hamesha ek sa.',
      'Yahan sab waisa hi, {name}: main ek program hoon.',
    ],
  },
  joke: {
    en: [
      'Jokes are not my strength. The best I know: plans for Monday are always made by somebody who has not met Monday.',
    ],
    hi: ['चुटकुले मेरे बस के नहीं। एक ही आता है: सोमवार का plan वही बनाता है जो सोमवार से मिला न हो।'],
    hinglish: ['Chutkule mere bas ke nahi. Ek hi aata hai: Somvaar ka plan wahi banata hai jo Somvaar se mila na ho.'],
  },
  unsure: {
    en: ['That is fine; not everything needs an answer at once.', 'Not knowing is all right.'],
    hi: ['कोई बात नहीं; हर बात का जवाब तुरंत ज़रूरी नहीं।'],
    hinglish: ['Koi baat nahi; har baat ka jawab turant zaroori nahi.'],
  },
  laugh: {
    en: ['A laugh is a good break.', 'Glad that something is funny today.'],
    hi: ['हँसी भी अच्छा आराम है।', 'हँसना अच्छा है।'],
    hinglish: ['Hansi bhi accha aaram hai.', 'Hansna accha hai.'],
  },
  love: {
    en: [
      'That is kind. I am a program and can only be useful to you, gladly.',
      'Thank you; kind words are welcome, also by a program.',
    ],
    hi: ['यह आपका स्नेह है। मैं एक program हूँ, काम आ सकूँ तो अच्छा है।'],
    hinglish: ['Yeh aapka sneh hai. Main ek program hoon, kaam aa sakoon to accha hai.'],
  },
  insult: {
    en: [
      'Then that answer was no help, and I am sorry. I go by simple rules and miss things.',
      'Fair enough: I misread you, or I do not know it. I am sorry.',
    ],
    hi: ['तो वह जवाब काम का नहीं था, माफ़ कीजिए। मैं सीधे नियमों से चलता हूँ और चूक जाता हूँ।'],
    hinglish: ['To woh jawab kaam ka nahi tha, maaf kijiye. Main seedhe rules se chalta hoon aur chook jata hoon.'],
  },
  judge: {
    en: [
      'No. I count ticks and dates; I have no opinion of you, and a missed day is only a missed day here.',
      'I do not judge. What I see are ticks and dates, and they say nothing of what you are worth.',
    ],
    hi: ['नहीं। मैं tick और तारीख़ें गिनता हूँ; आपके बारे में मेरी कोई राय नहीं, और छूटा दिन बस एक छूटा दिन है।'],
    hinglish: [
      'Nahi. Main tick aur tareekhein ginta hoon; aapke baare mein meri koi raay nahi, aur chhoota din bas ek chhoota din hai.',
    ],
  },
  inMyPlace: {
    en: [
      'I have never been in anybody’s place: I am a program. I can lay out what your record says, and you weigh it.',
    ],
    hi: ['मैं कभी किसी की जगह नहीं रहा: मैं एक program हूँ। आपका record क्या कहता है, यह सामने रख सकता हूँ; तय आप करेंगे।'],
    hinglish: [
      'Main kabhi kisi ki jagah nahi raha: main ek program hoon. Aapka record kya kehta hai, yeh saamne rakh sakta hoon; tay aap karenge.',
    ],
  },
  body: {
    en: [
      'I am a program: nothing here gets tired, sleeps or feels. Ask as often as you like.',
      'No, I am only a program, without sleep or feelings. So it is never a bad time to ask.',
    ],
    hi: ['मैं एक program हूँ: न थकता हूँ, न सोता हूँ, न कुछ महसूस करता हूँ। जितनी बार चाहें, पूछिए।'],
    hinglish: [
      'Main ek program hoon: na thakta hoon, na sota hoon, na kuch mehsoos karta hoon. Jitni baar chahein, poochhiye.',
    ],
  },
  manner: {
    en: [
      'My way of speaking is fixed, so I cannot promise that. “Shorter” or “in Hindi” after an answer works, and the subject chosen below changes what comes first.',
    ],
    hi: [
      'मेरे बोलने का ढंग तय है, इसलिए इसका वादा नहीं कर सकता। किसी जवाब के बाद “छोटा” या “English में” कहना काम करता है, और नीचे चुना विषय बदलता है कि पहले क्या आए।',
    ],
    hinglish: [
      'Mere bolne ka dhang tay hai, isliye iska vaada nahi kar sakta. Kisi jawab ke baad “short” ya “Hindi mein” kehna kaam karta hai, aur neeche chuna vishay badalta hai ki pehle kya aaye.',
    ],
  },
  reachNobody: {
    en: ['I cannot write to or call anybody; what you say here stays here. Those words will mean most from you.'],
    hi: ['मैं किसी को लिख या फ़ोन नहीं कर सकता; आप जो यहाँ कहते हैं, यहीं रहता है। यह बात आपसे ही सबसे अच्छी लगेगी।'],
    hinglish: [
      'Main kisi ko likh ya phone nahi kar sakta; aap jo yahan kehte hain, yahin rehta hai. Yeh baat aapse hi sabse acchi lagegi.',
    ],
  },
  reachKeep: {
    en: ['If it should not be forgotten, the first reply below keeps it in your memory.'],
    hi: ['यह भूलना न हो, तो नीचे का पहला जवाब इसे याद में रख लेगा।'],
    hinglish: ['Yeh bhoolna na ho, to neeche ka pehla jawab ise yaad mein rakh lega.'],
  },
  unclear: {
    en: ['I did not catch that.', 'That one I could not read.'],
    hi: ['यह मैं समझ नहीं पाया।', 'यह बात मुझ तक नहीं पहुँची।'],
    hinglish: ['Yeh main samajh nahi paya.', 'Yeh baat mujh tak nahi pahunchi.'],
  },
  named: {
    en: ['{h} I know{m}, but not yet what you want of it.', 'You mean {h}{m}; what about it, I could not read.'],
    hi: ['{h} की बात है, यह समझ गया{m}; क्या चाहिए, यह नहीं।'],
    hinglish: ['{h} ki baat hai, yeh samajh gaya{m}; kya chahiye, yeh nahi.'],
  },
  unclearTry: {
    en: [
      'Say it in a few words more, or choose one of these.',
      'A few more words would help, or one of the replies below.',
    ],
    hi: ['थोड़े और शब्दों में कहिए, या नीचे से चुनिए।'],
    hinglish: ['Thode aur shabdon mein kahiye, ya neeche se chuniye.'],
  },
  listen: {
    en: ['Go ahead, I am here. Take your own words.', 'I am listening. Say it the way it comes.'],
    hi: ['कहिए, अपने शब्दों में। मैं सुन रहा हूँ।'],
    hinglish: ['Kahiye, apne shabdon mein. Main sun raha hoon.'],
  },
  decline: {
    en: [
      'That is fine, it stays as it is. I am here when you want to look at something.',
      'All right, then not. Nothing changes.',
    ],
    hi: ['ठीक है, जैसा है वैसा रहने देते हैं। जब कुछ देखना हो, मैं यहीं हूँ।'],
    hinglish: ['Theek hai, jaisa hai waisa rehne dete hain. Jab kuch dekhna ho, main yahin hoon.'],
  },
  dateNow: {
    en: ['Today is {date}. The time of day is on your own clock; I do not have it.'],
    hi: ['आज {date} है। समय आपकी घड़ी बताएगी; मेरे पास नहीं है।'],
    hinglish: ['Aaj {date} hai. Samay aapki ghadi batayegi; mere paas nahi hai.'],
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
  helpTick: {
    en: [
      'On Today one tap ticks a habit, in any browser you sign in with; or tell me what you did, and a card for it comes.',
    ],
    hi: ['Today पर एक tap से tick लगता है, किसी भी browser में sign in करके; या मुझे बताइए क्या किया, उसका card आ जाएगा।'],
    hinglish: [
      'Today par ek tap se tick lagta hai, kisi bhi browser mein sign in karke; ya mujhe bataiye kya kiya, uska card aa jayega.',
    ],
  },
  helpAdd: {
    en: [
      'Tell me the goal in one sentence and a plan brings its habits along; a single habit begins on the Habits page, with “New habit”.',
    ],
    hi: ['लक्ष्य एक वाक्य में बताइए, उसका plan आदतें साथ लाता है; अकेली आदत Habits के पन्ने पर “नई आदत” से बनती है।'],
    hinglish: [
      'Goal ek sentence mein bataiye, uska plan habits saath laata hai; akeli habit Habits ke page par “New habit” se banti hai.',
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
      'A good question, but I do not know that: what I know is your plan and record.',
      'That I do not know: my world is your own plan and record.',
    ],
    hi: ['सवाल अच्छा है, पर यह मुझे नहीं पता: मैं आपका plan और record जानता हूँ।'],
    hinglish: ['Sawaal accha hai, par yeh mujhe nahi pata: main aapka plan aur record jaanta hoon.'],
  },
  outsideModel: {
    en: ['With an AI model connected to Drishti I could help with it too.'],
    hi: ['Drishti से कोई AI model जुड़ा हो, तो इसमें भी मदद हो सकती है।'],
    hinglish: ['Drishti se koi AI model juda ho, to ismein bhi madad ho sakti hai.'],
  },
  outsideStudy: {
    en: ['Shall I keep it as a question for your next session?'],
    hi: ['क्या इसे आपकी अगली पढ़ाई के लिए एक सवाल की तरह याद रखूँ?'],
    hinglish: ['Kya ise aapki agli padhai ke liye ek sawaal ki tarah yaad rakhoon?'],
  },
  outsideToday: {
    en: ['Your next session is {h}, today{m}.', '{h} is open today, and it would fit there{m}.'],
    hi: ['आपकी अगली पढ़ाई आज है: {h}{m}।'],
    hinglish: ['Aapki agli padhai aaj hai: {h}{m}.'],
  },
  outsideWrite: {
    en: ['The writing itself stays with you; what I can do is to make the first lines of it a step in your plan.'],
    hi: ['लिखना आपका ही रहेगा; मैं उसकी पहली पंक्तियों को आपके plan का एक कदम बना सकता हूँ।'],
    hinglish: ['Likhna aapka hi rahega; main uski pehli lines ko aapke plan ka ek kadam bana sakta hoon.'],
  },
  noHabits: {
    en: ['There are no habits in your record yet.', 'Your record has no habits yet, so there is nothing to count.'],
    hi: ['आपके record में अभी कोई आदत नहीं है।', 'अभी कोई आदत नहीं है, इसलिए गिनने को कुछ नहीं।'],
    hinglish: ['Aapke record mein abhi koi habit nahi hai.', 'Abhi koi habit nahi hai, isliye ginne ko kuch nahi.'],
  },
  noHabitsDay: {
    en: ['Your days here are still empty: nothing is due, and nothing can be missed.'],
    hi: ['आपके दिन यहाँ अभी खाली हैं: न कुछ बाकी है, न कुछ छूट सकता है।'],
    hinglish: ['Aapke din yahan abhi khaali hain: na kuch baaki hai, na kuch chhoot sakta hai.'],
  },
  noHabitsDid: {
    en: ['Well done. There is no habit here yet that could take the tick, so I cannot write it down.'],
    hi: ['बहुत अच्छा। यहाँ अभी कोई आदत नहीं है जिस पर tick लगे, इसलिए मैं इसे दर्ज नहीं कर सकता।'],
    hinglish: ['Bahut accha. Yahan abhi koi habit nahi hai jis par tick lage, isliye main ise darj nahi kar sakta.'],
  },
  planWaits: {
    en: ['{goal} has a plan that waits for your yes{m}.'],
    hi: ['{goal} का plan आपकी हाँ का इंतज़ार कर रहा है{m}।'],
    hinglish: ['{goal} ka plan aapki haan ka intezaar kar raha hai{m}.'],
  },
  noHabitsDo: {
    en: ['Tell me a goal in one sentence, here or on the Goals page, and a plan that fits your week comes back.'],
    hi: ['अपना लक्ष्य एक वाक्य में कहिए, यहाँ या Goals के पन्ने पर, आपके हफ़्ते में बैठने वाला plan मिल जाएगा।'],
    hinglish: [
      'Apna goal ek sentence mein kahiye, yahan ya Goals ke page par, aapke hafte mein baithne wala plan mil jayega.',
    ],
  },
  whatThereIs: {
    en: ['What I know of is {list}, among others.'],
    hi: ['मैं जिन्हें जानता हूँ, उनमें हैं {list}।'],
    hinglish: ['Main jinhe jaanta hoon, unmein hain {list}.'],
  },
  noTopicAtAll: {
    en: ['I am not sure what that is about.'],
    hi: ['मैं समझ नहीं पाया कि यह किसके बारे में है।'],
    hinglish: ['Main samajh nahi paya ki yeh kiske baare mein hai.'],
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
