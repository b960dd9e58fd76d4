import { createFileRoute } from '@tanstack/react-router'
import { NotFoundPage } from './not-found-page.tsx'

/** Every address that is no page: the places to go on from stay in sight. */
export const Route = createFileRoute('/_signed-in/$')({ component: NotFoundPage, codeSplitGroupings: [] })
