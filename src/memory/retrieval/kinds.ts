/** Everyday knowledge: words for a kind, then things of that kind. Asked for the kind, each thing may be the answer; never the reverse. */
export const kinds = `
instrument music: guitar piano violin drum flute tabla sitar clarinet saxophone trumpet keyboard ukulele harmonium cello harp veena
sport exercise game hobby: football soccer cricket basketball tennis badminton hockey volleyball baseball swim run cycle boxing gym yoga kabaddi golf skate ski surf climb athletics marathon rugby
exercise workout fitness: gym yoga run jog swim weights cardio pushup squat aerobics pilates zumba walk cycle boxing stretch
martial: karate judo taekwondo kickboxing boxing kungfu aikido jiujitsu wrestling
game: chess ludo carrom cards monopoly puzzle videogame xbox playstation nintendo scrabble console
pet animal: dog cat puppy kitten rabbit hamster parrot fish turtle tortoise bird snake lizard guinea
animal: dog cat horse cow elephant tiger lion monkey bird snake deer bear wolf goat sheep fox
country: india america usa england britain uk france germany italy spain japan china canada australia brazil mexico russia nepal pakistan bangladesh thailand sweden norway switzerland ireland scotland greece turkey egypt kenya singapore dubai indonesia vietnam korea portugal netherlands
european europe: england britain uk france germany italy spain sweden norway denmark switzerland ireland scotland greece portugal netherlands austria poland finland belgium london paris rome berlin madrid
city place town: delhi mumbai pune bangalore bengaluru chennai kolkata hyderabad jaipur london paris rome berlin tokyo york boston chicago seattle toronto sydney barcelona madrid dubai singapore
state: california texas florida oregon washington colorado nevada arizona hawaii alaska michigan ohio virginia georgia carolina kerala punjab gujarat rajasthan maharashtra karnataka bihar
place nature: beach mountain lake river forest park waterfall island desert hill sea ocean canyon
family relative relationship: mother father brother sister son daughter wife husband uncle aunt cousin grandmother grandfather parent nephew niece
relationship status: single married engaged divorced dating boyfriend girlfriend partner wife husband breakup
child: son daughter boy girl baby toddler
job profession career occupation: teacher doctor nurse engineer lawyer manager programmer developer designer writer artist chef driver accountant counselor therapist scientist farmer police army journalist
food meal dish eat snack: rice bread pizza pasta soup salad sandwich cake cookie chocolate noodle chicken fish egg cheese vegetable fruit curry dal roti dosa idli biryani samosa burger icecream pie
dessert sweet: cake cookie chocolate icecream pie brownie muffin cupcake pudding laddoo barfi
fruit: apple banana mango orange grape berry strawberry blueberry pineapple lemon papaya guava
vegetable: potato tomato onion carrot spinach cabbage cauliflower pea bean
drink beverage: tea coffee water juice milk beer wine soda lassi smoothie
colour color: red blue green yellow black white purple pink orange brown grey gray golden silver
cloth clothing wear: shirt dress shoe jacket jeans hat coat sari kurta sweater skirt sock scarf necklace lehenga
jewelry jewellery: necklace ring bracelet earring pendant
vehicle transport travel: car bus train bicycle motorcycle scooter truck plane flight boat metro taxi
art creative craft hobby: paint draw sculpt pottery photography sketch sew knit write poem dance sing
art artwork: painting drawing sculpture portrait sketch mural canvas
book reading: novel story poem fiction biography author series fantasy comic memoir
movie show: film series documentary comedy drama thriller cinema netflix episode
writing: book novel poem story script screenplay article blog essay journal letter
music: song album band concert singer guitar piano playlist classical jazz rock pop rap
exam test: midterm paper quiz viva mock board jee neet gate upsc prelims olympiad
subject course: mathematics physics chemistry biology history geography economics english hindi computer psychology law
degree education: bachelor master phd diploma college university school graduate
illness sick health disease condition: fever cold cough headache asthma diabetes allergy injury pain cancer flu infection migraine surgery typhoid dengue malaria jaundice hospital doctor medicine
allergic: allergy dairy lactose peanut gluten pollen dust fur
injury hurt: sprain fracture ankle broke wrist knee wound
feeling feel emotion mood: happy sad angry afraid nervous anxious excited proud lonely tired calm stress grateful worry glad hopeful upset
weather: rain snow storm sun wind cloud fog heat flood thunder
disaster: flood storm fire earthquake hurricane cyclone drought landslide
festival holiday celebration: diwali holi eid christmas thanksgiving navratri onam pongal rakhi halloween easter birthday wedding
event: party concert festival wedding conference meeting parade exhibition ceremony competition tournament workshop fair gala campaign marathon show
competition contest: tournament race match olympiad prize trophy medal finals
activity outdoor: hike camp swim picnic walk climb run bike kayak fish explore
religion religious faith: church temple mosque prayer god gurdwara hindu muslim christian bible spiritual
political politics: vote election government policy party liberal conservative rights mayor
volunteer charity community: shelter donate charity homeless fundraiser help cause donation orphanage
military army: soldier veteran navy war service
money financial finance: salary loan rent savings debt bank income budget rich poor afford price
furniture: table chair bed sofa couch desk shelf lamp
device gadget electronics: phone laptop computer tablet camera headphone television console
app platform social: instagram facebook twitter youtube whatsapp tiktok linkedin
business company: store shop studio startup restaurant cafe brand
flower plant: rose sunflower tulip lily jasmine marigold daisy lotus tree garden
season: spring summer autumn winter monsoon
symbol: flag rainbow cross necklace tattoo pendant
trait personality attribute character: kind honest brave caring thoughtful shy funny generous patient selfless loyal confident authentic
gift present: necklace watch book card flower toy
language: english hindi french spanish german japanese chinese sanskrit tamil telugu bengali marathi urdu punjabi korean
nationality: indian american british french german italian spanish japanese chinese canadian australian mexican
tool utensil: knife spoon pan pot oven hammer brush
kitchen: oven stove fridge pan pot recipe
body: head back knee shoulder neck leg arm foot hand stomach
material: wood metal glass clay cloth paper leather stone
weekday: monday tuesday wednesday thursday friday saturday sunday
meal: breakfast lunch dinner brunch supper
nature outdoors: tree forest river mountain lake beach sunset sunrise park garden trail
technology tech: computer software robot app phone laptop code program internet ai
skill ability: cook code dance swim sing draw write speak drive
certificate award: degree diploma medal trophy prize scholarship
sibling: brother sister
parent: mother father
grandparent: grandmother grandfather
relaxing hobby pastime: read paint garden knit fish bake yoga meditate hike travel puzzle
superstition belief: luck ghost fate
house household: kitchen bathroom bedroom garden roof window door
decoration decor: lamp painting light poster rug curtain candle
accessory: watch bracelet scarf belt hat bag ring necklace
toy: doll puzzle lego teddy ball
genre: comedy horror fantasy thriller romance drama mystery action jazz rock pop classical
class workshop lesson course: yoga pottery dance cook art paint swim guitar piano
`
