import { layout, rootRoute, route } from '@tanstack/virtual-file-routes'

/** Every page by address. A page's code is loaded when it is opened, and fetched ahead when its link is touched. */
export const routes = rootRoute('web/shell/root.tsx', [
  route('/sign-in', 'identity/web/sign-in-page.tsx'),
  route('/sign-up', 'identity/web/sign-up-page.tsx'),
  route('/join/$id', 'identity/web/join-page.tsx'),
  layout('signed-in', 'web/shell/signed-in.tsx', [
    route('/', 'today/web/today-page.tsx'),
    route('/goals', 'goals/web/goals-page.tsx'),
    route('/goals/new', 'goals/web/new-goal-page.tsx'),
    route('/goals/$id', 'goals/web/goal-page.tsx'),
    route('/habits', 'habits/web/habits-page.tsx'),
    route('/habits/new', 'habits/web/new-habit-page.tsx'),
    route('/habits/$id', 'habits/web/habit-page.tsx'),
    route('/habits/$id/edit', 'habits/web/edit-habit-page.tsx'),
    route('/coach', 'coach/web/coach-page.tsx'),
    route('/coach/$id', 'coach/web/conversation-page.tsx'),
    route('/insights', 'insights/web/insights-page.tsx'),
    route('/inbox', 'notifications/web/inbox-page.tsx'),
    route('/memory', 'memory/web/memory-page.tsx'),
    route('/settings', 'identity/web/settings-page.tsx'),
    route('/members', 'identity/web/members-page.tsx'),
    route('/operator', 'operations/web/operator-page.tsx'),
    route('/all', 'web/shell/all-page.tsx'),
    route('/$', 'web/shell/nothing-here-page.tsx'),
  ]),
])
