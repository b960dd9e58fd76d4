import type { Facts, Stage, Variant } from '#goals/planner/archetype.ts'
import { type Text, t } from '#goals/planner/text.ts'

type Kind = { name: Text; effort: { typical: number; least: number }; stages: Stage[]; step: Text }
const thesis: Kind = {
  name: t('the thesis', 'थीसिस'),
  effort: { typical: 260, least: 70 },
  stages: [
    {
      share: 14,
      title: t('Question in one sentence, agreed with the guide', 'सवाल एक वाक्य में, guide से तय'),
      why: t('Every chapter is measured by it', 'हर अध्याय इसी से नापा जाता है'),
    },
    { share: 20, title: t('Twenty papers read, half a page on each', 'बीस पेपर पढ़े, हर एक पर आधा पन्ना') },
    {
      share: 26,
      title: t('Results: tables and figures that answer the question', 'नतीजे: सवाल का जवाब देती टेबल और चित्र'),
    },
    {
      share: 24,
      title: t('Rough draft of every chapter', 'हर अध्याय का कच्चा मसौदा'),
      why: t('Methods first, introduction last', 'पहले तरीक़ा, परिचय अंत में'),
    },
    { share: 16, title: t('Read by the guide, corrected, formatted, printed', 'guide ने पढ़ा, सुधारा, सजाया, छपा') },
  ],
  step: t('Write the question of the thesis in one sentence', 'थीसिस का सवाल एक वाक्य में लिखें'),
}
const app: Kind = {
  name: t('the project', 'प्रोजेक्ट'),
  effort: { typical: 120, least: 30 },
  stages: [
    {
      share: 10,
      title: t('One page: for whom, what it does, what it does not', 'एक पन्ना: किसके लिए, क्या करेगा, क्या नहीं'),
      why: t('What is left out is what gets finished', 'जो छोड़ा वही पूरा करवाता है'),
    },
    {
      share: 22,
      title: t('Walking skeleton: the thinnest version that runs end to end', 'ढाँचा: सबसे पतला रूप जो शुरू से अंत तक चले'),
    },
    { share: 34, title: t('The three things that matter, working', 'तीन ज़रूरी चीज़ें, चलती हुईं') },
    {
      share: 18,
      title: t(
        'Used by three people while you watch; worst problem mended',
        'तीन लोगों ने आपके सामने चलाया; सबसे बड़ी दिक़्क़त ठीक',
      ),
    },
    {
      share: 16,
      title: t(
        'Online or handed in, with a README and a two-minute demo',
        'ऑनलाइन या जमा, README और दो मिनट के demo के साथ',
      ),
    },
  ],
  step: t('Write one page: for whom it is and what it will not do', 'एक पन्ना लिखें: किसके लिए है और क्या नहीं करेगा'),
}
const writing: Kind = {
  name: t('the work', 'काम'),
  effort: { typical: 150, least: 40 },
  stages: [
    { share: 10, title: t('For whom, and the ten parts on one page', 'किसके लिए, और दस हिस्से एक पन्ने पर') },
    {
      share: 25,
      title: t('First three parts, rough', 'पहले तीन हिस्से, कच्चे'),
      why: t('Rough and whole before fine and half', 'कच्चा पर पूरा, सुंदर पर अधूरे से पहले'),
    },
    { share: 35, title: t('All parts, rough', 'सारे हिस्से, कच्चे') },
    { share: 20, title: t('Shown to two people; second version', 'दो लोगों को दिखाया; दूसरा रूप') },
    { share: 10, title: t('Published', 'प्रकाशित') },
  ],
  step: t('Write down the ten parts, one line each', 'दस हिस्से लिखें, एक-एक पंक्ति'),
}

const assignment: Kind = {
  name: t('the assignment', 'असाइनमेंट'),
  effort: { typical: 14, least: 3 },
  stages: [
    { share: 15, title: t('The task in your own words; what earns the marks', 'काम अपने शब्दों में; अंक किस पर मिलेंगे') },
    { share: 25, title: t('Material collected; outline on one page', 'सामग्री इकट्ठी; एक पन्ने की रूपरेखा') },
    {
      share: 40,
      title: t('Rough draft from start to end', 'शुरू से अंत तक कच्चा मसौदा'),
      why: t('Rough and whole can be handed in; fine and half cannot', 'कच्चा पर पूरा जमा हो सकता है; सुंदर पर अधूरा नहीं'),
    },
    { share: 20, title: t('Read aloud once, corrected, handed in', 'एक बार बोलकर पढ़ा, सुधारा, जमा किया') },
  ],
  step: t('Write the task in one sentence and list what it asks for', 'काम एक वाक्य में लिखें और जो माँगा है उसकी सूची बनाएँ'),
}

export function project({ text }: Facts): Variant {
  const small = /assignment|essay|homework|\breport\b|presentation|\bppt\b|असाइनमेंट|निबंध|होमवर्क|प्रेज़?ेंटेशन/u.test(text)
  const kind = small
    ? assignment
    : /thesis|dissertation|research|paper|phd|थीसिस|शोध/u.test(text)
      ? thesis
      : /blog|book|novel|youtube|channel|podcast|newsletter|story|film|write|किताब|चैनल|लिख/u.test(text)
        ? writing
        : app
  return {
    name: kind.name,
    effort: kind.effort,
    weekly: { usual: 420, most: 2400 },
    whole: true,
    stages: kind.stages,
    habits: [
      {
        name: t('Work on the next small piece, nothing else open', 'अगले छोटे हिस्से पर काम, बाकी सब बंद'),
        share: 0.8,
        perWeek: 4,
        least: 25,
        most: 240,
        partOfDay: 'evening',
        cue: t('After evening tea, where I stopped last time', 'शाम की चाय के बाद, जहाँ पिछली बार छोड़ा था'),
        smallest: t('Open it and write one line', 'खोलकर एक पंक्ति लिखना'),
      },
      {
        name: t('Show what is done and choose next week’s piece', 'जो हुआ वह दिखाना और अगले हफ़्ते का हिस्सा चुनना'),
        share: 0.12,
        perWeek: 1,
        least: 10,
        most: 60,
        partOfDay: 'evening',
        cue: t('On the weekend after lunch, with the list', 'सप्ताहांत दोपहर के खाने के बाद, सूची के साथ'),
        smallest: t('One sentence to a friend', 'एक दोस्त को एक वाक्य'),
        preferDays: [5, 6],
      },
      {
        name: t('Note at the end: done, stuck, next', 'अंत में नोट: हुआ, अटका, अगला'),
        share: 0.08,
        perWeek: 4,
        least: 3,
        most: 10,
        partOfDay: 'night',
        cue: t('When I close the work', 'काम बंद करते हुए'),
        smallest: t('The next step in five words', 'अगला कदम पाँच शब्दों में'),
      },
    ],
    marks: [
      {
        at: 0.35,
        title: t('Thin but whole: shown to one person', 'पतला पर पूरा: एक व्यक्ति को दिखाया'),
        measure: t('they say in their words what it is for', 'वे अपने शब्दों में बताएँ कि यह किसलिए है'),
      },
      {
        at: 0.75,
        title: t('Everything is there; from now on only mending', 'सब कुछ है; अब सिर्फ़ सुधार'),
        measure: t('nothing new on the list', 'सूची में कुछ नया नहीं'),
      },
      { at: 0.97, title: t('Handed over', 'सौंपा'), measure: t('somebody else has it', 'किसी और के पास है') },
    ],
    firstSteps: [
      { minutes: 10, title: kind.step },
      {
        minutes: 10,
        title: t(
          'List every piece that you can think of; circle the three that matter',
          'जितने हिस्से सूझें लिखें; तीन ज़रूरी पर गोला लगाएँ',
        ),
      },
      {
        minutes: 5,
        title: t('Tell one person what will be done, and by when', 'एक व्यक्ति को बताएँ कि क्या और कब तक होगा'),
      },
    ],
    reasons: [
      t(
        'A thin whole comes first, so that there is always something to hand in; the last sixth of the time is for mending, not for new ideas.',
        'पहले पतला पर पूरा, ताकि जमा करने को हमेशा कुछ हो; समय का आख़िरी छठा हिस्सा सुधार के लिए है, नए विचारों के लिए नहीं।',
      ),
    ],
    smaller: [t(`A first small version of ${kind.name.en}`, `${kind.name.hi} का पहला छोटा रूप`)],
  }
}
