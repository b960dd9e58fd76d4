import type { Facts, HabitSeed, Variant } from '#goals/planner/archetype.ts'
import { type Text, t } from '#goals/planner/text.ts'

/** A small thing that is never finished: it is kept, and what is planned is keeping it. */
type Routine = { words: RegExp; name: Text; seed: HabitSeed; first: Text; reason: Text; grows?: boolean }

const often = { share: 1, perWeek: 6, least: 2 } as const

const routines: Routine[] = [
  {
    words: /meditat|mindful|\bdh?yaa?n\b|praa?naa?yaa?m|breathing|ध्यान (?:कर|लगा|में बैठ)|मेडिटेशन|प्राणायाम/u,
    name: t('sitting still', 'ध्यान'),
    grows: true,
    seed: {
      ...often,
      name: t('Sit and follow the breath; when the mind wanders, begin again', 'बैठकर साँस पर ध्यान; मन भटके तो फिर शुरू'),
      most: 30,
      partOfDay: 'morning',
      cue: t('After brushing my teeth, on the same seat', 'दाँत साफ़ करके, उसी आसन पर'),
      smallest: t('Ten breaths', 'दस साँसें'),
    },
    first: t('Choose the seat and count ten breaths on it', 'बैठने की जगह चुनें और वहाँ दस साँसें गिनें'),
    reason: t(
      'A mind that wanders is no failure: noticing that it did is the practice.',
      'मन का भटकना हार नहीं: भटकने को देख लेना ही अभ्यास है।',
    ),
  },
  {
    words: /\bjournal(?:l?ing)?\b|\bdiary\b|gratitude|डायरी|आभार|कृतज्ञ/u,
    name: t('writing about the day', 'दिन के बारे में लिखना'),
    seed: {
      ...often,
      name: t(
        'Write three lines: what happened, how it felt, one good thing',
        'तीन पंक्तियाँ: क्या हुआ, कैसा लगा, एक अच्छी बात',
      ),
      most: 15,
      partOfDay: 'night',
      cue: t('When I am in bed, before the phone goes to charge', 'बिस्तर पर, फ़ोन चार्ज पर लगाने से पहले'),
      smallest: t('One word for the day', 'दिन के लिए एक शब्द'),
    },
    first: t('Write one line about today', 'आज के बारे में एक पंक्ति लिखें'),
    reason: t(
      'Three lines on most days tell more after a month than three pages once.',
      'ज़्यादातर दिनों की तीन पंक्तियाँ महीने बाद उससे ज़्यादा बताती हैं जो एक बार के तीन पन्ने।',
    ),
  },
  {
    words:
      /\b(?:tidy|declutter)|(?:clean|organi[sz]e|in order)\b.*\b(?:room|desk|house|home|hostel|cupboard|kitchen)|(?:room|desk|house|home|kitchen|kamraa?|ghar)\b.*\b(?:clean|tidy|organi[sz]ed|in order|saaf)|(?:कमरा|घर|मेज़?|अलमारी).*(?:साफ|साफ़|व्यवस्थित)/u,
    name: t('keeping things in order', 'चीज़ें सँवारकर रखना'),
    seed: {
      ...often,
      name: t('Put one corner in order, with a timer on', 'टाइमर लगाकर एक कोना सँवारना'),
      most: 20,
      partOfDay: 'evening',
      cue: t('When I come home and have put the bag down', 'घर आकर बैग रखते ही'),
      smallest: t('Five things back in their place', 'पाँच चीज़ें अपनी जगह पर'),
    },
    first: t('Put ten things back where they belong', 'दस चीज़ें उनकी जगह पर रखें'),
    reason: t(
      'A little on most days leaves no day that needs a great clean-up.',
      'ज़्यादातर दिन थोड़ा-थोड़ा हो तो बड़ी सफ़ाई का दिन नहीं आता।',
    ),
  },
]

/** A plan to keep a small routine; null when the words name none. */
export function routine({ text }: Facts): Variant | null {
  const found = routines.find(({ words }) => words.test(text))
  if (!found) return null
  const { name, seed, first, reason, grows } = found
  return {
    name,
    effort: null,
    weekly: { usual: seed.most * 6, most: 600 },
    flat: !grows,
    stages: [
      {
        share: 30,
        title: t('Every planned day done, however short', 'तय किया हर दिन पूरा, चाहे छोटा'),
        why: t('First the days, then the length', 'पहले दिन पक्के, फिर समय'),
      },
      { share: 35, title: t('After a day that was missed, back on the next one', 'जो दिन छूटे, उसके अगले ही दिन फिर') },
      { share: 35, title: t('It happens without being decided anew', 'हर बार सोचना न पड़े, अपने-आप हो') },
    ],
    habits: [seed],
    marks: [
      { at: 0.3, title: t('Two full weeks', 'दो पूरे हफ़्ते'), measure: t('every planned day done', 'तय किया हर दिन पूरा') },
      {
        at: 0.95,
        title: t('Eight of ten planned days done', 'तय दस दिनों में आठ पूरे'),
        measure: t('count the ticks', 'निशान गिनें'),
      },
    ],
    firstSteps: [
      { minutes: 5, title: first },
      { minutes: 10, title: t('Do the smallest version once, today', 'सबसे छोटा रूप आज एक बार करें') },
      { minutes: 3, title: t('Tell one person on which days you will do it', 'एक व्यक्ति को बताएँ कि किन दिनों करेंगे') },
    ],
    reasons: [reason],
  }
}
