import { m } from '#web/i18n/i18n.ts'

/** Which coach answered, in words: "Built-in coach", or the model and who runs it. */
export function sourceName(source: string) {
  if (source === 'built-in') return m.built_in_coach()
  const [provider = '', ...model] = source.split(':')
  return model.length === 0 ? provider : m.coach_source({ model: model.join(':'), provider })
}
