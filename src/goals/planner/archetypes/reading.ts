import type { Facts, Mark, Variant } from '#goals/planner/archetype.ts'
import { t } from '#goals/planner/text.ts'

const HOURS_A_BOOK = 5.5
const MINUTES_A_PAGE = 2

export function reading({ text, frequency }: Facts): Variant {
  const books = Number(/(\d+)\s*(?:books?|novels?|kita+b\S*|किताब\S*|पुस्तक\S*)/u.exec(text)?.[1] ?? 0)
  const pages = Number(/(\d+)\s*(?:pages?|panne|पन्ने|पृष्ठ)/u.exec(text)?.[1] ?? 0)
  const perDay = frequency?.per === 'day' || frequency?.per === 'week'
  const daily = pages > 0 && pages <= 120 && perDay
  const timesAWeek = frequency?.per === 'week' ? frequency.times : 7
  const usual = daily ? Math.ceil((pages * MINUTES_A_PAGE * timesAWeek) / 0.6) : books > 0 ? 210 : 180
  const few = Math.min(books, 6)
  const bookMarks: Mark[] = Array.from({ length: few }, (_, index) => {
    const count = Math.round(((index + 1) * books) / few)
    return {
      at: (index + 1) / few,
      title: t(`${count} of ${books} books read`, `${books} में से ${count} किताबें पढ़ीं`),
      measure: t('for each, three sentences from memory', 'हर किताब पर याद से तीन वाक्य'),
    }
  })
  const fewer = [...new Set([books / 2, books / 4, 1].map((count) => Math.max(1, Math.floor(count))))]
  return {
    name: books > 0 ? t(`${books} books`, `${books} किताबें`) : t('reading', 'पढ़ना'),
    effort: books > 0 ? { typical: Math.ceil(books * HOURS_A_BOOK), least: Math.ceil(books * 3.5) } : null,
    weekly: { usual: Math.min(1680, usual), most: 1680 },
    flat: daily,
    whole: true,
    stages: [
      {
        share: 12,
        title: t('The next three books chosen, the first one on the pillow', 'अगली तीन किताबें चुनीं, पहली तकिए पर'),
        why: t('Choosing each time is where reading stops', 'हर बार चुनने में ही पढ़ना रुकता है'),
      },
      { share: 28, title: t('Every reading time kept, if only for a page', 'पढ़ने का हर समय निभा, चाहे एक पन्ना') },
      {
        share: 30,
        title: t(
          'First book finished or dropped on purpose, three sentences written',
          'पहली किताब पूरी या सोचकर छोड़ी, तीन वाक्य लिखे',
        ),
        why: t('Dropping a dull book keeps the habit alive', 'उबाऊ किताब छोड़ने से आदत बची रहती है'),
      },
      { share: 30, title: t('One book told to somebody in five minutes', 'एक किताब किसी को पाँच मिनट में सुनाई') },
    ],
    habits: [
      {
        name: daily
          ? t(`Read ${pages} pages`, `${pages} पन्ने पढ़ना`)
          : t('Read, phone in another room', 'पढ़ना, फ़ोन दूसरे कमरे में'),
        share: 0.88,
        perWeek: 6,
        least: 10,
        most: 240,
        partOfDay: 'night',
        cue: t('When I am in bed, book in hand, before sleep', 'बिस्तर पर लेटते ही, किताब हाथ में, सोने से पहले'),
        smallest: t('One page', 'एक पन्ना'),
        ...(daily && { target: { atLeast: pages, unit: t('pages', 'पन्ने') } }),
      },
      ...(daily
        ? []
        : [
            {
              name: t('Write three sentences on what stayed', 'जो याद रहा उस पर तीन वाक्य लिखना'),
              share: 0.12,
              perWeek: 1,
              least: 5,
              most: 20,
              partOfDay: 'evening' as const,
              cue: t('After the weekend’s evening tea, with the notebook', 'सप्ताहांत की शाम की चाय के बाद, कॉपी के साथ'),
              smallest: t('One sentence', 'एक वाक्य'),
              preferDays: [5, 6],
            },
          ]),
    ],
    marks:
      books > 0
        ? bookMarks
        : [
            {
              at: 0.35,
              title: t('First book finished', 'पहली किताब पूरी'),
              measure: t('three sentences from memory', 'याद से तीन वाक्य'),
            },
            {
              at: 0.95,
              title: t('Eight of ten reading times kept', 'पढ़ने के दस में आठ समय निभे'),
              measure: t('count the ticks', 'निशान गिनें'),
            },
          ],
    firstSteps: [
      {
        minutes: 10,
        title: t('Take the book nearest to you and read for ten minutes', 'सबसे पास वाली किताब उठाएँ और दस मिनट पढ़ें'),
      },
      {
        minutes: 5,
        title: t(
          'Write down three books that you want to read, not ought to',
          'तीन किताबें लिखें जो आप पढ़ना चाहते हैं, पढ़नी चाहिए वाली नहीं',
        ),
      },
      {
        minutes: 3,
        title: t('Put a book on the pillow and the charger in another room', 'किताब तकिए पर और चार्जर दूसरे कमरे में रखें'),
      },
    ],
    reasons: [
      t(
        `A page takes about ${MINUTES_A_PAGE} minutes and a book about ${HOURS_A_BOOK} hours; the same place and time each day carry it.`,
        `एक पन्ना क़रीब ${MINUTES_A_PAGE} मिनट और एक किताब क़रीब ${HOURS_A_BOOK} घंटे लेती है; रोज़ की वही जगह और समय इसे चलाते हैं।`,
      ),
    ],
    ...(books > 1 && {
      smaller: fewer.map((count) =>
        t(count === 1 ? 'Read 1 book' : `Read ${count} books`, `${count} ${count === 1 ? 'किताब' : 'किताबें'} पढ़ना`),
      ),
    }),
  }
}
