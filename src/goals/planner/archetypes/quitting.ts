import type { Facts, Variant } from '#goals/planner/archetype.ts'
import { type Text, t } from '#goals/planner/text.ts'

const kinds: [pattern: RegExp, what: Text, instead: Text][] = [
  [
    /tobacco|gutk|tambaku|तंबाकू|गुटखा/u,
    t('tobacco', 'तंबाकू'),
    t('saunf or a clove, a glass of water, three minutes of walking', 'सौंफ या लौंग, एक गिलास पानी, तीन मिनट चलना'),
  ],
  [
    /smok|cigar|sigret|vap|tobacco|gutk|tambaku|bidi|beedi|सिगरेट|धूम्रपान|तंबाकू|गुटखा|बीड़ी/u,
    t('smoking', 'धूम्रपान'),
    t('drink a glass of water slowly and walk for three minutes', 'एक गिलास पानी धीरे-धीरे पीना और तीन मिनट चलना'),
  ],
  [
    /alcohol|daa?ru|sharab|drink|शराब|दारू/u,
    t('alcohol', 'शराब'),
    t('a cold drink without alcohol and a call to a friend', 'बिना शराब का ठंडा पेय और किसी दोस्त को फ़ोन'),
  ],
  [
    /phone|screen|insta|reels|youtube|social media|mobile|scroll|फ़?ोन|मोबाइल|स्क्रीन|रील/u,
    t('scrolling', 'फ़ोन चलाने'),
    t('phone in the bag, ten lines of a book', 'फ़ोन बैग में, किताब की दस पंक्तियाँ'),
  ],
  [/game|gaming|pubg|bgmi|गेम/u, t('gaming', 'गेम'), t('ten minutes outside, then one task', 'दस मिनट बाहर, फिर एक काम')],
  [
    /sugar|sweet|junk|cheeni|mitha|चीनी|मीठ|coffee|chai|tea|चाय/u,
    t('the craving', 'मीठे और तलब की चीज़'),
    t('fruit, nuts or water first, then decide', 'पहले फल, मेवे या पानी, फिर तय करना'),
  ],
  [
    /procrastinat|taalna|टालना/u,
    t('putting things off', 'टालने'),
    t('two minutes of the task, timer on', 'काम के दो मिनट, टाइमर लगाकर'),
  ],
]

const helpers: [pattern: RegExp, text: Text][] = [
  [
    /alcohol|daa?ru|sharab|drug|nasha|शराब|दारू|नशा/u,
    t(
      'After daily drinking or drugs, stopping at once can be dangerous: speak with a doctor first, or call 14446, free in India.',
      'रोज़ शराब या नशे के बाद एकदम बंद करना ख़तरनाक हो सकता है: पहले डॉक्टर से बात करें, या भारत में मुफ़्त 14446 पर फ़ोन करें।',
    ),
  ],
  [
    /smok|cigar|sigret|vap|tobacco|gutk|tambaku|bidi|beedi|सिगरेट|धूम्रपान|तंबाकू|गुटखा|बीड़ी/u,
    t(
      'A doctor or the tobacco quitline 1800-11-2356, free in India, makes it easier.',
      'डॉक्टर या तंबाकू क्विटलाइन 1800-11-2356, भारत में मुफ़्त, इसे आसान बनाते हैं।',
    ),
  ],
]

export function quitting({ text }: Facts): Variant {
  const [, what, instead] = kinds.find(([pattern]) => pattern.test(text)) ?? [
    null,
    t('the old habit', 'पुरानी आदत'),
    t('three slow breaths, water, and two minutes somewhere else', 'तीन धीमी साँसें, पानी, और दो मिनट कहीं और'),
  ]
  const help = helpers.find(([pattern]) => pattern.test(text))?.[1]
  return {
    name: t('leaving a habit', 'आदत छोड़ना'),
    effort: null,
    weeks: { typical: 8, least: 2 },
    weekly: { usual: 120, most: 300 },
    flat: true,
    stages: [
      {
        share: 12,
        title: t(
          `A week of counting: each time, where, with whom, before what`,
          'एक हफ़्ता गिनती: हर बार कहाँ, किसके साथ, किससे पहले',
        ),
        why: t('Nothing changes yet; the count shows the triggers', 'अभी कुछ बदलना नहीं; गिनती से कारण दिखते हैं'),
      },
      { share: 13, title: t('Three triggers named, each with its replacement', 'तीन कारण पहचाने, हर एक का विकल्प तय') },
      { share: 25, title: t('Half of the first week’s count', 'पहले हफ़्ते की गिनती का आधा') },
      { share: 25, title: t('Seven days in a row without, or within the limit', 'लगातार सात दिन बिना, या तय सीमा में') },
      {
        share: 25,
        title: t('As you meant it, to the end; lapses counted, none hidden', 'जैसा आपने चाहा, अंत तक; चूक गिनी, छुपाई नहीं'),
        why: t('A lapse is a day, not the end: the next one is planned for', 'चूक एक दिन है, अंत नहीं: अगले की योजना है'),
      },
    ],
    habits: [
      {
        name: t('Log each urge: when, where, how strong (1–5)', 'हर तलब लिखना: कब, कहाँ, कितनी तेज़ (1–5)'),
        share: 0.4,
        perWeek: 7,
        least: 1,
        most: 5,
        everyDay: true,
        partOfDay: 'anytime',
        cue: t('When the urge comes, before acting on it', 'तलब आते ही, कुछ करने से पहले'),
        smallest: t('One mark on paper', 'काग़ज़ पर एक निशान'),
      },
      {
        name: t(`Instead of ${what.en}: ${instead.en}`, `${what.hi} की जगह: ${instead.hi}`),
        share: 0.45,
        perWeek: 7,
        least: 2,
        most: 20,
        everyDay: true,
        partOfDay: 'anytime',
        cue: t('When the strongest trigger of the day comes', 'दिन का सबसे तेज़ कारण आते ही'),
        smallest: t('Wait two minutes', 'दो मिनट रुकना'),
      },
      {
        name: t('Look at the week: triggers, count, one change', 'हफ़्ते पर नज़र: कारण, गिनती, एक बदलाव'),
        share: 0.15,
        perWeek: 1,
        least: 5,
        most: 15,
        partOfDay: 'evening',
        cue: t('After the weekend’s dinner, with the log', 'सप्ताहांत के खाने के बाद, लिखे हुए के साथ'),
        smallest: t('Only the count', 'सिर्फ़ गिनती'),
        preferDays: [6, 5],
      },
    ],
    marks: [
      {
        at: 0.15,
        title: t('Baseline known', 'शुरुआती गिनती पता'),
        measure: t('count per day of one whole week', 'एक पूरे हफ़्ते की रोज़ की गिनती'),
      },
      {
        at: 0.5,
        title: t('A week at half of the baseline', 'एक हफ़्ता आधी गिनती पर'),
        measure: t('seven days, lapses included', 'सात दिन, चूक समेत'),
      },
      {
        at: 0.97,
        title: t('Two weeks as you meant it', 'दो हफ़्ते, जैसा आपने चाहा'),
        measure: t('twelve of fourteen days', 'चौदह में बारह दिन'),
      },
    ],
    firstSteps: [
      {
        minutes: 5,
        title: t(
          'Write down the last three times: where you were and what came just before',
          'पिछली तीन बार लिखें: आप कहाँ थे और ठीक पहले क्या हुआ',
        ),
      },
      {
        minutes: 3,
        title: t(
          'Put one thing out of reach: log out, or move it to another room',
          'एक चीज़ पहुँच से दूर करें: लॉग आउट करें या दूसरे कमरे में रखें',
        ),
      },
      {
        minutes: 5,
        title: t(
          'Tell one person what you are doing and what helps you',
          'एक व्यक्ति को बताएँ कि आप क्या कर रहे हैं और क्या मदद करता है',
        ),
      },
    ],
    reasons: [
      t(
        'An urge rises and falls within some minutes; the replacement is for those minutes.',
        'तलब कुछ मिनटों में उठकर गिरती है; विकल्प उन्हीं मिनटों के लिए है।',
      ),
      t(
        'The plan asks for every day, since urges know no day off, but only for minutes.',
        'योजना हर दिन माँगती है, क्योंकि तलब छुट्टी नहीं लेती, पर सिर्फ़ कुछ मिनट।',
      ),
      ...(help ? [help] : []),
    ],
  }
}
