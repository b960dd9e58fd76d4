import { normal } from '#platform/language.ts'

/** Words for the same thing in the ways students say it: English | Hindi | romanised Hindi. A stem stands for what begins with it. */
const lines = `
run running runs ran jog jogging jogged sprint दौड भाग daud bhaag bhaagi bhaaga bhagi bhaga
walk walking walked stroll steps पैदल टहल चलने paidal tahal chalne chalna
cycle cycling cycled bike साइकिल cycle
swim swimming swam तैर tair
gym workout exercise lift lifting weights kasrat jim जिम कसरत व्यायाम वर्कआउट एक्सरसाइज vyayam
yoga yog asana योग योगा आसन
meditation meditate meditated mindfulness ध्यान मेडिटेशन dhyan dhyaan
stretch stretching खिंचाव
read reading book books novel pages page किताब kitab kitaab rezding पन्ने पन्ना
study studying studied padhai padhna padhne padha padhi पढाई पढना पढने पढा पढी
revise revision revised revising दोहरा रिवीजन रिविजन dohra riviz
problem problems question questions sums sawaal sawal सवाल प्रश्न प्रॉब्लम
test tests quiz mock mocks टेस्ट परख मॉक
exam exams examination pariksha imtihaan imtihan परीक्षा एग्जाम इम्तिहान
sleep sleeping slept bed bedtime sona sone sota soti soya soyi soye so neend सोना सोने सोता सोती सोया सोई सोए सो नींद
wake waking woke uthna uthne utha uthi uth उठ उठना उठने उठा उठी जागना जागने
water hydrate hydration drank पानी paani pani
food eat eating ate diet meal khana khane khaya खाना खाने खाया आहार
cook cooking cooked पकाना pakana
dance dancing danced naach naachna नाच डांस नृत्य
guitar गिटार
music sing singing song gaana gana riyaz गाना संगीत रियाज
draw drawing sketch sketching paint painting चित्र
expense expenses spending spent spend kharcha kharch kharche hisaab hisab खर्च खर्चा हिसाब
write writing written wrote likhna likhne likha लिखना लिखने लिखा
journal journaling diary डायरी
money cash rupees paisa paise rupaye rupay पैसा पैसे रुपये रुपए
save saving savings saved bachat bachana bachane jodne jodna बचत बचाना जोडने
fee fees फीस fees
salary stipend pay वेतन तनख्वाह सैलरी tankhwah
cigarette cigarettes cig cigs ciggies smoke smoking smoked sutta sigret cigrate सिगरेट धूम्रपान
alcohol drink drinking beer शराब sharab daaru
screen phone mobile scrolling instagram reels फोन मोबाइल
call called calling कॉल
home house family parents ghar घर
mother mom mum mummy mumma maa amma माँ मां मम्मी
father dad papa pitaji पापा पिता
brother bhai bhaiya bro भाई भैया
sister didi behen behan दीदी बहन
friend friends dost yaar दोस्त
english angrezi angreji अंग्रेजी इंग्लिश
hindi हिंदी
maths math mathematics ganit गणित मैथ मैथ्स
biology bio jeev जीव बायो बायोलॉजी
physics फिजिक्स भौतिकी
chemistry chem केमिस्ट्री रसायन
history itihas इतिहास
code coding coded program programming leetcode कोडिंग
news newspaper editorial akhbar अखबार समाचार
vocabulary vocab words shabd शब्द
practice practise practised practicing abhyas अभ्यास प्रैक्टिस
class classes lecture lectures coaching कोचिंग क्लास
college campus university कॉलेज
job naukri work नौकरी जॉब
bank बैंक
laptop computer लैपटॉप
race marathon रेस मैराथन
doctor डॉक्टर
knee ghutna ghutne घुटना घुटने
allergy allergic एलर्जी allergies
city town shahar शहर
place library hostel jagah जगह पुस्तकालय लाइब्रेरी
room kamra कमरा
roommate room-mate रूममेट
marks score scored number numbers aaye अंक नंबर
low sad upset udaas dukhi cried crying rona उदास दुखी मन
morning subah subeh सुबह
night raat रात
health sehat तबियत तबीयत सेहत
early jaldi जल्दी
medicine tablet dawai dawa गोली दवा
problem trouble issue pareshani dikkat दिक्कत परेशानी समस्या
wedding weddings marriage marry married shaadi shadi vivah शादी विवाह
stuck atka atki atke atak अटक अटका अटकी फंस phas phasa phasi
festival tyohar त्योहार
pray prayer puja pooja namaz पूजा नमाज
clean cleaning safai सफाई
skincare bath नहाना nahana
`
const stems = new Map<string, number[]>()
for (const [at, line] of lines.trim().split('\n').entries())
  for (const word of normal(line).split(' ')) stems.set(word, [...(stems.get(word) ?? []), at])

/** Letters that Hindi puts behind a stem: दौड, दौडने, दौडता; romanised daud, daudna. */
const longestEnding = 3
const shortestStem = 3

/** The ideas that a word stands for, as numbers to compare; none when it is not in the list. */
export function conceptsOf(word: string): number[] {
  const known = stems.get(word)
  if (known) return known
  for (let cut = 1; cut <= longestEnding; cut++) {
    const stem = word.slice(0, -cut)
    if (stem.length < shortestStem) return []
    const found = stems.get(stem)
    if (found) return found
  }
  return []
}
