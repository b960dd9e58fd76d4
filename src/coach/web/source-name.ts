import { m } from '#web/i18n/i18n.ts'
import type { KnownMessage } from './carry-notes.ts'

/** Which coach answered, in words: "Built-in coach", or the model and who runs it. */
export function sourceName(source: string) {
  if (source === 'built-in') return m.built_in_coach()
  const [provider = '', ...model] = source.split(':')
  return model.length === 0 ? provider : m.coach_source({ model: model.join(':'), provider })
}

type Why = NonNullable<KnownMessage['fellBackWhy']>
const whys: Record<Why, () => string> = {
  off: m.coach_off,
  down: m.coach_fell_back,
  busy: m.coach_busy,
  large: m.coach_large,
  'spent-person': m.coach_spent,
  'spent-organisation': m.coach_spent_all,
}
/** Why the built-in coach answered where a provider was asked for. */
export const whyName = (why: Why) => whys[why]()
