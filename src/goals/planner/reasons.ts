import type { PlanContent } from '#goals/goals.api.ts'
import { addDays, civilDate } from '#platform/civil.ts'
import { clip } from '#platform/clip.ts'
import { type Brief, saidDays } from './brief.ts'
import { availableMinutes, isComfortable } from './effort.ts'
import type { Laid } from './rhythm.ts'
import { indexOf } from './schedule.ts'
import { dateText, dayText, duration, listText, type Text, t } from './text.ts'

type Week = PlanContent['weeks'][number]

function loadReason(brief: Brief, weeks: Week[], base: number): Text {
  const { limit, weekly } = brief
  const start = duration(base)
  const top = Math.max(base, ...weeks.map(({ minutes }) => minutes))
  const peak = weeks.find(({ minutes }) => minutes === top)
  const of = limit === null ? t('', '') : t(` of your ${duration(limit).en}`, `, आपके ${duration(limit).hi} में से`)
  if (!peak || top <= base)
    return t(`The rhythm takes ${start.en} a week${of.en}.`, `यह लय हफ़्ते में ${start.hi} लेती है${of.hi}।`)
  const lighter = weeks.some(({ phase }) => phase === 'lighter')
  const usual =
    limit === null
      ? t(
          ` (${duration(weekly).en} is usual for this; say so if you have more or less)`,
          ` (इसके लिए ${duration(weekly).hi} आम है; कम या ज़्यादा हो तो बताएँ)`,
        )
      : t('', '')
  return t(
    `You start with ${start.en} a week${of.en}, and it stays there until you raise it: when weeks hold, a tenth more is suggested, and it grows only when you accept. With every step it could be ${duration(top).en} by the week of ${dateText(peak.from).en}${lighter ? '; every fourth week Today asks for about two thirds' : ''}${usual.en}.`,
    `आप हफ़्ते में ${start.hi} से शुरू करते हैं${of.hi}, और यह तब तक उतना ही रहता है जब तक आप न बढ़ाएँ: हफ़्ते निभें तो दसवाँ हिस्सा ज़्यादा सुझाया जाता है, और आपके मानने पर ही बढ़ता है। हर कदम मानें तो ${dateText(peak.from).hi} वाले हफ़्ते तक ${duration(top).hi} हो सकते हैं${lighter ? '; हर चौथे हफ़्ते “आज” क़रीब दो तिहाई माँगता है' : ''}${usual.hi}।`,
  )
}

function effortReason(brief: Brief): Text | null {
  const { variant, weekly, adherence, first, input } = brief
  const { effort, weeks, name } = variant
  const kept = `${Math.round(adherence * 100)}%`
  if (input.deadline === null) {
    if (!effort) return null
    const weeksLong = Math.ceil((effort.typical * 60) / (weekly * adherence))
    if (weeksLong > 520)
      return t(
        `${name.en}: ${effort.typical} h is usual; with ${duration(weekly).en} a week see this as a beginning.`,
        `${name.hi}: आम तौर पर ${effort.typical} घंटे लगते हैं; हफ़्ते में ${duration(weekly).hi} के साथ इसे शुरुआत समझें।`,
      )
    const until = dateText(addDays(civilDate(first), weeksLong * 7))
    return t(
      `${name.en}: ${effort.typical} h is usual. With ${duration(weekly).en} a week, ${kept} of it used, that is about ${weeksLong} weeks, until ${until.en}. These are the first twelve.`,
      `${name.hi}: आम तौर पर ${effort.typical} घंटे लगते हैं: हफ़्ते में ${duration(weekly).hi}, उसका ${kept} निभे, तो क़रीब ${weeksLong} हफ़्ते, ${until.hi} तक। ये पहले बारह हफ़्ते हैं।`,
    )
  }
  if (!isComfortable(brief) && weeks && brief.days < weeks.least * 7) {
    return t(
      `${name.en}: ${weeks.typical} weeks are usual, ${weeks.least} the least; you have ${Math.max(1, Math.round(brief.days / 7))}. This is the best that fits; a later date would be kinder.`,
      `${name.hi}: आम तौर पर ${weeks.typical} हफ़्ते लगते हैं, कम से कम ${weeks.least}; आपके पास ${Math.max(1, Math.round(brief.days / 7))} हैं। यह सबसे अच्छा है जो बैठता है; बाद की तारीख़ आसान होगी।`,
    )
  }
  if (!effort) return null
  const heavy = variant.freeOrder
    ? t(': time follows the weight of each part', ': समय हर हिस्से के वज़न के हिसाब से')
    : t('', '')
  const have = duration(availableMinutes(brief))
  const typical = duration(effort.typical * 60)
  if (availableMinutes(brief) >= effort.typical * 60) {
    return t(
      `${name.en}: ${typical.en} is usual; until your date you have about ${have.en}, so there is room.`,
      `${name.hi}: आम तौर पर ${typical.hi} लगते हैं; आपकी तारीख़ तक क़रीब ${have.hi} हैं, यानी गुंजाइश है।`,
    )
  }
  return t(
    `${name.en}: ${typical.en} is usual; until your date you have about ${have.en} (${kept} of the time kept). This is the best that fits${heavy.en}. More hours or a later date would close the gap.`,
    `${name.hi}: आम तौर पर ${typical.hi} लगते हैं; आपकी तारीख़ तक क़रीब ${have.hi} हैं (समय का ${kept} निभे तो)। यह सबसे अच्छा है जो बैठता है${heavy.hi}। ज़्यादा घंटे या बाद की तारीख़ से अंतर पटेगा।`,
  )
}

function dayReasons(brief: Brief, laid: Laid[]): (Text | null)[] {
  const off = (brief.input.constraints.daysOff ?? []).map((day) => dayText(indexOf(day)))
  const used = new Set(laid.flatMap(({ days }) => days))
  const free = brief.days >= 7 ? brief.open.filter((day) => !used.has(day)) : []
  const offDays = listText(off)
  const freeDays = listText(free.map(dayText))
  return [
    off.length > 0
      ? t(`Nothing is planned on ${offDays.en}, as you asked.`, `${offDays.hi} को कुछ नहीं रखा, जैसा आपने कहा।`)
      : null,
    off.length === 0 && free.length > 0 && free.length <= 3
      ? t(
          `${freeDays.en} ${free.length === 1 ? 'stays' : 'stay'} free: for rest, or for what was missed.`,
          `${freeDays.hi} खाली है: आराम के लिए, या जो छूटा उसके लिए।`,
        )
      : null,
    laid.some(({ gentle }) => gentle)
      ? t(
          'On so many days only gentle sessions are safe, so these are easy ones; make at most every second day hard.',
          'इतने दिन सिर्फ़ हल्का अभ्यास सुरक्षित है, इसलिए ये हल्के हैं; कड़ा ज़्यादा से ज़्यादा हर दूसरे दिन।',
        )
      : null,
  ]
}

function noteReason({ input, wishes, noteLeavesNoDay, limit }: Brief): Text | null {
  if (!input.note?.trim()) return null
  const said = clip(input.note.trim(), 120)
  if (noteLeavesNoDay)
    return t(
      `“${said}” would leave no day, so the days stay as they were.`,
      `“${said}” से कोई दिन नहीं बचता, इसलिए दिन वही रहे।`,
    )
  if (limit !== null && wishes.minutesPerWeek !== null && wishes.minutesPerWeek > limit)
    return t(
      `“${said}” is more than the ${duration(limit).en} a week of this goal, which stay the limit until you change them.`,
      `“${said}” इस लक्ष्य के हफ़्ते में ${duration(limit).hi} से ज़्यादा है; बदलने तक सीमा वही रहेगी।`,
    )
  return wishes.understood
    ? t(`Changed because you wrote: “${said}”.`, `आपके लिखने पर बदला: “${said}”।`)
    : t(
        `Another version, since you wrote: “${said}”. Touch anything to change it yourself.`,
        `आपके लिखने पर दूसरा रूप: “${said}”। कुछ भी छूकर ख़ुद बदल सकते हैं।`,
      )
}

/** Why the plan is as it is, with the figures it rests on. */
export function reasonsOf(brief: Brief, laid: Laid[], weeks: Week[], base: number): string[] {
  const { limit, weekly, variant, input, facts, language } = brief
  const unused =
    limit !== null && limit > weekly
      ? t(
          `You offered ${duration(limit).en} a week; the plan uses at most ${duration(weekly).en}, for rest and sleep do half of the work.`,
          `आपने हफ़्ते में ${duration(limit).hi} दिए; योजना ज़्यादा से ज़्यादा ${duration(weekly).hi} लेती है, क्योंकि आधा काम आराम और नींद करते हैं।`,
        )
      : null
  const budget = input.constraints.budgetMinor
  const spending =
    budget !== undefined && input.theme !== 'saving'
      ? t(
          `The plan itself costs nothing; whatever you buy for it stays within ${facts.money.format(budget).en}.`,
          `योजना अपने आप में मुफ़्त है; इसके लिए जो ख़रीदें वह ${facts.money.format(budget).hi} के अंदर रहे।`,
        )
      : null
  const only = variant.freeOrder ? t(' and only the parts that weigh most', ' और सिर्फ़ सबसे भारी हिस्से') : t('', '')
  const hurried =
    brief.days <= 14
      ? t(`Time is short, so there is no slow start${only.en}.`, `समय कम है, इसलिए धीमी शुरुआत नहीं${only.hi}।`)
      : null
  const said = saidDays(brief.frequency, brief.open.length)
  const dropped =
    said && brief.days >= 7 && laid.length === 1 && variant.habits.length > 1
      ? t('Only one habit: the time is best spent on the one thing.', 'सिर्फ़ एक आदत: समय एक ही चीज़ में सबसे अच्छा लगता है।')
      : null
  const all = [
    noteReason(brief),
    loadReason(brief, weeks, base),
    effortReason(brief),
    unused,
    hurried,
    ...dayReasons(brief, laid),
    dropped,
    ...variant.reasons,
    spending,
  ]
  return all.flatMap((text) => (text ? [clip(sentence(text[language]), 400)] : [])).slice(0, 12)
}
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
