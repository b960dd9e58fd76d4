import { isOwnAddress } from '#web/ui/own-address.ts'

/** Where somebody wanted to go before they had to sign in: `?next=/join/…`, passed on from page to page. */
export type Next = { next?: string }
export const readNext = ({ next }: Record<string, unknown>): Next => (isOwnAddress(next) ? { next } : {})
