import { at, type Figure } from './figure.ts'

export const ravi: Figure = {
  key: 'ravi',
  name: 'Ravi Shinde',
  language: 'hi',
  about: 'Bank exam in Hindi; slipped for some weeks, coming back',
  goals: [
    {
      title: 'बैंक PO परीक्षा पास करना',
      theme: 'exam',
      deadline: '2027-01-10',
      minutesPerWeek: 1500,
      steps: [{ title: 'पूरा reasoning syllabus', dueDate: '2026-12-05' }],
      checkins: [
        { date: '2026-11-16', outcome: 'partly', minutes: 50, note: 'गणित के 30 में से 18 सही, समय कम पड़ा' },
        { date: '2026-11-09', outcome: 'missed' },
      ],
    },
  ],
  habits: [
    {
      name: 'अंग्रेज़ी अभ्यास',
      goal: 'बैंक PO परीक्षा पास करना',
      schedule: { kind: 'weekdays', days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] },
      minutes: 45,
      partOfDay: 'evening',
      cue: 'चाय के बाद, बरामदे में',
      smallest: 'एक पन्ना पढ़ना',
      days: 85,
      share: 0.65,
      on: { thursday: 0.95 },
      but: { 0: null, 1: { value: 1 }, 2: null, 5: { value: 1, note: 'संपादकीय पढ़ा, 12 नए शब्द' } },
    },
    {
      name: 'सुबह की दौड़',
      schedule: { kind: 'daily' },
      target: { atLeast: 2, unit: 'km' },
      minutes: 25,
      partOfDay: 'morning',
      days: 80,
      share: 0.7,
      but: {
        0: { value: 3 },
        1: { value: 2 },
        2: { value: 4 },
        3: { value: 2 },
        4: null,
        5: { skip: true, note: 'बुख़ार था' },
      },
    },
    {
      name: 'रात 11 बजे सोना',
      schedule: { kind: 'daily' },
      partOfDay: 'night',
      days: 80,
      share: 0.5,
      on: { saturday: 0.1, sunday: 0.2 },
      but: { 0: null, 1: null, 2: null },
    },
    {
      name: 'ध्यान',
      schedule: { kind: 'quota', times: 4, per: 'week' },
      minutes: 10,
      days: 60,
      share: 0.6,
      but: { 0: null, 1: { value: 1 } },
    },
  ],
  memories: [
    {
      externalId: 'ravi-mock',
      text: 'आज का मॉक टेस्ट ख़राब गया। Reasoning में सिर्फ़ 9 सही हुए, पहेलियों में बहुत समय लग गया।',
      occurredAt: at('2026-11-11'),
    },
    {
      externalId: 'ravi-low',
      text: 'गणित को लेकर मन बहुत उदास है, लगता है मुझसे नहीं होगा।',
      occurredAt: at('2026-11-05', '22:40'),
    },
    { externalId: 'ravi-exam-ssc', text: 'मैं SSC CGL की तैयारी कर रहा हूँ।', occurredAt: at('2026-05-14'), kind: 'note' },
    {
      externalId: 'ravi-exam',
      text: 'SSC छोड़ दिया है, अब मैं बैंक PO की तैयारी कर रहा हूँ।',
      occurredAt: at('2026-08-25'),
      kind: 'note',
    },
    {
      externalId: 'ravi-mother',
      text: 'माँ ने कहा कि पढ़ाई के साथ सेहत भी देखो, इसलिए सुबह दौड़ना शुरू किया।',
      occurredAt: at('2026-08-30'),
    },
    {
      externalId: 'ravi-coaching',
      text: 'कोचिंग की फ़ीस 18000 रुपये भर दी, अब पैसे सोच समझकर ख़र्च करने हैं।',
      occurredAt: at('2026-09-02'),
    },
    {
      externalId: 'ravi-why',
      text: 'नौकरी इसलिए चाहिए कि छोटी बहन की कॉलेज की फ़ीस मैं दे सकूँ।',
      occurredAt: at('2026-09-10'),
    },
    {
      externalId: 'ravi-library',
      text: 'ज़िला पुस्तकालय में शाम छह बजे के बाद शांति रहती है, वहीं पढ़ना अच्छा लगता है।',
      occurredAt: at('2026-10-07'),
    },
  ],
}
