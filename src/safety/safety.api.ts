import { z } from 'zod'
import type { Api } from '#platform/contract/api.ts'
import { CivilDate } from '#platform/contract/api.ts'

const CareKind = z.enum(['self-harm', 'abuse', 'danger', 'eating', 'someone-else'])
const CareLanguage = z.enum(['en', 'hi', 'hinglish'])

const Helpline = z.object({
  id: z.string(),
  name: z.string(),
  number: z.string(),
  forWhom: z.string(),
  hours: z.string(),
  languages: z.string(),
  source: z.string(),
  checkedOn: CivilDate,
})
const Consent = z.object({ tellMentor: z.boolean() })

export const safetyApi = {
  care: {
    method: 'GET',
    path: '/safety/care',
    summary: 'What we say to somebody in danger: fixed words, and whom to call',
    query: z.strictObject({ kind: CareKind, language: CareLanguage.optional() }),
    reply: z.object({ kind: CareKind, language: CareLanguage, text: z.string(), helplines: z.array(Helpline) }),
    example: { kind: 'self-harm', language: 'en' },
  },
  helplines: {
    method: 'GET',
    path: '/safety/helplines',
    summary: 'Every line that can be called from the person’s time zone',
    query: z.strictObject({ language: CareLanguage.optional() }),
    reply: z.object({ items: z.array(Helpline) }),
  },
  consent: {
    method: 'GET',
    path: '/safety/consent',
    summary: 'What the person allows when they may need help',
    reply: Consent,
  },
  changeConsent: {
    method: 'PATCH',
    path: '/safety/consent',
    summary: 'Allow, or no longer, that mentors are asked to reach out',
    body: z.strictObject({ tellMentor: z.boolean() }),
    reply: Consent,
    example: { tellMentor: true },
  },
} satisfies Api
