import type { Me } from '#identity/identity.api.ts'
import { m } from '#web/i18n/i18n.ts'

export type RoleId = Me['role']

/** A role in words, and what it may do. */
export const roleName = (role: RoleId) =>
  ({
    member: { name: m.role_member(), note: m.role_member_note() },
    mentor: { name: m.role_mentor(), note: m.role_mentor_note() },
    admin: { name: m.role_admin(), note: m.role_admin_note() },
  })[role]

export const roleOptions = () =>
  (['member', 'mentor', 'admin'] satisfies RoleId[]).map((value) => ({ value, label: roleName(value).name }))
