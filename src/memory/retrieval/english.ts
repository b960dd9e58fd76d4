import { stemmer } from '@orama/stemmers/english'

const list = (words: string) => words.trim().split(/\s+/)

/** Words of grammar, and those that ask: they are in every text and tell none from another. Spelt without apostrophes. */
export const englishStopWords = new Set(
  list(`a about above after again all also am an and any are arent as at be because been before being below between both
  but by can cant cannot could couldnt did didnt do does doesnt doing dont down during each else ever few for from further had
  hadnt has hasnt have havent having he her here hers herself hes hey him himself his how i id if im in into is isnt it its
  itself ive just lets many may me might more most much must my myself no nor not of off oh on once only or other our ours
  ourselves out over own same shall she shes should shouldnt so some such than that thats the their theirs them themselves then
  there these they theyre theyve this those through to too under until up upon us very was wasnt we well were weve werent what
  whats when whens where wheres which while who whos whom whose why will with within without wont would wouldnt yeah yes you
  youd youll your youre yours yourself yourselves youve`),
)

/** Forms that no stemmer finds: each line is the plain form and what it becomes. */
const irregular = new Map(
  `be|became:become began|begun:begin bent:bend bit|bitten:bite bled:bleed blew|blown:blow broke|broken:break brought:bring built:build
  burnt:burn bought:buy caught:catch chose|chosen:choose came:come dealt:deal dug:dig drew|drawn:draw dreamt:dream drank|drunk:drink
  drove|driven:drive ate|eaten:eat fell|fallen:fall fed:feed felt:feel fought:fight found:find fled:flee flew|flown:fly
  forgot|forgotten:forget forgave|forgiven:forgive froze|frozen:freeze got|gotten:get gave|given:give went|gone|goes:go grew|grown:grow
  hung:hang heard:hear hid|hidden:hide held:hold kept:keep knew|known:know laid:lay led:lead leant:lean learnt:learn left:leave
  lent:lend lost:lose lit:light made:make meant:mean met:meet paid:pay proved|proven:prove rode|ridden:ride rang|rung:ring rose|risen:rise
  ran:run said:say saw|seen:see sought:seek sold:sell sent:send sewn:sew shook|shaken:shake shone:shine shot:shoot
  showed|shown:show shrank|shrunk:shrink sang|sung:sing sank|sunk:sink sat:sit slept:sleep slid:slide smelt:smell spoke|spoken:speak
  sped:speed spent:spend spilt:spill spun:spin spoilt:spoil spread:spread sprang|sprung:spring stood:stand stole|stolen:steal stuck:stick
  stung:sting struck:strike swore|sworn:swear swept:sweep swam|swum:swim swung:swing took|taken:take taught:teach tore|torn:tear
  told:tell thought:think threw|thrown:throw understood:understand woke|woken:wake wore|worn:wear wove|woven:weave wept:weep
  won:win wound:wind wrote|written:write arose|arisen:arise awoke|awoken:awake bore|borne:bear bound:bind bred:breed clung:cling crept:creep
  dove:dive overcame:overcome withdrew|withdrawn:withdraw undertook|undertaken:undertake children:child men:man women:woman feet:foot
  teeth:tooth mice:mouse people:person wives:wife lives:life knives:knife leaves:leaf halves:half selves:self shelves:shelf
  afraid|scared|frightened:fear ill|unwell:sick buddy|pal:friend worse|worst:bad better|best:good further|farther:far
  mom|mum|mommy|mummy|mama:mother dad|daddy|papa:father grandma|granny:grandmother grandpa:grandfather kid:child bike:bicycle
  pic|photo|photograph:picture tv:television fridge:refrigerator phone:telephone movie:film exams:exam maths:mathematics`
    .split(/\s+/)
    .flatMap((line) => {
      const [forms = '', plain = ''] = line.split(':')
      return forms.split('|').map((form) => [form, plain] as const)
    })
    .filter(([, plain]) => plain !== ''),
)

const known = new Map<string, string>()

/** The stem of an English word in small letters (Porter's, by @orama/stemmers), irregular forms first. */
export function englishStem(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  // A plural is looked up as its singular too: "moms" is "mom" is "mother".
  const plain = irregular.get(word) ?? (word.endsWith('s') ? irregular.get(word.slice(0, -1)) : undefined) ?? word
  const stem = stemmer(plain)
  if (known.size >= 50_000) known.clear()
  known.set(word, stem)
  return stem
}
