import { createRootRoute, Outlet } from '@tanstack/react-router'
import { Toaster } from '#web/ui/toaster.tsx'
import { NotFoundPage } from './not-found-page.tsx'

export const Route = createRootRoute({
  notFoundComponent: () => (
    <main>
      <NotFoundPage />
    </main>
  ),
  component: () => (
    <>
      <Outlet />
      <Toaster />
    </>
  ),
})
