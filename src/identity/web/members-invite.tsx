import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import type { z } from 'zod'
import type { Invitation, NewInvitation } from '#identity/identity.api.ts'
import { ApiProblem } from '#platform/contract/client.ts'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { TextField } from '#web/ui/field.tsx'
import { formatMoment } from '#web/ui/format.ts'
import layout from '#web/ui/layout.module.css'
import { fieldError, problemText } from '#web/ui/problem.ts'
import { Segmented } from '#web/ui/segmented.tsx'
import styles from './members-page.module.css'
import { type RoleId, roleName, roleOptions } from './members-role.ts'

/** Asks whom to invite; then holds the link to pass on. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const inviting = useMutation({ mutationFn: (call: z.input<typeof NewInvitation>) => api.identity.invite(call) })
  if (inviting.data) return <LinkDialog invitation={inviting.data} onClose={onClose} onAnother={inviting.reset} />
  return (
    <Dialog title={m.members_invite_title()} onClose={onClose}>
      <InviteForm onInvite={inviting.mutate} isBusy={inviting.isPending} error={inviting.error} />
    </Dialog>
  )
}

type FormProps = { onInvite: (call: z.input<typeof NewInvitation>) => void; isBusy: boolean; error: unknown }

function InviteForm({ onInvite, isBusy, error }: FormProps) {
  const [role, setRole] = useState<RoleId>('member')
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onInvite({ email: String(new FormData(event.currentTarget).get('email')).trim(), role })
  }
  const isAboutEmail = error instanceof ApiProblem && fieldError(error, 'email')
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        data-autofocus
        label={m.field_email()}
        name="email"
        type="email"
        inputMode="email"
        autoComplete="off"
        required
        error={error ? isAboutEmail || problemText(error) : undefined}
      />
      <div>
        <Segmented label={m.settings_role()} hasVisibleLabel options={roleOptions()} value={role} onChange={setRole} />
        <p className={styles.note}>{roleName(role).note}</p>
      </div>
      <div className={layout.actions}>
        <Button type="submit" tone="primary" isBusy={isBusy}>
          {m.members_make_link()}
        </Button>
      </div>
    </form>
  )
}

type LinkProps = { invitation: z.output<typeof Invitation>; onClose: () => void; onAnother: () => void }

function LinkDialog({ invitation: { link, email, expiresAt }, onClose, onAnother }: LinkProps) {
  const field = useRef<HTMLInputElement>(null)
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    field.current?.select()
    // Without a secure address there is no clipboard; the link is then selected to be copied by hand.
    await navigator.clipboard?.writeText(link).then(() => setCopied(true))
  }
  const share = () => navigator.share({ url: link, text: m.members_share_text() }).catch(() => undefined) // closed without sharing
  const day = formatMoment(expiresAt, { day: 'numeric', month: 'long' })
  return (
    <Dialog title={m.members_link_title()} note={m.members_link_note({ email, day })} onClose={onClose}>
      <TextField ref={field} label={m.members_link()} readOnly value={link} onFocus={({ target }) => target.select()} />
      <p className="visually-hidden" role="status">
        {isCopied && m.members_copied()}
      </p>
      <div className={layout.actions}>
        <Button tone="plain" onClick={onAnother}>
          {m.members_another()}
        </Button>
        {'share' in navigator && <Button onClick={share}>{m.members_share()}</Button>}
        <Button tone="primary" icon={isCopied ? 'check' : 'copy'} onClick={() => void copy()}>
          {isCopied ? m.members_copied() : m.members_copy()}
        </Button>
      </div>
    </Dialog>
  )
}
