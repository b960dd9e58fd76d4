import { coachJobs } from '#coach/coach.jobs.ts'
import { coachRoutes } from '#coach/coach.routes.ts'
import { coachSources } from '#coach/coach.sources.ts'
import { demoRoutes } from '#demo/demo.routes.ts'
import { goalsRoutes } from '#goals/goals.routes.ts'
import { goalsSeries } from '#goals/goals.series.ts'
import { goalsSources } from '#goals/goals.sources.ts'
import { goalsTools } from '#goals/goals.tools.ts'
import { habitsRoutes } from '#habits/habits.routes.ts'
import { habitsSeries } from '#habits/habits.series.ts'
import { habitsSources } from '#habits/habits.sources.ts'
import { habitsTools } from '#habits/habits.tools.ts'
import { identityRoutes } from '#identity/identity.routes.ts'
import { insightsJobs } from '#insights/insights.jobs.ts'
import { insightsRoutes } from '#insights/insights.routes.ts'
import { memoryJobs } from '#memory/memory.jobs.ts'
import { memoryRoutes } from '#memory/memory.routes.ts'
import { memoryTools } from '#memory/memory.tools.ts'
import { modelsRoutes } from '#models/models.routes.ts'
import { notificationsJobs } from '#notifications/notifications.jobs.ts'
import { notificationsRoutes } from '#notifications/notifications.routes.ts'
import { operationsRoutes } from '#operations/operations.routes.ts'
import type { ServedDomain } from '#platform/contract/serve.ts'
import { platformJobs } from '#platform/housekeeping.ts'
import type { DomainJobs } from '#platform/jobs.ts'
import type { DomainTool } from '#platform/tools.ts'
import { safetyRoutes } from '#safety/safety.routes.ts'
import { todayRoutes } from '#today/today.routes.ts'
import { apis } from './apis.ts'

/** Every domain's daily series, which insights looks across. */
const series = [habitsSeries, goalsSeries]

/** What a person writes in every domain, which memory takes in. */
const texts = [...habitsSources, ...goalsSources, ...coachSources]

/** What may be proposed to a person, by whichever domain. */
export const tools: DomainTool[] = [...habitsTools, ...goalsTools, ...memoryTools]

/** Every domain that is served: what it promises, and what answers. */
export const domains: { [D in keyof typeof apis]: ServedDomain } = {
  identity: { api: apis.identity, routes: identityRoutes },
  today: { api: apis.today, routes: todayRoutes },
  habits: { api: apis.habits, routes: habitsRoutes },
  goals: { api: apis.goals, routes: goalsRoutes },
  memory: { api: apis.memory, routes: memoryRoutes(texts) },
  insights: { api: apis.insights, routes: insightsRoutes(series) },
  coach: { api: apis.coach, routes: coachRoutes },
  notifications: { api: apis.notifications, routes: notificationsRoutes },
  models: { api: apis.models, routes: modelsRoutes },
  operations: { api: apis.operations, routes: operationsRoutes },
  safety: { api: apis.safety, routes: safetyRoutes },
  demo: { api: apis.demo, routes: demoRoutes },
}

/** Everything that runs later: by an event, by the clock, or because a verb asked for it. */
export const jobs: DomainJobs[] = [platformJobs, notificationsJobs, insightsJobs(series), memoryJobs(texts), coachJobs]
