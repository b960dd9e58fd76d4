import { coachApi } from '#coach/coach.api.ts'
import { demoApi } from '#demo/demo.api.ts'
import { goalsApi } from '#goals/goals.api.ts'
import { habitsApi } from '#habits/habits.api.ts'
import { identityApi } from '#identity/identity.api.ts'
import { insightsApi } from '#insights/insights.api.ts'
import { memoryApi } from '#memory/memory.api.ts'
import { modelsApi } from '#models/models.api.ts'
import { notificationsApi } from '#notifications/notifications.api.ts'
import { operationsApi } from '#operations/operations.api.ts'
import type { Apis } from '#platform/contract/api.ts'
import { safetyApi } from '#safety/safety.api.ts'
import { todayApi } from '#today/today.api.ts'

/** Every promise over HTTP, by domain. */
export const apis = {
  identity: identityApi,
  today: todayApi,
  habits: habitsApi,
  goals: goalsApi,
  memory: memoryApi,
  insights: insightsApi,
  coach: coachApi,
  notifications: notificationsApi,
  models: modelsApi,
  operations: operationsApi,
  safety: safetyApi,
  demo: demoApi,
} satisfies Apis
