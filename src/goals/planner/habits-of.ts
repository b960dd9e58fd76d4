import type { PlanContent } from '#goals/goals.api.ts'
import type { Schedule } from '#habits/habits.api.ts'
import { civilDate, weekdayIndex } from '#platform/civil.ts'
import { clip } from '#platform/clip.ts'
import type { Brief } from './brief.ts'
import { movedPart } from './note.ts'
import type { Laid } from './rhythm.ts'
import { datesBetween, timesAWeek, weekdaysOf } from './schedule.ts'
import { type Text, t } from './text.ts'

type Habit = PlanContent['habits'][number]

const cues: Record<string, Text[]> = {
  morning: [
    t('After breakfast, before the phone', 'नाश्ते के बाद, फ़ोन से पहले'),
    t('When I have brushed my teeth', 'दाँत साफ़ करते ही'),
  ],
  afternoon: [
    t('After lunch, before I sit down elsewhere', 'दोपहर के खाने के बाद, कहीं और बैठने से पहले'),
    t('When the last class is over', 'आख़िरी क्लास ख़त्म होते ही'),
  ],
  evening: [
    t('After evening tea, in the same place', 'शाम की चाय के बाद, उसी जगह'),
    t('When I come home and have put the bag down', 'घर आकर बैग रखते ही'),
  ],
  night: [
    t('After dinner, before any screen', 'रात के खाने के बाद, स्क्रीन से पहले'),
    t('When the plates are washed', 'बर्तन धुलते ही'),
  ],
}

function scheduleOf(laid: Laid, brief: Brief): Schedule {
  const { count, days, seed, said } = laid
  const dates = brief.days < 7 ? datesBetween(civilDate(brief.first), civilDate(brief.last)) : []
  const possible = dates.filter((day) => days.includes(weekdayIndex(day)))
  if (possible.length === 1 && possible[0] !== undefined) return { kind: 'once', date: civilDate(possible[0]) }
  const { frequency } = brief
  if (seed.floating && !seed.monthly) return { kind: 'quota', times: 1, per: 'week' }
  if (seed.monthly) return { kind: 'quota', times: 1, per: 'month' }
  if (said && frequency?.per === 'month' && brief.days >= 28)
    return { kind: 'quota', times: Math.min(frequency.times, count * 4), per: 'month' }
  if (days.length === 7) return { kind: 'daily' }
  const free = brief.open.length === 7 && !brief.wishes.understood && brief.days >= 7
  // The person named a number, not days; a quota leaves the choice to them where nothing speaks for fixed days.
  if (said && frequency?.per === 'week' && free && !seed.hard && !brief.named)
    return { kind: 'quota', times: count, per: 'week' }
  return { kind: 'weekdays', days: weekdaysOf(days) }
}

function targetOf({ seed, said }: Laid, brief: Brief): Habit['target'] {
  const { target } = seed
  const unit = target?.unit[brief.language] ?? ''
  if (target?.atLeast !== undefined) return { atLeast: target.atLeast, unit }
  if (target?.atMost !== undefined) return { atMost: target.atMost, unit }
  if (!said || brief.frequency?.per !== 'day' || brief.frequency.times < 2) return undefined
  return { atLeast: brief.frequency.times, unit: t('times', 'बार')[brief.language] }
}

function habitOf(laid: Laid, index: number, brief: Brief): Habit {
  const { seed, minutes, gentle } = laid
  const { language, variation, wishes } = brief
  const moved = seed.everyDay ? seed.partOfDay : movedPart(seed.partOfDay, wishes)
  // A variation moves what can move, every second one, so that "another" is another.
  const turn = variation % 3
  const part =
    turn === 1 && moved === seed.partOfDay && !seed.everyDay
      ? movedPart(moved, { ...wishes, onlyAt: null, notAt: [...wishes.notAt, ...(moved === 'anytime' ? [] : [moved])] })
      : moved
  const stock = cues[part] ?? []
  const own = part === seed.partOfDay && turn !== 2
  const cue = own ? seed.cue : (stock[(index + variation) % stock.length] ?? seed.cue)
  const schedule = scheduleOf(laid, brief)
  const target = targetOf(laid, brief)
  return {
    name: clip((gentle ? (seed.easyName ?? seed.name) : seed.name)[language], 80),
    schedule,
    ...(target && { target }),
    minutes,
    minutesPerWeek: minutes * timesAWeek(schedule),
    partOfDay: part,
    cue: clip(cue[language], 200),
    smallest: clip(seed.smallest[language], 120),
  }
}

export const habitsOf = (laid: Laid[], brief: Brief): Habit[] => laid.map((one, index) => habitOf(one, index, brief))
