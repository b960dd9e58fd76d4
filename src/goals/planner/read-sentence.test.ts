import { describe, expect, it } from 'vitest'
import { Reading } from '#goals/goals.api.ts'
import { boundedMs } from '#test/bounded.ts'
import { readSentence } from './read-sentence.ts'

const today = '2026-11-21' // a Saturday

// sentence | title | theme | deadline | minutes a week | days off | budget in hundredths | frequency
const table = `
Crack GATE CS in Feb 2027 with 12 h a week | Crack GATE CS | exam | 2027-02-28 | 720 | - | - | -
crack gate 2027 | Crack GATE 2027 | exam | - | - | - | - | -
I want to clear JEE Main by April with 30 hours a week | Clear JEE Main | exam | 2027-04-30 | 1800 | - | - | -
NEET in May | NEET | exam | 2027-05-31 | - | - | - | -
UPSC prelims by 30 May 2027, 6 hours daily except Sunday | UPSC prelims, daily | exam | 2027-05-30 | 2160 | sun | - | 1/day
Score 95% in class 12 boards by March | Score 95% in class 12 boards | exam | 2027-03-31 | - | - | - | -
prepare for semester exam this semester | Prepare for semester exam this semester | exam | - | - | - | - | -
study 2 hours a day for mid sems in 3 weeks | Study for mid sems | exam | 2026-12-12 | 840 | - | - | -
CAT 2026 with 99 percentile, 15 hrs/week | CAT 2026 with 99 percentile | exam | - | 900 | - | - | -
SSC CGL in 8 months, 3 hours daily | SSC CGL, daily | exam | 2027-07-21 | 1260 | - | - | 1/day
Run 3 times a week | Run 3 times a week | fitness | - | - | - | - | 3/week
run 5k by 15 March | Run 5k | fitness | 2027-03-15 | - | - | - | -
Run a half marathon in 16 weeks | Run a half marathon | fitness | 2027-03-13 | - | - | - | -
Run 10k in under 60 minutes by June | Run 10k in under 60 minutes | fitness | 2027-06-30 | - | - | - | -
Lose 5 kg in 2 months | Lose 5 kg | fitness | 2027-01-21 | - | - | - | -
gym 4 days a week | Gym 4 days a week | fitness | - | - | - | - | 4/week
50 pushups daily for 30 days | 50 pushups daily | fitness | 2026-12-21 | - | - | - | 1/day
walk 10,000 steps every day | Walk 10,000 steps every day | fitness | - | - | - | - | 1/day
yoga on Mon, Wed and Fri mornings | Yoga on Mon, Wed and Fri mornings | fitness | - | - | - | - | 3/week
swim twice a week for 45 minutes | Swim twice a week | fitness | - | 90 | - | - | 2/week
Learn guitar in 3 months, 30 min daily | Learn guitar, daily | skill | 2027-02-21 | 210 | - | - | 1/day
Learn web development, 45 minutes 5 days a week | Learn web development, 5 days a week | skill | - | 225 | - | - | 5/week
study DSA 2 hours a day, not on Sundays | Study DSA | skill | - | 720 | sun | - | -
Master Python within 10 weeks at 6 hrs per week | Master Python | skill | 2027-01-30 | 360 | - | - | -
learn to cook every weekend | Learn to cook every weekend | skill | - | - | - | - | 2/week
Practice piano 1 hour 30 minutes a week | Practice piano | skill | - | 90 | - | - | -
learn chess an hour a day | Learn chess | skill | - | 420 | - | - | -
Get a job with 12 LPA package by June 2027, not on Sundays | Get a job with 12 LPA package | job-search | 2027-06-30 | - | sun | - | -
land an internship before May | Land an internship | job-search | 2027-04-30 | - | - | - | -
crack placements next year in August | Crack placements | job-search | 2027-08-31 | - | - | - | -
Save ₹20,000 by March | Save ₹20,000 | saving | 2027-03-31 | - | - | 2000000 | -
save 50k for a laptop in 6 months | Save 50k for a laptop | saving | 2027-05-21 | - | - | 5000000 | -
Save Rs. 1,50,000 for a bike by 31/12/2027 | Save Rs. 1,50,000 for a bike | saving | 2027-12-31 | - | - | 15000000 | -
save 2 lakh in 2 years | Save 2 lakh | saving | 2028-11-21 | - | - | 20000000 | -
build an emergency fund of INR 30000 in ten months | Build an emergency fund of INR 30000 | saving | 2027-09-21 | - | - | 3000000 | -
pay off my ₹80,000 loan by next year | Pay off my ₹80,000 loan | saving | 2027-12-31 | - | - | 8000000 | -
Save 5000 a month | Save 5000 a month | saving | - | - | - | - | 1/month
Sleep 8 hours a day | Sleep 8 hours a day | sleep | - | - | - | - | 1/day
wake up at 5 am daily | Wake up at 5 am daily | sleep | - | - | - | - | 1/day
sleep before 11 pm every night | Sleep before 11 pm every night | sleep | - | - | - | - | 1/day
Read 12 books this year | Read 12 books | reading | 2026-12-31 | - | - | - | -
Read 10 pages a day | Read 10 pages a day | reading | - | - | - | - | 1/day
read for 20 minutes every night | Read every night | reading | - | 140 | - | - | 1/day
finish reading the Gita in 100 days | Finish reading the Gita | reading | 2027-03-01 | - | - | - | -
Learn Spanish 20 minutes every day in 2027 | Learn Spanish every day | language | 2027-12-31 | 140 | - | - | 1/day
improve my spoken English in six months | Improve my spoken English | language | 2027-05-21 | - | - | - | -
learn German A1 by 1st July | Learn German A1 | language | 2027-07-01 | - | - | - | -
finish my thesis by December | Finish my thesis | project | 2026-12-31 | - | - | - | -
build a website for my college fest in 6 weeks with a budget of Rs. 5,000 | Build a website for my college fest | project | 2027-01-02 | - | - | 500000 | -
launch a YouTube channel by the end of the year | Launch a YouTube channel | project | 2026-12-31 | - | - | - | -
complete final year project by 15-04-2027, 10-12 hours a week | Complete final year project | project | 2027-04-15 | 720 | - | - | -
write a novel in a year, 5 hours on weekends | Write a novel | project | 2027-11-21 | 300 | - | - | -
I want to quit smoking before Diwali | Quit smoking | quitting | 2027-10-28 | - | - | - | -
quit Instagram for 30 days | Quit Instagram | quitting | 2026-12-21 | - | - | - | -
reduce screen time to 2 hours a day | Reduce screen time to 2 hours a day | quitting | - | - | - | - | 1/day
stop procrastinating | Stop procrastinating | quitting | - | - | - | - | -
Call my parents twice a week | Call my parents twice a week | social | - | - | - | - | 2/week
make 3 new friends this year | Make 3 new friends | social | 2026-12-31 | - | - | - | -
talk to one stranger every day | Talk to one stranger every day | social | - | - | - | - | 1/day
Get organised | Get organised | generic | - | - | - | - | -
clean my room by tomorrow | Clean my room | generic | 2026-11-22 | - | - | - | -
meditate 10 minutes daily | Meditate daily | generic | - | 70 | - | - | 1/day
drink 3 litres of water a day | Drink 3 litres of water a day | generic | - | - | - | - | 1/day
Write a journal each evening | Write a journal each evening | generic | - | - | - | - | 1/day
finish the assignment by Friday | Finish the assignment | project | 2026-11-27 | - | - | - | -
plan my sister's wedding by 12 Feb | Plan my sister's wedding | generic | 2027-02-12 | - | - | - | -
volunteer once a month | Volunteer once a month | social | - | - | - | - | 1/month
Study maths every other day | Study maths every other day | exam | - | - | - | - | 3/week
learn photography only on weekends | Learn photography | skill | - | - | mon+tue+wed+thu+fri | - | -
learn excel Monday to Friday, 30 mins a day | Learn excel | skill | - | 150 | sat+sun | - | -
dance practice, Saturdays and Sundays off | Dance practice | skill | - | - | sat+sun | - | -
Learn tabla before Christmas | Learn tabla | skill | 2026-12-24 | - | - | - | -
practice typing half an hour a day | Practice typing | skill | - | 210 | - | - | -
learn drawing next month | Learn drawing | skill | 2026-12-31 | - | - | - | -
study physics this week | Study physics | exam | 2026-11-22 | - | - | - | -
Prepare for IELTS in 2 months, 90 minutes a day | Prepare for IELTS | exam | 2027-01-21 | 630 | - | - | -
learn React in 1.5 months | Learn React | skill | 2027-01-05 | - | - | - | -
revise chemistry in a fortnight | Revise chemistry | exam | 2026-12-05 | - | - | - | -
finish 40 problems in a week | Finish 40 problems | generic | 2026-11-28 | - | - | - | -
improve my handwriting by the 15th | Improve my handwriting | skill | 2026-12-15 | - | - | - | -
Exam on 2027-02-15, 20 h/week | Exam | exam | 2027-02-15 | 1200 | - | - | -
get fit by summer | Get fit by summer | fitness | - | - | - | - | -
learn video editing with ₹3000 budget | Learn video editing | skill | - | - | - | 300000 | -
run every alternate day | Run every alternate day | fitness | - | - | - | - | 3/week
study 3 times a week for 2 hours | Study 3 times a week | exam | - | 360 | - | - | 3/week
Read one book a month | Read one book a month | reading | - | - | - | - | 1/month
roz 1 ghanta padhna hai GATE ke liye | Roz padhna hai GATE ke liye | exam | - | 420 | - | - | 1/day
hafte mein 3 baar gym jaana hai | Hafte mein 3 baar gym jaana | fitness | - | - | - | - | 3/week
30 din mein 5 km daudna hai | 5 km daudna | fitness | 2026-12-21 | - | - | - | -
1.5 lakh bachana hai 1 saal mein | 1.5 lakh bachana | saving | 2027-11-21 | - | - | 15000000 | -
agle mahine tak guitar seekhna hai | Guitar seekhna | skill | 2026-12-31 | - | - | - | -
mujhe 6 mahine mein angrezi bolna seekhna hai, roz aadha ghanta | Angrezi bolna seekhna hai, roz | language | 2027-05-21 | 210 | - | - | 1/day
cigarette chhodni hai | Cigarette chhodni | quitting | - | - | - | - | -
subah 5 baje uthna hai | Subah 5 baje uthna | sleep | - | - | - | - | -
ek ghanta roz coding seekhna, itvaar ko chhutti | Roz coding seekhna | skill | - | 360 | sun | - | 1/day
hafte mein 10 ghante DSA, Sunday chhod ke | DSA | skill | - | 600 | sun | - | -
har mahine 5000 rupaye bachane hain | Har mahine 5000 rupaye bachane | saving | - | - | - | - | 1/month
ghar walon ke saath zyada time bitana | Ghar walon ke saath zyada time bitana | social | - | - | - | - | -
mummy papa se roz baat karni hai | Mummy papa se roz baat karni | social | - | - | - | - | 1/day
March tak 5 kilo vajan kam karna hai | 5 kilo vajan kam karna | fitness | 2027-03-31 | - | - | - | -
do mahine mein 10 kitaabein padhni hain | 10 kitaabein padhni | reading | 2027-01-21 | - | - | - | -
naukri chahiye June tak | Naukri | job-search | 2027-06-30 | - | - | - | -
board exam ki taiyari din mein 4 ghante | Board exam ki taiyari | exam | - | 1680 | - | - | -
roz yoga karna hai subah 20 minute | Roz yoga karna hai subah | fitness | - | 140 | - | - | 1/day
Instagram sirf 30 min roz | Instagram sirf 30 min roz | quitting | - | - | - | - | 1/day
phone kam karna hai | Phone kam karna | quitting | - | - | - | - | -
teen hafte mein project khatam karna hai | Project khatam karna | project | 2026-12-12 | - | - | - | -
ek saal mein UPSC, roz 8 ghante | UPSC, roz | exam | 2027-11-21 | 3360 | - | - | 1/day
itvaar aur shanivaar ko chhutti, roz 2 ghante maths | Roz maths | exam | - | 600 | sat+sun | - | 1/day
Diwali tak 3 kg kam karna hai | 3 kg kam karna | fitness | 2027-10-29 | - | - | - | -
हफ़्ते में 5 घंटे गणित पढ़ना है मार्च तक | गणित पढ़ना | exam | 2027-03-31 | 300 | - | - | -
मुझे 3 महीने में गिटार सीखना है | गिटार सीखना | skill | 2027-02-21 | - | - | - | -
रोज़ 30 मिनट दौड़ना, रविवार छुट्टी | रोज़ दौड़ना | fitness | - | 180 | sun | - | 1/day
अंग्रेज़ी बोलना सीखना है 6 महीने में, रोज़ आधा घंटा | अंग्रेज़ी बोलना सीखना है, रोज़ | language | 2027-05-21 | 210 | - | - | 1/day
नौकरी चाहिए अगले साल जून तक | नौकरी | job-search | 2027-06-30 | - | - | - | -
सिगरेट छोड़नी है | सिगरेट छोड़नी | quitting | - | - | - | - | -
सुबह 5 बजे उठना है | सुबह 5 बजे उठना | sleep | - | - | - | - | -
12 किताबें पढ़नी हैं एक साल में | 12 किताबें पढ़नी | reading | 2027-11-21 | - | - | - | -
₹50,000 बचाने हैं मार्च 2027 तक | ₹50,000 बचाने | saving | 2027-03-31 | - | - | 5000000 | -
हफ़्ते में तीन बार जिम जाना है | हफ़्ते में तीन बार जिम जाना | fitness | - | - | - | - | 3/week
दिवाली से पहले 5 किलो वज़न घटाना | 5 किलो वज़न घटाना | fitness | 2027-10-28 | - | - | - | -
डेढ़ लाख रुपये बचाने हैं दो साल में | डेढ़ लाख रुपये बचाने | saving | 2028-11-21 | - | - | 15000000 | -
नीट की तैयारी, दिन में ६ घंटे, मई तक | नीट की तैयारी | exam | 2027-05-31 | 2520 | - | - | -
रोज़ाना 20 पन्ने पढ़ना | रोज़ाना 20 पन्ने पढ़ना | reading | - | - | - | - | 1/day
जल्दी सोना है | जल्दी सोना | sleep | - | - | - | - | -
शनिवार और रविवार को छोड़कर रोज़ दो घंटे कोडिंग | रोज़ कोडिंग | skill | - | 600 | sat+sun | - | 1/day
अगले महीने तक प्रोजेक्ट पूरा करना है | प्रोजेक्ट पूरा करना | project | 2026-12-31 | - | - | - | -
माँ को हर हफ़्ते फ़ोन करना | माँ को हर हफ़्ते फ़ोन करना | social | - | - | - | - | 1/week
फ़ोन कम चलाना है | फ़ोन कम चलाना | quitting | - | - | - | - | -
बोर्ड परीक्षा 15 फरवरी से पहले, रोज़ 3 घंटे | बोर्ड परीक्षा, रोज़ | exam | 2027-02-14 | 1260 | - | - | 1/day
एक महीने में 100 शब्द अंग्रेज़ी के सीखना | 100 शब्द अंग्रेज़ी के सीखना | language | 2026-12-21 | - | - | - | -
हर दिन योग | हर दिन योग | fitness | - | - | - | - | 1/day
15 दिन में वेबसाइट बनाना | वेबसाइट बनाना | project | 2026-12-06 | - | - | - | -
मुझे जनवरी 2027 तक 5 किलोमीटर दौड़ना है, हफ़्ते में 3 दिन | 5 किलोमीटर दौड़ना है, हफ़्ते में 3 दिन | fitness | 2027-01-31 | - | - | - | 3/week
buy a scooter worth 80k by Dec 2027 | Buy a scooter worth 80k | saving | 2027-12-31 | - | - | 8000000 | -
buy a bike worth 80k by 2028, only 2000 a month | Buy a bike worth 80k, only 2000 a month | saving | 2027-12-31 | - | - | 8000000 | -
emergency fund of 3 lakh in 12 months, budget 10k a month | Emergency fund of 3 lakh, budget 10k a month | saving | 2027-11-21 | - | - | 30000000 | -
har din 20 minute padhna hai | Har din padhna | reading | - | 140 | - | - | 1/day
kal se gym, hafte me teen baar | Gym, hafte me teen baar | fitness | - | - | - | - | 3/week
learn guitar from tomorrow in 3 months | Learn guitar | skill | 2027-02-21 | - | - | - | -
speak French every month twice | Speak French every month twice | language | - | - | - | - | 2/month
from monday run daily | Run daily | fitness | - | - | - | - | 1/day
gym from 1 december | Gym | fitness | - | - | - | - | -
1 december se roz daudna | Roz daudna | fitness | - | - | - | - | 1/day
boards start in February | Boards start | exam | 2027-02-28 | - | - | - | -
exam kal se hai | Exam se | exam | 2026-11-22 | - | - | - | -
JEE from 22 January | JEE from | exam | 2027-01-22 | - | - | - | -
buy 2 books a month | Buy 2 books a month | reading | - | - | - | - | 1/month
study 200 hours a week | Study | exam | - | - | - | - | -
सप्ताह में 4 घंटे चित्रकारी | चित्रकारी | skill | - | 240 | - | - | -
`

const rows = table
  .trim()
  .split('\n')
  .map((line) => line.split(' | '))

describe('reading a sentence', () => {
  it('has at least 120 sentences in three languages', () => {
    expect(rows.length).toBeGreaterThanOrEqual(120)
  })

  it.each(rows)('reads %s', (sentence, title, theme, deadline, minutes, off, budget, frequency) => {
    const read = readSentence(sentence ?? '', today)
    expect(Reading.parse(read)).toEqual(read)
    expect([
      read.title,
      read.theme,
      read.deadline ?? '-',
      String(read.minutesPerWeek ?? '-'),
      read.daysOff.map((day) => day.slice(0, 3)).join('+') || '-',
      String(read.budgetMinor ?? '-'),
      read.frequency ? `${read.frequency.times}/${read.frequency.per}` : '-',
    ]).toEqual([title, theme, deadline, minutes, off, budget, frequency])
  })

  it('reads its own title again with the same frequency', () => {
    for (const [sentence = ''] of rows) {
      const { title, frequency } = readSentence(sentence, today)
      expect(readSentence(title, today).frequency, sentence).toEqual(frequency)
    }
  })

  it('asks for what is missing, at most three, in the order to ask', () => {
    expect(readSentence('Crack GATE', today).missing).toEqual(['deadline', 'minutesPerWeek', 'daysOff'])
    expect(readSentence('Run 3 times a week', today).missing).toEqual(['daysOff'])
    expect(readSentence('Quit smoking', today).missing).toEqual([])
    expect(readSentence('Crack GATE CS in Feb 2027 with 12 h a week, Sundays off', today).missing).toEqual([])
  })

  it.each([
    ['run 5k by 21 November', '2026-11-21'],
    ['run 5k by 20 November', '2027-11-20'],
    ['run 5k in November', '2026-11-30'],
    ['run 5k in October', '2027-10-31'],
    ['run 5k by 29 Feb', '2028-02-29'],
    ['run 5k in a month', '2026-12-21'],
    ['run 5k by next Saturday', '2026-11-28'],
    ['run 5k by 31 June', '2027-06-30'],
    ['a month-by-month budget', null],
    ['last 3 months were bad, run more', null],
    ['march with the band', null],
    ['I may learn chess', null],
  ])('dates: %s', (sentence, deadline) => {
    expect(readSentence(sentence, today).deadline).toBe(deadline)
  })

  it('takes no salary, distance or following for a budget', () => {
    for (const sentence of ['Run 10k', 'Get a job of 12 lakh package', 'Reach 1 lakh followers', 'walk 10k steps']) {
      expect(readSentence(sentence, today).budgetMinor, sentence).toBeNull()
    }
  })

  it('reads within a moment, however repetitive the sentence', () => {
    const pieces = [
      'in ',
      'by the ',
      '1 ',
      'a week ',
      'on monday and ',
      '₹1,',
      'हफ़्ते में ',
      'not on ',
      'for 3 ',
      '१२ ',
      'save ',
      '30 min ',
    ]
    const started = performance.now()
    for (const piece of pieces) readSentence(piece.repeat(500).slice(0, 200), today)
    expect(performance.now() - started).toBeLessThan(boundedMs)
  })

  it('never fails, whatever is written', () => {
    for (const sentence of [
      '.',
      '???',
      '₹',
      '3',
      'a',
      '०',
      '\u200d',
      '😀 5 दिन',
      'x'.repeat(200),
      '999999 years',
      '0 hours a week',
    ]) {
      expect(Reading.parse(readSentence(sentence, today)).title.length, sentence).toBeGreaterThan(0)
    }
  })
})
