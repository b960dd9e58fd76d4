import { phrases } from './said-in.ts'

/** The one question at the end, and replies to choose from. */
export const asks = phrases({
  noHabitsAsk: {
    en: ['What would you like to be able to do?', 'What do you want to get done this term?'],
    hi: ['आप क्या कर पाना चाहते हैं?', 'इस term में आप क्या पूरा करना चाहते हैं?'],
    hinglish: ['Aap kya kar paana chahte hain?', 'Is term mein aap kya poora karna chahte hain?'],
  },
  askPlan: {
    en: ['Does that fit, or shall something move?', 'Is there a time that would not work?'],
    hi: ['क्या यह ठीक बैठता है, या कुछ आगे-पीछे करें?'],
    hinglish: ['Kya yeh theek baithta hai, ya kuch aage-peeche karein?'],
  },
  askWhy: {
    en: ['What would it make easier for you this week?', 'What makes it matter to you?'],
    hi: ['इससे इस हफ़्ते आपका क्या आसान होगा?', 'यह आपके लिए क्यों मायने रखता है?'],
    hinglish: ['Isse is hafte aapka kya aasan hoga?', 'Yeh aapke liye kyun maayne rakhta hai?'],
  },
  askHelped: {
    en: ['What helped you start?', 'What made it work?', 'What would you keep doing?'],
    hi: ['शुरू करने में किस चीज़ ने मदद की?', 'यह किस वजह से हो पाया?', 'इसमें से क्या आगे भी जारी रखेंगे?'],
    hinglish: [
      'Shuru karne mein kis cheez ne madad ki?',
      'Yeh kis wajah se ho paya?',
      'Ismein se kya aage bhi jaari rakhenge?',
    ],
  },
  askWhen: {
    en: ['When would it fit today?', 'At what time could it fit?', 'After what could it come today?'],
    hi: ['आज इसके लिए कौन सा समय ठीक रहेगा?', 'आज यह किस काम के बाद हो सकता है?', 'आज इसे कब करना चाहेंगे?'],
    hinglish: [
      'Aaj iske liye kaun sa samay theek rahega?',
      'Aaj yeh kis kaam ke baad ho sakta hai?',
      'Aaj ise kab karna chahenge?',
    ],
  },
  askBlocker: {
    en: ['What got in the way?', 'What made it hard?', 'What would make it easier next time?'],
    hi: ['बीच में क्या आया?', 'किस बात ने इसे मुश्किल बनाया?', 'अगली बार इसे क्या आसान बनाएगा?'],
    hinglish: ['Beech mein kya aaya?', 'Kis baat ne ise mushkil banaya?', 'Agli baar ise kya aasan karega?'],
  },
  askNext: {
    en: ['Shall we look at what comes next?', 'What would you like to look at next?', 'What is on your mind now?'],
    hi: ['क्या आगे का देखें?', 'अब आप क्या देखना चाहेंगे?', 'अभी आपके मन में क्या है?'],
    hinglish: ['Kya aage ka dekhein?', 'Ab aap kya dekhna chahenge?', 'Abhi aapke mann mein kya hai?'],
  },
  askStep: {
    en: ['Which part of it is least clear?', 'Which step do you want to make smaller?'],
    hi: ['इसका कौन सा हिस्सा सबसे कम साफ़ है?', 'कौन सा कदम और छोटा करें?'],
    hinglish: ['Iska kaun sa hissa sabse kam saaf hai?', 'Kaun sa kadam aur chhota karein?'],
  },
  askLow: {
    en: ['What weighs most right now?', 'What would help you today?'],
    hi: ['अभी सबसे ज़्यादा क्या भारी लग रहा है?', 'आज आपको किससे मदद मिलेगी?'],
    hinglish: ['Abhi sabse zyada kya bhaari lag raha hai?', 'Aaj aapko kisse madad milegi?'],
  },
  askFit: {
    en: ['Which of them fits today?', 'Which one is possible?'],
    hi: ['इनमें से आज क्या हो सकता है?'],
    hinglish: ['Inmein se aaj kya ho sakta hai?'],
  },
  askFeel: {
    en: ['How are you today?', 'And how is your day?'],
    hi: ['आपका आज का दिन कैसा है?'],
    hinglish: ['Aapka aaj ka din kaisa hai?'],
  },
  askReach: {
    en: ['When will you speak to them next?'],
    hi: ['आपकी उनसे अगली बात कब होगी?'],
    hinglish: ['Aapki unse agli baat kab hogi?'],
  },
  askDrop: {
    en: ['What makes you think of stopping?', 'What would you miss if it were gone?'],
    hi: ['छोड़ने का ख़याल किस बात से आया?'],
    hinglish: ['Chhodne ka khayaal kis baat se aaya?'],
  },
  askFuture: {
    en: ['What would you like to have ready, whichever way it goes?', 'What part of it is in your hands?'],
    hi: ['इसमें आपके हाथ में क्या है?'],
    hinglish: ['Ismein aapke haath mein kya hai?'],
  },
  askAbout: {
    en: ['Which of them do you mean, or what else is it about?'],
    hi: ['इनमें से किसकी बात है, या बात कुछ और है?'],
    hinglish: ['Inmein se kiski baat hai, ya baat kuch aur hai?'],
  },
  askNews: {
    en: ['What made the difference?', 'What would you like to remember of it?'],
    hi: ['इसमें सबसे ज़्यादा काम किस बात ने किया?'],
    hinglish: ['Ismein sabse zyada kaam kis baat ne kiya?'],
  },
  askMore: {
    en: ['What would help with it?', 'Shall something in your plan change for it?'],
    hi: ['इसमें किस बात से मदद मिलेगी?', 'क्या इसके लिए plan में कुछ बदलें?'],
    hinglish: ['Ismein kis baat se madad milegi?', 'Kya iske liye plan mein kuch badlein?'],
  },
  askWanted: {
    en: ['What were you hoping for?', 'What did you want to know?'],
    hi: ['आप क्या जानना चाहते थे?'],
    hinglish: ['Aap kya jaanna chahte the?'],
  },
  askGoal: {
    en: ['How would you notice that you are there?', 'What would make it worth the hours?'],
    hi: ['आपको कैसे पता चलेगा कि आप पहुँच गए?', 'इसके लिए समय देना किस वजह से अच्छा लगेगा?'],
    hinglish: ['Aapko kaise pata chalega ki aap pahunch gaye?', 'Iske liye samay dena kis wajah se accha lagega?'],
  },
  askStill: {
    en: ['Is it still so?', 'Does that still hold?'],
    hi: ['क्या अब भी ऐसा ही है?'],
    hinglish: ['Kya ab bhi aisa hi hai?'],
  },
  askRecall: {
    en: ['Has anything changed since?', 'What do you think of it today?'],
    hi: ['क्या तब से कुछ बदला है?', 'आज आप इसके बारे में क्या सोचते हैं?'],
    hinglish: ['Kya tab se kuch badla hai?', 'Aaj aap iske baare mein kya sochte hain?'],
  },
  askTell: {
    en: ['Would you like to tell me?'],
    hi: ['क्या आप बताना चाहेंगे?'],
    hinglish: ['Kya aap batana chahenge?'],
  },
  askRoom: {
    en: ['Shall we make today lighter?', 'Would a lighter day help?'],
    hi: ['क्या आज का दिन हल्का करें?'],
    hinglish: ['Kya aaj ka din halka karein?'],
  },
  askMoney: {
    en: ['Is there a saving goal that you would like to plan?'],
    hi: ['क्या बचत का कोई लक्ष्य बनाना चाहेंगे?'],
    hinglish: ['Kya bachat ka koi goal banana chahenge?'],
  },
  replyRemember: {
    en: ['Remember: {text}'],
    hi: ['याद रखिए: {text}'],
    hinglish: ['Yaad rakhiye: {text}'],
  },
  replyQuestion: {
    en: ['Remember: question for my next session: {text}'],
    hi: ['याद रखिए: अगली पढ़ाई के लिए सवाल: {text}'],
    hinglish: ['Yaad rakhiye: agli padhai ke liye sawaal: {text}'],
  },
  askOwn: {
    en: ['Shall we look at how yours is going?'],
    hi: ['क्या आपका देखें कि कैसा चल रहा है?'],
    hinglish: ['Kya aapka dekhein ki kaisa chal raha hai?'],
  },
  askCounsel: {
    en: [
      'Which part of this shall we try first?',
      'What have you tried so far?',
      'Where does it usually go wrong for you?',
    ],
    hi: ['इसमें से पहले क्या आज़माएँ?', 'अब तक आपने क्या करके देखा है?', 'आमतौर पर बात कहाँ अटकती है?'],
    hinglish: [
      'Ismein se pehle kya aazmayein?',
      'Ab tak aapne kya karke dekha hai?',
      'Aam taur par baat kahan atakti hai?',
    ],
  },
  askNervous: {
    en: ['Which part of it worries you most?', 'What would you like to feel sure of first?'],
    hi: ['सबसे ज़्यादा चिंता किस हिस्से की है?', 'पहले किस बात पर भरोसा पक्का करना चाहेंगे?'],
    hinglish: ['Sabse zyada chinta kis hisse ki hai?', 'Pehle kis baat par bharosa pakka karna chahenge?'],
  },
  askForget: {
    en: ['Is this the one you mean?'],
    hi: ['क्या आप इसी की बात कर रहे हैं?'],
    hinglish: ['Kya aap isi ki baat kar rahe hain?'],
  },
  askNamed: {
    en: ['Is it about today, its numbers, or a change?'],
    hi: ['बात आज की है, इसके आँकड़ों की, या कुछ बदलने की?'],
    hinglish: ['Baat aaj ki hai, iske numbers ki, ya kuch badalne ki?'],
  },
  replyIsDue: {
    en: ['Is {h} due today?'],
    hi: ['क्या {h} आज करना है?'],
    hinglish: ['Kya {h} aaj karna hai?'],
  },
  replyHowIs: {
    en: ['How is {h} going?'],
    hi: ['{h} कैसा चल रहा है?'],
    hinglish: ['{h} kaisa chal raha hai?'],
  },
  replySkipThis: {
    en: ['Skip {h} today'],
    hi: ['आज {h} छोड़ दो'],
    hinglish: ['Aaj {h} skip karo'],
  },
  replyPauseThis: {
    en: ['Pause {h}'],
    hi: ['{h} रोक दो'],
    hinglish: ['{h} rok do'],
  },
  replyWhenIs: {
    en: ['When is {h} due?'],
    hi: ['{h} की deadline कब है?'],
    hinglish: ['{h} ki deadline kab hai?'],
  },
  replyStepOf: {
    en: ['What is the next step of {h}?'],
    hi: ['{h} का अगला कदम क्या है?'],
    hinglish: ['{h} ka agla kadam kya hai?'],
  },
  replyDue: {
    en: ['What is due today?'],
    hi: ['आज क्या करना है?'],
    hinglish: ['Aaj kya karna hai?'],
  },
  replyWhy: {
    en: ['Why should I do it today?'],
    hi: ['यह आज क्यों करूँ?'],
    hinglish: ['Yeh aaj kyun karun?'],
  },
  replyHow: {
    en: ['How am I doing?'],
    hi: ['मेरा कैसा चल रहा है?'],
    hinglish: ['Mera kaisa chal raha hai?'],
  },
  replyNext: {
    en: ['What should I do next?'],
    hi: ['अब क्या करूँ?'],
    hinglish: ['Ab kya karun?'],
  },
  replyStart: {
    en: ['How do I start?'],
    hi: ['शुरू कैसे करूँ?'],
    hinglish: ['Shuru kaise karun?'],
  },
  replyMissed: {
    en: ['What did I miss?'],
    hi: ['क्या छूट गया?'],
    hinglish: ['Kya chhoot gaya?'],
  },
  replyMove: {
    en: ['Can we move it?'],
    hi: ['क्या इसे बदल सकते हैं?'],
    hinglish: ['Kya ise badal sakte hain?'],
  },
  replyLow: {
    en: ['I am tired today'],
    hi: ['आज थकान है'],
    hinglish: ['Aaj thakaan hai'],
  },
  replyDone: {
    en: ['I did it'],
    hi: ['हो गया'],
    hinglish: ['Ho gaya'],
  },
  replySkip: {
    en: ['Skip it today'],
    hi: ['आज इसे छोड़ दो'],
    hinglish: ['Aaj ise skip karo'],
  },
  replyGoalRun: {
    en: ['I want to run 3 times a week'],
    hi: ['मुझे हफ़्ते में 3 बार दौड़ना है'],
    hinglish: ['Mujhe hafte mein 3 baar daudna hai'],
  },
  replyGoalRead: {
    en: ['I want to read every day'],
    hi: ['मुझे रोज़ पढ़ने की आदत बनानी है'],
    hinglish: ['Mujhe roz padhne ki aadat banani hai'],
  },
  replyHelp: {
    en: ['What can you do?'],
    hi: ['आप क्या कर सकते हैं?'],
    hinglish: ['Aap kya kar sakte hain?'],
  },
})
