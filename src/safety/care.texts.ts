import type { Language } from '#platform/language.ts'
import type { Kind } from './signals/signal.ts'

type Care = {
  /** What is said first. */
  first: Record<Kind, string>
  /** Whom to call, in India; `{lines}` are names and numbers. */
  call: string
  /** Whom to call where we know no numbers. */
  elsewhere: string
  last: Record<Kind, string>
}

/** Written by us, never by a model. Warm, short, no question about why, nothing to weigh up. */
export const care: Record<Language, Care> = {
  en: {
    first: {
      'self-harm':
        'I am glad that you said this, and I want you to be safe. I am a program and cannot be with you, but people can, right now.',
      abuse:
        'What is being done to you is not your fault, and it was right to say it. You do not have to carry it alone; people whose work this is will listen and help.',
      danger:
        'Your safety comes first. If you can, go where there are other people, or behind a door that locks, and call now.',
      eating:
        'Thank you for saying this. What you describe is hard, it is not weakness, and people can help you with it without judging you.',
      'someone-else':
        'It is good that you are there for them. Stay with them or near the phone, say plainly that you are worried, and bring in others: you need not do this alone.',
    },
    call: 'You can call: {lines}.',
    elsewhere:
      'If it cannot wait, call the emergency number of the place where you are. findahelpline.com shows who listens in your country, free and in confidence.',
    last: {
      'self-harm':
        'If you might hurt yourself now, go to someone near you and stay with them. Your plan does not matter today. Whom can you call or sit with at this moment?',
      abuse: 'Only you decide what happens next. Is there one grown-up or friend whom you trust and could tell today?',
      danger: 'Your plan does not matter now. Who is nearest to you that could come?',
      eating:
        'If you feel faint, or your heart races, go to a doctor today. Is there someone with whom you could share one quiet meal, or just tell?',
      'someone-else':
        'If they may act now, call the emergency number and do not leave them alone. Who else could come and be with them?',
    },
  },
  hi: {
    first: {
      'self-harm':
        'अच्छा हुआ कि आपने यह कहा। आपका सुरक्षित रहना सबसे ज़रूरी है। मैं एक प्रोग्राम हूँ और आपके पास नहीं हो सकता, पर लोग अभी हो सकते हैं।',
      abuse:
        'आपके साथ जो हो रहा है, उसमें आपकी कोई ग़लती नहीं है, और इसे कहना सही था। इसे अकेले सहना ज़रूरी नहीं; ऐसे लोग हैं जो सुनेंगे और मदद करेंगे।',
      danger: 'सबसे पहले आपकी सुरक्षा। हो सके तो वहाँ जाइए जहाँ और लोग हों, या ऐसे कमरे में जो अंदर से बंद हो, और अभी फ़ोन कीजिए।',
      eating: 'यह कहने के लिए धन्यवाद। जो आप झेल रहे हैं वह कठिन है, कमज़ोरी नहीं, और लोग बिना कुछ बुरा सोचे आपकी मदद कर सकते हैं।',
      'someone-else':
        'अच्छा है कि आप उनके साथ हैं। उनके पास या फ़ोन पर रहिए, साफ़ कहिए कि आपको चिंता है, और औरों को भी बुलाइए: यह आपको अकेले नहीं करना है।',
    },
    call: 'आप फ़ोन कर सकते हैं: {lines}।',
    elsewhere:
      'अगर रुका नहीं जा सकता तो जहाँ आप हैं वहाँ का आपातकालीन नंबर मिलाइए। findahelpline.com बताता है कि आपके देश में कौन मुफ़्त और भरोसे में सुनता है।',
    last: {
      'self-harm':
        'अगर आप अभी ख़ुद को चोट पहुँचा सकते हैं, तो किसी अपने के पास जाइए और उनके साथ रहिए। आज प्लान की कोई बात नहीं। इस समय आप किसे फ़ोन कर सकते हैं या किसके पास बैठ सकते हैं?',
      abuse: 'आगे क्या होगा, यह आप ही तय करेंगे। क्या कोई एक बड़ा या दोस्त है जिस पर आपको भरोसा है और जिन्हें आप आज बता सकें?',
      danger: 'अभी प्लान की कोई बात नहीं। आपके सबसे पास कौन है जो आ सके?',
      eating:
        'अगर चक्कर आए या दिल तेज़ धड़के तो आज ही डॉक्टर के पास जाइए। क्या कोई है जिनके साथ आप शांति से एक बार खाना खा सकें, या बस बता सकें?',
      'someone-else':
        'अगर वे अभी कुछ कर सकते हैं तो आपातकालीन नंबर मिलाइए और उन्हें अकेला मत छोड़िए। और कौन आकर उनके साथ रह सकता है?',
    },
  },
  hinglish: {
    first: {
      'self-harm':
        'Accha hua ki aapne yeh kaha. Aapka surakshit rehna sabse zaroori hai. Main ek program hoon aur aapke paas nahi ho sakta, par log abhi ho sakte hain.',
      abuse:
        'Aapke saath jo ho raha hai, usmein aapki koi galti nahi hai, aur ise kehna sahi tha. Ise akele sehna zaroori nahi; aise log hain jo sunenge aur madad karenge.',
      danger:
        'Sabse pehle aapki suraksha. Ho sake to wahan jaiye jahan aur log hon, ya aise kamre mein jo andar se band ho, aur abhi phone kijiye.',
      eating:
        'Yeh kehne ke liye dhanyavaad. Jo aap jhel rahe hain woh kathin hai, kamzori nahi, aur log bina kuch bura soche aapki madad kar sakte hain.',
      'someone-else':
        'Accha hai ki aap unke saath hain. Unke paas ya phone par rahiye, saaf kahiye ki aapko chinta hai, aur auron ko bhi bulaiye: yeh aapko akele nahi karna hai.',
    },
    call: 'Aap phone kar sakte hain: {lines}.',
    elsewhere:
      'Agar ruka nahi ja sakta to jahan aap hain wahan ka emergency number milaiye. findahelpline.com batata hai ki aapke desh mein kaun muft aur bharose mein sunta hai.',
    last: {
      'self-harm':
        'Agar aap abhi khud ko chot pahuncha sakte hain, to kisi apne ke paas jaiye aur unke saath rahiye. Aaj plan ki koi baat nahi. Is samay aap kise phone kar sakte hain ya kiske paas baith sakte hain?',
      abuse:
        'Aage kya hoga, yeh aap hi tay karenge. Kya koi ek bada ya dost hai jis par aapko bharosa hai aur jinhe aap aaj bata sakein?',
      danger: 'Abhi plan ki koi baat nahi. Aapke sabse paas kaun hai jo aa sake?',
      eating:
        'Agar chakkar aaye ya dil tez dhadke to aaj hi doctor ke paas jaiye. Kya koi hai jinke saath aap shaanti se ek baar khana kha sakein, ya bas bata sakein?',
      'someone-else':
        'Agar woh abhi kuch kar sakte hain to emergency number milaiye aur unhe akela mat chhodiye. Aur kaun aakar unke saath reh sakta hai?',
    },
  },
}
