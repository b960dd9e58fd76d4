import type { Facts, HabitSeed, Variant } from '#goals/planner/archetype.ts'
import { t } from '#goals/planner/text.ts'
import { type Skill, skillOf } from './skill-kinds.ts'

function habitsOf(skill: Skill): HabitSeed[] {
  const { hands } = skill
  return [
    {
      name: skill.practise,
      share: 0.62,
      perWeek: 5,
      least: 15,
      most: 180,
      partOfDay: 'evening',
      cue: hands
        ? t('After evening tea, tools already laid out', 'शाम की चाय के बाद, सामान पहले से सामने')
        : t('After evening tea, at my desk, one tab open', 'शाम की चाय के बाद, अपनी मेज़ पर, एक ही टैब खुला'),
      smallest: skill.smallest,
    },
    {
      name: t('Learn one new idea, then explain it aloud', 'एक नई बात सीखना, फिर बोलकर समझाना'),
      share: 0.23,
      perWeek: 2,
      least: 15,
      most: 90,
      partOfDay: 'morning',
      cue: t('After breakfast, before messages', 'नाश्ते के बाद, संदेश देखने से पहले'),
      smallest: t('One idea, one sentence', 'एक बात, एक वाक्य'),
    },
    {
      name: skill.check,
      share: 0.15,
      perWeek: 1,
      least: 10,
      most: 90,
      partOfDay: 'morning',
      cue: t('On the weekend after breakfast, before anything new', 'सप्ताहांत नाश्ते के बाद, कुछ नया करने से पहले'),
      smallest: t('One of them, ten minutes', 'उनमें से एक, दस मिनट'),
      preferDays: [5, 6],
    },
  ]
}

export function skill({ text }: Facts): Variant {
  const found = skillOf(text)
  return {
    name: found.name,
    effort: found.effort,
    weekly: { usual: found.usual, most: 1800 },
    stages: found.stages,
    habits: habitsOf(found),
    marks: [
      { at: 0.3, title: t('First proof, as good as it is now', 'पहला प्रमाण, जैसा अभी बने'), measure: found.proof },
      { at: 0.65, title: t('Second proof, next to the first', 'दूसरा प्रमाण, पहले के साथ मिलाकर'), measure: found.proof },
      { at: 0.97, title: t('Final proof, with a witness', 'अंतिम प्रमाण, किसी के सामने'), measure: found.proof },
    ],
    firstSteps: [
      ...found.steps.map((title) => ({ minutes: 10, title })),
      {
        minutes: 5,
        title: t('Choose one course or book and close the other tabs', 'एक कोर्स या किताब चुनें और बाकी टैब बंद करें'),
      },
    ],
    reasons: [
      t(
        'Most of the time goes into doing, a quarter into new material, and old work comes back each week without looking.',
        'ज़्यादातर समय करने में, चौथाई नई चीज़ में, और पुराना काम हर हफ़्ते बिना देखे लौटता है।',
      ),
    ],
    smaller: [t(`The basics of ${found.name.en}`, `${found.name.hi} की मूल बातें`)],
  }
}
