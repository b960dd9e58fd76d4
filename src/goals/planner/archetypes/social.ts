import type { Facts, HabitSeed, Variant } from '#goals/planner/archetype.ts'
import { t } from '#goals/planner/text.ts'

const family: HabitSeed = {
  name: t('Call home and ask one real question', 'घर फ़ोन करना और एक सच्चा सवाल पूछना'),
  share: 0.75,
  perWeek: 3,
  least: 5,
  most: 60,
  partOfDay: 'evening',
  cue: t('After dinner, while I walk', 'रात के खाने के बाद, टहलते हुए'),
  smallest: t('A voice message of one minute', 'एक मिनट का आवाज़ संदेश'),
}
const people: HabitSeed = {
  name: t('Start one conversation: greet, ask, listen', 'एक बातचीत शुरू करना: नमस्ते, सवाल, सुनना'),
  share: 0.55,
  perWeek: 4,
  least: 5,
  most: 40,
  partOfDay: 'afternoon',
  cue: t('When class ends, before I take out the phone', 'क्लास ख़त्म होते ही, फ़ोन निकालने से पहले'),
  smallest: t('A greeting with a name', 'नाम लेकर नमस्ते'),
}
const plan: HabitSeed = {
  name: t('Plan one meeting for the coming week', 'आने वाले हफ़्ते की एक मुलाक़ात तय करना'),
  share: 0.25,
  perWeek: 1,
  least: 5,
  most: 30,
  partOfDay: 'evening',
  cue: t('On the weekend after tea', 'सप्ताहांत चाय के बाद'),
  smallest: t('One message: “Tea on Thursday?”', 'एक संदेश: “गुरुवार को चाय?”'),
  preferDays: [5, 6],
}
const together: HabitSeed = {
  name: t('Do something together: walk, play, study, eat', 'साथ में कुछ करना: टहलना, खेलना, पढ़ना, खाना'),
  share: 0.2,
  perWeek: 1,
  least: 20,
  most: 180,
  partOfDay: 'evening',
  cue: t('On the day that we agreed on', 'जिस दिन तय हुआ'),
  smallest: t('Fifteen minutes of tea', 'पंद्रह मिनट की चाय'),
}

export function social({ text }: Facts): Variant {
  const home =
    /parents|mom|dad|mother|father|mum|family|mummy|papa|\bmaa?\b|grand|dadi|nani|parivar|माँ|मां|पापा|मम्मी|परिवार|दादी|नानी|\bghar|घर|माता/u.test(
      text,
    )
  return {
    name: home ? t('family', 'परिवार') : t('people around you', 'आसपास के लोग'),
    effort: null,
    weekly: { usual: 150, most: 600 },
    flat: true,
    stages: home
      ? [
          { share: 30, title: t('Every planned call made', 'तय किया हर फ़ोन किया') },
          {
            share: 35,
            title: t('One story from their youth asked for and written down', 'उनकी जवानी की एक कहानी पूछी और लिखी'),
            why: t('A question shows more care than news does', 'ख़बर से ज़्यादा अपनापन सवाल में दिखता है'),
          },
          { share: 35, title: t('A day together, planned with them', 'साथ में एक दिन, उनसे पूछकर तय') },
        ]
      : [
          {
            share: 30,
            title: t('Ten names known, of people you see every week', 'दस नाम याद, जिनसे हर हफ़्ते मिलते हैं'),
            why: t('Friendship grows from repeated small meetings', 'दोस्ती बार-बार की छोटी मुलाक़ातों से बनती है'),
          },
          { share: 35, title: t('One group that meets every week joined', 'हर हफ़्ते मिलने वाले एक समूह से जुड़े') },
          { share: 35, title: t('Two people met outside class, twice', 'दो लोगों से क्लास के बाहर दो बार मिले') },
        ],
    habits: home ? [family, plan] : [people, plan, together],
    marks: [
      {
        at: 0.4,
        title: t('It has become usual', 'यह आम हो गया'),
        measure: t('eight of ten times done', 'दस में आठ बार किया'),
      },
      {
        at: 0.95,
        title: home
          ? t('They called you first', 'पहले उन्होंने फ़ोन किया')
          : t('Somebody asked you to come', 'किसी ने आपको बुलाया'),
        measure: t('once is enough', 'एक बार काफ़ी है'),
      },
    ],
    firstSteps: [
      {
        minutes: 5,
        title: t(
          'Send one message to somebody you have not written to for a month',
          'एक ऐसे व्यक्ति को संदेश भेजें जिसे महीने भर से नहीं लिखा',
        ),
      },
      { minutes: 10, title: t('Call one person and ask how their week was', 'एक व्यक्ति को फ़ोन करें और पूछें हफ़्ता कैसा रहा') },
      {
        minutes: 3,
        title: t('Write down three people whom you would like to know better', 'तीन लोग लिखें जिन्हें बेहतर जानना चाहेंगे'),
      },
    ],
    reasons: [
      t(
        'Small and often: being near and asking again makes friends, not one grand evening.',
        'छोटा और बार-बार: पास रहना और फिर पूछना दोस्ती बनाता है, एक बड़ी शाम नहीं।',
      ),
    ],
  }
}
