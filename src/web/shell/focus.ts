import type { AnyRouter } from '@tanstack/react-router'

/** After a navigation the focus goes to the page's heading, so that a screen reader says where one is; not at the first start. */
export function focusOnNavigation(router: AnyRouter) {
  router.subscribe('onRendered', ({ fromLocation, toLocation }) => {
    if (!fromLocation || fromLocation.pathname === toLocation.pathname) return
    const isTakenCareOf = document.activeElement?.matches('[autofocus], [data-autofocus], dialog *')
    if (isTakenCareOf) return
    const place =
      document.querySelector<HTMLElement>('main h1[tabindex]') ?? document.querySelector<HTMLElement>('main')
    place?.focus({ preventScroll: true })
  })
}
