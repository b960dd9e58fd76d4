import type { Kind } from './signals/signal.ts'

type Words = { en: string; hi: string }
/** A line that one may call. Shown in this order. */
export type Helpline = {
  id: string
  name: Words
  number: string
  forWhom: Words
  hours: Words
  languages: Words
  /** For which findings it is offered. */
  kinds: Kind[]
  /** Who says so: the organisation, and the page or report. */
  source: string
  /** The day on which the source was last read; a test fails when that is half a year ago. */
  checkedOn: string
}

const dayAndNight: Words = { en: 'day and night', hi: 'दिन-रात' }
const everything: Kind[] = ['self-harm', 'abuse', 'danger', 'eating', 'someone-else']

/**
 * Lines of India, the only place where they are written. KIRAN (1800-599-0019) was merged into Tele-MANAS and must not
 * be listed. Lines of private organisations are left out until somebody has read their own page.
 */
export const helplines: Helpline[] = [
  {
    id: 'tele-manas',
    name: { en: 'Tele-MANAS', hi: 'टेली-मानस' },
    number: '14416',
    forWhom: {
      en: 'Anyone in distress, free, with trained counsellors',
      hi: 'मन भारी हो तो कोई भी, मुफ़्त, प्रशिक्षित काउंसलर',
    },
    hours: dayAndNight,
    languages: { en: '20 Indian languages', hi: '20 भारतीय भाषाएँ' },
    kinds: ['self-harm', 'eating', 'someone-else', 'abuse'],
    source: 'Ministry of Health and Family Welfare, replies in Lok Sabha on 7 February and 12 December 2025',
    checkedOn: '2026-11-21',
  },
  {
    id: 'emergency',
    name: { en: 'Emergency', hi: 'आपातकाल' },
    number: '112',
    forWhom: {
      en: 'Police, ambulance and fire, when somebody is in danger now',
      hi: 'पुलिस, एम्बुलेंस और दमकल, जब कोई अभी ख़तरे में हो',
    },
    hours: dayAndNight,
    languages: { en: 'Hindi, English and the language of the state', hi: 'हिन्दी, अंग्रेज़ी और राज्य की भाषा' },
    kinds: everything,
    source: 'Ministry of Home Affairs, Emergency Response Support System (112)',
    checkedOn: '2026-11-21',
  },
  {
    id: 'childline',
    name: { en: 'Childline', hi: 'चाइल्डलाइन' },
    number: '1098',
    forWhom: { en: 'Anyone under 18, or worried about a child', hi: '18 से कम उम्र, या किसी बच्चे की चिंता हो' },
    hours: dayAndNight,
    languages: { en: 'Hindi, English and the language of the state', hi: 'हिन्दी, अंग्रेज़ी और राज्य की भाषा' },
    kinds: ['abuse', 'danger', 'someone-else'],
    source: 'Ministry of Women and Child Development, Child Helpline 1098 (reply in Lok Sabha, 12 December 2025)',
    checkedOn: '2026-11-21',
  },
  {
    id: 'women',
    name: { en: 'Women’s helpline', hi: 'महिला हेल्पलाइन' },
    number: '181',
    forWhom: {
      en: 'Women who face violence or threats, at home or outside',
      hi: 'घर या बाहर हिंसा या धमकी झेल रही महिलाएँ',
    },
    hours: dayAndNight,
    languages: { en: 'Hindi, English and the language of the state', hi: 'हिन्दी, अंग्रेज़ी और राज्य की भाषा' },
    kinds: ['abuse', 'danger', 'someone-else'],
    source: 'Ministry of Women and Child Development, Women Helpline 181 (reply in Lok Sabha, 12 December 2025)',
    checkedOn: '2026-11-21',
  },
  {
    id: 'anti-ragging',
    name: { en: 'Anti-ragging helpline', hi: 'रैगिंग विरोधी हेल्पलाइन' },
    number: '1800-180-5522',
    forWhom: { en: 'Students who are ragged in a college or hostel', hi: 'कॉलेज या हॉस्टल में रैगिंग झेल रहे विद्यार्थी' },
    hours: dayAndNight,
    languages: { en: 'English, Hindi and ten more', hi: 'अंग्रेज़ी, हिन्दी और दस अन्य भाषाएँ' },
    kinds: ['abuse'],
    source: 'University Grants Commission, notices of 16 September 2022 and January 2025 (antiragging.in)',
    checkedOn: '2026-11-21',
  },
  {
    id: 'elder-line',
    name: { en: 'Elder Line', hi: 'एल्डर लाइन' },
    number: '14567',
    forWhom: { en: 'People over 60, or worried about one', hi: '60 से ऊपर के लोग, या उनकी चिंता करने वाले' },
    hours: { en: '8 am to 8 pm, every day', hi: 'रोज़ सुबह 8 से रात 8' },
    languages: { en: 'Hindi, English and the language of the state', hi: 'हिन्दी, अंग्रेज़ी और राज्य की भाषा' },
    kinds: ['someone-else'],
    source: 'Ministry of Social Justice and Empowerment, elderline.dosje.gov.in, questions and answers',
    checkedOn: '2026-11-21',
  },
]

const indian = new Set(['Asia/Kolkata', 'Asia/Calcutta'])
/** Whether these lines can be called from where a person is. */
export const isInIndia = (timeZone: string): boolean => indian.has(timeZone)
