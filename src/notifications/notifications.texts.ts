import type { Person } from '#platform/ctx.ts'

type Language = Person['language']
type Text = { title: string; body: string }

const listed = (language: Language, words: string[]) =>
  new Intl.ListFormat(language === 'hi' ? 'hi' : 'en-GB', { type: 'conjunction' }).format(words)
const sentences = (...parts: (string | null)[]) => parts.filter(Boolean).join(' ')
/** Ends a person's own words as a sentence, unless they did. */
const ended = (words: string, stop: '.' | '।') => (/[.!?।]$/.test(words) ? words : words + stop)

/** To a mentor: nothing of why. */
export const reachOutText = (language: Language, name: string): Text =>
  language === 'hi'
    ? { title: `${name} से बात कीजिए`, body: 'आज थोड़ा समय निकालकर उनका हाल पूछिए। वे आपसे बात करके ख़ुश होंगे।' }
    : {
        title: `Reach out to ${name}`,
        body: 'Find a moment today to ask how they are. They would be glad to hear from you.',
      }

type DueHabit = { name: string; minutes: number | null; cue: string | null; smallest: string | null }
const mostNames = 4

/** What is left of today; `habits` has at least one. Minutes are said when every habit has them. */
export function reminderText(language: Language, habits: DueHabit[]): Text {
  const minutes = habits.every((habit) => habit.minutes !== null)
    ? habits.reduce((sum, habit) => sum + (habit.minutes ?? 0), 0)
    : null
  const [first, ...others] = habits
  const what =
    first && others.length === 0 ? first.name : language === 'hi' ? `${habits.length} काम` : `${habits.length} habits`
  const shown = habits
    .slice(0, mostNames)
    .map(({ name, minutes }) => (minutes === null ? name : `${name} (${shortMinutes(language, minutes)})`))
  const more = habits.length - shown.length
  if (language === 'hi') {
    const title = `आज: ${what}${minutes === null ? '' : `, ${minutes} मिनट`}`
    if (first && others.length === 0) return { title, body: hintHi(first) }
    return { title, body: `${listed('hi', more > 0 ? [...shown, `${more} और`] : shown)}।` }
  }
  const title = `Today: ${what}${minutes === null ? '' : `, ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`}`
  if (first && others.length === 0) return { title, body: hintEn(first) }
  return { title, body: `${listed('en', more > 0 ? [...shown, `${more} more`] : shown)}.` }
}

/** One habit at its own time. */
export const habitReminderText = (language: Language, habit: DueHabit): Text => ({
  title: habit.name,
  body: language === 'hi' ? hintHi(habit) : hintEn(habit),
})

const shortMinutes = (language: Language, minutes: number) => (language === 'hi' ? `${minutes} मिनट` : `${minutes} min`)

const hintEn = ({ cue, smallest }: DueHabit) =>
  sentences(cue && ended(cue, '.'), smallest && `On a full day: ${ended(smallest, '.')}`) || 'Tick it when it is done.'
const hintHi = ({ cue, smallest }: DueHabit) =>
  sentences(cue && ended(cue, '।'), smallest && `व्यस्त दिन में: ${ended(smallest, '।')}`) || 'हो जाए तो टिक कर दीजिए।'

/** New plan suggestions of one goal; `titles` has at least one. */
export function suggestionText(language: Language, goal: string, titles: string[]): Text {
  const count = titles.length
  if (language === 'hi')
    return {
      title: `“${goal}” के लिए ${count === 1 ? 'एक सुझाव' : `${count} सुझाव`}`,
      body: titles.map((title) => ended(title, '।')).join(' '),
    }
  return {
    title: `${count === 1 ? 'A suggestion' : `${count} suggestions`} for “${goal}”`,
    body: titles.map((title) => ended(title, '.')).join(' '),
  }
}

/** A finding across the person's days; the sentence is its own. */
export const insightText = (language: Language, sentence: string): Text => ({
  title: language === 'hi' ? 'आपके दिनों में एक बात दिखी' : 'Something that goes together in your days',
  body: sentence,
})

export type WeekOfHabit = {
  name: string
  done: number
  due: number
  /** 0 is Monday. */
  missedOn: number[]
  /** A weekday on which it was missed nearly every time in four weeks, while other days worked. */
  pattern: { weekday: number; missed: number; due: number; canMove: boolean } | null
  smallest: string | null
}
export type Week = {
  done: number
  due: number
  /** Done in the week before; null when nothing was due then. */
  doneBefore: number | null
  held: WeekOfHabit[]
  /** Most missed first. */
  slipped: WeekOfHabit[]
  /** A plan suggestion that waits for the person. */
  suggestion: string | null
}

/** What held, what slipped, one adjustment, one line of encouragement. */
export function reviewText(language: Language, week: Week): Text {
  const [slip] = week.slipped
  const more = week.doneBefore === null ? 0 : week.done - week.doneBefore
  const held = week.held.slice(0, mostNames)
  const missedOn =
    slip && slip.missedOn.length > 0 && slip.missedOn.length < 4
      ? listed(
          language,
          slip.missedOn.map((day) => weekdayName(language, day)),
        )
      : null
  if (language === 'hi') {
    const share = ({ name, done, due }: WeekOfHabit) => `${name} ${due} में से ${done}`
    return {
      title: `पिछला हफ़्ता: ${week.due} में से ${week.done} बार`,
      body: sentences(
        held.length > 0 ? `अच्छा चला: ${held.map(share).join(', ')}।` : null,
        slip ? `कम रहा: ${share(slip)}${missedOn ? `, ${missedOn} को छूटा` : ''}।` : null,
        adjustmentHi(week, slip),
        week.done === 0
          ? 'नया हफ़्ता शुरू हुआ है; एक छोटा कदम काफ़ी है।'
          : more > 0
            ? `यह उससे पहले के हफ़्ते से ${more} ज़्यादा है।`
            : null,
      ),
    }
  }
  const share = ({ name, done, due }: WeekOfHabit) => `${name} ${done} of ${due}`
  return {
    title: `Last week: ${week.done} of ${week.due} done`,
    body: sentences(
      held.length > 0 ? `Held: ${held.map(share).join(', ')}.` : null,
      slip ? `Slipped: ${share(slip)}${missedOn ? `, missed on ${missedOn}` : ''}.` : null,
      adjustmentEn(week, slip),
      week.done === 0
        ? 'A new week has begun; one small step is enough.'
        : more > 0
          ? `That is ${more} more than the week before.`
          : null,
    ),
  }
}

function adjustmentEn({ suggestion }: Week, slip: WeekOfHabit | undefined): string | null {
  if (suggestion) return `A plan suggestion waits for you: ${ended(suggestion, '.')}`
  if (!slip) return 'Everything due was kept up; the plan can stay as it is.'
  const { pattern, smallest } = slip
  if (pattern)
    return `On ${weekdayName('en', pattern.weekday)}s it was missed ${pattern.missed} of ${pattern.due} times. Would another ${pattern.canMove ? 'day' : 'time of that day'} suit it better?`
  return smallest
    ? `On a full day the smallest version is enough: ${ended(smallest, '.')}`
    : 'Choose a day and a time for it this week.'
}

function adjustmentHi({ suggestion }: Week, slip: WeekOfHabit | undefined): string | null {
  if (suggestion) return `Plan का एक सुझाव आपका इंतज़ार कर रहा है: ${ended(suggestion, '।')}`
  if (!slip) return 'जो तय था, वह चलता रहा; plan ऐसे ही रह सकता है।'
  const { pattern, smallest } = slip
  if (pattern)
    return `${weekdayName('hi', pattern.weekday)} को यह ${pattern.due} में से ${pattern.missed} बार छूटा। क्या ${pattern.canMove ? 'कोई और दिन' : 'उस दिन कोई और समय'} बेहतर रहेगा?`
  return smallest ? `व्यस्त दिन में छोटा रूप भी काफ़ी है: ${ended(smallest, '।')}` : 'इस हफ़्ते इसके लिए एक दिन और समय चुन लीजिए।'
}

/** 1 January 2024 was a Monday. */
const weekdayName = (language: Language, weekday: number) =>
  new Intl.DateTimeFormat(language === 'hi' ? 'hi' : 'en', { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 1 + weekday),
  )
