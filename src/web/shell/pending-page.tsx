import { Page } from '#web/ui/page.tsx'
import { Skeleton, SkeletonRows } from '#web/ui/skeleton.tsx'

/** A page on its way: the places of a heading and some rows. */
export const PendingPage = () => (
  <Page>
    <p>
      <Skeleton width="9rem" />
    </p>
    <p>
      <Skeleton width="15rem" height="2rem" />
    </p>
    <SkeletonRows count={6} />
  </Page>
)
