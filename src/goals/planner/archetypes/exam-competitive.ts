import type { HabitSeed } from '#goals/planner/archetype.ts'
import { t } from '#goals/planner/text.ts'
import type { Exam } from './exam.ts'

const newspaper: HabitSeed = {
  name: t('Read one newspaper; five lines of notes', 'एक अख़बार पढ़ना; पाँच पंक्तियों के नोट'),
  share: 0.14,
  perWeek: 6,
  least: 15,
  most: 45,
  partOfDay: 'morning',
  cue: t('With the morning tea', 'सुबह की चाय के साथ'),
  smallest: t('The editorial headline and one line on it', 'संपादकीय का शीर्षक और उस पर एक पंक्ति'),
}

export const upsc: Exam = {
  name: t('UPSC', 'UPSC'),
  effort: { typical: 1800, least: 700 },
  usual: 1800,
  paper: t('100 general studies questions in 2 hours, negative marking', 'सामान्य अध्ययन के 100 प्रश्न, 2 घंटे, नेगेटिव मार्किंग'),
  questions: t('Write one mains answer or solve 25 prelims questions', 'मेन्स का एक उत्तर लिखना या प्रीलिम्स के 25 प्रश्न'),
  extra: newspaper,
  stages: [
    {
      share: 12,
      title: t('Polity: the standard book once, with questions', 'राजव्यवस्था: मानक पुस्तक एक बार, प्रश्नों के साथ'),
      why: t('Around 15 prelims questions and half of GS paper II', 'प्रीलिम्स के क़रीब 15 प्रश्न और GS पेपर II का आधा'),
    },
    { share: 12, title: t('Modern history and the freedom struggle', 'आधुनिक इतिहास और स्वतंत्रता संग्राम') },
    {
      share: 12,
      title: t('Economy: basics, budget and the economic survey', 'अर्थव्यवस्था: मूल बातें, बजट और आर्थिक सर्वेक्षण'),
    },
    { share: 10, title: t('Geography with the atlas', 'भूगोल, एटलस के साथ') },
    { share: 10, title: t('Environment, science and technology', 'पर्यावरण, विज्ञान और प्रौद्योगिकी') },
    { share: 9, title: t('Ancient, medieval history and culture', 'प्राचीन, मध्यकालीन इतिहास और संस्कृति') },
    {
      share: 16,
      title: t('Optional subject: paper I and II once', 'वैकल्पिक विषय: पेपर I और II एक बार'),
      why: t('500 of the 1,750 written marks', 'लिखित 1,750 में 500 अंक'),
    },
    {
      share: 9,
      title: t('Ethics and essay: twenty answers written and checked', 'नीतिशास्त्र और निबंध: बीस उत्तर लिखे और जँचवाए'),
    },
    {
      share: 5,
      title: t('CSAT: 80 marks safely in a mock', 'CSAT: मॉक में आराम से 80 अंक'),
      why: t('It only qualifies, but it ends many attempts', 'सिर्फ़ क्वालिफ़ाइंग है, पर कई प्रयास यहीं रुकते हैं'),
    },
  ],
  reasons: [
    t(
      'Prelims and mains are prepared together until three months before prelims; answer writing starts now, not after the syllabus.',
      'प्रीलिम्स से तीन महीने पहले तक प्रीलिम्स और मेन्स साथ चलते हैं; उत्तर लेखन अभी से, सिलेबस के बाद नहीं।',
    ),
  ],
  smaller: [t('Finish NCERTs and polity for UPSC', 'UPSC के लिए NCERT और राजव्यवस्था पूरी करना')],
}

export const cat: Exam = {
  name: t('CAT', 'CAT'),
  effort: { typical: 350, least: 120 },
  usual: 720,
  paper: t('three sections of 40 minutes each, no switching', '40-40 मिनट के तीन सेक्शन, बीच में बदलना नहीं'),
  questions: t('Two DILR sets or three reading passages, timed', 'दो DILR सेट या तीन रीडिंग पैसेज, टाइमर के साथ'),
  stages: [
    {
      share: 24,
      title: t('Quant: arithmetic, to 80% right untimed', 'क्वांट: अंकगणित, बिना टाइमर 80% सही'),
      why: t('About a third of the quant section', 'क्वांट सेक्शन का क़रीब एक-तिहाई'),
    },
    { share: 22, title: t('DILR: thirty sets of each main kind', 'DILR: हर मुख्य तरह के तीस सेट') },
    {
      share: 20,
      title: t('VARC: two passages a sitting, with reasons for each option', 'VARC: एक बैठक में दो पैसेज, हर विकल्प का कारण'),
    },
    { share: 18, title: t('Quant: algebra and geometry', 'क्वांट: बीजगणित और ज्यामिति') },
    { share: 10, title: t('Choosing questions: what to leave in each section', 'प्रश्न चुनना: हर सेक्शन में क्या छोड़ना है') },
  ],
  reasons: [
    t(
      'A high percentile needs about half of the questions, right: choosing what to leave is trained in mocks like any other skill.',
      'ऊँचे पर्सेंटाइल के लिए क़रीब आधे प्रश्न सही चाहिए: क्या छोड़ना है, यह भी मॉक में सीखा जाता है।',
    ),
  ],
}

export const ielts: Exam = {
  name: t('the English and aptitude test', 'अंग्रेज़ी और एप्टीट्यूड टेस्ट'),
  effort: { typical: 120, least: 40 },
  usual: 420,
  paper: t('all sections of an official practice test in one go', 'आधिकारिक अभ्यास टेस्ट के सारे सेक्शन एक साथ'),
  questions: t('One official practice section, timed and checked', 'एक आधिकारिक अभ्यास सेक्शन, टाइमर के साथ, फिर जाँच'),
  stages: [
    {
      share: 15,
      title: t('A full practice test: where you stand in each section', 'एक पूरा अभ्यास टेस्ट: हर सेक्शन में आप कहाँ हैं'),
    },
    { share: 30, title: t('The weakest section up to your target score', 'सबसे कमज़ोर सेक्शन आपके लक्ष्य अंक तक') },
    {
      share: 25,
      title: t('Writing: ten tasks written, corrected and rewritten', 'राइटिंग: दस टास्क लिखे, सुधारे और दोबारा लिखे'),
    },
    { share: 20, title: t('Reading and listening, or quant, inside the time', 'रीडिंग और लिसनिंग, या क्वांट, समय के अंदर') },
  ],
  reasons: [
    t(
      'Official practice tests are the nearest thing to the real one; the plan keeps two of them unopened for the last weeks.',
      'असली टेस्ट के सबसे पास आधिकारिक अभ्यास टेस्ट हैं; दो टेस्ट आख़िरी हफ़्तों के लिए बचाकर रखें।',
    ),
  ],
}

export const ssc: Exam = {
  name: t('the recruitment exam', 'भर्ती परीक्षा'),
  effort: { typical: 450, least: 140 },
  usual: 900,
  paper: t('the full paper with its own time and negative marking', 'पूरा पेपर, उसी समय और नेगेटिव मार्किंग के साथ'),
  questions: t('Twenty-five previous questions against the clock', 'घड़ी के सामने पिछले 25 प्रश्न'),
  extra: {
    ...newspaper,
    name: t('Current affairs: ten facts, recalled next day', 'करंट अफ़ेयर्स: दस तथ्य, अगले दिन याद से'),
    share: 0.1,
    most: 30,
  },
  stages: [
    {
      share: 28,
      title: t('Quantitative aptitude: percentages to time and work', 'गणित: प्रतिशत से समय और कार्य तक'),
      why: t('The section where speed can be trained most', 'गति सबसे ज़्यादा इसी सेक्शन में बढ़ती है'),
    },
    { share: 22, title: t('Reasoning: every pattern of the last three years', 'रीज़निंग: पिछले तीन साल का हर पैटर्न') },
    {
      share: 20,
      title: t('English or Hindi: grammar rules, vocabulary, comprehension', 'अंग्रेज़ी या हिंदी: व्याकरण, शब्द, गद्यांश'),
    },
    {
      share: 20,
      title: t(
        'General awareness: history, polity, geography, science',
        'सामान्य ज्ञान: इतिहास, राजव्यवस्था, भूगोल, विज्ञान',
      ),
    },
  ],
  reasons: [
    t(
      'These papers are lost on time more than on knowledge, so every practice has a clock and negative marking.',
      'ये पेपर ज्ञान से ज़्यादा समय पर छूटते हैं, इसलिए हर अभ्यास में घड़ी और नेगेटिव मार्किंग है।',
    ),
  ],
}
