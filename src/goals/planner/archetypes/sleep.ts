import type { Facts, Variant } from '#goals/planner/archetype.ts'
import { t } from '#goals/planner/text.ts'

function wakeTime(text: string): string | null {
  const match = /(?:at|by|around|subah|सुबह)?\s*(\d{1,2})(?:[:.](\d{2}))?\s*(?:am|a\.m\.|baje|बजे|o'clock)/u.exec(text)
  const hour = Number(match?.[1])
  return match && hour >= 3 && hour <= 11 ? `${hour}:${match[2] ?? '00'}` : null
}

export function sleep({ text }: Facts): Variant {
  const wake = wakeTime(text)
  const at = wake ? t(`at ${wake}`, `${wake} बजे`) : t('at one fixed time', 'एक तय समय पर')
  return {
    name: t('sleep', 'नींद'),
    effort: null,
    weeks: { typical: 6, least: 2 },
    weekly: { usual: 120, most: 420 },
    flat: true,
    stages: [
      {
        share: 15,
        title: t('A week of bedtimes and wake-up times written down', 'एक हफ़्ता सोने और उठने के समय लिखे'),
        why: t('The plan starts from your real times', 'योजना आपके असली समय से शुरू होती है'),
      },
      {
        share: 35,
        title: t(
          `Up ${at.en}, 15 minutes earlier every three days until there`,
          `${at.hi} उठना, वहाँ पहुँचने तक हर तीन दिन में 15 मिनट पहले`,
        ),
        why: t(
          'The wake-up time sets the clock; bedtime follows by itself',
          'शरीर की घड़ी उठने के समय से चलती है; सोने का समय अपने आप आता है',
        ),
      },
      { share: 25, title: t('Phone outside the bedroom, every night', 'हर रात फ़ोन सोने के कमरे से बाहर') },
      {
        share: 25,
        title: t(
          'Every morning within 30 minutes of the same time, free days too',
          'हर सुबह उसी समय के 30 मिनट के भीतर, छुट्टी में भी',
        ),
      },
    ],
    habits: [
      {
        name: t(`Up ${at.en}, into daylight`, `${at.hi} उठकर रोशनी में जाना`),
        share: 0.35,
        perWeek: 7,
        least: 2,
        most: 15,
        everyDay: true,
        partOfDay: 'morning',
        cue: t('When the alarm rings, feet on the floor, curtain open', 'अलार्म बजते ही पैर ज़मीन पर, परदा खुला'),
        smallest: t('Feet on the floor', 'पैर ज़मीन पर'),
      },
      {
        name: t('Screens off, lamp low, half an hour before bed', 'सोने से आधा घंटा पहले स्क्रीन बंद, रोशनी कम'),
        share: 0.5,
        perWeek: 7,
        least: 2,
        most: 30,
        everyDay: true,
        partOfDay: 'night',
        cue: t(
          'After dinner and brushing, phone on the charger in another room',
          'खाना और ब्रश के बाद, फ़ोन दूसरे कमरे में चार्ज पर',
        ),
        smallest: t('Phone face down, across the room', 'फ़ोन उल्टा, कमरे के दूसरे कोने में'),
      },
      {
        name: t('Last tea or coffee before 3 pm', 'आख़िरी चाय-कॉफ़ी दोपहर 3 बजे से पहले'),
        share: 0,
        perWeek: 7,
        least: 0,
        most: 0,
        tick: true,
        everyDay: true,
        partOfDay: 'afternoon',
        cue: t('After lunch, the last cup', 'दोपहर के खाने के बाद आख़िरी प्याला'),
        smallest: t('Half a cup', 'आधा प्याला'),
      },
    ],
    marks: [
      {
        at: 0.2,
        title: t('Seven nights written down', 'सात रातें लिखीं'),
        measure: t('bedtime and wake-up of each', 'हर रात सोने और उठने का समय'),
      },
      {
        at: 0.6,
        title: t('Ten of fourteen mornings on time', 'चौदह में दस सुबह समय पर'),
        measure: t('within 15 minutes', '15 मिनट के भीतर'),
      },
      {
        at: 0.97,
        title: t(
          'Twelve of fourteen mornings on time, without a second alarm',
          'चौदह में बारह सुबह समय पर, दूसरे अलार्म के बिना',
        ),
        measure: t('within 15 minutes', '15 मिनट के भीतर'),
      },
    ],
    firstSteps: [
      {
        minutes: 3,
        title: t(
          'Set tomorrow’s alarm to your usual time minus 15 minutes and put the phone across the room',
          'कल का अलार्म रोज़ से 15 मिनट पहले लगाएँ और फ़ोन कमरे के दूसरे कोने में रखें',
        ),
      },
      {
        minutes: 5,
        title: t('Write down when you slept and woke on the last three days', 'पिछले तीन दिन कब सोए और कब उठे, लिखें'),
      },
      { minutes: 5, title: t('Find a place outside the bedroom for the charger', 'चार्जर के लिए कमरे के बाहर जगह चुनें') },
    ],
    reasons: [
      t(
        'The wake-up time comes first and moves 15 minutes per three days; an earlier bedtime follows from being tired, not from trying.',
        'पहले उठने का समय, हर तीन दिन में 15 मिनट; जल्दी नींद थकान से आती है, कोशिश से नहीं।',
      ),
      t(
        'If you lie awake for weeks or stop breathing in sleep, a doctor can help more than a plan.',
        'हफ़्तों तक नींद न आए या नींद में साँस रुके तो योजना से ज़्यादा डॉक्टर मदद कर सकते हैं।',
      ),
    ],
  }
}
