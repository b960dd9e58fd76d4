import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { m } from '#web/i18n/i18n.ts'
import { Icon } from '#web/ui/icon.tsx'
import { problemText } from '#web/ui/problem.ts'
import { RowBody, rowClass } from '#web/ui/rows.tsx'
import { toast } from '#web/ui/toast.ts'
import { signOut } from './auth.ts'
import type { Next } from './next.ts'

/** `next` is where a sign-in with another account leads. */
export function SignOutRow({ next }: Next) {
  const navigate = useNavigate()
  const leaving = useMutation({
    mutationFn: signOut,
    onSuccess: () => navigate({ to: '/sign-in', search: next ? { next } : {} }),
    onError: (error) => toast({ text: problemText(error), tone: 'danger' }),
  })
  return (
    <li>
      <button type="button" className={rowClass()} disabled={leaving.isPending} onClick={() => leaving.mutate()}>
        <RowBody start={<Icon name="leave" />} title={m.sign_out()} />
      </button>
    </li>
  )
}
