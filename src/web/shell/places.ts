import type { LinkProps } from '@tanstack/react-router'
import { m } from '#web/i18n/i18n.ts'
import type { IconName } from '#web/ui/icon.tsx'

export type Place = { to: NonNullable<LinkProps['to']>; icon: IconName; label: () => string }

/** The five places of the bar and the rail. */
export const places: Place[] = [
  { to: '/', icon: 'sun', label: m.place_today },
  { to: '/goals', icon: 'flag', label: m.place_goals },
  { to: '/coach', icon: 'chat', label: m.place_coach },
  { to: '/habits', icon: 'repeat', label: m.place_habits },
  { to: '/all', icon: 'more', label: m.place_all },
]

/** What is behind "All"; people and the operator's page for those who may. */
export const otherPlaces = ({ role, isOperator }: { role: string; isOperator: boolean }): Place[] => [
  { to: '/inbox', icon: 'bell', label: m.place_inbox },
  { to: '/memory', icon: 'book', label: m.place_memory },
  { to: '/insights', icon: 'chart', label: m.place_insights },
  { to: '/settings', icon: 'gear', label: m.place_settings },
  ...(role === 'admin' ? [{ to: '/members', icon: 'people', label: m.place_members } as const] : []),
  ...(isOperator ? [{ to: '/operator', icon: 'pulse', label: m.place_operator } as const] : []),
]

/** What can be begun from anywhere. */
export const beginnings: Place[] = [
  { to: '/goals/new', icon: 'plus', label: m.new_goal },
  { to: '/habits/new', icon: 'plus', label: m.new_habit },
]
