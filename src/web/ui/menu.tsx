import { lazy, Suspense, useRef, useState } from 'react'
import { IconButton } from './button.tsx'
import type { IconName } from './icon.tsx'

export type MenuItem = { label: string; icon?: IconName; onSelect: () => void; isDanger?: boolean }

const loadPanel = () => import('./menu-panel.tsx')
const MenuPanel = lazy(loadPanel)

type Props = {
  /** What the menu is for: "More for Run". */
  label: string
  items: MenuItem[]
  icon?: IconName
  /** Opened from elsewhere too, such as by a long press. */
  isOpen?: boolean
  onOpenChange?: (isOpen: boolean) => void
}

/** A button of three dots with a menu; the menu's code is loaded when the button is touched. */
export function Menu({ label, items, icon = 'more', isOpen: given, onOpenChange }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const [own, setOwn] = useState(false)
  const isOpen = given ?? own
  const change = (next: boolean) => {
    setOwn(next)
    onOpenChange?.(next)
  }
  return (
    <>
      <IconButton
        ref={button}
        icon={icon}
        label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPointerEnter={loadPanel}
        onFocus={loadPanel}
        onClick={() => change(!isOpen)}
      />
      {isOpen && (
        <Suspense>
          <MenuPanel label={label} items={items} anchor={button} onClose={() => change(false)} />
        </Suspense>
      )}
    </>
  )
}
