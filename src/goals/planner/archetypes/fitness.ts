import type { Facts, HabitSeed, Variant } from '../archetype.ts'
import { t } from '../text.ts'
import { running } from './fitness-running.ts'

const lift: HabitSeed = {
  name: t('Full-body strength: push, pull, squat, hinge, carry', 'पूरे शरीर की ताक़त: धकेलना, खींचना, स्क्वाट, झुककर उठाना'),
  share: 0.8,
  perWeek: 3,
  least: 20,
  most: 75,
  partOfDay: 'evening',
  cue: t('When I come back from class, bag down, clothes changed', 'क्लास से लौटकर बैग रखते ही कपड़े बदलना'),
  smallest: t('One set of push-ups and one of squats', 'पुश-अप का एक सेट और स्क्वाट का एक सेट'),
  hard: true,
  easyName: t('Strength, half the sets', 'ताक़त का अभ्यास, आधे सेट'),
}
const walk: HabitSeed = {
  name: t('Brisk walk', 'तेज़ चाल'),
  share: 0.55,
  perWeek: 5,
  least: 10,
  most: 60,
  partOfDay: 'evening',
  cue: t('After dinner, out of the door before sitting down', 'रात के खाने के बाद, बैठने से पहले बाहर'),
  smallest: t('To the corner and back', 'नुक्कड़ तक और वापस'),
}
const yogaSeed: HabitSeed = {
  name: t('Yoga: surya namaskar, standing poses, quiet breathing', 'योग: सूर्य नमस्कार, खड़े आसन, शांत श्वास'),
  share: 1,
  perWeek: 5,
  least: 10,
  most: 60,
  partOfDay: 'morning',
  cue: t('After brushing my teeth, on the mat, before the phone', 'दाँत साफ़ करके, चटाई पर, फ़ोन से पहले'),
  smallest: t('Three rounds of surya namaskar', 'सूर्य नमस्कार के तीन चक्र'),
}
const careful = t(
  'If something hurts sharply or you have a condition, see a doctor before the plan.',
  'तेज़ दर्द हो या कोई बीमारी हो तो योजना से पहले डॉक्टर से मिलें।',
)

const strength: Variant = {
  name: t('strength', 'ताक़त'),
  effort: null,
  weekly: { usual: 200, most: 420 },
  stages: [
    {
      share: 25,
      title: t('Learn five movements with a weight that feels easy', 'पाँच हरकतें हल्के वज़न से सीखना'),
      why: t('Form first: it is what lets the weight grow later', 'पहले सही ढंग: इसी से वज़न बाद में बढ़ता है'),
    },
    {
      share: 35,
      title: t('Three sets of eight in each movement, two repetitions left', 'हर हरकत में आठ के तीन सेट, दो की गुंजाइश बाक़ी'),
    },
    {
      share: 40,
      title: t('A tenth more weight or two repetitions more in each', 'हर हरकत में दसवाँ हिस्सा ज़्यादा वज़न या दो बार ज़्यादा'),
    },
  ],
  habits: [
    lift,
    { ...walk, share: 0.2, perWeek: 2, most: 30, name: t('Easy walk on a rest day', 'आराम के दिन हल्की सैर') },
  ],
  marks: [
    {
      at: 0.1,
      title: t('First test: most push-ups, longest plank', 'पहली जाँच: अधिकतम पुश-अप, सबसे लंबा प्लैंक'),
      measure: t('write both numbers down', 'दोनों संख्याएँ लिखें'),
    },
    {
      at: 0.5,
      title: t('Second test, same order', 'दूसरी जाँच, उसी क्रम में'),
      measure: t('one number higher than at first', 'कोई एक संख्या पहले से ज़्यादा'),
    },
    {
      at: 0.97,
      title: t('Third test, same order', 'तीसरी जाँच, उसी क्रम में'),
      measure: t('both numbers higher than at first', 'दोनों संख्याएँ पहले से ज़्यादा'),
    },
  ],
  firstSteps: [
    {
      minutes: 8,
      title: t(
        'Do as many clean push-ups as you can, against a wall if needed, and write the number down',
        'जितने सही पुश-अप हो सकें करें, ज़रूरत हो तो दीवार पर, और संख्या लिखें',
      ),
    },
    { minutes: 5, title: t('Choose the place and put a mat there', 'जगह चुनें और चटाई बिछा दें') },
    {
      minutes: 10,
      title: t('Learn the squat in front of a mirror: ten slow ones', 'शीशे के सामने स्क्वाट सीखें: दस, धीरे-धीरे'),
    },
  ],
  reasons: [
    t(
      'Two or three full-body days with a day between them build a beginner faster than six split days.',
      'शुरुआत में पूरे शरीर के दो-तीन दिन, बीच में एक दिन छोड़कर, छह बँटे दिनों से जल्दी असर करते हैं।',
    ),
    careful,
  ],
}

function weight({ text }: Facts): Variant {
  const kilos = Number(/(\d+(?:\.\d+)?)\s*(?:kg|kilo|किलो)/u.exec(text)?.[1] ?? 0)
  const weeks = kilos > 0 ? { weeks: { typical: Math.ceil(kilos / 0.4), least: Math.ceil(kilos / 0.8) } } : {}
  const half = Math.max(1, Math.floor(kilos / 2))
  return {
    name: t('weight', 'वज़न'),
    effort: null,
    ...weeks,
    weekly: { usual: 240, most: 480 },
    stages: [
      {
        share: 15,
        title: t('A week of plates written down, nothing changed', 'एक हफ़्ता, जो खाया लिखा, कुछ बदला नहीं'),
        why: t('What is seen changes by itself a little', 'जो दिखता है वह थोड़ा अपने आप बदलता है'),
      },
      {
        share: 25,
        title: t('Half of each lunch and dinner plate is vegetables or dal', 'दोपहर और रात की आधी थाली सब्ज़ी या दाल'),
      },
      {
        share: 30,
        title: t(
          'Sweet drinks and fried snacks on two days a week at most',
          'मीठे पेय और तला नाश्ता हफ़्ते में ज़्यादा से ज़्यादा दो दिन',
        ),
      },
      {
        share: 30,
        title: t('Every walk and strength day of the last stretch done', 'आख़िरी दौर की सारी सैर और ताक़त के दिन पूरे'),
      },
    ],
    habits: [
      walk,
      {
        ...lift,
        share: 0.35,
        perWeek: 2,
        most: 45,
        smallest: t('Ten squats and ten wall push-ups', 'दस स्क्वाट और दीवार पर दस पुश-अप'),
      },
      {
        name: t('Weigh in and look at the week', 'वज़न देखना और हफ़्ते पर नज़र'),
        share: 0.1,
        perWeek: 1,
        least: 5,
        most: 10,
        partOfDay: 'morning',
        cue: t('After waking, before breakfast, same scale', 'उठकर, नाश्ते से पहले, उसी मशीन पर'),
        smallest: t('The number only', 'सिर्फ़ संख्या'),
        preferDays: [0],
      },
    ],
    marks: [
      {
        at: 0.25,
        title: t('The habits hold', 'आदतें निभ रही हैं'),
        measure: t('8 of 10 planned times', '10 में 8 बार'),
      },
      ...(kilos > 0
        ? [
            {
              at: 0.55,
              title: t(`${half} kg on the way`, `${half} किलो का रास्ता तय`),
              measure: t('mean of seven mornings', 'सात सुबहों का औसत'),
            },
            {
              at: 1,
              title: t(`${kilos} kg, held for a week`, `${kilos} किलो, एक हफ़्ता टिका`),
              measure: t('mean of seven mornings', 'सात सुबहों का औसत'),
            },
          ]
        : []),
    ],
    firstSteps: [
      { minutes: 10, title: t('Walk ten minutes after the next meal', 'अगले खाने के बाद दस मिनट चलें') },
      { minutes: 5, title: t('Write down what you ate today, without judging it', 'आज जो खाया लिखें, बिना परखे') },
      {
        minutes: 5,
        title: t(
          'Fill a bottle with water and put it where the sweet drinks stand',
          'पानी की बोतल भरकर वहाँ रखें जहाँ मीठे पेय रहते हैं',
        ),
      },
    ],
    reasons: [
      t(
        'Between 0.4 and 0.8 kg a week is what most people keep; faster usually comes back.',
        'हफ़्ते में 0.4 से 0.8 किलो वह है जो ज़्यादातर लोगों में टिकता है; तेज़ घटा वज़न अक्सर लौट आता है।',
      ),
      t(
        'The plan tests habits, since weight moves by itself from day to day.',
        'योजना आदतें जाँचती है, क्योंकि वज़न रोज़ अपने आप ऊपर-नीचे होता है।',
      ),
      careful,
    ],
    ...(kilos >= 4 && { smaller: [t(`Lose ${half} kg`, `${half} किलो वज़न घटाना`)] }),
  }
}

function practice(name: HabitSeed, what: Variant['name'], usual: number): Variant {
  return {
    ...strength,
    name: what,
    weekly: { usual, most: 600 },
    stages: [
      {
        share: 30,
        title: t('Every planned day done, however short', 'तय किया हर दिन पूरा, चाहे छोटा'),
        why: t('First the days, then the length', 'पहले दिन पक्के, फिर समय'),
      },
      { share: 35, title: t('Five minutes longer each time than at the start', 'हर बार शुरुआत से पाँच मिनट ज़्यादा') },
      { share: 35, title: t('The same again, with less effort', 'वही, कम मेहनत में') },
    ],
    habits: [name],
    marks: [
      { at: 0.3, title: t('Two full weeks', 'दो पूरे हफ़्ते'), measure: t('every planned day done', 'तय किया हर दिन पूरा') },
      {
        at: 0.95,
        title: t('Eight of ten planned days done', 'तय दस दिनों में आठ पूरे'),
        measure: t('count the ticks', 'निशान गिनें'),
      },
    ],
    firstSteps: [
      { minutes: 10, title: t('Do the smallest version once, today', 'सबसे छोटा रूप आज एक बार करें') },
      { minutes: 5, title: t('Lay out clothes and mat for the first day', 'पहले दिन के कपड़े और चटाई निकालकर रखें') },
      { minutes: 3, title: t('Tell one person on which days you will do it', 'एक व्यक्ति को बताएँ कि किन दिनों करेंगे') },
    ],
    reasons: [
      t(
        'A short time that always happens beats a long one that sometimes does.',
        'छोटा समय जो हमेशा हो, उस लंबे से अच्छा है जो कभी-कभी हो।',
      ),
      careful,
    ],
  }
}

const sport: HabitSeed = {
  ...lift,
  share: 1,
  perWeek: 3,
  most: 120,
  name: t('Train: warm up, one skill, then play', 'अभ्यास: वार्म-अप, एक कौशल, फिर खेल'),
  easyName: t('Practise one skill, easy', 'एक कौशल का हल्का अभ्यास'),
  smallest: t('Ten minutes of the one skill', 'उसी कौशल के दस मिनट'),
}
const general: HabitSeed = { ...lift, share: 0.5, perWeek: 2, most: 60 }

export function fitness(facts: Facts): Variant {
  const { text } = facts
  if (
    /\d\s*(?:kg|kilo|किलो)|weight|vaj?[az]an|wajan|motapa|\bfat\b|belly|pet kam|वज़?न|मोटापा/u.test(text) &&
    !/lift|deadlift|bench|squat \d/.test(text)
  )
    return weight(facts)
  if (/yoga|surya namaskar|योग|सूर्य नमस्कार|stretch/u.test(text)) return practice(yogaSeed, t('yoga', 'योग'), 200)
  if (/\brun|jog|marathon|\d\s*-?k(?:m)?\b|किमी|daud|दौड़|मैराथन/u.test(text) && !/steps|walk|cycl|swim/.test(text))
    return running(facts)
  if (/walk|steps|टहल|सैर|kadam/u.test(text)) return practice({ ...walk, share: 1 }, t('walking', 'पैदल चलना'), 210)
  if (/swim|cycl|cricket|football|badminton|tennis|basketball|kabaddi|sport|खेल/u.test(text))
    return practice(sport, t('your sport', 'आपका खेल'), 240)
  if (/gym|push|pull|strength|muscle|squat|plank|abs|lift|body ?build|जिम|कसरत|ताक़?त/u.test(text)) return strength
  return { ...strength, name: t('fitness', 'फ़िटनेस'), habits: [general, { ...walk, share: 0.5, perWeek: 4 }] }
}
