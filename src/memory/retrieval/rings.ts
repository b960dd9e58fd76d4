/** Words that say the same, or nearly, in English; and forms of one word that no stemmer joins. */
export const rings = `
job career profession occupation employ
buy purchase bought shopping
begin start launch open
finish complete end done
happy glad joyful delighted thrilled
sad unhappy upset down
afraid fear nervous anxious anxiety worry
angry annoyed mad furious
relax destress unwind calm chill stress
proud pride
tired exhausted exhaustion weary fatigue
like love enjoy favorite favourite fond passion passionate
hate dislike
hobby interest pastime
trip travel journey vacation holiday visit tour roadtrip getaway
hike trek trail
run jog marathon
child son daughter toddler
marry wedding marriage spouse wife husband
partner girlfriend boyfriend
friend mate companion friendship
movie film cinema
picture photo image photography
paint painting artwork art canvas
write author writing novel script screenplay
promote advertise market publicity campaign
store shop boutique
company business startup venture firm entrepreneur
win award prize trophy victory
lose lost loss
allergy allergic
sick ill illness disease
doctor physician clinic checkup
medicine medication pill
injure injury hurt accident
die death passed funeral
house home apartment flat
move relocate shift
study learn education course
teach teacher instructor coach mentor
exam test quiz
advise advice recommend recommendation suggest suggestion tip
help support assist aid
encourage motivate inspire inspiration motivation
decide decision choose choice
plan intend goal
hope dream wish aspire
volunteer volunteering charity
donate donation give
competition contest tournament compete
perform performance concert show
meet met encounter met
argue argument quarrel fight
talk speak conversation chat discuss
gift present
mother parent
father parent
country nation homeland
cook bake recipe
eat food meal dish dinner lunch
puppy dog
kitten cat
bicycle cycle bike
car vehicle
weather climate
beautiful gorgeous lovely
difficult hard tough challenge challenging struggle
easy simple
big huge large
small tiny little
fast quick
join participate attend part take
religious religion faith church spiritual
identity identify gender
computer laptop pc
phone call telephone mobile
fire fired layoff laid
promote promotion
earn salary income pay
rich wealthy
destroy damage broke ruin
create make build
realize understand
strong strength
healthy health fit fitness
success succeed successful achieve achievement accomplish
fail failure reject rejection
grow growth
explain explanation
describe description
celebrate celebration party
invite invitation
introduce introduction
apply application
graduate graduation
adopt adoption
prepare preparation
compete competitor
believe belief
differ different difference
improve improvement
lonely alone loneliness
free freedom
safe safety
brave courage bravery
grateful thankful gratitude appreciate
email mail message
picture selfie
party gathering celebration
famous celebrity star popular
fan supporter admire
favorite best
near nearby close neighbor neighbour neighborhood
clean tidy wash
fix repair mend
build construct construction
grow plant garden gardening
sing singer song
dance dancer dancing choreography
act actor actress acting theatre theater
draw drawing sketch
cook chef cooking
bake baker baking
photograph photographer photography camera
program programmer programming code coding software developer
research study thesis dissertation
homework assignment
scholarship grant funding fund
wallet purse
intern internship
scholar scholarship
partner partnership
citizen citizenship
spectacles glasses eyesight
semester term
roommate flatmate housemate
hostel dorm dormitory
college university campus
boss manager supervisor
colleague coworker teammate
team squad
quit resign leave left
hire recruit recruitment
retire retirement
childhood child kid young
birth born birthday
pregnant pregnancy baby
anniversary wedding
divorce separate breakup
ancestor heritage roots culture tradition
funeral grief mourn death
remember memory reminisce memorable
forget forgot
sleep slept nap insomnia
wake awake
eat diet nutrition
vegan vegetarian
weight slim diet
stretch yoga
meditate meditation mindfulness
therapy therapist counseling counselor counselling
depress depression
nervous nervousness
surprise surprised unexpected
bored boring boredom
fun funny humor amuse enjoyable
scary scared horror frighten
calm peace peaceful quiet serene
strange weird odd unusual
nature wildlife
rescue save shelter
flood rain storm
cost price expensive afford fee
cheap affordable inexpensive
invest investment investor
customer client
sell sale sold
borrow lend loan
owe debt
order deliver delivery
arrive arrival reach
depart departure leave
return back
drive driver driving
fly flight plane airport
sea ocean beach coast
mountain hill peak
wood forest
path trail route
camp camping tent
fish fishing
swim swimming pool
race racing marathon
score goal point
beat defeat win
train training practice
league championship tournament
gym workout exercise
game gaming gamer videogame
read reader reading book
series show episode
watch watched see
listen heard hear
collect collection collector
design designer
invent invention
discover discovery find found
solve solution
produce production
perform performer
publish publisher publication
edit editor
record recording
attend attendance
member membership join
leader lead captain
vote election
law lawyer legal
police officer
army soldier military veteran
equal equality rights
environment climate pollution
recycle sustainable
respect admire
love affection
care caring
loyal loyalty
honest honesty
patient patience
generous generosity
wise wisdom
curious curiosity
creative creativity
responsible responsibility
independent independence
possible possibility
permit permission
refuse refusal
arrange arrangement organize organise organization
manage management
agree agreement
promise commit commitment
regret sorry apologize apology
thank grateful
complain complaint
warn warning
threat danger dangerous
protect protection safety
accident crash collision
steal stolen theft thief
lie liar
secret private
rumor gossip
opinion view think thought
argue debate
compare comparison
measure measurement
weigh weight
calculate calculation
predict prediction
estimate guess
`
