import { amountInTitle, monthlyCap } from './archetypes/saving.ts'
import { type Brief, saidDays } from './brief.ts'
import { availableMinutes, isHopeless } from './effort.ts'
import { indexOf } from './schedule.ts'
import { readHours } from './sentence/read-hours.ts'
import { openSentence, type Sentence } from './sentence/sentence.ts'
import { dateText, dayText, duration, listText, type Text, t } from './text.ts'

export type Obstacle = {
  kind: 'past' | 'no-day' | 'days' | 'minutes' | 'money' | 'effort'
  reason: Text
  neededMinutes: number | null
  availableMinutes: number | null
}

/** What the title asks to put aside until the end, in minor units; null when it names no amount. */
export function moneyNeeded(brief: Brief): number | null {
  const { input, facts } = brief
  if (input.theme !== 'saving') return null
  const said = amountInTitle(input.title, facts.money.minorPerUnit)
  if (!said) return null
  if (!said.repeats) return said.amountMinor
  if (!said.cadence || brief.input.deadline === null) return null
  const times = { month: facts.months, week: facts.weeks, day: facts.weeks * 7 }
  return said.amountMinor * times[said.cadence]
}

/** What a month would have to carry and the most that it may; null where they do not conflict. */
export function capBroken(brief: Brief): { share: number; cap: number } | null {
  const { input, facts } = brief
  if (input.theme !== 'saving' || input.deadline === null) return null
  const cap = monthlyCap(facts)
  const total = moneyNeeded(brief)
  if (cap === null || total === null) return null
  const share = Math.ceil(total / facts.months)
  return share > cap ? { share, cap } : null
}

const hoursAreTheGoal = ['sleep', 'quitting']
/** The minutes a week that the title itself asks for, and the sentence they were taken from. */
export function minutesInTitle({ input, open }: Brief): { minutes: number; sentence: Sentence } | null {
  if (hoursAreTheGoal.includes(input.theme)) return null
  const sentence = openSentence(input.title)
  const hours = readHours(sentence, open.length)
  return hours && { minutes: hours.minutesPerWeek, sentence }
}

function effortReason(brief: Brief, minutes: number): Text {
  const { name, effort, weeks } = brief.variant
  const until = dateText(brief.input.deadline ?? brief.input.today)
  const tooFew = weeks && brief.days < weeks.least * 7
  if (!effort || (tooFew && minutes >= effort.least * 60)) {
    const least = weeks?.least ?? 1
    return t(
      `For ${name.en} body and habit need about ${weeks?.typical ?? least} weeks, ${least} at the least; until ${until.en} there are ${brief.days} days.`,
      `${name.hi}: शरीर और आदत को क़रीब ${weeks?.typical ?? least} हफ़्ते चाहिए, कम से कम ${least}; ${until.hi} तक ${brief.days} दिन हैं।`,
    )
  }
  const [typical, least, here] = [duration(effort.typical * 60), duration(effort.least * 60), duration(minutes)]
  return t(
    `${name.en}: ${typical.en} is usual, ${least.en} the least; until ${until.en} you have about ${here.en} (${duration(brief.weekly).en} a week, ${Math.round(brief.adherence * 100)}% of it used).`,
    `${name.hi}: आम तौर पर ${typical.hi} लगते हैं, कम से कम ${least.hi}; ${until.hi} तक आपके पास क़रीब ${here.hi} हैं (हफ़्ते में ${duration(brief.weekly).hi}, उसका ${Math.round(brief.adherence * 100)}%)।`,
  )
}

/** Why no plan can keep every limit; null when one can. */
export function obstacleOf(brief: Brief): Obstacle | null {
  const { input, open, days, frequency, limit } = brief
  const of = (kind: Obstacle['kind'], reason: Text, needed: number | null = null, available: number | null = null) => ({
    kind,
    reason,
    neededMinutes: needed,
    availableMinutes: available,
  })
  if (days < 1) {
    const date = dateText(input.deadline ?? input.today)
    return of('past', t(`${date.en} is already past.`, `${date.hi} बीत चुकी है।`))
  }
  if (open.length === 0) {
    return of(
      'no-day',
      t(
        'Every day until then is a day off, so there is no day to plan on.',
        'तब तक हर दिन छुट्टी है, इसलिए योजना के लिए कोई दिन नहीं बचता।',
      ),
      null,
      0,
    )
  }
  const said = saidDays(frequency, open.length)
  if (said && days >= 7 && said > open.length) {
    return of(
      'days',
      t(
        `${said} days a week do not fit into the ${open.length} that are not off.`,
        `हफ़्ते में ${said} दिन उन ${open.length} दिनों में नहीं आते जो छुट्टी नहीं हैं।`,
      ),
    )
  }
  const off = (brief.named ?? []).filter((day) => (input.constraints.daysOff ?? []).map(indexOf).includes(day))
  if (off.length > 0) {
    const names = listText(off.map(dayText))
    return of('days', t(`You chose ${names.en}, and that is a day off.`, `आपने ${names.hi} चुना, और वह छुट्टी का दिन है।`))
  }
  const asked = limit === null || days < 7 ? null : minutesInTitle(brief)
  if (asked && limit !== null && asked.minutes > limit) {
    const [wanted, there] = [duration(asked.minutes), duration(limit)]
    return of(
      'minutes',
      t(
        `The goal itself asks for ${wanted.en} a week; you have ${there.en}.`,
        `लक्ष्य ही हफ़्ते में ${wanted.hi} माँगता है; आपके पास ${there.hi} हैं।`,
      ),
      asked.minutes,
      limit,
    )
  }
  const least = said && days >= 7 ? said : 1
  if (limit !== null && least > limit) {
    return of(
      'minutes',
      t(
        `${least === 1 ? 'Once a week needs' : `${least} times a week need`} at least a minute each time; you have ${limit} a week.`,
        `हफ़्ते में ${least} बार के लिए हर बार कम से कम एक मिनट चाहिए; आपके पास हफ़्ते में ${limit} मिनट हैं।`,
      ),
      least,
      limit,
    )
  }
  const money = moneyNeeded(brief)
  const budget = input.constraints.budgetMinor
  if (money !== null && budget !== undefined && money > budget) {
    const [wanted, there] = [brief.facts.money.format(money), brief.facts.money.format(budget)]
    return of(
      'money',
      t(
        `The goal asks for ${wanted.en}; your budget is ${there.en}.`,
        `लक्ष्य के लिए ${wanted.hi} चाहिए; आपका बजट ${there.hi} है।`,
      ),
    )
  }
  const capped = capBroken(brief)
  if (capped) {
    const [each, most] = [brief.facts.money.format(capped.share), brief.facts.money.format(capped.cap)]
    return of(
      'money',
      t(
        `That takes ${each.en} a month; you can put aside ${most.en}.`,
        `इसके लिए हर महीने ${each.hi} चाहिए; आप ${most.hi} रख सकते हैं।`,
      ),
    )
  }
  if (!isHopeless(brief)) return null
  const minutes = availableMinutes(brief)
  return of(
    'effort',
    effortReason(brief, minutes),
    brief.variant.effort ? brief.variant.effort.least * 60 : null,
    minutes,
  )
}
