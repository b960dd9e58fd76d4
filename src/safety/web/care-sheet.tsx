import { useQuery } from '@tanstack/react-query'
import type { Call } from '#platform/contract/api.ts'
import type { safetyApi } from '#safety/safety.api.ts'
import { api } from '#web/api.ts'
import { getLocale, m } from '#web/i18n/i18n.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Icon } from '#web/ui/icon.tsx'
import styles from './care-sheet.module.css'

type Kind = Call<typeof safetyApi.care>['kind']

/** Calm words of ours and whom to call, over whatever was being done; what was written is kept. */
export default function CareSheet({ kind, onClose }: { kind: string; onClose: () => void }) {
  const language = getLocale()
  const { data: care } = useQuery({
    queryKey: ['safety', 'care', kind, language],
    queryFn: () => api.safety.care({ kind: kind as Kind, language }), // the server named it, in a header
    meta: { persist: false },
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <Dialog title={m.safety_care_title()} onClose={onClose}>
      <div className={styles.care} aria-live="polite">
        <p>{care?.text ?? m.safety_care_at_once()}</p>
        <ul className={styles.lines}>
          {(care?.helplines ?? []).map(({ id, name, number, forWhom, hours }) => (
            <li key={id}>
              <a className={styles.line} href={`tel:${number.replaceAll('-', '')}`}>
                <Icon name="phone" />
                <span>
                  <strong>
                    {name} <span className="numbers">{number}</span>
                  </strong>
                  <small>
                    {forWhom} · {hours}
                  </small>
                </span>
              </a>
            </li>
          ))}
        </ul>
        <p className={styles.kept}>{m.safety_care_kept()}</p>
        <Button tone="quiet" wide onClick={onClose}>
          {m.safety_care_back()}
        </Button>
      </div>
    </Dialog>
  )
}
