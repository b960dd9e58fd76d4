import type { Possible } from '#goals/goals.api.ts'
import { Weekday } from '#habits/habits.api.ts'
import { addDays } from '#platform/civil.ts'
import { clip } from '#platform/clip.ts'
import type { CivilDate } from '#platform/contract/api.ts'
import { type Brief, briefOf, type PlanInput, saidDays } from './brief.ts'
import { isComfortable } from './effort.ts'
import { capBroken, minutesInTitle, moneyNeeded, type Obstacle, obstacleOf } from './obstacle.ts'
import { indexOf } from './schedule.ts'
import { readFrequency } from './sentence/read-frequency.ts'
import { openSentence } from './sentence/sentence.ts'
import { cleanTitle } from './sentence/title.ts'
import { dateText, dayText, duration, listText, type Text, t } from './text.ts'

type Option = Possible['options'][number]
export type Change = Option['change']

/** The goal with a change applied: what sending an option does. */
export function changed(input: PlanInput, change: Change): PlanInput {
  const { title = input.title, deadline = input.deadline, ...limits } = change
  // Other minutes take the place of those that a note named.
  const note = change.minutesPerWeek === undefined ? input.note : undefined
  return {
    ...input,
    title,
    deadline,
    ...(note === undefined ? { note: undefined } : { note }),
    constraints: { ...input.constraints, ...limits },
  }
}

const briefWith = (input: PlanInput, change: Change) => briefOf(changed(input, change))
/** A monthly amount grows with the months, so the budget follows the date. */
function settled(input: PlanInput, change: Change): Change {
  const brief = briefWith(input, change)
  const money = moneyNeeded(brief)
  const budget = brief.input.constraints.budgetMinor
  return money !== null && budget !== undefined && money > budget ? { ...change, budgetMinor: money } : change
}
const works = (input: PlanInput, change: Change) => obstacleOf(briefWith(input, settled(input, change))) === null
/** Works, and with the least effort that the goal honestly takes. */
const worksWell = (input: PlanInput, change: Change) => {
  const brief = briefWith(input, settled(input, change))
  return obstacleOf(brief) === null && isComfortable(brief)
}

const DAYS = Array.from({ length: 60 }, (_, step) => Math.ceil(6 * 1.16 ** step)).filter((days) => days < 20_000)
const HOURS = [30, 60, 90, 120, 150, 180, 240, 300, 360, 420, 480, 600, 720, 900, 1080, 1200, 1500, 1800, 2400]

const datesAfter = (input: PlanInput) => {
  const from = input.deadline && input.deadline > input.today ? input.deadline : input.today
  return DAYS.map((days) => addDays(from, days)).filter((date) => date <= '9990-01-01')
}
const soonestDate = (input: PlanInput, base: Change) =>
  datesAfter(input).find((deadline) => works(input, { ...base, deadline })) ?? null
function laterDate(input: PlanInput, base: Change): CivilDate | null {
  const good = datesAfter(input).find((deadline) => worksWell(input, { ...base, deadline }))
  return good ?? soonestDate(input, base)
}
function moreMinutes(input: PlanInput, base: Change): number | null {
  const now = base.minutesPerWeek ?? input.constraints.minutesPerWeek ?? briefOf(input).weekly
  const amounts = HOURS.filter((minutes) => minutes > now)
  const good = amounts.find((minutesPerWeek) => worksWell(input, { ...base, minutesPerWeek }))
  return good ?? amounts.find((minutesPerWeek) => works(input, { ...base, minutesPerWeek })) ?? null
}

/** Gives days back, the weekend and then Wednesday first, until the plan works. */
function fewerDaysOff(input: PlanInput, base: Change): Weekday[] | null {
  const order: Weekday[] = ['saturday', 'wednesday', 'monday', 'friday', 'tuesday', 'thursday', 'sunday']
  let off = Weekday.options.filter((day) => input.constraints.daysOff?.includes(day))
  const least = off.length === 7 ? 3 : 1
  for (let given = 1; off.length > 0; given++) {
    const back = order.find((day) => off.includes(day))
    off = off.filter((day) => day !== back)
    if (given >= least && works(input, { ...base, daysOff: off })) return off
  }
  return null
}

/** The same title with another number of times a week. */
function titleWithTimes(brief: Brief, times: number): string {
  const sentence = openSentence(brief.input.title)
  readFrequency(sentence)
  const from = sentence.text.indexOf('\u0001')
  const to = sentence.text.lastIndexOf('\u0001') + 1
  const phrase = brief.language === 'hi' ? `हफ़्ते में ${times} बार` : times === 1 ? 'once a week' : `${times} times a week`
  const title = sentence.original
  const whole = from < 0 ? `${title} ${phrase}` : `${title.slice(0, from)}${phrase}${title.slice(to)}`
  const trimmed = clip(whole.trim(), 200)
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1)
}

function smallerTitles(brief: Brief): string[] {
  const { open, limit, frequency, variant, language } = brief
  const said = saidDays(frequency, open.length)
  const times = Math.min(open.length, limit ?? 7, 7)
  const rarer = said && said > times && times >= 1 ? [titleWithTimes(brief, times)] : []
  const titles = (variant.smaller ?? []).map((text) => text[language])
  const good = titles.filter((title) => worksWell(brief.input, { ...unavoidable(brief.input), title }))
  return [...rarer, ...(good.length > 0 ? good : titles.slice(-1))]
}

/** What must change whatever else does: a past date, a week without a day, more money than there is. */
function unavoidable(input: PlanInput): Change {
  const change: Change = {}
  const off = input.constraints.daysOff ?? []
  const brief = briefOf(input)
  const said = saidDays(brief.frequency, 7 - off.length) ?? 1
  if (off.length === 7 || said > 7 - off.length) {
    const keep = Math.max(0, Math.min(7 - said, off.length === 7 ? 4 : off.length))
    change.daysOff = Weekday.options.filter((day) => off.includes(day)).slice(off.length - keep)
  }
  const money = moneyNeeded(brief)
  if (money !== null && money > (input.constraints.budgetMinor ?? money)) change.budgetMinor = money
  return change
}

function described(input: PlanInput, change: Change): Text {
  const money = briefOf(input).facts.money
  const parts: Text[] = []
  if (change.title) parts.push(t(`“${change.title}” as the goal`, `लक्ष्य “${change.title}”`))
  if (change.deadline) parts.push(t(`by ${dateText(change.deadline).en}`, `${dateText(change.deadline).hi} तक`))
  if (change.minutesPerWeek) {
    parts.push(t(`${duration(change.minutesPerWeek).en} a week`, `हफ़्ते में ${duration(change.minutesPerWeek).hi}`))
  }
  if (change.daysOff) {
    const days = listText(change.daysOff.map((day) => dayText(indexOf(day))))
    parts.push(
      change.daysOff.length > 0
        ? t(`off only on ${days.en}`, `छुट्टी सिर्फ़ ${days.hi} को`)
        : t('no fixed day off', 'कोई तय छुट्टी नहीं'),
    )
  }
  if (change.budgetMinor)
    parts.push(t(`a budget of ${money.format(change.budgetMinor).en}`, `बजट ${money.format(change.budgetMinor).hi}`))
  return listText(parts)
}

const lead: Record<Option['kind'], Text> = {
  later: t('Later', 'बाद में'),
  'more-hours': t('More time', 'ज़्यादा समय'),
  smaller: t('Smaller', 'छोटा लक्ष्य'),
  'best-fit': t('The best that fits', 'जो सबसे अच्छा बैठे'),
  'fewer-days-off': t('Fewer days off', 'कम छुट्टियाँ'),
  'more-budget': t('A larger budget', 'बड़ा बजट'),
}

function candidates(input: PlanInput, kind: Obstacle['kind']): { kind: Option['kind']; change: Change }[] {
  const base = unavoidable(input)
  const brief = briefOf(input)
  const options: { kind: Option['kind']; change: Change }[] = []
  const add = (which: Option['kind'], change: Change | null) => change && options.push({ kind: which, change })
  const deadline = input.deadline === null ? null : laterDate(input, base)
  const minutesPerWeek = kind === 'past' ? null : moreMinutes(input, base)
  const daysOff = kind === 'no-day' || kind === 'days' ? fewerDaysOff(input, { ...base, daysOff: undefined }) : null
  const { daysOff: _, ...withoutDays } = base
  const capped = capBroken(brief)
  if (kind === 'money' && !capped) add('more-budget', base)
  add('fewer-days-off', daysOff && { ...withoutDays, daysOff })
  if ((kind !== 'money' || capped) && kind !== 'days') add('later', deadline === null ? null : { ...base, deadline })
  if (kind === 'effort' || kind === 'minutes')
    add('more-hours', minutesPerWeek === null ? null : { ...base, minutesPerWeek })
  if (kind === 'minutes') add('smaller', withoutMinutes(brief))
  for (const title of smallerTitles(brief))
    add('smaller', kind === 'days' ? { ...withoutDays, title } : { ...base, title })
  if (kind === 'money') add('smaller', smallerSum(brief))
  const bestHours = Math.min(brief.variant.weekly.most, Math.max(60, Math.ceil((brief.weekly * 1.5) / 30) * 30))
  const both = { ...base, minutesPerWeek: bestHours }
  const bothDate = input.deadline === null ? null : soonestDate(input, both)
  const sooner = bothDate !== null && deadline !== null && bothDate < deadline
  if ((kind === 'effort' && sooner) || options.length === 0)
    add('best-fit', bothDate ? { ...both, deadline: bothDate } : both)
  return options
}

/** The title with the amount that there is. */
function smallerSum(brief: Brief): Change | null {
  const { input, facts, language } = brief
  const { constraints } = input
  const capped = capBroken(brief)
  const budget = capped
    ? Math.min(capped.cap * facts.months, constraints.budgetMinor ?? Infinity)
    : constraints.budgetMinor
  if (!budget || budget < facts.money.minorPerUnit) return null
  const sum = facts.money.format(budget)[language]
  return { title: language === 'hi' ? `${sum} बचाना` : `Save ${sum}` }
}

/** The title without the minutes that it asks for. */
function withoutMinutes(brief: Brief): Change | null {
  const asked = minutesInTitle(brief)
  return asked && { title: cleanTitle(asked.sentence) }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Ways out, each tried before it is offered: sent as it is, it leads to a plan. */
export function possibleOf(input: PlanInput, obstacle: Obstacle): Possible {
  const { language } = input
  const tried = candidates(input, obstacle.kind).filter(({ change }) => works(input, change))
  const last: Change = { ...unavoidable(input), ...withoutMinutes(briefOf(input)), minutesPerWeek: 600, daysOff: [] }
  const far = laterDate(input, last)
  const rescue = { kind: 'best-fit' as const, change: far && input.deadline ? { ...last, deadline: far } : last }
  const options = tried.length > 0 ? tried.slice(0, 5) : [rescue]
  return {
    reason: capital(obstacle.reason[language]),
    neededMinutes: obstacle.neededMinutes,
    availableMinutes: obstacle.availableMinutes,
    options: options.map(({ kind, change: wish }) => {
      const change = settled(input, wish)
      return {
        kind,
        text: `${lead[kind][language]}: ${described(input, change)[language]}.`.replace(
          /\.$/,
          language === 'hi' ? '।' : '.',
        ),
        change,
      }
    }),
  }
}
