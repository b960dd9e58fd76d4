import type { ComponentProps, ReactNode } from 'react'
import styles from './button.module.css'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'

export type Tone = 'primary' | 'quiet' | 'plain' | 'danger'
type Looks = { tone?: Tone; wide?: boolean }

/** The look of a button for a `Link`: `<Link className={buttonClass({ tone: 'primary' })}>`. */
export const buttonClass = ({ tone = 'quiet', wide }: Looks = {}) =>
  classes(styles.button, styles[tone], wide && styles.wide)

type Props = Looks & { icon?: IconName; isBusy?: boolean; children: ReactNode } & ComponentProps<'button'>

/** One `primary` on a page at most. A busy button keeps its words and its place, and ignores clicks. */
export function Button({
  tone,
  wide,
  icon,
  isBusy = false,
  type = 'button',
  className,
  onClick,
  children,
  ...rest
}: Props) {
  return (
    <button
      type={type}
      className={classes(buttonClass({ tone, wide }), className)}
      aria-disabled={isBusy || undefined}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
      {...rest}
    >
      {isBusy ? <span className={styles.busy} aria-hidden /> : icon && <Icon name={icon} size={20} />}
      {children}
    </button>
  )
}

/** A button of 44 px with a drawing; `label` is what it is called. */
export function IconButton({
  icon,
  label,
  className,
  ...rest
}: { icon: IconName; label: string } & ComponentProps<'button'>) {
  return (
    <button
      type="button"
      className={classes(styles.button, styles.iconOnly, className)}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon name={icon} size={22} />
    </button>
  )
}
