import { said } from '#coach/words/said.ts'
import { soundOf } from '#coach/words/sounds.ts'
import { plainSpelling } from '#coach/words/spelling.ts'

/** First names that are common among students in India, to notice a question about somebody else. */
const names =
  'aarav aarti abhay abhinav abhishek aditi aditya aisha ajay akash akhil akshay alia alok aman amar amit amrita anand ananya aniket anil anita anjali ankit ankita anuj anushka arjun arnav arpit aryan asha ashish ashok ayush bhavna chetan deepa deepak deepika dev devansh dhruv dinesh divya farah farhan fatima gaurav gauri gautam geeta gopal harish harsh harshita hemant himanshu imran isha ishaan jatin jaya jyoti kabir kajal karan karthik kartik kavita kavya khushi kiran komal krishna kunal lakshmi lalit lata madhu mahesh manish manoj mansi meena meera megha mohan mohit monika mukesh nandini naveen neelam neha nidhi nikhil nikita nisha nitin pallavi pankaj parth payal piyush pooja prachi pradeep pranav prateek priya priyanka rahul raj rajat rajesh raju rakesh ram ramesh rashmi ravi rekha renu ritika ritu riya rohan rohit roshni ruchi rupali sachin sagar sahil salman sameer sandeep sangeeta sanjana sanjay sapna sarthak satish seema shalini shankar shikha shilpa shivam shivani shreya shruti shubham simran sneha sohail sonal sonia sonu sudha suman sumit sunil sunita suraj suresh swati tanvi tanya tarun tushar uday umesh urvashi vaibhav varun vidya vijay vikas vikram vinay vineet vishal vivek yash yogesh zara zoya'
const sounds = new Set(names.split(' ').map(soundOf))

const ownRecord = said`
  (streaks?/habits?/goals?/plan/progress/score/marks?/rank/result/journal/diary/notes?/check ins?/mock/test/exam/prep/
    preparation/taiyari/padhai/doing/regular/consistent/performance/data/record/kitn[aei]/kais[aei]/chal/aaye/aaya/
    smoke/run/study/read/write/do/done/today/yesterday/kiya/padha/kya kar/how many/doing),
  (स्ट्रीक/स्कोर/आदत/आदतें/लक्ष्य/प्लान/प्रगति/अंक/नंबर/रिजल्ट/डायरी/नोट/मॉक/टेस्ट/परीक्षा/तैयारी/पढाई/कितन[ाेी]/
    कैस[ाीे]/चल/आए/आया/कर रह[ाीे]),
`
const everybody = said`
  (members?/students?/people/friends/classmates) (are)? (doing/ahead/better),
  how many (members/students/people/others), (baaki/dusre/doosre) (sab)? (log/students?/dost),
  (बाकी/दूसरे) (सब)? (लोग/छात्र),
  (other/others/another) (students?/members?/people/users?/person), other peoples?, somebody elses?, someone elses?,
  my (classmates?/batchmates?/friends?/room_mates?) (streaks?/progress/goals?/habits?/marks?/score/journal/record),
  (his/her/their) (streaks?/progress/goals?/habits?/marks?/score/journal/plan/record),
  (class/batch) (average/rank/topper), compared? (to/with) (others/everyone/the (class/batch)/my),
  who (has/have/is/got) (the)? (best/most/longest/highest/top/first) ..1 (streaks?/score/marks/rank/record/ticks?/habits?/progress/days/students?/members?/all), who (has/have/is/got) (the)? (best/most/top/first)$, who is (ahead/doing best/on top/the best),
  everyone elses,
  (doosre/dusre/doosron/dusron/baaki logo?n?/kisi aur/sab logo?n?) (ka/ki/ke/log/students?/members?),
  dosto?n? (ka/ki/ke) (streak/progress/score/goal),
  (दूसरे/दूसरों/बाकी लोगों/किसी और/सब लोगों) (का/की/के/लोग), दोस्तों (का/की/के) (स्ट्रीक/प्रगति/लक्ष्य),
`
const possession = /^(?:s|ka|ki|ke|ko|ne|का|की|के|को|ने|is|has|have|did|was|doing)$/u
const strangers =
  /^(?:and )?(?:how (?:is|was|did|has)|show me|tell me|whats|what is|show) (?!my|it|this|that|the|your|today|everything|things|all|me|his)(\p{L}+)(?:s)? (?:doing|do in|been doing|streaks?|progress|habits?|goals?|marks|score|getting on)/u

/**
 * Whether a message asks for somebody else's record. `own` are words that mean something in the person's own: their name,
 * habits, goals. Nobody is looked up: that there is such a member would tell too much already.
 */
export function asksOfOthers(message: string, own: (word: string) => boolean): boolean {
  const text = plainSpelling(message)
  if (everybody.test(text)) return true
  const stranger = strangers.exec(text)?.[1]
  if (stranger && !own(stranger) && !own(stranger.replace(/s$/, ''))) return true
  if (!ownRecord.test(text)) return false
  const words = text.split(' ')
  return words.some((word, at) => {
    const isName = (each: string) => each.length > 2 && !own(each) && sounds.has(soundOf(each))
    const isOwner =
      (at === 0 && /^(?:kitn|kais|kya|kab|कितन|कैस|क्या|कब)/u.test(words[1] ?? '')) ||
      possession.test(words[at + 1] ?? '') ||
      /^(?:is|has|did|of|how|show|me|for)$/.test(words[at - 1] ?? '')
    return (isOwner && isName(word)) || (word.endsWith('s') && isName(word.slice(0, -1)))
  })
}
