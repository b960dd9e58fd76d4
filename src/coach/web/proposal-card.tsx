import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Proposal } from '#coach/coach.api.ts'
import { ApiProblem } from '#platform/contract/client.ts'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { useIsOnline } from '#web/shell/offline-banner.tsx'
import { AddressLink } from '#web/ui/address-link.tsx'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { Icon } from '#web/ui/icon.tsx'
import { problemText } from '#web/ui/problem.ts'
import { putProposal, refreshConversation, refreshRecord } from './coach-query.ts'
import styles from './proposal.module.css'
import { ProposalEdit } from './proposal-edit.tsx'
import { changedInput, fieldsOf, wordsOf } from './proposal-fields.ts'

type Props = {
  conversationId: string
  proposal: Proposal
  /** The only one that waits: its yes is the one thing to do. */
  isOnly: boolean
}

/** One thing that the coach offers to do: what exactly, and a click to do it or to leave it. */
export function ProposalCard({ conversationId, proposal, isOnly }: Props) {
  const card = useRef<HTMLElement>(null)
  const isOnline = useIsOnline()
  const [words, setWords] = useState<Record<string, string> | null>(null)
  const { id, label, status, result } = proposal
  const input = words ? changedInput(proposal, words) : undefined
  const settle = {
    onSuccess: (next: Proposal) => {
      putProposal(conversationId, next)
      setWords(null)
      card.current?.focus() // the buttons are gone
    },
    // The server may know better: done elsewhere, or kept as failed.
    onError: (error: unknown) => error instanceof ApiProblem && refreshConversation(conversationId),
  }
  const accepting = useMutation({
    mutationFn: () => api.coach.acceptProposal({ id, ...(input && { input }) }),
    ...settle,
    onSuccess: (next) => {
      settle.onSuccess(next)
      return refreshRecord()
    },
  })
  const dismissing = useMutation({ mutationFn: () => api.coach.dismissProposal({ id }), ...settle })
  const error = accepting.error ?? dismissing.error
  const failure = error ? problemText(error) : status === 'failed' ? result?.text : null
  const isOpen = status === 'open' || status === 'failed'
  const isBusy = accepting.isPending || dismissing.isPending

  return (
    <section ref={card} tabIndex={-1} className={styles.card} data-status={status} aria-label={label}>
      {status === 'done' && result ? (
        <Done text={result.text} href={result.href} />
      ) : (
        <p className={styles.label}>{label}</p>
      )}
      {status === 'dismissed' && <p className={styles.quiet}>{m.coach_offer_left()}</p>}
      {isOpen && words && <ProposalEdit proposal={proposal} words={words} onWords={setWords} error={accepting.error} />}
      {isOpen && failure && (
        <p className={styles.failure} role="alert">
          <Icon name="warning" size={18} />
          <span>{failure}</span>
        </p>
      )}
      {isOpen && (
        <div className={styles.actions}>
          <Button
            tone={isOnly ? 'primary' : 'quiet'}
            isBusy={accepting.isPending}
            disabled={!isOnline || dismissing.isPending}
            onClick={() => accepting.mutate()}
          >
            {input ? m.coach_offer_yes_changed() : status === 'failed' ? m.try_again() : m.coach_offer_yes()}
          </Button>
          <Button tone="plain" disabled={!isOnline || isBusy} onClick={() => dismissing.mutate()}>
            {m.coach_offer_no()}
          </Button>
          {fieldsOf(proposal).length > 0 && (
            <Button
              tone="plain"
              aria-expanded={words !== null}
              disabled={isBusy}
              onClick={() => setWords(words ? null : wordsOf(proposal))}
            >
              {words ? m.coach_offer_as_it_was() : m.coach_offer_change()}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}

const Done = ({ text, href }: { text: string; href: string | null }) => (
  <div className={styles.done}>
    <Icon name="check" size={20} label={m.coach_offer_done()} />
    <p role="status">{text}</p>
    {href && (
      <AddressLink href={href} className={buttonClass({ tone: 'plain' })}>
        {m.coach_offer_open()}
      </AddressLink>
    )}
  </div>
)
