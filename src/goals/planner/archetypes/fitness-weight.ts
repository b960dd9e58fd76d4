import type { Facts, HabitSeed, Variant } from '#goals/planner/archetype.ts'
import { t } from '#goals/planner/text.ts'

export const lift: HabitSeed = {
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
export const walk: HabitSeed = {
  name: t('Brisk walk', 'तेज़ चाल'),
  share: 0.55,
  perWeek: 5,
  least: 10,
  most: 60,
  partOfDay: 'evening',
  cue: t('After dinner, out of the door before sitting down', 'रात के खाने के बाद, बैठने से पहले बाहर'),
  smallest: t('To the corner and back', 'नुक्कड़ तक और वापस'),
}
export const weighIn: HabitSeed = {
  name: t('Weigh in and look at the week', 'वज़न देखना और हफ़्ते पर नज़र'),
  share: 0.1,
  perWeek: 1,
  least: 5,
  most: 10,
  partOfDay: 'morning',
  cue: t('After waking, before breakfast, same scale', 'उठकर, नाश्ते से पहले, उसी मशीन पर'),
  smallest: t('The number only', 'सिर्फ़ संख्या'),
  preferDays: [0],
}
export const careful = t(
  'If something hurts sharply or you have a condition, see a doctor before the plan.',
  'तेज़ दर्द हो या कोई बीमारी हो तो योजना से पहले डॉक्टर से मिलें।',
)

const kilo = '(?:kg|kilos?(?![a-z])|kilograms?|किलो(?!मी))'
const fromTo = new RegExp(`(\\d+(?:\\.\\d+)?)\\s*${kilo}?\\s*(?:to|se|से|-)\\s*(\\d+(?:\\.\\d+)?)\\s*-?${kilo}`, 'u')
const amount = new RegExp(
  `(?<!(?:to|under|below|till|until)\\s)(?<![\\d.])(\\d+(?:\\.\\d+)?)\\s*-?${kilo}(?!\\s*(?:tak|तक))`,
  'u',
)
/** More than this is what somebody weighs, not what is to go or to come. */
const MOST_KILOS = 40

/** "5 kg", "5 किलो", "from 80 to 72 kg"; a kilometre is none, and neither is the weight to be reached. */
export function kilosIn(text: string): number {
  const span = fromTo.exec(text)
  const [from, to] = [Number(span?.[1] ?? 0), Number(span?.[2] ?? 0)]
  if (from >= MOST_KILOS && to >= MOST_KILOS) return Math.abs(from - to)
  const kilos = span ? to : Number(amount.exec(text)?.[1] ?? 0)
  return kilos <= MOST_KILOS ? kilos : 0
}

export function weight({ text, days }: Facts): Variant {
  const kilos = kilosIn(text)
  const weeks = kilos > 0 ? { weeks: { typical: Math.ceil(kilos / 0.4), least: Math.ceil(kilos / 0.8) } } : {}
  const half = Math.max(1, Math.floor(kilos / 2))
  // Half, or what the time allows.
  const inTime = Math.floor(Math.floor(days / 7) * 0.8)
  const smaller = [...new Set([half, inTime])].filter((kg) => kg >= 1 && kg < kilos)
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
      weighIn,
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
    ...(smaller.length > 0 && { smaller: smaller.map((kg) => t(`Lose ${kg} kg`, `${kg} किलो वज़न घटाना`)) }),
  }
}
