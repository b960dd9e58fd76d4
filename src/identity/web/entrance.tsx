import type { ReactNode } from 'react'
import { changeLanguage, getLocale, m } from '#web/i18n/i18n.ts'
import { Wordmark } from '#web/shell/wordmark.tsx'
import { useTitle } from '#web/ui/page.tsx'
import { Segmented } from '#web/ui/segmented.tsx'
import styles from './entrance.module.css'

type Props = { title: string; lead: string; children: ReactNode; below: ReactNode }

/** The page before the shell: the mark, the language, a short form, and the other way in. */
export function Entrance({ title, lead, children, below }: Props) {
  useTitle(title)
  return (
    <main className={styles.page}>
      <div className={styles.top}>
        <span className={styles.mark} role="img" aria-label={m.product()}>
          <Wordmark />
        </span>
        <Segmented
          label={m.language_label()}
          options={[
            { value: 'en', label: 'English' },
            { value: 'hi', label: 'हिन्दी' },
          ]}
          value={getLocale()}
          onChange={changeLanguage}
        />
      </div>
      <h1 tabIndex={-1}>{title}</h1>
      <p className={styles.lead}>{lead}</p>
      {children}
      <div className={styles.below}>{below}</div>
      <p className={styles.privacy}>{m.privacy_note()}</p>
    </main>
  )
}
