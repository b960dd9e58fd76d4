import { t } from '#goals/planner/text.ts'
import type { Exam } from './exam.ts'

const previous = t('Solve previous years’ questions, two topics mixed', 'पिछले सालों के प्रश्न हल करना, दो टॉपिक मिलाकर')

export const jee: Exam = {
  name: t('JEE', 'JEE'),
  effort: { typical: 1200, least: 400 },
  usual: 1500,
  paper: t('75 questions, 3 hours, physics, chemistry and maths', '75 प्रश्न, 3 घंटे, फ़िज़िक्स, केमिस्ट्री और मैथ्स'),
  questions: t('Solve JEE questions of the last ten years, mixed', 'पिछले दस साल के JEE प्रश्न हल करना, मिलाकर'),
  stages: [
    {
      share: 12,
      title: t('Maths: calculus, limits to definite integrals', 'मैथ्स: कैलकुलस, लिमिट से निश्चित समाकलन तक'),
      why: t(
        'The largest part of the maths paper, and physics leans on it',
        'मैथ्स का सबसे बड़ा हिस्सा, और फ़िज़िक्स इसी पर टिकी है',
      ),
    },
    {
      share: 12,
      title: t('Physics: mechanics, from free-body diagrams to rotation', 'फ़िज़िक्स: मैकेनिक्स, फ़्री-बॉडी डायग्राम से घूर्णन तक'),
    },
    {
      share: 10,
      title: t('Chemistry: physical, mole concept to electrochemistry', 'केमिस्ट्री: फ़िज़िकल, मोल से इलेक्ट्रोकेमिस्ट्री तक'),
    },
    { share: 11, title: t('Physics: electricity and magnetism', 'फ़िज़िक्स: विद्युत और चुंबकत्व') },
    {
      share: 10,
      title: t('Chemistry: organic, mechanisms and named reactions', 'केमिस्ट्री: ऑर्गेनिक, मैकेनिज़्म और नामित अभिक्रियाएँ'),
    },
    { share: 11, title: t('Maths: algebra, vectors and 3D geometry', 'मैथ्स: बीजगणित, वेक्टर और 3D ज्यामिति') },
    {
      share: 8,
      title: t('Chemistry: inorganic straight from NCERT', 'केमिस्ट्री: इनऑर्गेनिक सीधे NCERT से'),
      why: t('Quick marks when NCERT is known line by line', 'NCERT पंक्ति दर पंक्ति आती हो तो जल्दी अंक'),
    },
    {
      share: 8,
      title: t('Physics: optics, waves and modern physics', 'फ़िज़िक्स: प्रकाशिकी, तरंगें और आधुनिक भौतिकी'),
      why: t('Modern physics is short and asked every year', 'आधुनिक भौतिकी छोटी है और हर साल आती है'),
    },
    { share: 6, title: t('Maths: coordinate geometry and probability', 'मैथ्स: निर्देशांक ज्यामिति और प्रायिकता') },
  ],
  reasons: [
    t(
      'Physics, chemistry and maths each give a third of the marks, so no week leaves one of them out.',
      'फ़िज़िक्स, केमिस्ट्री और मैथ्स के अंक बराबर हैं, इसलिए किसी हफ़्ते कोई विषय नहीं छूटता।',
    ),
  ],
}

export const neet: Exam = {
  name: t('NEET', 'NEET'),
  effort: { typical: 1200, least: 400 },
  usual: 1500,
  paper: t('180 questions, 3 hours, biology, chemistry and physics', '180 प्रश्न, 3 घंटे, जीव विज्ञान, रसायन और भौतिकी'),
  questions: t('Solve NEET questions of the last ten years, mixed', 'पिछले दस साल के NEET प्रश्न हल करना, मिलाकर'),
  stages: [
    {
      share: 16,
      title: t('Biology: human physiology, NCERT line by line', 'जीव विज्ञान: मानव शरीर क्रिया, NCERT पंक्ति दर पंक्ति'),
      why: t('Biology is half the paper: 360 of 720 marks', 'जीव विज्ञान आधा पेपर है: 720 में 360 अंक'),
    },
    {
      share: 14,
      title: t('Biology: genetics, evolution and biotechnology', 'जीव विज्ञान: आनुवंशिकी, विकास और जैव प्रौद्योगिकी'),
    },
    { share: 12, title: t('Chemistry: organic', 'रसायन: ऑर्गेनिक') },
    { share: 13, title: t('Physics: mechanics and thermodynamics', 'भौतिकी: यांत्रिकी और ऊष्मागतिकी') },
    { share: 10, title: t('Biology: plants, cells and ecology', 'जीव विज्ञान: पौधे, कोशिका और पारिस्थितिकी') },
    { share: 10, title: t('Chemistry: physical numericals', 'रसायन: फ़िज़िकल के न्यूमेरिकल') },
    {
      share: 11,
      title: t('Physics: electricity, optics and modern physics', 'भौतिकी: विद्युत, प्रकाशिकी और आधुनिक भौतिकी'),
    },
    { share: 8, title: t('Chemistry: inorganic from NCERT', 'रसायन: इनऑर्गेनिक NCERT से') },
  ],
  reasons: [
    t(
      'Biology is half the marks and almost all of it is NCERT; physics decides the rank, so it gets questions every week.',
      'आधे अंक जीव विज्ञान के हैं और लगभग सब NCERT से; रैंक भौतिकी तय करती है, इसलिए उसके प्रश्न हर हफ़्ते हैं।',
    ),
  ],
}

export const board: Exam = {
  name: t('the board exam', 'बोर्ड परीक्षा'),
  effort: { typical: 220, least: 60 },
  usual: 840,
  paper: t('the full board paper, 3 hours, answers written by hand', 'पूरा बोर्ड पेपर, 3 घंटे, हाथ से लिखे उत्तर'),
  questions: t('Write answers to past board questions by hand', 'पिछले बोर्ड प्रश्नों के उत्तर हाथ से लिखना'),
  stages: [
    {
      share: 24,
      title: t(
        'Your weakest subject: every NCERT chapter and its exercises once',
        'सबसे कमज़ोर विषय: NCERT का हर अध्याय और अभ्यास एक बार',
      ),
      why: t('The most marks to win are here', 'सबसे ज़्यादा अंक यहीं बढ़ सकते हैं'),
    },
    { share: 22, title: t('Maths or accounts: one full set of sample papers', 'गणित या अकाउंट्स: सैंपल पेपर का एक पूरा सेट') },
    {
      share: 20,
      title: t(
        'Science or the second main subject: diagrams, derivations, numericals',
        'विज्ञान या दूसरा मुख्य विषय: चित्र, व्युत्पत्ति, न्यूमेरिकल',
      ),
    },
    {
      share: 16,
      title: t('Social science or the third subject: answers in points', 'सामाजिक विज्ञान या तीसरा विषय: बिंदुवार उत्तर'),
    },
    { share: 12, title: t('Languages: formats, grammar, literature answers', 'भाषाएँ: प्रारूप, व्याकरण, साहित्य के उत्तर') },
  ],
  reasons: [
    t(
      'Boards ask from NCERT and repeat patterns: five past papers, written by hand and checked with the marking scheme, are worth more than another guide.',
      'बोर्ड NCERT से पूछता है और पैटर्न दोहराता है: पाँच पुराने पेपर हाथ से लिखकर मार्किंग स्कीम से जाँचना एक और गाइड से बेहतर है।',
    ),
  ],
}

export const semester: Exam = {
  name: t('the semester exam', 'सेमेस्टर परीक्षा'),
  effort: { typical: 70, least: 10 },
  usual: 600,
  paper: t('one past university paper, full time, by hand', 'विश्वविद्यालय का एक पुराना पेपर, पूरे समय में, हाथ से'),
  questions: t('Answer past university questions, unit by unit', 'विश्वविद्यालय के पुराने प्रश्न हल करना, यूनिट दर यूनिट'),
  stages: [
    {
      share: 16,
      title: t('Syllabus and last five papers sorted by unit', 'सिलेबस और पिछले पाँच पेपर यूनिट के हिसाब से'),
      why: t('University papers repeat; the count shows where', 'विश्वविद्यालय के पेपर दोहराते हैं; गिनती से दिखता है कहाँ'),
    },
    { share: 28, title: t('The hardest subject: the units asked most', 'सबसे कठिन विषय: सबसे ज़्यादा पूछी गई यूनिट') },
    { share: 24, title: t('The second subject: the units asked most', 'दूसरा विषय: सबसे ज़्यादा पूछी गई यूनिट') },
    { share: 20, title: t('The other subjects: one page of notes per unit', 'बाकी विषय: हर यूनिट का एक पन्ने का नोट') },
  ],
  reasons: [
    t(
      'Units are taken by how often past papers asked them, so that what is left out at the end is what is asked least.',
      'यूनिट इस क्रम में हैं कि पुराने पेपरों में कितनी बार आईं; अंत में जो छूटे वह सबसे कम पूछा गया हो।',
    ),
  ],
}

export const generalExam: Exam = {
  name: t('the exam', 'परीक्षा'),
  effort: { typical: 150, least: 40 },
  usual: 600,
  paper: t('one full past paper, full time', 'एक पूरा पुराना पेपर, पूरे समय में'),
  questions: previous,
  stages: [
    {
      share: 10,
      title: t(
        'Syllabus, pattern and last three papers read; topics ranked by marks',
        'सिलेबस, पैटर्न और पिछले तीन पेपर देखे; टॉपिक अंकों के क्रम में',
      ),
    },
    {
      share: 32,
      title: t('The third of the topics with most marks', 'सबसे ज़्यादा अंकों वाले एक-तिहाई टॉपिक'),
      why: t('They usually carry half the paper', 'अक्सर आधा पेपर इन्हीं से आता है'),
    },
    { share: 28, title: t('The second third, and the first revised', 'दूसरी तिहाई, और पहली का दोहराव') },
    { share: 18, title: t('What is left, formulas and definitions first', 'जो बचा, सूत्र और परिभाषाएँ पहले') },
  ],
  reasons: [
    t(
      'Topics are taken by their marks in past papers, the heaviest first.',
      'टॉपिक पिछले पेपरों के अंकों के क्रम में हैं, सबसे भारी पहले।',
    ),
  ],
}
