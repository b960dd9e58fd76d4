import type { z } from 'zod'
import type { Dependency, Health, JobState } from '#operations/operations.api.ts'
import { m } from '#web/i18n/i18n.ts'
import type { IconName } from '#web/ui/icon.tsx'

type Status = z.output<typeof Dependency>['status']

export const statusWords = (status: Status): { text: string; icon: IconName } =>
  ({
    up: { text: m.operations_up(), icon: 'check' as const },
    degraded: { text: m.operations_degraded(), icon: 'warning' as const },
    down: { text: m.operations_down(), icon: 'close' as const },
    off: { text: m.operations_off(), icon: 'minus' as const },
  })[status]

export const healthSentence = (status: z.output<typeof Health>['status']) =>
  ({ up: m.operations_all_up(), degraded: m.operations_some_degraded(), down: m.operations_some_down() })[status]

const states: Record<z.output<typeof JobState>, () => string> = {
  created: m.operations_state_created,
  retry: m.operations_state_retry,
  active: m.operations_state_active,
  completed: m.operations_state_completed,
  cancelled: m.operations_state_cancelled,
  failed: m.operations_state_failed,
}
/** Every state of a job, from the words it needs: a page may not load the contract’s schemas. */
export const jobStates = Object.keys(states) as z.output<typeof JobState>[] // the keys of the record above
export const stateName = (state: z.output<typeof JobState>) => states[state]()
