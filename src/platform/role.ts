/** Roles within an organisation, least first. The operator of an installation is a flag on the person. */
export const roles = ['member', 'mentor', 'admin'] as const
export type Role = (typeof roles)[number]

export const hasRole = (actual: Role, least: Role) => roles.indexOf(actual) >= roles.indexOf(least)
