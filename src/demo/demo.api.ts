import { z } from 'zod'
import { Role } from '#identity/identity.api.ts'
import type { Api } from '#platform/contract/api.ts'

/** Invented people who may be signed in as by anybody; only where the installation offers the demo. */
export const DemoPerson = z.object({
  name: z.string(),
  role: Role,
  about: z.string(),
  email: z.string(),
  password: z.string(),
})

export const demoApi = {
  offer: {
    method: 'GET',
    path: '/demo',
    who: 'anyone',
    summary: 'The invented people of the demo; none where it is not offered',
    reply: z.object({ people: z.array(DemoPerson) }),
  },
} satisfies Api
