import type { Person } from '#platform/ctx.ts'

type Standing =
  | { kind: 'draft' }
  | {
      kind: 'running'
      done: number | null
      doneMinutes: number
      dueMinutes: number
      expectedOn: string | null
      deadline: string | null
    }

const longDate = (language: Person['language'], date: string) =>
  new Intl.DateTimeFormat(language === 'hi' ? 'hi-IN-u-nu-latn' : 'en-IN', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`))
const hours = (minutes: number) => Math.round(minutes / 6) / 10

/** One sentence on where a goal stands, with its figures. */
export function forecastSentence(language: Person['language'], standing: Standing): string {
  const isHindi = language === 'hi'
  if (standing.kind === 'draft')
    return isHindi
      ? 'Plan स्वीकार करने के बाद यहाँ दिखेगा कि आप कहाँ पहुँचे।'
      : 'Once you accept the plan, you will see here how far you have come.'
  const { done, doneMinutes, dueMinutes, expectedOn, deadline } = standing
  if (done === null)
    return isHindi
      ? 'अभी कोई दिन पूरा नहीं हुआ, इसलिए कहने को कुछ नहीं है।'
      : 'No day is over yet, so there is nothing to say.'
  const share = isHindi
    ? `अब तक तय ${hours(dueMinutes)} घंटों में से ${hours(doneMinutes)} घंटे हुए (${Math.round(done * 100)}%)।`
    : `You have done ${hours(doneMinutes)} of ${hours(dueMinutes)} planned hours so far (${Math.round(done * 100)}%).`
  if (!expectedOn) return share
  const when = longDate(language, expectedOn)
  const place = placeOf(expectedOn, deadline)[language]
  return isHindi
    ? `${share} पिछले चार हफ़्तों की रफ़्तार से plan ${when} को पूरा होगा${place}।`
    : `${share} At the pace of the last four weeks the plan ends on ${when}${place}.`
}

function placeOf(day: string, deadline: string | null): Record<Person['language'], string> {
  if (deadline === null) return { en: '', hi: '' }
  if (day === deadline) return { en: ', on the deadline', hi: ', ठीक deadline के दिन' }
  return day > deadline
    ? { en: ', after the deadline', hi: ', deadline के बाद' }
    : { en: ', before the deadline', hi: ', deadline से पहले' }
}
