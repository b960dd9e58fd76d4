import { Menu as Base } from '@base-ui/react/menu'
import type { RefObject } from 'react'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'
import type { MenuItem } from './menu.tsx'
import styles from './panel.module.css'

type Props = { label: string; items: MenuItem[]; anchor: RefObject<HTMLElement | null>; onClose: () => void }

export default function MenuPanel({ label, items, anchor, onClose }: Props) {
  return (
    <Base.Root
      open
      modal={false}
      onOpenChange={(isOpen, { event }) => {
        const isOwnButton = event.target instanceof Node && anchor.current?.contains(event.target)
        if (!isOpen && !(isOwnButton && event.type !== 'keydown')) onClose()
      }}
    >
      <Base.Portal>
        <Base.Positioner className={styles.positioner} anchor={anchor} side="bottom" align="end" sideOffset={4}>
          <Base.Popup className={styles.menu} aria-label={label} finalFocus={anchor}>
            {items.map((item) => (
              <Base.Item
                key={item.label}
                className={classes(styles.item, item.isDanger && styles.dangerous)}
                onClick={item.onSelect}
              >
                {item.icon && <Icon name={item.icon} size={20} />}
                {item.label}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
