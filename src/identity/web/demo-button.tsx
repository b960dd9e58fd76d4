import { useMutation, useQuery } from '@tanstack/react-query'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { forgetCache } from '#web/query/query-client.ts'
import { Button } from '#web/ui/button.tsx'

/** A way in without an account, where the server offers the invented people of its demo. */
export function DemoButton({ onEntered }: { onEntered: () => void }) {
  const offer = useQuery({
    queryKey: ['demo', 'offer'],
    queryFn: () => api.demo.offer(),
    retry: false,
    meta: { persist: false },
  })
  const first = offer.data?.people[0]
  const entering = useMutation({
    mutationFn: async ({ email, password }: { email: string; password: string }) => {
      const response = await fetch('/api/v1/auth/sign-in/email', {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      })
      if (!response.ok) throw new Error('The demo is not open')
      await forgetCache()
    },
    onSuccess: onEntered,
  })
  if (!first || entering.isError) return null
  return (
    <Button wide isBusy={entering.isPending} onClick={() => entering.mutate(first)}>
      {m.try_demo()}
    </Button>
  )
}
