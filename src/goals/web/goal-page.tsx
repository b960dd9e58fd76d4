import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { habitsOfGoalQuery } from '#habits/web/habit-queries.ts'
import { queryClient } from '#web/query/query-client.ts'
import { civilToday, useCivilToday } from '#web/ui/civil-today.ts'
import { ActiveGoal } from './active-goal.tsx'
import { checkinsQuery, forecastQuery, goalQuery, suggestionsQuery } from './goal-queries.ts'

const loadReview = () => import('./plan-review.tsx')
const PlanReview = lazy(async () => ({ default: (await loadReview()).PlanReview }))

type Search = { checkin?: string; plan?: 'new' }
const text = (value: unknown) => (typeof value === 'string' ? value : undefined)

export const Route = createFileRoute('/_signed-in/goals/$id')({
  validateSearch: ({ checkin, plan }: Record<string, unknown>): Search => ({
    ...(text(checkin) ? { checkin: text(checkin) } : {}),
    ...(plan === 'new' ? { plan } : {}),
  }),
  loader: async ({ params: { id } }) => {
    const fresh = { revalidateIfStale: true }
    // All in one round; what is below the first screen is not waited for.
    const standing = queryClient.ensureQueryData({ ...forecastQuery(id), ...fresh })
    standing.catch(() => undefined) // a goal that is not there fails below, with its own words
    void queryClient.prefetchQuery(habitsOfGoalQuery(id))
    void queryClient.prefetchQuery(suggestionsQuery(id))
    void queryClient.prefetchInfiniteQuery(checkinsQuery(id))
    const goal = await queryClient.ensureQueryData({ ...goalQuery(id), ...fresh })
    if (goal.status === 'draft' || goal.plan.status === 'draft') await loadReview()
    await civilToday()
    if (goal.status !== 'draft') await standing
  },
  component: GoalPage,
})

/** A plan that waits for a yes is reviewed; an accepted one is followed. */
function GoalPage() {
  const { id } = Route.useParams()
  const { checkin, plan } = Route.useSearch()
  const goal = useSuspenseQuery(goalQuery(id)).data
  const today = useCivilToday()
  const isReview = goal.status === 'draft' || (plan === 'new' && goal.plan.status === 'draft')
  return isReview ? (
    <Suspense>
      <PlanReview key={id} goal={goal} today={today} />
    </Suspense>
  ) : (
    <ActiveGoal key={id} goal={goal} today={today} checkin={checkin} />
  )
}
