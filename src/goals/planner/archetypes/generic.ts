import type { Facts, Variant } from '#goals/planner/archetype.ts'
import { t } from '#goals/planner/text.ts'
import { clip } from '#platform/clip.ts'
import { routine } from './routine.ts'

/** A small routine that is to be kept, or else something that is to be done once. */
export const generic = (facts: Facts): Variant => routine(facts) ?? once(facts)

function once({ title }: Facts): Variant {
  const goal = clip(title, 60)
  return {
    name: t('this goal', 'यह लक्ष्य'),
    effort: null,
    weekly: { usual: 180, most: 1800 },
    whole: true,
    stages: [
      {
        share: 15,
        title: t(
          `“${goal}”: what it looks like when it is done, in three lines`,
          `“${goal}”: पूरा होने पर कैसा दिखेगा, तीन पंक्तियों में`,
        ),
        why: t('What can be seen can be finished', 'जो दिखता है वही पूरा होता है'),
      },
      { share: 25, title: t('The first quarter, however rough', 'पहला चौथाई, जैसा भी बने') },
      { share: 30, title: t('Half-way: kept what works, dropped what does not', 'आधा रास्ता: जो चला रखा, जो नहीं छोड़ा') },
      { share: 30, title: t('Done, and shown to one person', 'पूरा, और एक व्यक्ति को दिखाया') },
    ],
    habits: [
      {
        name: t(`Work on: ${clip(goal, 50)}`, `इस पर काम: ${clip(goal, 50)}`),
        share: 0.85,
        perWeek: 4,
        least: 10,
        most: 180,
        partOfDay: 'evening',
        cue: t('After evening tea, in the same place each time', 'शाम की चाय के बाद, हर बार उसी जगह'),
        smallest: t('Five minutes of the easiest part', 'सबसे आसान हिस्से के पाँच मिनट'),
      },
      {
        name: t('Look at the week and choose the next step', 'हफ़्ते पर नज़र और अगला कदम चुनना'),
        share: 0.15,
        perWeek: 1,
        least: 5,
        most: 30,
        partOfDay: 'evening',
        cue: t('On the weekend after tea, with paper', 'सप्ताहांत चाय के बाद, काग़ज़ के साथ'),
        smallest: t('One sentence', 'एक वाक्य'),
        preferDays: [5, 6],
      },
    ],
    marks: [
      {
        at: 0.3,
        title: t('The rhythm holds', 'लय निभ रही है'),
        measure: t('eight of ten planned times', 'दस में आठ बार'),
      },
      {
        at: 0.6,
        title: t('Half of it can be seen', 'आधा दिखता है'),
        measure: t('one person has seen it', 'एक व्यक्ति ने देखा'),
      },
      {
        at: 0.97,
        title: t('It is done', 'पूरा हुआ'),
        measure: t('as your three lines say', 'जैसा आपकी तीन पंक्तियाँ कहती हैं'),
      },
    ],
    firstSteps: [
      {
        minutes: 10,
        title: t('Write three lines: what it looks like when it is done', 'तीन पंक्तियाँ लिखें: पूरा होने पर कैसा दिखेगा'),
      },
      {
        minutes: 5,
        title: t('List the first five steps; circle the smallest', 'पहले पाँच कदम लिखें; सबसे छोटे पर गोला लगाएँ'),
      },
      {
        minutes: 5,
        title: t('Do the smallest piece of it now, for five minutes', 'इसका सबसे छोटा हिस्सा अभी पाँच मिनट करें'),
      },
    ],
    reasons: [
      t(
        'What done looks like comes first; then a fixed time each week carries it, and the smallest version saves the bad days.',
        'पहले यह कि पूरा होना कैसा दिखेगा; फिर हर हफ़्ते का तय समय इसे चलाता है, और बुरे दिनों को सबसे छोटा रूप बचाता है।',
      ),
    ],
  }
}
