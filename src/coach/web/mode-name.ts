import { m } from '#web/i18n/i18n.ts'
import type { ChatMode } from './hear-answer.ts'

const names: Record<ChatMode, () => string> = {
  accountability: m.coach_mode_accountability,
  career: m.coach_mode_career,
  finance: m.coach_mode_finance,
  motivation: m.coach_mode_motivation,
  habits: m.coach_mode_habits,
  study: m.coach_mode_study,
  wisdom: m.coach_mode_wisdom,
}
/** Every mode, from the words it needs: a page may not load the contract’s schemas. */
export const modes = Object.keys(names) as ChatMode[] // the keys of the record above
export const modeName = (mode: ChatMode) => names[mode]()
