import { z } from 'zod'
import type { Api } from '#platform/contract/api.ts'
import { ById, Instant, Paging, page } from '#platform/contract/api.ts'

const isTimeZone = (zone: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}
export const TimeZone = z.string().max(64).refine(isTimeZone, 'is not a time zone; for example Asia/Kolkata')
/** The time at which a person's day begins; before it, "today" is still yesterday. */
export const DayStart = z
  .string()
  .regex(/^0[0-9]:[0-5][0-9]$|^1[01]:[0-5][0-9]$/, 'is a time between 00:00 and 11:59, such as 03:00')
export const Role = z.enum(['member', 'mentor', 'admin'])
export const Language = z.enum(['en', 'hi'])

const Settings = z.strictObject({
  name: z.string().trim().min(1).max(80),
  timeZone: TimeZone,
  dayStart: DayStart,
  language: Language,
  currency: z.string().regex(/^[A-Z]{3}$/, 'is an ISO 4217 code such as INR'),
  theme: z.enum(['system', 'light', 'dark']),
  reminderAt: z
    .string()
    .regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, 'is a time such as 07:00')
    .nullable(),
})
export type Settings = z.output<typeof Settings>

export const Me = z.object({
  ...Settings.shape,
  id: z.uuid(),
  email: z.string(),
  memberId: z.uuid(),
  role: Role,
  isOperator: z.boolean(),
  organisation: z.object({ id: z.uuid(), name: z.string() }),
  createdAt: Instant,
})
export type Me = z.output<typeof Me>

export const Member = z.object({ id: z.uuid(), name: z.string(), email: z.string(), role: Role, joinedAt: Instant })
export const NewInvitation = z.strictObject({ email: z.email().max(254), role: Role })
export const Invitation = z.object({
  id: z.uuid(),
  email: z.string(),
  role: Role,
  link: z.string(),
  expiresAt: Instant,
})

export const identityApi = {
  me: { method: 'GET', path: '/me', summary: 'Who is signed in', reply: Me },
  updateMe: {
    method: 'PATCH',
    path: '/me',
    summary: 'Change name, zone, day start, language, currency, theme or reminder time',
    body: Settings.partial(),
    reply: Me,
    example: { timeZone: 'Asia/Kolkata', dayStart: '03:00', language: 'hi', currency: 'INR' },
  },
  members: {
    method: 'GET',
    path: '/members',
    who: 'admin',
    summary: 'The people of this organisation',
    query: Paging,
    reply: page(Member),
  },
  changeRole: {
    method: 'PATCH',
    path: '/members/:id',
    who: 'admin',
    summary: 'Give a member another role',
    params: ById,
    body: z.strictObject({ role: Role }),
    reply: Member,
    example: { role: 'mentor' },
  },
  invite: {
    method: 'POST',
    path: '/members/invitations',
    who: 'admin',
    summary: 'Invite somebody by e-mail address; the reply holds the link to pass on',
    status: 201,
    body: NewInvitation,
    reply: Invitation,
    example: { email: 'meera@example.org', role: 'mentor' },
  },
  acceptInvitation: {
    method: 'POST',
    path: '/members/invitations/:id/accept',
    summary: 'Join the organisation that invited the signed-in person',
    params: ById,
    reply: Me,
  },
} satisfies Api
