import { useMutation, useQuery } from '@tanstack/react-query'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { queryClient } from '#web/query/query-client.ts'
import { problemText } from '#web/ui/problem.ts'
import { toast } from '#web/ui/toast.ts'
import { Toggle } from '#web/ui/toggle.tsx'

const consentKey = ['safety', 'consent'] as const

/** Whether mentors may be asked to reach out; nothing is said to them of why. */
export function ConsentRow() {
  const { data } = useQuery({ queryKey: consentKey, queryFn: () => api.safety.consent() })
  const change = useMutation({
    mutationFn: (tellMentor: boolean) => api.safety.changeConsent({ tellMentor }),
    onSuccess: (consent) => queryClient.setQueryData(consentKey, consent),
    onError: (error) => toast({ text: problemText(error), tone: 'danger' }),
  })
  return (
    <Toggle
      label={m.safety_tell_mentor()}
      hint={m.safety_tell_mentor_hint()}
      isOn={change.isPending ? change.variables : (data?.tellMentor ?? false)}
      disabled={data === undefined}
      onChange={(isOn) => change.mutate(isOn)}
    />
  )
}
