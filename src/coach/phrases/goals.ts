import { phrases } from './said-in.ts'

/** Where goals stand, and what is ahead. */
export const goals = phrases({
  serves: {
    en: ['It is part of {goal}, due {date}{m}.', 'It carries {goal}, which is due {date}{m}.'],
    hi: ['यह {goal} का हिस्सा है, जिसकी तारीख़ {date} है{m}।', 'यह {goal} को आगे बढ़ाता है, तारीख़ {date}{m}।'],
    hinglish: [
      'Yeh {goal} ka hissa hai, jiski tareekh {date} hai{m}.',
      'Yeh {goal} ko aage badhata hai, tareekh {date}{m}.',
    ],
  },
  servesOpen: {
    en: ['It is part of {goal}{m}.', 'It carries {goal}{m}.'],
    hi: ['यह {goal} का हिस्सा है{m}।', 'यह {goal} को आगे बढ़ाता है{m}।'],
    hinglish: ['Yeh {goal} ka hissa hai{m}.', 'Yeh {goal} ko aage badhata hai{m}.'],
  },
  leadsTo: {
    en: ['It leads to “{step}”, due {date}{m}.', 'What it builds is “{step}”, due {date}{m}.'],
    hi: ['यह “{step}” तक ले जाता है, तारीख़ {date}{m}।', 'इससे “{step}” बनता है, {date} तक{m}।'],
    hinglish: ['Yeh “{step}” tak le jata hai, tareekh {date}{m}.', 'Isse “{step}” banta hai, {date} tak{m}.'],
  },
  leadsToWhy: {
    en: [
      'It leads to “{step}”, due {date}: {why}{m}.',
      'What it builds is “{step}”, due {date}. The plan says why: {why}{m}.',
    ],
    hi: [
      'यह “{step}” तक ले जाता है, तारीख़ {date}: {why}{m}।',
      'इससे “{step}” बनता है, {date} तक। Plan कारण बताता है: {why}{m}।',
    ],
    hinglish: [
      'Yeh “{step}” tak le jata hai, tareekh {date}: {why}{m}.',
      'Isse “{step}” banta hai, {date} tak. Plan kaaran batata hai: {why}{m}.',
    ],
  },
  goalDue: {
    en: ['{goal} is due {date}, {days} days from now{m}.', '{goal}: {days} days left, due {date}{m}.'],
    hi: ['{goal} की तारीख़ {date} है, {days} दिन बाद{m}।', '{goal}: {days} दिन बाकी, तारीख़ {date}{m}।'],
    hinglish: ['{goal} ki tareekh {date} hai, {days} din baad{m}.', '{goal}: {days} din baaki, tareekh {date}{m}.'],
  },
  goalPast: {
    en: ['{goal} is overdue: it was due {date}{m}.', '{goal} was due {date}, which is past{m}.'],
    hi: ['{goal} की तारीख़ {date} थी, जो निकल चुकी है{m}।', '{goal} की तारीख़ निकल चुकी है: {date}{m}।'],
    hinglish: ['{goal} ki tareekh {date} thi, jo nikal chuki hai{m}.', '{goal} ki tareekh nikal chuki hai: {date}{m}.'],
  },
  goalToday: {
    en: ['{goal} is due today, {date}{m}.'],
    hi: ['{goal} की तारीख़ आज है, {date}{m}।'],
    hinglish: ['{goal} ki tareekh aaj hai, {date}{m}.'],
  },
  goalOpen: {
    en: ['{goal} has no deadline{m}.', 'There is no deadline for {goal}{m}.'],
    hi: ['{goal} की कोई deadline नहीं है{m}।', '{goal} के लिए deadline तय नहीं है{m}।'],
    hinglish: ['{goal} ki koi deadline nahi hai{m}.', '{goal} ke liye deadline tay nahi hai{m}.'],
  },
  goalForecast: {
    en: ['{sentence}{m}.'],
    hi: ['{sentence}{m}।'],
    hinglish: ['{sentence}{m}.'],
  },
  goalStep: {
    en: ['Next comes “{step}”, due {date}{m}.', 'The next step is “{step}”, due {date}{m}.'],
    hi: ['आगे “{step}” है, तारीख़ {date}{m}।', 'अगला कदम “{step}” है, {date} तक{m}।'],
    hinglish: ['Aage “{step}” hai, tareekh {date}{m}.', 'Agla kadam “{step}” hai, {date} tak{m}.'],
  },
  goalStepPast: {
    en: ['“{step}” is overdue: it was due {date}{m}.', '“{step}” was due {date} and is still open{m}.'],
    hi: ['“{step}” की तारीख़ निकल चुकी है: {date}{m}।', '“{step}” {date} तक होना था और अभी बाकी है{m}।'],
    hinglish: [
      '“{step}” ki tareekh nikal chuki hai: {date}{m}.',
      '“{step}” {date} tak hona tha aur abhi baaki hai{m}.',
    ],
  },
  stepsLeft: {
    en: ['Of {all} that are about “{what}”, {left} are still ahead{m}.'],
    hi: ['“{what}” के {all} में से {left} अभी बाकी हैं{m}।'],
    hinglish: ['“{what}” ke {all} mein se {left} abhi baaki hain{m}.'],
  },
  stepsOpen: {
    en: ['Your plan for {goal} still has {list}.'],
    hi: ['{goal} के plan में अभी है {list}।'],
    hinglish: ['{goal} ke plan mein abhi hai {list}.'],
  },
  stepDone: {
    en: ['Yes, “{step}” is done, since {date}{m}.', '“{step}” is done: {date}{m}.'],
    hi: ['हाँ, “{step}” हो चुका है, {date} को{m}।'],
    hinglish: ['Haan, “{step}” ho chuka hai, {date} ko{m}.'],
  },
  stepOpen: {
    en: ['“{step}” is still open, due {date}{m}.'],
    hi: ['“{step}” अभी बाकी है, {date} तक{m}।'],
    hinglish: ['“{step}” abhi baaki hai, {date} tak{m}.'],
  },
  stepSameDay: {
    en: ['The same day your plan has “{step}”{m}.'],
    hi: ['उसी दिन आपके plan में “{step}” है{m}।'],
    hinglish: ['Usi din aapke plan mein “{step}” hai{m}.'],
  },
  goalNote: {
    en: ['On {date} you wrote: “{note}”{m}.', 'Your note of {date}: “{note}”{m}.'],
    hi: ['{date} को आपने लिखा: “{note}”{m}।', '{date} का आपका note: “{note}”{m}।'],
    hinglish: ['{date} ko aapne likha: “{note}”{m}.', '{date} ka aapka note: “{note}”{m}.'],
  },
  goalOpenFor: {
    en: ['A check-in for {goal}, {date}{m}.'],
    hi: ['{goal} का check-in, {date}{m}।'],
    hinglish: ['{goal} ka check-in, {date}{m}.'],
  },
  noGoals: {
    en: ['There is no goal in your record yet.', 'Your record has no goal yet.'],
    hi: ['आपके record में अभी कोई लक्ष्य नहीं है।', 'अभी कोई लक्ष्य दर्ज नहीं है।'],
    hinglish: ['Aapke record mein abhi koi goal nahi hai.', 'Abhi koi goal darj nahi hai.'],
  },
  noneOverdue: {
    en: ['Nothing is overdue.'],
    hi: ['कुछ भी overdue नहीं है।'],
    hinglish: ['Kuch bhi overdue nahi hai.'],
  },
  predictOnly: {
    en: ['That I cannot know, and your record does not say it. I know what you planned and what you did.'],
    hi: ['यह मैं नहीं जान सकता, और आपके record में यह नहीं है। मैं जानता हूँ कि क्या तय था और क्या हुआ।'],
    hinglish: [
      'Yeh main nahi jaan sakta, aur aapke record mein yeh nahi hai. Main jaanta hoon ki kya tay tha aur kya hua.',
    ],
  },
  predict: {
    en: ['That I cannot know, and I will not guess. Here is what the record says.'],
    hi: ['यह मैं नहीं जान सकता, और अंदाज़ा नहीं लगाऊँगा। Record यह कहता है।'],
    hinglish: ['Yeh main nahi jaan sakta, aur andaza nahi lagaunga. Record yeh kehta hai.'],
  },
})
