import type { Facts, HabitSeed, Stage, Variant } from '#goals/planner/archetype.ts'
import { type Text, t } from '#goals/planner/text.ts'
import { cat, ielts, ssc, upsc } from './exam-competitive.ts'
import { gateCs, gateOther } from './exam-gate.ts'
import { board, generalExam, jee, neet, semester } from './exam-school.ts'

/** What one exam differs in; the way of preparing is the same for all. */
export type Exam = {
  name: Text
  effort: { typical: number; least: number }
  usual: number
  stages: Stage[]
  /** The paper as it is really sat. */
  paper: Text
  questions: Text
  study?: Text
  extra?: HabitSeed
  reasons: Text[]
  smaller?: Text[]
}

const sit = (exam: Exam): Text =>
  t(`one sitting, clock running, no phone: ${exam.paper.en}`, `एक बैठक, घड़ी चालू, फ़ोन दूर: ${exam.paper.hi}`)

function habitsOf(exam: Exam): HabitSeed[] {
  const study: HabitSeed = {
    name: exam.study ?? t('Study one topic, then write it down from memory', 'एक टॉपिक पढ़ना, फिर बिना देखे लिखना'),
    share: 0.38,
    perWeek: 5,
    least: 20,
    most: 300,
    partOfDay: 'morning',
    cue: t('After breakfast, at my desk, phone in another room', 'नाश्ते के बाद, अपनी मेज़ पर, फ़ोन दूसरे कमरे में'),
    smallest: t('One page, and three lines from memory', 'एक पन्ना, और याद से तीन पंक्तियाँ'),
  }
  const problems: HabitSeed = {
    name: exam.questions,
    share: 0.26,
    perWeek: 4,
    least: 20,
    most: 180,
    partOfDay: 'evening',
    cue: t('After evening tea, with paper and a timer', 'शाम की चाय के बाद, कॉपी और टाइमर के साथ'),
    smallest: t('One question, with its solution', 'एक प्रश्न, हल के साथ'),
  }
  const test: HabitSeed = {
    name: t('Timed test, and go through every mistake', 'टाइमर लगाकर टेस्ट, फिर हर ग़लती समझना'),
    share: exam.extra ? 0.16 : 0.24,
    perWeek: 1,
    least: 30,
    most: 300,
    partOfDay: 'morning',
    cue: t('At the hour of the real exam, at a cleared desk', 'असली परीक्षा के समय पर, साफ़ मेज़ पर'),
    smallest: t('Ten questions in fifteen minutes', 'पंद्रह मिनट में दस प्रश्न'),
    preferDays: [5, 6],
  }
  const revise: HabitSeed = {
    name: t('Revise the error notebook: after 1, 7 and 30 days', 'ग़लतियों की कॉपी दोहराना: 1, 7 और 30 दिन बाद'),
    share: 0.12,
    perWeek: 3,
    least: 10,
    most: 60,
    partOfDay: 'night',
    cue: t('After dinner, before I open anything else', 'रात के खाने के बाद, कुछ और खोलने से पहले'),
    smallest: t('Five minutes, answers covered', 'पाँच मिनट, उत्तर ढककर'),
  }
  return exam.extra ? [study, problems, exam.extra, test, revise] : [study, problems, test, revise]
}

function examPlan(exam: Exam): Variant {
  const { name } = exam
  return {
    name,
    effort: exam.effort,
    weekly: { usual: exam.usual, most: 3600 },
    event: true,
    stages: exam.stages,
    freeOrder: true,
    finish: {
      days: 30,
      title: t(
        `Last stretch: no new topics, only papers of ${name.en} and the error notebook`,
        `आख़िरी दौर: नया टॉपिक नहीं, सिर्फ़ ${name.hi} के पेपर और ग़लतियों की कॉपी`,
      ),
      why: t(
        'Marks in the last weeks come from fewer mistakes, not from more pages.',
        'आख़िरी हफ़्तों में अंक ग़लतियाँ घटाने से आते हैं, ज़्यादा पन्नों से नहीं।',
      ),
    },
    habits: habitsOf(exam),
    marks: [],
    mock: {
      title: (n) =>
        t(`Mock test ${n}: ${name.en}, under real conditions`, `मॉक टेस्ट ${n}: ${name.hi}, असली परीक्षा की तरह`),
      measure: sit(exam),
    },
    firstSteps: [
      {
        minutes: 10,
        title: t(
          `Open a past paper of ${name.en} and mark what you can already do`,
          `${name.hi} का पिछला पेपर खोलें और जो अभी आता है उस पर निशान लगाएँ`,
        ),
      },
      {
        minutes: 5,
        title: t(
          'Write the syllabus on one page: a tick, a question mark or a cross for each part',
          'सिलेबस एक पन्ने पर लिखें: हर भाग पर सही, प्रश्नचिह्न या काटा लगाएँ',
        ),
      },
      {
        minutes: 10,
        title: t(
          `Solve one past question of ${name.en} without looking at the solution`,
          `${name.hi} का एक पुराना प्रश्न हल देखे बिना करें`,
        ),
      },
      {
        minutes: 5,
        title: t(
          'Start the error notebook: name it, and put one past mistake on the first page',
          'ग़लतियों की कॉपी शुरू करें: नाम लिखें और पहले पन्ने पर एक पुरानी ग़लती',
        ),
      },
    ],
    reasons: [
      ...exam.reasons,
      t(
        'In the week of a mock test it takes the place of that week’s timed test and, if need be, of a problem session.',
        'मॉक टेस्ट वाले हफ़्ते में वह उस हफ़्ते के टेस्ट की जगह है, और ज़रूरत हो तो प्रश्नों की एक बैठक की जगह भी।',
      ),
      t(
        'Recalling from memory and spacing hold better than rereading, so every topic comes back after 1, 7 and 30 days. Revision is inside your hours, not on top.',
        'बार-बार पढ़ने से बेहतर है याद से लिखना और अंतराल पर दोहराना, इसलिए हर टॉपिक 1, 7 और 30 दिन बाद लौटता है। दोहराना आपके घंटों के अंदर है, ऊपर से नहीं।',
      ),
    ],
    ...(exam.smaller && { smaller: exam.smaller }),
  }
}

const exams: [pattern: RegExp, exam: Exam][] = [
  [/gate.*(?:\bcs|computer|cse|\bit\b)|गेट.*(?:cs|कंप्यूटर)/u, gateCs],
  [/\bgate\b|गेट/u, gateOther],
  [/jee|जेईई|iit entrance|bitsat|viteee|comedk|mht/u, jee],
  [/neet|नीट|medical entrance/u, neet],
  [/upsc|civil services|\bias\b|psc\b|यूपीएससी/u, upsc],
  [/\bcat\b|\bxat\b|\bmba entrance|percentile/u, cat],
  [/ielts|toefl|\bgre\b|\bgmat\b/u, ielts],
  [/ssc|cgl|chsl|ibps|\bbank|rrb|railway|police|patwari|lekhpal|afcat|\bnda\b|\bcds\b|ctet|बैंक|रेलवे|एसएससी/u, ssc],
  [/board|class (?:9|10|11|12)|(?:9|10|11|12)th|cbse|icse|बोर्ड|कक्षा|(?:10|12)वीं/u, board],
  [/sem(?:ester)?\b|mid-?sem|end-?sem|backlog|cgpa|sgpa|college exam|viva|सेमेस्टर/u, semester],
]
export function exam({ text }: Facts): Variant {
  return examPlan(exams.find(([pattern]) => pattern.test(text))?.[1] ?? generalExam)
}
