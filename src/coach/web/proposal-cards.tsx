import type { Proposal } from '#coach/coach.api.ts'
import styles from './proposal.module.css'
import { ProposalCard } from './proposal-card.tsx'

/** What an answer offers to do; nothing of it is done before a click. */
export function ProposalCards({ conversationId, proposals }: { conversationId: string; proposals: Proposal[] }) {
  if (proposals.length === 0) return null
  const openCount = proposals.filter(({ status }) => status === 'open').length
  return (
    <div className={styles.cards}>
      {proposals.map((proposal) => (
        <ProposalCard key={proposal.id} conversationId={conversationId} proposal={proposal} isOnly={openCount === 1} />
      ))}
    </div>
  )
}
