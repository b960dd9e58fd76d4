import layout from '#web/ui/layout.module.css'
import { Page } from '#web/ui/page.tsx'
import { Skeleton, SkeletonRows } from '#web/ui/skeleton.tsx'

/** A page on its way: the places of a heading and some rows. */
export const PendingPage = () => (
  <Page>
    <div className={layout.skeletonHead}>
      <Skeleton width="9rem" />
      <Skeleton width="15rem" height="2rem" />
    </div>
    <SkeletonRows count={6} />
  </Page>
)
