import { useRouter } from '@tanstack/react-router'
import type { ComponentProps, MouseEvent } from 'react'
import { isOwnAddress } from './own-address.ts'

/** A link whose address came from the server (`/habits/…?from=…`); opens within the app. */
export function AddressLink({ href, onClick, ...rest }: { href: string } & ComponentProps<'a'>) {
  const router = useRouter()
  const isOwn = isOwnAddress(href)
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    const isForBrowser = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
    if (event.defaultPrevented || isForBrowser) return
    event.preventDefault()
    router.history.push(href)
  }
  return <a {...rest} href={isOwn ? href : undefined} onClick={isOwn ? open : onClick} />
}
