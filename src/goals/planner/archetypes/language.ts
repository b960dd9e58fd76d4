import type { Facts, Variant } from '#goals/planner/archetype.ts'
import { type Text, t } from '#goals/planner/text.ts'

const names: [pattern: RegExp, name: Text][] = [
  [/english|angrezi|अंग्रेज़?ी|इंग्लिश/u, t('English', 'अंग्रेज़ी')],
  [/hindi|हिंदी|हिन्दी/u, t('Hindi', 'हिंदी')],
  [/german|jarman|goethe|जर्मन/u, t('German', 'जर्मन')],
  [/french|delf|फ़?्रेंच/u, t('French', 'फ़्रेंच')],
  [/japanese|jlpt|जापानी/u, t('Japanese', 'जापानी')],
  [/spanish|स्पेनिश/u, t('Spanish', 'स्पेनिश')],
  [/sanskrit|संस्कृत/u, t('Sanskrit', 'संस्कृत')],
  [/korean|कोरियन/u, t('Korean', 'कोरियन')],
  [/tamil|तमिल/u, t('Tamil', 'तमिल')],
  [/kannada|कन्नड़/u, t('Kannada', 'कन्नड़')],
  [/marathi|मराठी/u, t('Marathi', 'मराठी')],
]

export function language({ text }: Facts): Variant {
  const name = names.find(([pattern]) => pattern.test(text))?.[1] ?? t('the language', 'भाषा')
  const known = /english|angrezi|अंग्रेज़?ी|इंग्लिश|fluen|improve|spoken|sudhar|सुधार/u.test(text)
  const far = /japanese|chinese|mandarin|korean|arabic|jlpt|जापानी|कोरियन/u.test(text)
  return {
    name,
    effort: known ? { typical: 120, least: 30 } : far ? { typical: 300, least: 90 } : { typical: 160, least: 50 },
    weekly: { usual: 240, most: 1500 },
    stages: known
      ? [
          {
            share: 22,
            title: t(
              'Speak two minutes on your day, recorded, without stopping',
              'अपने दिन पर दो मिनट बोलना, रिकॉर्ड, बिना रुके',
            ),
            why: t('Speaking is learnt by speaking, mistakes included', 'बोलना बोलने से आता है, ग़लतियों समेत'),
          },
          { share: 26, title: t('300 phrases that you really need, used aloud', '300 वाक्यांश जो सचमुच चाहिए, बोलकर') },
          { share: 26, title: t('Ten conversations of ten minutes', 'दस मिनट की दस बातचीत') },
          { share: 26, title: t('Five minutes before others, then questions', 'दूसरों के सामने पाँच मिनट, फिर सवाल') },
        ]
      : [
          { share: 22, title: t('Script and sounds, 100 words, greetings', 'लिपि और ध्वनियाँ, 100 शब्द, अभिवादन') },
          {
            share: 26,
            title: t('500 words and present tense: tell about your day', '500 शब्द और वर्तमान काल: अपना दिन बताना'),
            why: t('The first 500 words cover most of daily talk', 'रोज़ की बातचीत ज़्यादातर पहले 500 शब्दों में होती है'),
          },
          { share: 26, title: t('Past and future: tell a story in ten sentences', 'भूत और भविष्य: दस वाक्यों में कहानी') },
          {
            share: 26,
            title: t('A fifteen-minute conversation without switching', 'पंद्रह मिनट की बातचीत, भाषा बदले बिना'),
          },
        ],
    habits: [
      {
        name: t(
          `Speak ${name.en} aloud: shadow, then say it your own way`,
          `${name.hi} बोलना: सुनकर दोहराना, फिर अपने शब्दों में`,
        ),
        share: 0.4,
        perWeek: 5,
        least: 10,
        most: 90,
        partOfDay: 'morning',
        cue: t('After breakfast, standing by the window', 'नाश्ते के बाद, खिड़की के पास खड़े होकर'),
        smallest: t('Three sentences aloud', 'तीन वाक्य बोलकर'),
      },
      {
        name: t('Flashcards: old words first, then five new', 'फ़्लैशकार्ड: पहले पुराने शब्द, फिर पाँच नए'),
        share: 0.25,
        perWeek: 6,
        least: 5,
        most: 30,
        partOfDay: 'anytime',
        cue: t('When I sit down on the bus or wait somewhere', 'बस में बैठते ही या कहीं इंतज़ार करते हुए'),
        smallest: t('Ten cards', 'दस कार्ड'),
      },
      {
        name: t(`Listen or read in ${name.en}, something you like`, `${name.hi} में मनपसंद सुनना या पढ़ना`),
        share: 0.2,
        perWeek: 3,
        least: 10,
        most: 90,
        partOfDay: 'night',
        cue: t('After dinner, with earphones', 'रात के खाने के बाद, ईयरफ़ोन के साथ'),
        smallest: t('One song or one paragraph', 'एक गाना या एक अनुच्छेद'),
      },
      {
        name: t('Talk with a person, even if slowly', 'किसी से बात करना, धीरे ही सही'),
        share: 0.15,
        perWeek: 1,
        least: 10,
        most: 60,
        partOfDay: 'evening',
        cue: t('On the weekend after tea, by call', 'सप्ताहांत चाय के बाद, फ़ोन पर'),
        smallest: t('One voice message', 'एक आवाज़ संदेश'),
        preferDays: [5, 6],
      },
    ],
    marks: [
      {
        at: 0.05,
        title: t('First recording: one minute', 'पहली रिकॉर्डिंग: एक मिनट'),
        measure: t('kept, not judged', 'रखी, परखी नहीं'),
      },
      {
        at: 0.5,
        title: t('Recording at half-way: two minutes', 'बीच की रिकॉर्डिंग: दो मिनट'),
        measure: t('compare with the first', 'पहली से मिलाएँ'),
      },
      {
        at: 0.97,
        title: t('A conversation of fifteen minutes', 'पंद्रह मिनट की बातचीत'),
        measure: t('with somebody who does not switch for you', 'ऐसे व्यक्ति से जो आपके लिए भाषा न बदले'),
      },
    ],
    firstSteps: [
      {
        minutes: 5,
        title: t(
          'Record yourself for one minute: who you are and why you want this',
          'एक मिनट रिकॉर्ड करें: आप कौन हैं और यह क्यों चाहते हैं',
        ),
      },
      {
        minutes: 10,
        title: t('Write the twenty words that you will need first', 'वे बीस शब्द लिखें जो सबसे पहले चाहिए होंगे'),
      },
      { minutes: 5, title: t('Ask one person to talk with you once a week', 'एक व्यक्ति से हफ़्ते में एक बार बात करने को कहें') },
    ],
    reasons: [
      t(
        'Little and often: words come back just before they are forgotten, and speaking has its own time from the first week.',
        'थोड़ा और बार-बार: शब्द भूलने से ठीक पहले लौटते हैं, और बोलने का समय पहले हफ़्ते से है।',
      ),
    ],
    smaller: [t(`Everyday talk in ${name.en}`, `${name.hi} में रोज़ की बातचीत`)],
  }
}
