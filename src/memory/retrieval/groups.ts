import { englishStem } from './english.ts'
import { hindiKey } from './hindi.ts'

/*
 * Words of a student's days that mean the same in English and Hindi: an English word, then Hindi ones in Latin letters
 * (Devanagari meets them through `hindiKey`). A Hindi word that is listed is indexed as the English one.
 */
const table = `
exam: pariksha imtihan imtehan
result: parinaam nateeja natija
school: vidyalaya pathshala
college: mahavidyalaya
study: padhai padhna parhna adhyayan
learn: seekhna sikhna
teach: sikhana padhana
teacher: shikshak adhyapak guruji
student: chhatra vidyarthi
class: kaksha
lesson: sabak
book: kitab pustak
library: pustakalaya
write: likhna
question: sawaal prashn
answer: jawab uttar
mark: ank
subject: vishay
mathematics: ganit
science: vigyan
history: itihas
language: bhasha
english: angrezi
hindi: hindi
practice: abhyas riyaz
mistake: galti
success: safalta kamyabi
failure: asafalta nakami
job: naukri
work: kaam
interview: sakshatkar
office: daftar karyalaya
company: kampani
business: vyapar dhandha
salary: tankhwah vetan
money: paisa rupaya dhan
rupee: rupaye
expense: kharcha
save: bachat bachana
loan: karz udhaar
buy: kharidna
sell: bechna
price: keemat daam
market: bazaar
shop: dukaan
friend: dost yaar mitra saheli
friendship: dosti mitrata
mother: maa mummy mata ammi
father: pita papa pitaji baap
brother: bhai bhaiya
sister: behen bahan didi
grandmother: dadi nani
grandfather: dada nana
uncle: chacha mama
aunt: chachi mausi bua
family: parivar
parent: maata-pita
son: beta
daughter: beti
child: bachcha bacche
wife: patni biwi
husband: pati
marriage: shaadi vivah
love: pyaar mohabbat prem
girl: ladki
boy: ladka
person: insaan vyakti
neighbour: padosi
home: ghar makaan
room: kamra
village: gaon gaanv gaav
city: shahar shehar
country: desh
world: duniya
road: sadak rasta
train: rail railgaadi
bicycle: saikil cycle
car: gaadi
travel: yatra safar ghoomna
walk: tahalna chalna
run: daudna daud
game: khel khelna
exercise: vyayam kasrat
yoga: yog
meditation: dhyan
prayer: prarthana pooja puja
temple: mandir
god: bhagwan ishwar
festival: tyohar tyauhar
song: gaana geet
music: sangeet
dance: naach nritya
story: kahani
poem: kavita
film: chalchitra
picture: tasveer chitra
dream: sapna
sleep: neend sona
wake: jaagna uthna
tired: thakaan thakna thaka
rest: aaraam
eat: khana
food: bhojan
breakfast: nashta
drink: peena
water: paani
tea: chai
milk: doodh
rice: chawal
bread: roti
vegetable: sabzi
fruit: phal
sugar: cheeni
health: sehat swasthya tabiyat
sick: beemar bimaar
fever: bukhar
pain: dard
headache: sirdard
medicine: dawa dawai
doctor: vaidya daktar
hospital: aspatal
head: sir
eye: aankh
hand: haath
stomach: pet
happy: khush khushi prasann
sad: udaas dukhi dukh
angry: gussa krodh naraaz
fear: dar darna bhay
worry: chinta fikr pareshan
stress: tanaav
lonely: akela akelapan
cry: rona
laugh: hansna
hope: ummeed aasha
courage: himmat saahas
trust: bharosa vishwas
anxiety: ghabrahat bechaini
peace: shanti sukoon
mind: mann dimaag
heart: dil
life: zindagi jeevan
death: maut mrityu
birth: janam
birthday: janamdin
time: samay waqt
day: din
night: raat
morning: subah savera
evening: shaam
week: hafta saptah
month: mahina
year: saal varsh
clock: ghadi
habit: aadat
goal: lakshya
plan: yojana
promise: vaada
decision: faisla nirnay
problem: samasya dikkat mushkil
help: madad sahayata
advice: salaah
reason: kaaran wajah
truth: sach
lie: jhooth
fight: ladai jhagda
sorry: maafi
gift: tohfa uphaar
letter: chitthi patra
news: khabar samachar
phone: fon telephone
rain: baarish varsha
sun: sooraj dhoop
summer: garmi
winter: sardi thand
tree: ped
flower: phool
river: nadi
sea: samudra
mountain: pahaad parvat
dog: kutta
cat: billi
bird: chidiya
cow: gaay
red: laal
blue: neela
green: hara
white: safed
black: kaala
new: naya nayi
old: purana
big: bada badi
small: chhota
good: accha badhiya
bad: bura kharab
beautiful: sundar khoobsurat
difficult: kathin mushkil
easy: aasaan saral
speak: bolna baat
listen: sunna
see: dekhna
think: sochna
read: padh
go: jaana gaya
come: aana aaya
give: dena
meet: milna mila
win: jeetna jeet
lose: haarna haar
start: shuru aarambh
finish: khatam samapt poora
forget: bhoolna bhool
remember: yaad
wait: intezaar
`

const meanings = new Map<string, string>()
for (const line of table.trim().split('\n')) {
  const [english = '', hindi = ''] = line.split(': ')
  for (const word of hindi.split(' ')) {
    const key = hindiKey(word)
    // The first meaning stays: lines are ordered by what a student more often means.
    if (!meanings.has(key)) meanings.set(key, englishStem(english))
  }
}

/** The English stem that a Hindi word means, by its `hindiKey`; undefined for a word that is not listed. */
export const meaningOf = (key: string): string | undefined => meanings.get(key)
