import { coachApi } from '#coach/coach.api.ts'
import { demoApi } from '#demo/demo.api.ts'
import { goalsApi } from '#goals/goals.api.ts'
import { habitsApi } from '#habits/habits.api.ts'
import { identityApi } from '#identity/identity.api.ts'
import { notificationsApi } from '#notifications/notifications.api.ts'
import { operationsApi } from '#operations/operations.api.ts'
import type { Apis } from '#platform/contract/api.ts'
import { todayApi } from '#today/today.api.ts'

/** Every promise over HTTP, by domain. */
export const apis = {
  identity: identityApi,
  today: todayApi,
  habits: habitsApi,
  goals: goalsApi,
  coach: coachApi,
  notifications: notificationsApi,
  operations: operationsApi,
  demo: demoApi,
} satisfies Apis
