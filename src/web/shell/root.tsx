import { createRootRoute, Outlet } from '@tanstack/react-router'
import { Toaster } from '#web/ui/toaster.tsx'

export const Route = createRootRoute({
  component: () => (
    <>
      <Outlet />
      <Toaster />
    </>
  ),
})
