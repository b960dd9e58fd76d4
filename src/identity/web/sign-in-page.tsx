import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/sign-in')({
  validateSearch: (search): { next?: string } => (typeof search.next === 'string' ? { next: search.next } : {}),
  component: () => null,
})
