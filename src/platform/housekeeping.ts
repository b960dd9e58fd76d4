import { forgetOldKeys } from './contract/idempotency.ts'
import type { DomainJobs } from './jobs.ts'

export const platformJobs: DomainJobs = {
  crons: [
    {
      name: 'platform.clean-up',
      description: 'Forgets the answers to idempotent requests after a day',
      cron: '17 * * * *',
      run: forgetOldKeys,
    },
  ],
}
