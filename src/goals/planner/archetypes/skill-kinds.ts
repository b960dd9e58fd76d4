import type { Stage } from '#goals/planner/archetype.ts'
import { type Text, t } from '#goals/planner/text.ts'

/** What one skill differs in; the way of practising is the same. */
export type Skill = {
  name: Text
  effort: { typical: number; least: number }
  usual: number
  stages: Stage[]
  practise: Text
  smallest: Text
  check: Text
  steps: Text[]
  proof: Text
  hands?: boolean
}

const dsa: Skill = {
  name: t('DSA', 'DSA'),
  effort: { typical: 220, least: 70 },
  usual: 480,
  practise: t('Solve one DSA problem; 25 minutes before any hint', 'DSA का एक प्रश्न; 25 मिनट तक कोई hint नहीं'),
  smallest: t('Read one problem and write the brute force in words', 'एक प्रश्न पढ़कर brute force शब्दों में लिखना'),
  check: t('Re-solve two old problems without looking', 'दो पुराने प्रश्न बिना देखे फिर हल करना'),
  stages: [
    {
      share: 16,
      title: t('Arrays, strings and hashing: 25 problems', 'Array, string और hashing: 25 प्रश्न'),
      why: t('Most other topics are built on these', 'बाकी ज़्यादातर टॉपिक इन्हीं पर टिके हैं'),
    },
    {
      share: 14,
      title: t(
        'Two pointers, sliding window, binary search: 20 problems',
        'Two pointers, sliding window, binary search: 20 प्रश्न',
      ),
    },
    { share: 12, title: t('Stacks, queues, linked lists: 15 problems', 'Stack, queue, linked list: 15 प्रश्न') },
    { share: 18, title: t('Recursion, trees and BST: 25 problems', 'Recursion, tree और BST: 25 प्रश्न') },
    {
      share: 16,
      title: t(
        'Graphs: BFS, DFS, shortest path, union-find: 20 problems',
        'Graph: BFS, DFS, shortest path, union-find: 20 प्रश्न',
      ),
    },
    {
      share: 16,
      title: t('Dynamic programming: the ten base patterns', 'Dynamic programming: दस मूल पैटर्न'),
      why: t('Patterns carry over, single problems do not', 'पैटर्न काम आते हैं, अकेले प्रश्न नहीं'),
    },
    {
      share: 8,
      title: t('Mixed problems, 40 minutes each, explained aloud', 'मिले-जुले प्रश्न, 40 मिनट में, बोलकर समझाते हुए'),
    },
  ],
  steps: [
    t('Solve one easy array problem on paper, brute force first', 'एक आसान array प्रश्न काग़ज़ पर हल करें, पहले brute force'),
    t('Make the list of the ten patterns and tick those you know', 'दस पैटर्न की सूची बनाएँ और जो आते हैं उन पर निशान लगाएँ'),
  ],
  proof: t('Two unseen medium problems in 60 minutes', '60 मिनट में दो अनदेखे medium प्रश्न'),
}
const web: Skill = {
  name: t('web development', 'वेब डेवलपमेंट'),
  effort: { typical: 260, least: 80 },
  usual: 480,
  practise: t('Build one small piece of the page, without a tutorial', 'पेज का एक छोटा हिस्सा बनाना, बिना ट्यूटोरियल'),
  smallest: t('Change one line and look at it in the browser', 'एक पंक्ति बदलकर ब्राउज़र में देखना'),
  check: t('Rebuild last week’s piece from an empty file', 'पिछले हफ़्ते का हिस्सा खाली फ़ाइल से फिर बनाना'),
  stages: [
    {
      share: 18,
      title: t('HTML and CSS: your own page, right on a phone', 'HTML और CSS: आपका अपना पेज, फ़ोन पर भी सही'),
    },
    {
      share: 26,
      title: t('JavaScript: a to-do list without a library', 'JavaScript: बिना लाइब्रेरी की to-do सूची'),
      why: t('What is understood here, every framework repeats', 'यहाँ जो समझा, हर framework वही दोहराता है'),
    },
    { share: 22, title: t('React: the same list, with data from an API', 'React: वही सूची, API के डेटा के साथ') },
    {
      share: 18,
      title: t('Backend: your own API with a database and login', 'Backend: डेटाबेस और login के साथ अपना API'),
    },
    {
      share: 16,
      title: t('One whole project online, with its code and a README', 'एक पूरा प्रोजेक्ट ऑनलाइन, कोड और README के साथ'),
    },
  ],
  steps: [
    t('Write an HTML file with your name and open it in the browser', 'अपने नाम की एक HTML फ़ाइल लिखें और ब्राउज़र में खोलें'),
    t('Draw the page that you want to have online, on paper', 'जो पेज ऑनलाइन चाहते हैं, काग़ज़ पर बनाएँ'),
  ],
  proof: t('A page that a friend uses on a phone without help', 'एक पेज जिसे दोस्त फ़ोन पर बिना मदद चला ले'),
}
const music: Skill = {
  name: t('your instrument', 'वाद्य'),
  effort: { typical: 120, least: 30 },
  usual: 210,
  practise: t('Practise: one slow bar, one exercise, one song', 'रियाज़: एक धीमी पंक्ति, एक अभ्यास, एक गीत'),
  smallest: t('Take it in hand and play one line', 'वाद्य उठाकर एक पंक्ति बजाना'),
  check: t('Record one song and listen to it once', 'एक गीत रिकॉर्ड करके एक बार सुनना'),
  stages: [
    {
      share: 20,
      title: t('Tuning, posture, four clean chords or one scale', 'सुर मिलाना, बैठक, चार साफ़ कॉर्ड या एक सरगम'),
      why: t('Clean and slow now saves unlearning later', 'अभी साफ़ और धीमा, बाद में सुधारना नहीं पड़ता'),
    },
    { share: 30, title: t('Chord changes in time at 60 beats a minute', '60 की ताल पर कॉर्ड या सुर बदलना') },
    { share: 25, title: t('One whole song, slowly, without stopping', 'एक पूरा गीत, धीरे, बिना रुके') },
    { share: 25, title: t('Three songs by heart, played to somebody', 'तीन गीत याद, किसी को सुनाए') },
  ],
  steps: [
    t('Put the instrument where you see it, tuned', 'वाद्य सुर में मिलाकर सामने रखें'),
    t('Choose the first song: slow, four chords or one scale', 'पहला गीत चुनें: धीमा, चार कॉर्ड या एक सरगम'),
  ],
  proof: t('One song without stopping, recorded', 'एक गीत बिना रुके, रिकॉर्ड किया'),
  hands: true,
}
const data: Skill = {
  ...web,
  name: t('data and machine learning', 'डेटा और मशीन लर्निंग'),
  practise: t('Work on one question with real data, in a notebook', 'असली डेटा पर एक सवाल, notebook में'),
  smallest: t('Run one cell and say what it shows', 'एक सेल चलाकर कहना कि क्या दिखता है'),
  check: t('Rebuild last week’s analysis from an empty notebook', 'पिछले हफ़्ते का विश्लेषण खाली notebook से'),
  stages: [
    {
      share: 22,
      title: t('Python: read, clean and chart one data set', 'Python: एक डेटा सेट पढ़ना, साफ़ करना, चार्ट बनाना'),
    },
    { share: 18, title: t('Statistics: mean, spread, tests on your own data', 'सांख्यिकी: औसत, फैलाव, अपने डेटा पर जाँच') },
    { share: 18, title: t('SQL: ten questions answered from two tables', 'SQL: दो टेबल से दस सवालों के जवाब') },
    {
      share: 24,
      title: t('Models: regression, trees, and an honest test set', 'मॉडल: regression, tree, और ईमानदार test set'),
    },
    { share: 18, title: t('One project told in five pages, with its code', 'एक प्रोजेक्ट पाँच पन्नों में, कोड के साथ') },
  ],
  steps: [
    t('Open one small data set and write down three questions about it', 'एक छोटा डेटा सेट खोलें और उस पर तीन सवाल लिखें'),
    t('Draw by hand the chart that you expect to see', 'जो चार्ट आप सोचते हैं, हाथ से बनाएँ'),
  ],
  proof: t('One question answered with a chart, explained in two minutes', 'एक सवाल का जवाब चार्ट से, दो मिनट में समझाया'),
}
const programming: Skill = {
  ...web,
  name: t('programming', 'प्रोग्रामिंग'),
  effort: { typical: 160, least: 50 },
  practise: t('Write one small program, typed by hand, then change it', 'एक छोटा प्रोग्राम लिखना, फिर उसे बदलना'),
  smallest: t('Five lines that run', 'पाँच पंक्तियाँ जो चलें'),
  check: t('Rewrite last week’s program from memory', 'पिछले हफ़्ते का प्रोग्राम याद से लिखना'),
  stages: [
    {
      share: 22,
      title: t('Variables, conditions, loops: ten tiny programs', 'Variable, condition, loop: दस छोटे प्रोग्राम'),
    },
    {
      share: 24,
      title: t(
        'Functions, lists and dictionaries: an expense counter',
        'Function, list, dictionary: ख़र्च गिनने वाला प्रोग्राम',
      ),
    },
    { share: 22, title: t('Files, errors, reading other people’s code', 'फ़ाइल, error, दूसरों का कोड पढ़ना') },
    {
      share: 32,
      title: t('One program that somebody else uses', 'एक प्रोग्राम जिसे कोई और इस्तेमाल करे'),
      why: t('A user finds what an exercise hides', 'जो अभ्यास छुपाता है, उपयोग करने वाला ढूँढ लेता है'),
    },
  ],
  steps: [
    t(
      'Run a program that prints your name, then make it ask for one',
      'अपना नाम छापने वाला प्रोग्राम चलाएँ, फिर उससे नाम पुछवाएँ',
    ),
    t('Write down three chores that a program could do for you', 'तीन काम लिखें जो प्रोग्राम आपके लिए कर सके'),
  ],
  proof: t('A small program from an empty file in 45 minutes', '45 मिनट में खाली फ़ाइल से छोटा प्रोग्राम'),
}
const general: Skill = {
  name: t('the skill', 'हुनर'),
  effort: { typical: 100, least: 25 },
  usual: 240,
  practise: t('Practise one part that is just too hard', 'एक ऐसा हिस्सा जो बस थोड़ा कठिन हो'),
  smallest: t('Five minutes of the easiest exercise', 'सबसे आसान अभ्यास के पाँच मिनट'),
  check: t('Do one old exercise again and compare', 'एक पुराना अभ्यास फिर करके मिलाना'),
  stages: [
    {
      share: 15,
      title: t('See it done well: three examples, and what they share', 'अच्छे तीन नमूने देखना, और उनमें समान क्या है'),
    },
    { share: 30, title: t('The basics, slowly and cleanly, without help', 'मूल बातें, धीरे और साफ़, बिना मदद') },
    {
      share: 30,
      title: t('Something small and whole, finished', 'कुछ छोटा, पर पूरा किया हुआ'),
      why: t('Finishing teaches what practising parts does not', 'पूरा करना वह सिखाता है जो टुकड़े नहीं'),
    },
    { share: 25, title: t('Shown to somebody who knows it; one remark worked in', 'जानने वाले को दिखाया; एक बात सुधारी') },
  ],
  steps: [
    t('Do it once, badly, for ten minutes, and note where it stopped', 'दस मिनट जैसा बने करें और लिखें कहाँ अटके'),
    t('Write down what you want to be able to show at the end', 'लिखें कि अंत में क्या करके दिखाना चाहते हैं'),
  ],
  proof: t('One whole piece, shown to somebody', 'एक पूरा काम, किसी को दिखाया'),
  hands: true,
}
const named = (name: Text): Skill => ({ ...general, name })

const kinds: [pattern: RegExp, skill: Skill][] = [
  [/\bdsa\b|data structures?|leetcode|codeforces|competitive programming|algorithm/u, dsa],
  [/web ?dev|full[- ]?stack|front-?end|back-?end|react|html|css|javascript|website|वेब/u, web],
  [
    /guitar|piano|keyboard|tabla|harmonium|flute|violin|ukulele|drum|sing|gaana|gana|गिटार|पियानो|तबला|बांसुरी|गाना/u,
    music,
  ],
  [/data science|machine learning|\bml\b|\bai\b|deep learning|data analy|डेटा/u, data],
  [/python|java|c\+\+|rust|golang|sql|coding|programming|कोडिंग|प्रोग्रामिंग|पायथन/u, programming],
  [/draw|sketch|paint|चित्र|ड्राइंग/u, named(t('drawing', 'चित्रकारी'))],
  [/cook|khana bana|खाना/u, named(t('cooking', 'पाक कला'))],
  [/public speaking|भाषण/u, named(t('public speaking', 'मंच पर बोलने'))],
]

export const skillOf = (text: string): Skill => kinds.find(([pattern]) => pattern.test(text))?.[1] ?? general
