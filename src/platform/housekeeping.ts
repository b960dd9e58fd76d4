import { forgetOldKeys } from './contract/idempotency.ts'
import type { DomainJobs } from './jobs.ts'
import { forgetOldCalls } from './model/ledger.ts'

export const platformJobs: DomainJobs = {
  crons: [
    {
      name: 'platform.clean-up',
      description: 'Forgets the answers to idempotent requests after a day',
      cron: '17 * * * *',
      run: forgetOldKeys,
    },
    {
      name: 'platform.forget-ai-calls',
      description: 'Forgets which AI calls were made after 90 days',
      cron: '41 3 * * *',
      run: forgetOldCalls,
    },
  ],
}
