import type { Facts, HabitSeed, Mark, Variant } from '#goals/planner/archetype.ts'
import { readMoney, readMonthlyCap } from '#goals/planner/sentence/read-money.ts'
import { openSentence } from '#goals/planner/sentence/sentence.ts'
import { type Text, t } from '#goals/planner/text.ts'

/** Whole units that people really pay, never more than the share. */
function payable(minor: number, minorPerUnit: number): number {
  const units = minor / minorPerUnit
  const step =
    units < 100 ? 1 : units < 500 ? 10 : units < 2000 ? 50 : units < 10_000 ? 100 : units < 50_000 ? 500 : 1000
  return Math.max(0, Math.floor(units / step)) * step * minorPerUnit
}

type Cadence = 'day' | 'week' | 'month'
const cadences: [Cadence, RegExp][] = [
  ['month', /month|mahi|महीने/u],
  ['week', /week|haft|हफ़?्ते/u],
  ['day', /da(?:y|ily)|din|roz|दिन|रोज़?/u],
]

/** The amount that a title names, in minor units of the currency, and how often when it repeats. */
export function amountInTitle(title: string, minorPerUnit: number) {
  const sentence = openSentence(title)
  readMonthlyCap(sentence)
  const said = readMoney(sentence, true)
  if (!said) return null
  const { per } = said
  const cadence = per === null ? null : (cadences.find(([, pattern]) => pattern.test(per))?.[0] ?? null)
  return { amountMinor: Math.round((said.amountMinor / 100) * minorPerUnit), repeats: per !== null, cadence }
}

/** What a month may take at the most, as the title or the description says it, in minor units of the currency. */
export function monthlyCap({ title, text, money }: Facts): number | null {
  const said = readMonthlyCap(openSentence(title)) ?? readMonthlyCap(openSentence(text))
  return said === null ? null : Math.floor((said / 100) * money.minorPerUnit)
}

function transfer(share: Text, units: number, facts: Facts, cadence: Cadence): HabitSeed {
  const payday = t(`On payday: move ${share.en} to savings`, `पैसे आते ही: ${share.hi} बचत में डालना`)
  return {
    name: cadence === 'month' ? payday : t(`Move ${share.en} to savings`, `${share.hi} बचत में डालना`),
    share: 0.15,
    perWeek: cadence === 'day' ? 7 : 1,
    least: 1,
    most: 5,
    ...(cadence !== 'day' && { floating: true }),
    ...(cadence === 'month' && { monthly: true }),
    partOfDay: 'morning',
    cue: t('When money comes in, before anything is spent', 'पैसे आते ही, कुछ ख़र्च करने से पहले'),
    smallest: t('A tenth of it', 'उसका दसवाँ हिस्सा'),
    ...(units >= 1 &&
      units <= 1_000_000 && { target: { atLeast: units, unit: t(facts.money.unit, facts.money.unit) } }),
  }
}

export function saving(facts: Facts): Variant {
  const { money, months, weeks, days } = facts
  const said = amountInTitle(facts.title, money.minorPerUnit)
  const each = said?.cadence ? said.amountMinor : said ? null : monthlyCap(facts)
  const wanted = said ? (said.repeats ? null : said.amountMinor) : facts.budgetMinor
  const total = wanted && wanted >= money.minorPerUnit ? wanted : null
  const weekly = days < 28
  const parts = days < 7 ? 1 : weekly ? weeks : months
  const share = total === null ? each : payable(Math.floor(total / parts), money.minorPerUnit)
  const rest = total !== null && share !== null ? total - share * parts : 0
  const shareText = share ? money.format(share) : t('a fixed part (start with a tenth)', 'एक तय हिस्सा (दसवें से शुरू)')
  const debt = /loan|debt|repay|emi|udhaar|karz|क़?र्ज़?/u.test(facts.text)
  const marks: Mark[] = (total === null ? [] : [0.1, 0.25, 0.5, 0.75, 1]).map((at) => {
    const amount = money.format(total === null ? 0 : total * at)
    return {
      at,
      title: debt ? t(`${amount.en} paid back`, `${amount.hi} चुकाए`) : t(`${amount.en} saved`, `${amount.hi} जमा`),
      measure: t('as the account shows it', 'जैसा खाते में दिखे'),
    }
  })
  return {
    name: debt ? t('paying back', 'क़र्ज़ चुकाना') : t('saving', 'बचत'),
    effort: null,
    weekly: { usual: 70, most: 240 },
    flat: true,
    whole: true,
    stages: [
      {
        share: 15,
        title: t('Spending written down, needs and wants told apart', 'ख़र्च लिखा, ज़रूरत और चाह अलग की'),
        why: t('Most find a tenth that they do not miss', 'ज़्यादातर को एक दसवाँ हिस्सा मिलता है जिसकी कमी नहीं खलती'),
      },
      {
        share: 10,
        title: t('Separate account or jar, transfer set to payday', 'अलग खाता या गुल्लक, ट्रांसफ़र पैसे आने के दिन'),
        why: t('What moves first is not missed later', 'जो पहले हटता है उसकी बाद में कमी नहीं खलती'),
      },
      {
        share: 35,
        title: debt
          ? t('The dearest debt first: half of it paid', 'सबसे महँगा क़र्ज़ पहले: आधा चुकाया')
          : t('First half there, kept where you do not spend from', 'पहला आधा जमा, वहाँ जहाँ से ख़र्च नहीं होता'),
      },
      {
        share: 40,
        title: debt
          ? t('The rest paid, and the receipt kept', 'बाकी चुकाया, रसीद रखी')
          : t('The whole sum there, untouched', 'पूरी रक़म जमा, बिना छुए'),
      },
    ],
    habits: [
      transfer(
        shareText,
        share ? Math.floor(share / money.minorPerUnit) : 0,
        facts,
        said?.cadence ?? (weekly ? 'week' : 'month'),
      ),
      {
        name: t('Write down what was spent today', 'आज का ख़र्च लिखना'),
        share: 0.5,
        perWeek: 6,
        least: 1,
        most: 5,
        partOfDay: 'night',
        cue: t('After dinner, from messages and memory', 'रात के खाने के बाद, संदेशों और याद से'),
        smallest: t('The largest one only', 'सिर्फ़ सबसे बड़ा'),
      },
      {
        name: t('Look at the week and pick one expense to drop', 'हफ़्ता देखना और एक ख़र्च छोड़ना चुनना'),
        share: 0.35,
        perWeek: 1,
        least: 4,
        most: 20,
        partOfDay: 'morning',
        cue: t('On the weekend after breakfast', 'सप्ताहांत नाश्ते के बाद'),
        smallest: t('The week’s sum', 'हफ़्ते का जोड़'),
        preferDays: [5, 6],
      },
    ],
    marks:
      marks.length > 0
        ? marks
        : [
            {
              at: 0.35,
              title: t('First month of transfers', 'पहला महीना, ट्रांसफ़र हुआ'),
              measure: t('the account shows it', 'खाते में दिखे'),
            },
            { at: 0.97, title: t('Every transfer made', 'हर ट्रांसफ़र हुआ'), measure: t('count them', 'गिनें') },
          ],
    firstSteps: [
      {
        minutes: 10,
        title: t(
          'Open a separate account, jar or sub-wallet and put the first small amount in',
          'अलग खाता, गुल्लक या वॉलेट बनाएँ और पहली छोटी रक़म डालें',
        ),
      },
      {
        minutes: 10,
        title: t(
          'Go through the last week of UPI messages and write down the three largest',
          'पिछले हफ़्ते के UPI संदेश देखें और तीन सबसे बड़े ख़र्च लिखें',
        ),
      },
      {
        minutes: 5,
        title: t(
          'Write down which day money comes in, and set a reminder for that morning',
          'लिखें कि पैसे किस दिन आते हैं, और उस सुबह का रिमाइंडर लगाएँ',
        ),
      },
    ],
    reasons: [
      ...(total !== null && share ? [savingReason(facts, total, share, parts, rest, weekly)] : []),
      t(
        'The transfer happens on payday by itself; writing down is for seeing, not for scolding. Keep a cushion before large wishes.',
        'ट्रांसफ़र पैसे आने के दिन अपने आप हो; लिखना देखने के लिए है, डाँटने के लिए नहीं। बड़ी चाह से पहले सहारा रखें।',
      ),
    ],
  }
}

function savingReason(facts: Facts, total: number, share: number, parts: number, rest: number, weekly: boolean): Text {
  const [sum, each, left] = [facts.money.format(total), facts.money.format(share), facts.money.format(rest)]
  const last = rest >= facts.money.minorPerUnit
  if (parts === 1) return t(`${sum.en} in one go.`, `${sum.hi} एक बार में।`)
  const en = `${sum.en} in ${parts} ${weekly ? 'weeks' : 'months'}: ${each.en} each${last ? `, and ${left.en} more with the last` : ''}.`
  const hi = `${parts} ${weekly ? 'हफ़्तों' : 'महीनों'} में ${sum.hi}: हर बार ${each.hi}${last ? `, और आख़िरी में ${left.hi} ज़्यादा` : ''}।`
  return t(en, hi)
}
