import type { Facts, HabitSeed, Variant } from '#goals/planner/archetype.ts'
import { t } from '#goals/planner/text.ts'
import { running } from './fitness-running.ts'
import { careful, kilosIn, lift, walk, weighIn, weight } from './fitness-weight.ts'

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
      title: t('Three sets of eight in each movement, two repetitions left', 'हर हरकत में आठ के तीन सेट, दो की गुंजाइश बाकी'),
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
/** Muscle comes slower than fat goes: a quarter of a kilo a week is usual, half of one the most. */
function gaining({ text }: Facts): Variant {
  const kilos = kilosIn(text)
  const half = Math.max(1, Math.floor(kilos / 2))
  return {
    ...strength,
    name: t('gaining weight', 'वज़न बढ़ाना'),
    ...(kilos > 0 && { weeks: { typical: Math.ceil(kilos / 0.25), least: Math.ceil(kilos / 0.5) } }),
    habits: [
      { ...lift, share: 0.8 },
      {
        name: t('Eat one protein meal more: dal, curd, eggs, paneer', 'प्रोटीन वाला एक आहार ज़्यादा: दाल, दही, अंडे, पनीर'),
        share: 0.1,
        perWeek: 6,
        least: 0,
        most: 10,
        tick: true,
        partOfDay: 'afternoon',
        cue: t('With the afternoon tea', 'दोपहर की चाय के साथ'),
        smallest: t('A glass of milk and a handful of peanuts', 'एक गिलास दूध और मुट्ठी भर मूँगफली'),
      },
      weighIn,
    ],
    marks:
      kilos > 0
        ? [
            ...strength.marks.slice(0, 1),
            {
              at: 0.55,
              title: t(`${half} kg gained`, `${half} किलो बढ़े`),
              measure: t('mean of seven mornings', 'सात सुबहों का औसत'),
            },
            {
              at: 1,
              title: t(`${kilos} kg gained, held for a week`, `${kilos} किलो बढ़े, एक हफ़्ता टिके`),
              measure: t('mean of seven mornings', 'सात सुबहों का औसत'),
            },
          ]
        : strength.marks,
    reasons: [
      t(
        'Between a quarter and half a kilo a week can be muscle; faster is mostly fat.',
        'हफ़्ते में चौथाई से आधा किलो मांसपेशी हो सकता है; उससे तेज़ ज़्यादातर चर्बी होती है।',
      ),
      careful,
    ],
    ...(kilos >= 4 && { smaller: [t(`Gain ${half} kg`, `${half} किलो वज़न बढ़ाना`)] }),
  }
}
const gains = /\bgain|increase (?:\S+ )?(?:weight|muscle)|put on (?:weight|muscle|\d)|bulk|badha|बढ़ा|बढ़ा/u
const general: HabitSeed = { ...lift, share: 0.5, perWeek: 2, most: 60 }

export function fitness(facts: Facts): Variant {
  const { text } = facts
  const run = /\brun|jog|marathon|किमी|किलोमीटर|\b\d{1,3}\s*-?km\b|daud|दौड़|मैराथन/u
  if (
    gains.test(text) &&
    (kilosIn(text) > 0 || /weight|vaj?[az]an|wajan|वज़?न|muscle|mass/u.test(text)) &&
    !/regain|lose|घटा|ghata/u.test(text)
  )
    return gaining(facts)
  if (
    /\d\s*(?:kg|kilos?\b|किलो(?!मी))|weight|vaj?[az]an|wajan|motapa|\bfat\b|belly|pet kam|वज़?न|मोटापा/u.test(text) &&
    !/lift|deadlift|bench|squat \d/.test(text)
  )
    return weight(facts)
  if (/yoga|surya namaskar|योग|सूर्य नमस्कार|stretch/u.test(text)) return practice(yogaSeed, t('yoga', 'योग'), 200)
  if (run.test(text) && !/steps|walk|cycl|swim/.test(text)) return running(facts)
  if (/walk|steps|टहल|सैर|kadam/u.test(text)) return practice({ ...walk, share: 1 }, t('walking', 'पैदल चलना'), 210)
  if (/swim|cycl|cricket|football|badminton|tennis|basketball|kabaddi|sport|खेल/u.test(text))
    return practice(sport, t('your sport', 'आपका खेल'), 240)
  if (/gym|push|pull|strength|muscle|squat|plank|abs|lift|body ?build|जिम|कसरत|ताक़?त/u.test(text)) return strength
  return { ...strength, name: t('fitness', 'फ़िटनेस'), habits: [general, { ...walk, share: 0.5, perWeek: 4 }] }
}
