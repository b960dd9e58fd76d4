import type { Insight } from '#insights/insights.api.ts'
import { current } from '#insights/insights.ts'
import { civilDate } from '#platform/civil.ts'
import type { Ctx } from '#platform/ctx.ts'
import { normal } from '#platform/language.ts'
import type { Context } from './context.ts'
import { type Fact, factsIn } from './facts.ts'
import type { KnownFact, KnownMemory } from './knowledge.ts'
import type { Mode } from './modes.ts'
import { tokensOf } from './tokens.ts'
import { plain, type Voice } from './voice.ts'

/** A fact with how much it has to do with the message; only the order matters. */
type Weighed = { fact: Fact; weight: number }

const budgetTokens = 2_500
const tokensOfMark = 6
/** What the message names comes before what it does not. */
const namedBonus = 40
const modeBonus = 25

/**
 * What a provider may know, most telling first, until the budget is spent. The place in the list is the fact's number.
 * The same thing from two places stands once.
 */
export async function promptFacts(
  ctx: Ctx,
  { known, question, language }: Context,
  { voice, forecasts, mode }: { voice: Voice; forecasts: Map<string, string>; mode: Mode | null },
): Promise<Fact[]> {
  const inLanguage: Ctx = { ...ctx, person: { ...ctx.person, language: language === 'hi' ? 'hi' : 'en' } }
  const insights = await current(inLanguage)
  const { habit, goal } = question
  const facts = factsIn(voice)
  const isNamed = ({ id }: Fact) => id === habit?.id || id === goal?.id
  const record = recordFacts({ known, voice, forecasts, mode })
  const memories = known.memories.map((memory, index) => ({ memory, weight: 62 - 2 * index }))
  const all = [
    ...record.map((each) => ({ ...each, weight: Math.max(each.weight, ...sameWords(each.fact, memories)) })),
    ...memories
      .filter(({ memory }) => !record.some(({ fact }) => holds(fact.label, memory.text)))
      .map(({ memory, weight }) => ({ fact: facts.memory(memory, known.dayOf(memory.occurredAt)), weight })),
    ...known.currentFacts
      .filter((each) => !isTold(each, known.memories))
      .map((each, index) => ({ fact: lifeFact(known, each), weight: 60 - index })),
    ...insights.slice(0, 4).map((each, index) => ({ fact: insightFact(each), weight: 43 - index })),
  ].map(({ fact, weight }) => ({ fact, weight: weight + (isNamed(fact) ? namedBonus : 0) }))
  let left = budgetTokens
  return all
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ fact }) => fact)
    .filter(({ label }) => {
      const cost = tokensOf(label) + tokensOfMark
      if (cost > left) return false
      left -= cost
      return true
    })
}

const holds = (label: string, text: string) => normal(label).includes(normal(text))
/** A note is remembered too: its row stands for both, where the better of the two places is. */
const sameWords = ({ label }: Fact, memories: { memory: KnownMemory; weight: number }[]) =>
  memories.filter(({ memory }) => holds(label, memory.text)).map(({ weight }) => weight)
/** One of the memories says it in the person's own words. What they corrected since says something else. */
const isTold = ({ value, sources }: KnownFact, memories: KnownMemory[]) =>
  memories.some(({ id, text }) => sources.some(({ memoryId }) => memoryId === id) && holds(text, value))

function recordFacts({
  known,
  voice,
  forecasts,
  mode,
}: {
  known: Context['known']
  voice: Voice
  forecasts: Map<string, string>
  mode: Mode | null
}): Weighed[] {
  const facts = factsIn(voice)
  const { habits, goals, today } = known
  const group = (weight: number, list: Fact[], modes: Mode[] = []): Weighed[] =>
    list.map((fact, index) => ({
      fact,
      weight: weight - index / 10 + (mode && modes.includes(mode) ? modeBonus : 0),
    }))
  return [
    ...group(
      120,
      habits.filter(({ state }) => state === 'done' || state === 'pending').map((habit) => facts.today(habit, today)),
    ),
    ...group(
      90,
      goals.map((goal) => facts.goal(goal, today)),
      ['career', 'finance', 'study'],
    ),
    ...group(
      72,
      habits.filter(({ week }) => week.due > 0).map((habit) => facts.window(habit, 7)),
      ['accountability'],
    ),
    ...group(66, habits.filter(({ streak }) => streak > 1).map(facts.streak), ['motivation']),
    ...group(
      64,
      habits.flatMap((habit) => habit.missed.slice(-2).map((day) => facts.missed(habit, day))),
      ['accountability'],
    ),
    ...group(58, known.checkins.map(facts.checkin), ['wisdom', 'accountability']),
    ...group(56, known.notes.map(facts.note), ['wisdom']),
    ...goals.flatMap((goal) => {
      const forecast = forecasts.get(goal.id)
      const { planId } = goal
      return [
        ...(planId && forecast ? group(52, [facts.plan(goal, planId, forecast)], ['study', 'career', 'finance']) : []),
        ...(goal.nextStep ? group(50, [facts.step(goal, goal.nextStep)], ['study', 'career']) : []),
        ...(planId
          ? group(
              45,
              goal.reasons.slice(-2).map((reason) => facts.plan(goal, planId, reason)),
            )
          : []),
      ]
    }),
    ...group(
      40,
      habits.filter(({ sameWeekday }) => sameWeekday.due >= 3).map((habit) => facts.sameWeekday(habit, today)),
    ),
    ...group(
      38,
      habits.filter(({ month }) => month.due > 0).map((habit) => facts.window(habit, 30)),
    ),
    ...group(
      36,
      habits.flatMap((habit) => (habit.best ? [facts.best(habit, habit.best)] : [])),
    ),
    ...group(
      34,
      habits.flatMap((habit) =>
        habit.lastDone !== null && habit.state !== 'done' ? [facts.tick(habit, habit.lastDone)] : [],
      ),
    ),
    ...group(30, habits.filter(({ smallest }) => smallest).map(facts.smallest), ['habits', 'motivation']),
    ...group(28, habits.filter(({ cue }) => cue).map(facts.cue), ['habits']),
  ]
}

/** What is known of their life, and since when. */
const lifeFact = (known: Context['known'], { id, subject, attribute, topic, value, since }: KnownFact): Fact => ({
  kind: 'fact',
  id,
  date: since && civilDate(known.dayOf(since)),
  label: plain([subject, attribute, topic, value].filter(Boolean).join(' · '), 300),
  href: `/memory?fact=${id}`,
})

const insightFact = ({ id, sentence, sureness }: Insight): Fact => ({
  kind: 'insight',
  id,
  date: null,
  label: plain(`${sentence} (${sureness})`, 400),
  href: `/insights?open=${id}`,
})
