import { m } from '#web/i18n/i18n.ts'
import { classes } from '#web/ui/classes.ts'
import { Field } from '#web/ui/field.tsx'
import { Icon } from '#web/ui/icon.tsx'
import styles from './new-goal.module.css'

type Props = {
  value: string
  hasExamples: boolean
  onChange: (sentence: string) => void
  /** Enter: the sentence is said. */
  onSubmit: () => void
}
const examples = [m.goals_example_exam, m.goals_example_run, m.goals_example_save, m.goals_example_job]

/** One field that takes a sentence, and sentences to begin with. */
export function SentenceField({ value, hasExamples, onChange, onSubmit }: Props) {
  return (
    <>
      <Field label={m.goals_sentence()}>
        {({ className, ...wired }) => (
          <textarea
            {...wired}
            className={classes(className, styles.sentence)}
            rows={2}
            maxLength={200}
            // biome-ignore lint/a11y/noAutofocus: the page is this one question
            autoFocus
            enterKeyHint="done"
            placeholder={m.goals_sentence_hint()}
            value={value}
            onChange={(event) => onChange(event.target.value.replaceAll('\n', ' '))}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
              event.preventDefault()
              onSubmit()
            }}
          />
        )}
      </Field>
      {hasExamples && (
        <section className={styles.examples} aria-label={m.goals_examples()}>
          <h2>{m.goals_examples()}</h2>
          <ul>
            {examples.map((example) => (
              <li key={example()}>
                <button type="button" onClick={() => onChange(example())}>
                  {example()}
                  <Icon name="next" size={18} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
