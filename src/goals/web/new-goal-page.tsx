import { useMutation, useQuery } from '@tanstack/react-query'
import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { queryClient } from '#web/query/query-client.ts'
import { Button } from '#web/ui/button.tsx'
import { useCivilToday } from '#web/ui/civil-today.ts'
import { Page, PageHeader } from '#web/ui/page.tsx'
import { problemText } from '#web/ui/problem.ts'
import { Skeleton, SkeletonRows } from '#web/ui/skeleton.tsx'
import { goalQuery, refreshGoals } from './goal-queries.ts'
import styles from './new-goal.module.css'
import { PossibleOptions, possibleOf } from './possible-options.tsx'
import { SentenceField } from './sentence-field.tsx'
import { forgetWish, heldOf, openQuestions, toNewGoal, useWish, type Wish, withChange } from './wish.ts'
import { WishFacts } from './wish-facts.tsx'
import { WishQuestion } from './wish-question.tsx'

export const Route = createFileRoute('/_signed-in/goals/new')({ component: NewGoalPage })

const typingPauseMs = 500
const leastLength = 4

function NewGoalPage() {
  const today = useCivilToday()
  const navigate = useNavigate()
  const [wish, setWish] = useWish()
  const [sentence, readNow] = useRested(wish.sentence)
  const reading = useQuery({
    queryKey: ['goals', 'interpret', sentence],
    queryFn: () => api.goals.interpret({ sentence }),
    enabled: sentence.length >= leastLength,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (before) => before,
    meta: { persist: false },
  })
  const create = useMutation({
    mutationFn: async (wish: Wish) => {
      const read = await api.goals.interpret({ sentence: wish.sentence.trim() })
      return api.goals.create(toNewGoal(wish, heldOf(wish, read)))
    },
    onSuccess: async (goal) => {
      queryClient.setQueryData(goalQuery(goal.id).queryKey, goal)
      await navigate({ to: '/goals/$id', params: { id: goal.id } })
      forgetWish()
      await refreshGoals()
    },
  })
  const change = (next: Partial<Wish>) => {
    create.reset()
    setWish({ ...wish, ...next })
  }
  const read = sentence.length >= leastLength ? reading.data : undefined
  const [question] = read ? openQuestions(wish, read) : []
  const possible = possibleOf(create.error)
  const make = (next = wish) => create.mutate(next)
  if (create.isPending) return <Making sentence={wish.title ?? wish.sentence} />
  return (
    <Page>
      <PageHeader
        back={{ to: '/goals', label: m.place_goals() }}
        title={m.goals_new_title()}
        lead={m.goals_new_lead()}
        documentTitle={m.new_goal()}
      />
      <SentenceField
        value={wish.sentence}
        hasExamples={!wish.sentence}
        onChange={(sentence) => change({ sentence, title: undefined })}
        onSubmit={readNow}
      />
      <div aria-live="polite">
        {reading.isError && <p className={styles.problem}>{problemText(reading.error)}</p>}
        {reading.isFetching && !read && <Skeleton width="60%" height="2.75rem" />}
        {read && <WishFacts held={heldOf(wish, read)} today={today} onChange={change} />}
        {read && question && !possible && (
          <WishQuestion
            key={question}
            asked={question}
            place={read.missing.indexOf(question) + 1}
            count={read.missing.length}
            today={today}
            onAnswer={change}
            onPass={() => change({ passed: [...wish.passed, question] })}
          />
        )}
        {possible && (
          <PossibleOptions
            possible={possible}
            onChoose={(option) => {
              const next = withChange(wish, option)
              setWish(next)
              make(next)
            }}
          />
        )}
        {create.isError && !possible && (
          <p className={styles.problem} role="alert">
            {problemText(create.error)}
          </p>
        )}
      </div>
      {read && !possible && (
        <div className={styles.make}>
          <Button tone={question ? 'quiet' : 'primary'} icon="spark" onClick={() => make()}>
            {m.goals_make_plan()}
          </Button>
          {question && <p>{m.goals_make_plan_now()}</p>}
        </div>
      )}
    </Page>
  )
}

/** The sentence once the typing rests; `readNow` does not wait. */
function useRested(sentence: string) {
  const text = sentence.trim()
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), typingPauseMs)
    return () => clearTimeout(timer)
  }, [text])
  return [rested, () => setRested(text)] as const
}

const Making = ({ sentence }: { sentence: string }) => (
  <Page>
    <PageHeader eyebrow={m.goals_making()} title={sentence} documentTitle={m.new_goal()} />
    <SkeletonRows count={6} />
  </Page>
)
