import { existsSync } from 'node:fs'
import { layout, rootRoute, route } from '@tanstack/virtual-file-routes'

/** A page that its domain has not written yet is stood in for by `web/stubs/`; remove the stub with the page. */
const page = (file: string) => (existsSync(`src/${file}`) ? file : `web/stubs/${file.split('/').at(-1)}`)

/** Every page by address. A page's code is loaded when it is opened, and fetched ahead when its link is touched. */
export const routes = rootRoute('web/shell/root.tsx', [
  route('/sign-in', 'identity/web/sign-in-page.tsx'),
  route('/sign-up', 'identity/web/sign-up-page.tsx'),
  route('/join/$id', 'identity/web/join-page.tsx'),
  layout('signed-in', 'web/shell/signed-in.tsx', [
    route('/', 'today/web/today-page.tsx'),
    route('/goals', page('goals/web/goals-page.tsx')),
    route('/goals/new', page('goals/web/new-goal-page.tsx')),
    route('/goals/$id', page('goals/web/goal-page.tsx')),
    route('/habits', page('habits/web/habits-page.tsx')),
    route('/habits/new', page('habits/web/new-habit-page.tsx')),
    route('/habits/$id', page('habits/web/habit-page.tsx')),
    route('/habits/$id/edit', page('habits/web/edit-habit-page.tsx')),
    route('/coach', page('coach/web/coach-page.tsx')),
    route('/coach/$id', page('coach/web/conversation-page.tsx')),
    route('/insights', 'insights/web/insights-page.tsx'),
    route('/inbox', page('notifications/web/inbox-page.tsx')),
    route('/memory', page('memory/web/memory-page.tsx')),
    route('/settings', page('identity/web/settings-page.tsx')),
    route('/members', page('identity/web/members-page.tsx')),
    route('/operator', page('operations/web/operator-page.tsx')),
    route('/all', 'web/shell/all-page.tsx'),
  ]),
])
