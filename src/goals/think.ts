import type { z } from 'zod'
import { active, adherenceOf, today } from '#habits/habits.ts'
import { addDays } from '#platform/civil.ts'
import type { Ctx } from '#platform/ctx.ts'
import { refused } from '#platform/errors.ts'
import { ModelUnavailable } from '#platform/model/model.ts'
import type { Constraints, NewGoal, PlanContent, Possible, Theme } from './goals.api.ts'
import { planPrompt, planPromptVersion, WrittenPlan } from './goals.prompts.ts'
import { civilToday } from './load.ts'
import { checkPlan, makePlan, type PlanInput, readSentence, remakePart } from './planner/planner.ts'
import { scaleWeeks } from './scale-weeks.ts'

export type Thought = { content: PlanContent; source: string; promptVersion: string | null }
/** Of the built-in planner: it changes when the same wish would give another plan. */
const plannerVersion = 'planner-1'
export type Wish = {
  title: string
  description?: string | null
  theme: Theme
  deadline: string | null
  constraints: Constraints
  note?: string | undefined
  variation?: number
}

/** Reads a sentence without keeping anything. */
export const interpret = (ctx: Ctx, sentence: string) => readSentence(sentence, civilToday(ctx))

/** What a new goal asks for: what was said outright wins over what its sentence implies. */
export function wishOf(ctx: Ctx, goal: NewGoal): Wish {
  const read = interpret(ctx, goal.title)
  const constraints: Constraints = {
    ...(read.minutesPerWeek !== null && { minutesPerWeek: read.minutesPerWeek }),
    ...(read.daysOff.length > 0 && { daysOff: read.daysOff }),
    ...(read.budgetMinor !== null && { budgetMinor: read.budgetMinor }),
    ...goal.constraints,
  }
  return {
    title: goal.title,
    description: goal.description ?? null,
    theme: goal.theme ?? read.theme,
    deadline: goal.deadline ?? read.deadline,
    constraints,
  }
}

/** A plan for the wish: by a configured provider when its plan keeps every limit, else built-in. Throws 422 with `possible` when none fits. */
export async function think(ctx: Ctx, wish: Wish): Promise<Thought> {
  const input = await inputOf(ctx, wish)
  const builtIn = makePlan(input)
  if (!builtIn.ok) throw impossible(builtIn.possible)
  const written = ctx.model.can('plan') ? await askModel(ctx, input, builtIn.content) : null
  return written ?? { content: builtIn.content, source: 'built-in', promptVersion: plannerVersion }
}

/** The same plan with one part made anew. */
export async function thinkPart(
  ctx: Ctx,
  wish: Wish,
  part: Parameters<typeof remakePart>[0],
  content: PlanContent,
): Promise<Thought> {
  const remade = remakePart(part, content, await inputOf(ctx, wish))
  if (!remade.ok) throw impossible(remade.possible)
  return { content: remade.content, source: 'built-in', promptVersion: plannerVersion }
}

export const impossible = (possible: Possible) => refused(possible.reason, undefined, { possible })

async function inputOf(ctx: Ctx, wish: Wish): Promise<PlanInput> {
  return {
    title: wish.title,
    description: wish.description ?? undefined,
    theme: wish.theme,
    today: civilToday(ctx),
    deadline: wish.deadline,
    constraints: wish.constraints,
    frequency: interpret(ctx, wish.title).frequency,
    language: ctx.person.language,
    currency: ctx.person.currency,
    expectedAdherence: await ownAdherence(ctx),
    note: wish.note,
    variation: wish.variation ?? 0,
  }
}

/** The person's own adherence over 90 days, when at least two habits have one. */
async function ownAdherence(ctx: Ctx): Promise<number | undefined> {
  const now = today(ctx)
  const shares = (await active(ctx, addDays(civilToday(ctx), -90)))
    .map((habit) => adherenceOf(habit, 90, now))
    .filter((share) => share !== null)
  return shares.length >= 2 ? shares.reduce((sum, share) => sum + share, 0) / shares.length : undefined
}

/** Null when the provider is away or its plan breaks a limit even after one repair: the built-in plan stands then. */
async function askModel(ctx: Ctx, input: PlanInput, builtIn: PlanContent): Promise<Thought | null> {
  const { today, deadline, constraints } = input
  const contentOf = (value: z.output<typeof WrittenPlan>): PlanContent => ({
    ...value,
    weeks: scaleWeeks(builtIn, value.habits, constraints),
  })
  // A limit is part of the shape: the gateway's one repair hears of it, and its one deadline holds for all.
  const schema = WrittenPlan.superRefine((value, check) => {
    for (const message of checkPlan(contentOf(value), { today, deadline, constraints }))
      check.addIssue({ code: 'custom', message })
  })
  try {
    const prompt = { ...planPrompt(input), schema, promptVersion: planPromptVersion }
    const { source, value } = await ctx.model.object('plan', prompt, ctx.signal)
    return { content: contentOf(value), source, promptVersion: planPromptVersion }
  } catch (error) {
    if (!(error instanceof ModelUnavailable)) throw error
    ctx.log.warn({ why: error.why, tried: error.tried }, 'planning without the provider')
    return null
  }
}
