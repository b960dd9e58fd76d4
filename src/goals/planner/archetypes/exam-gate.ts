import { t } from '#goals/planner/text.ts'
import type { Exam } from './exam.ts'

export const gateCs: Exam = {
  name: t('GATE CS', 'GATE CS'),
  effort: { typical: 600, least: 250 },
  usual: 900,
  paper: t('65 questions, 100 marks, 3 hours', '65 प्रश्न, 100 अंक, 3 घंटे'),
  questions: t('Solve previous GATE questions, two topics mixed', 'पिछले GATE प्रश्न हल करना, दो टॉपिक मिलाकर'),
  study: t('Study one GATE topic, then write it down from memory', 'GATE का एक टॉपिक पढ़ना, फिर बिना देखे लिखना'),
  stages: [
    {
      share: 13,
      title: t(
        'Engineering and discrete maths: previous questions at 70% right',
        'इंजीनियरिंग और डिस्क्रीट मैथ्स: पिछले प्रश्नों में 70% सही',
      ),
      why: t(
        'About 13 of 100 marks, and it carries algorithms and TOC',
        '100 में क़रीब 13 अंक, और एल्गोरिदम व TOC इसी पर टिके हैं',
      ),
    },
    {
      share: 17,
      title: t('C programming, data structures and algorithms', 'C प्रोग्रामिंग, डेटा स्ट्रक्चर और एल्गोरिदम'),
      why: t('About 17 marks, the largest block', 'क़रीब 17 अंक, सबसे बड़ा हिस्सा'),
    },
    {
      share: 10,
      title: t('Operating systems: scheduling, memory, synchronisation', 'ऑपरेटिंग सिस्टम: शेड्यूलिंग, मेमरी, सिंक्रोनाइज़ेशन'),
      why: t('About 9 marks, mostly numericals', 'क़रीब 9 अंक, ज़्यादातर न्यूमेरिकल'),
    },
    {
      share: 8,
      title: t('DBMS: normalisation, SQL, transactions', 'DBMS: नॉर्मलाइज़ेशन, SQL, ट्रांज़ैक्शन'),
      why: t('About 7 marks for little syllabus', 'छोटे सिलेबस पर क़रीब 7 अंक'),
    },
    {
      share: 9,
      title: t('Computer networks: subnetting, TCP, routing numericals', 'कंप्यूटर नेटवर्क: सबनेटिंग, TCP, राउटिंग के न्यूमेरिकल'),
      why: t('About 8 marks', 'क़रीब 8 अंक'),
    },
    {
      share: 9,
      title: t('Computer organisation: pipelining, cache, addressing', 'कंप्यूटर ऑर्गनाइज़ेशन: पाइपलाइन, कैश, एड्रेसिंग'),
      why: t('About 9 marks', 'क़रीब 9 अंक'),
    },
    {
      share: 11,
      title: t('Theory of computation and compilers', 'थ्योरी ऑफ़ कंप्यूटेशन और कंपाइलर'),
      why: t('About 12 marks together; one leads into the other', 'मिलाकर क़रीब 12 अंक; एक से दूसरा निकलता है'),
    },
    { share: 5, title: t('Digital logic', 'डिजिटल लॉजिक'), why: t('About 5 marks', 'क़रीब 5 अंक') },
    {
      share: 6,
      title: t('General aptitude: ten questions in 15 minutes', 'जनरल एप्टीट्यूड: 15 मिनट में दस प्रश्न'),
      why: t('15 marks for the least time of all', 'सबसे कम समय में 15 अंक'),
    },
  ],
  reasons: [
    t(
      'Time follows the marks of past papers: aptitude 15, maths about 13, programming and algorithms about 17, the rest 5 to 10 each.',
      'समय पिछले पेपरों के अंकों के हिसाब से बँटा है: एप्टीट्यूड 15, मैथ्स क़रीब 13, प्रोग्रामिंग और एल्गोरिदम क़रीब 17, बाकी 5 से 10।',
    ),
  ],
  smaller: [t('Qualify GATE CS', 'GATE CS क्वालिफ़ाई करना')],
}

export const gateOther: Exam = {
  ...gateCs,
  name: t('GATE', 'GATE'),
  stages: [
    {
      share: 14,
      title: t('Engineering maths: previous questions at 70% right', 'इंजीनियरिंग मैथ्स: पिछले प्रश्नों में 70% सही'),
      why: t('About 13 of 100 marks in every branch', 'हर ब्रांच में 100 में क़रीब 13 अंक'),
    },
    {
      share: 22,
      title: t('The two heaviest subjects of your branch', 'आपकी ब्रांच के दो सबसे भारी विषय'),
      why: t('Count the marks in the last five papers to find them', 'पिछले पाँच पेपरों के अंक गिनकर इन्हें चुनें'),
    },
    { share: 20, title: t('The next two subjects by marks', 'अंकों में अगले दो विषय') },
    { share: 20, title: t('Two middle subjects: formulas and numericals', 'दो मझोले विषय: सूत्र और न्यूमेरिकल') },
    {
      share: 12,
      title: t('The small subjects: definitions and one-mark questions', 'छोटे विषय: परिभाषाएँ और एक अंक के प्रश्न'),
    },
    {
      share: 8,
      title: t('General aptitude: ten questions in 15 minutes', 'जनरल एप्टीट्यूड: 15 मिनट में दस प्रश्न'),
      why: t('15 marks for the least time of all', 'सबसे कम समय में 15 अंक'),
    },
  ],
  reasons: [
    t(
      'Aptitude (15 marks) and engineering maths (about 13) are the same in every branch; the core subjects are taken by their marks in past papers.',
      'एप्टीट्यूड (15 अंक) और इंजीनियरिंग मैथ्स (क़रीब 13) हर ब्रांच में हैं; बाकी विषय पिछले पेपरों के अंकों के हिसाब से लिए गए हैं।',
    ),
  ],
  smaller: [t('Qualify GATE', 'GATE क्वालिफ़ाई करना')],
}
