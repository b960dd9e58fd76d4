import { Link, type LinkProps } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'
import styles from './layout.module.css'

/** The content column of a page and, on a desktop, a side column that is below it on a phone. */
export function Page({ children, side }: { children: ReactNode; side?: ReactNode }) {
  return (
    <div className={classes(styles.page, side !== undefined && styles.withSide)}>
      <div className={styles.column}>{children}</div>
      {side && <aside className={styles.side}>{side}</aside>}
    </div>
  )
}

type HeaderProps = {
  title: string
  /** The browser's title when it differs from the heading. */
  documentTitle?: string
  eyebrow?: ReactNode
  lead?: ReactNode
  back?: { to: LinkProps['to']; params?: Record<string, string>; label: string }
  actions?: ReactNode
}

/** Names the browser's tab: what the page is, then the product. */
export function useTitle(title: string) {
  useEffect(() => {
    document.title = `${title} · ${m.product()}`
  }, [title])
}

/** Heading of a page; names the browser tab and receives the focus after a navigation. */
export function PageHeader({ title, documentTitle = title, eyebrow, lead, back, actions }: HeaderProps) {
  useTitle(documentTitle)
  return (
    <header className={styles.pageHeader}>
      {back && (
        <Link className={styles.back} to={back.to} params={back.params as never /* pages know their own params */}>
          <Icon name="back" size={18} />
          {back.label}
        </Link>
      )}
      {eyebrow && <p className={styles.eyebrow}>{eyebrow}</p>}
      <div className={styles.header}>
        <h1 tabIndex={-1}>{title}</h1>
        {actions && <div className={styles.headerActions}>{actions}</div>}
      </div>
      {lead && <p className={styles.lead}>{lead}</p>}
    </header>
  )
}

/** A part of a page under a small quiet heading. */
export function Section({ title, children, end }: { title: string; children: ReactNode; end?: ReactNode }) {
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.sectionHead}>{title}</h2>
      {children}
      {end}
    </section>
  )
}
