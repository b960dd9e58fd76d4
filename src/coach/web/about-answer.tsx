import type { Citation } from '#coach/coach.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { AddressLink } from '#web/ui/address-link.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import styles from './about-answer.module.css'
import type { KnownMessage } from './carry-notes.ts'
import { spoken } from './marked-text.ts'
import { sourceName, whyName } from './source-name.ts'
import { formatWhen } from './when.ts'

const isOfMemory = ({ kind }: Citation) => kind === 'memory' || kind === 'fact'

/** Who answered and why, the rows and memories that the answer rests on, and what it said before it was asked for anew. */
export function AboutAnswer({ message, onClose }: { message: KnownMessage; onClose: () => void }) {
  const { citations, source, fellBack, fellBackWhy, earlier } = message
  const ofMemory = citations.filter(isOfMemory)
  const records = citations.filter((citation) => !isOfMemory(citation))
  return (
    <Dialog title={m.coach_about_title()} onClose={onClose}>
      <div className={styles.about}>
        <section>
          <h3>{m.coach_who()}</h3>
          <p>{source ? sourceName(source) : m.coach_who_unknown()}</p>
          {fellBack && (
            <p className={styles.quiet}>{fellBackWhy ? whyName(fellBackWhy) : m.coach_fell_back_as_said()}</p>
          )}
        </section>
        <Sources title={m.coach_sources()} citations={records} onOpen={onClose} />
        <Sources title={m.coach_from_memory()} citations={ofMemory} onOpen={onClose} />
        {citations.length === 0 && <p className={styles.quiet}>{m.coach_no_sources()}</p>}
        {earlier.length > 0 && (
          <section>
            <h3>{m.coach_earlier_answers()}</h3>
            <ul>
              {earlier.map(({ text, source, createdAt }) => (
                <li key={createdAt}>
                  <p className={styles.before}>{spoken(text)}</p>
                  <p className={styles.quiet}>
                    {[source && sourceName(source), formatWhen(createdAt)].filter(Boolean).join(' · ')}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Dialog>
  )
}

function Sources({ title, citations, onOpen }: { title: string; citations: Citation[]; onOpen: () => void }) {
  if (citations.length === 0) return null
  return (
    <section>
      <h3 id={`about-${citations[0]?.mark}`}>{title}</h3>
      <ul aria-labelledby={`about-${citations[0]?.mark}`}>
        {citations.map(({ mark, label, href }) => (
          <li key={mark}>
            <AddressLink href={href} className={styles.source} onClick={onOpen}>
              <span className="numbers">{mark}</span>
              <span>{label}</span>
            </AddressLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
