import type { Facts, HabitSeed, Stage, Variant } from '#goals/planner/archetype.ts'
import { type Text, t } from '#goals/planner/text.ts'

type Distance = {
  km: number
  name: Text
  weeks: { typical: number; least: number }
  usual: number
  most: number
  stages: Stage[]
  smaller: Text[]
}

const distances: Distance[] = [
  {
    km: 5,
    name: t('a 5 km run', '5 किमी दौड़'),
    weeks: { typical: 9, least: 5 },
    usual: 150,
    most: 300,
    stages: [
      {
        share: 20,
        title: t('Run 1 minute, walk 2: eight rounds', '1 मिनट दौड़, 2 मिनट चाल: आठ चक्कर'),
        why: t(
          'Lungs learn in weeks, tendons in months; walking breaks protect them',
          'साँस हफ़्तों में सधती है, नसें महीनों में; चलने के अंतराल उन्हें बचाते हैं',
        ),
      },
      { share: 25, title: t('Run 3 minutes, walk 1: six rounds', '3 मिनट दौड़, 1 मिनट चाल: छह चक्कर') },
      { share: 25, title: t('Run 8 minutes, walk 1: three rounds', '8 मिनट दौड़, 1 मिनट चाल: तीन चक्कर') },
      {
        share: 30,
        title: t('Run 20 minutes without a break, slow enough to talk', '20 मिनट बिना रुके, इतना धीरे कि बात कर सकें'),
      },
    ],
    smaller: [t('Run 2 km without walking', '2 किमी बिना चले दौड़ना')],
  },
  {
    km: 10,
    name: t('a 10 km run', '10 किमी दौड़'),
    weeks: { typical: 12, least: 7 },
    usual: 200,
    most: 420,
    stages: [
      {
        share: 25,
        title: t('5 km without walking, at a pace at which you can talk', '5 किमी बिना चले, इतनी गति कि बात कर सकें'),
      },
      { share: 30, title: t('One long run a week: up to 7 km', 'हफ़्ते में एक लंबी दौड़: 7 किमी तक') },
      {
        share: 25,
        title: t('Long run 9 km; one run with four faster minutes', 'लंबी दौड़ 9 किमी; एक दौड़ में चार तेज़ मिनट'),
      },
      { share: 20, title: t('8 km, and fresh at the end', '8 किमी, अंत में भी ताज़ा') },
    ],
    smaller: [t('Run 5 km', '5 किमी दौड़ना')],
  },
  {
    km: 21.1,
    name: t('a half marathon', 'हाफ़ मैराथन'),
    weeks: { typical: 16, least: 10 },
    usual: 270,
    most: 540,
    stages: [
      { share: 22, title: t('8 km without walking, three runs every week', '8 किमी बिना चले, हर हफ़्ते तीन दौड़') },
      { share: 28, title: t('Long run of 12 km', '12 किमी की लंबी दौड़') },
      {
        share: 28,
        title: t('Long run of 16 km, with water as on the day', '16 किमी की लंबी दौड़, उसी दिन की तरह पानी के साथ'),
      },
      {
        share: 22,
        title: t('Long run of 18–19 km, three weeks before the end', '18–19 किमी की लंबी दौड़, अंत से तीन हफ़्ते पहले'),
      },
    ],
    smaller: [t('Run 10 km', '10 किमी दौड़ना'), t('Run 5 km', '5 किमी दौड़ना')],
  },
  {
    km: 42.2,
    name: t('a marathon', 'मैराथन'),
    weeks: { typical: 24, least: 16 },
    usual: 360,
    most: 720,
    stages: [
      {
        share: 25,
        title: t('10 km without walking, three or four runs every week', '10 किमी बिना चले, हर हफ़्ते तीन-चार दौड़'),
      },
      { share: 25, title: t('A half marathon as a training run', 'अभ्यास में हाफ़ मैराथन') },
      {
        share: 28,
        title: t('Long run of 26 km, eating and drinking practised', '26 किमी की लंबी दौड़, खाना-पीना आज़माकर'),
      },
      {
        share: 22,
        title: t('Long run of 30–32 km, three weeks before the end', '30–32 किमी की लंबी दौड़, अंत से तीन हफ़्ते पहले'),
      },
    ],
    smaller: [t('Run a half marathon', 'हाफ़ मैराथन दौड़ना'), t('Run 10 km', '10 किमी दौड़ना')],
  },
]

const runSeed: HabitSeed = {
  name: t('Run, with walking breaks, slow enough to talk', 'दौड़, बीच में चलकर, इतना धीरे कि बात कर सकें'),
  share: 0.7,
  perWeek: 3,
  least: 15,
  most: 120,
  partOfDay: 'morning',
  cue: t('When I am up and have had water, I put on my shoes and go', 'उठकर पानी पीते ही जूते पहनकर निकलना'),
  smallest: t('Shoes on, ten minutes of walking', 'जूते पहनकर दस मिनट चलना'),
  hard: true,
  easyName: t('Easy run or brisk walk', 'हल्की दौड़ या तेज़ चाल'),
}
const strength: HabitSeed = {
  name: t('Legs and core: squats, bridges, calf raises, plank', 'पैर और पेट: स्क्वाट, ब्रिज, काफ़ रेज़, प्लैंक'),
  share: 0.2,
  perWeek: 2,
  least: 8,
  most: 30,
  partOfDay: 'evening',
  cue: t('Before the evening bath, on a mat', 'शाम को नहाने से पहले, चटाई पर'),
  smallest: t('Ten squats and a short plank', 'दस स्क्वाट और छोटा प्लैंक'),
}
const mobility: HabitSeed = {
  name: t('Stretch calves, hips and back', 'पिंडली, कूल्हे और पीठ की स्ट्रेचिंग'),
  share: 0.1,
  perWeek: 2,
  least: 5,
  most: 15,
  partOfDay: 'night',
  cue: t('Before bed, beside the bed', 'सोने से पहले, बिस्तर के पास'),
  smallest: t('One minute for the calves', 'पिंडलियों के लिए एक मिनट'),
}

function distanceOf(text: string): number | null {
  if (/half[- ]?marathon|हाफ़?\s*मैराथन|\b21\s*k/u.test(text)) return 21.1
  if (/marathon|मैराथन|\b42\s*k/u.test(text)) return 42.2
  const km = /(\d+(?:\.\d+)?)\s*-?\s*(?:k\b|km|किमी|किलोमीटर|kilomet)/u.exec(text)?.[1]
  return km && Number(km) <= 100 ? Number(km) : null
}

export function running({ text }: Facts): Variant {
  const wanted = distanceOf(text)
  const distance = distances.find(({ km }) => (wanted ?? 0) <= km + 0.5) ?? distances.at(-1)
  if (!distance) throw new Error('no distances')
  const marks = [
    {
      at: 0.3,
      title: t('Two weeks with every run done', 'दो हफ़्ते, हर दौड़ पूरी'),
      measure: t('all runs of both weeks, at any pace', 'दोनों हफ़्तों की सारी दौड़, किसी भी गति से'),
    },
    {
      at: 0.6,
      title: t(
        `${Math.max(1, Math.floor(distance.km * 0.6))} km without walking`,
        `${Math.max(1, Math.floor(distance.km * 0.6))} किमी बिना चले`,
      ),
      measure: t('talking stays possible all the way', 'पूरे रास्ते बात कर सकें'),
    },
    {
      at: 1,
      title: t(`${distance.km} km without walking`, `${distance.km} किमी बिना चले`),
      measure: t('the whole distance, measured, no walking', 'पूरी नापी हुई दूरी, बिना चले'),
    },
  ]
  const rhythm: Stage[] = [
    {
      share: 30,
      title: t('Every run done, however slow', 'हर दौड़ पूरी, चाहे धीमी'),
      why: t('First the days, then the distance', 'पहले दिन पक्के, फिर दूरी'),
    },
    { share: 35, title: t('20 minutes without walking', '20 मिनट बिना चले') },
    { share: 35, title: t('One or two minutes more with each run', 'हर दौड़ में एक-दो मिनट और') },
  ]
  return {
    name: wanted ? distance.name : t('running', 'दौड़'),
    effort: null,
    ...(wanted && { weeks: distance.weeks }),
    weekly: { usual: distance.usual, most: distance.most },
    event: wanted !== null,
    stages: wanted ? distance.stages : rhythm,
    habits: [runSeed, strength, mobility],
    marks: wanted
      ? marks
      : marks.slice(0, 1).concat({
          at: 0.95,
          title: t('30 minutes without walking', '30 मिनट बिना चले'),
          measure: t('slow enough to talk', 'इतना धीरे कि बात कर सकें'),
        }),
    firstSteps: [
      { minutes: 10, title: t('Walk ten minutes now and note how it felt', 'अभी दस मिनट चलें और लिखें कैसा लगा') },
      {
        minutes: 5,
        title: t('Put shoes and clothes for the first run beside the door', 'पहली दौड़ के जूते और कपड़े दरवाज़े के पास रखें'),
      },
      {
        minutes: 5,
        title: t(
          'Choose a route: 15 minutes out and back, with light and no dogs',
          'रास्ता चुनें: 15 मिनट आना-जाना, रोशनी वाला',
        ),
      },
    ],
    reasons: [
      t(
        'Hard days never follow one another, and each fourth week is lighter: bones and tendons need longer than lungs.',
        'कड़े दिन कभी लगातार नहीं आते और हर चौथा हफ़्ता हल्का है: हड्डियों और नसों को साँस से ज़्यादा समय चाहिए।',
      ),
      t(
        'If something hurts sharply or you have a condition, see a doctor before the plan.',
        'तेज़ दर्द हो या कोई बीमारी हो तो योजना से पहले डॉक्टर से मिलें।',
      ),
    ],
    ...(wanted && { smaller: [...distance.smaller, t('Run 3 times a week, slowly', 'हफ़्ते में 3 बार धीरे दौड़ना')] }),
  }
}
