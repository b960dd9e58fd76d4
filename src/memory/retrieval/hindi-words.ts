/*
 * Words of a student's days that mean the same in English and Hindi: an English word, then Hindi ones in Latin letters
 * (Devanagari meets them through `hindiKey`). Of two meanings of a Hindi word the first stands: what a student more often means.
 */
export const hindiWords = `
exam: pariksha imtihan imtehan · result: parinaam nateeja natija · school: vidyalaya pathshala
college: mahavidyalaya · university: vishwavidyalaya vishvavidyalaya · study: padhai padhna parhna adhyayan · learn: seekhna sikhna · teach: sikhana padhana
teacher: shikshak adhyapak guruji · student: chhatra vidyarthi · class: kaksha · lesson: sabak
book: kitab pustak · library: pustakalaya · write: likhna · question: sawaal prashn · answer: jawab uttar
mark: ank · subject: vishay · mathematics: ganit · science: vigyan · history: itihas · language: bhasha
english: angrezi · hindi: hindi · practice: abhyas riyaz · mistake: galti · success: safalta kamyabi
failure: asafalta nakami · job: naukri · work: kaam · interview: sakshatkar · office: daftar karyalaya
company: kampani · business: vyapar dhandha · salary: tankhwah vetan · money: paisa rupaya dhan · rupee: rupaye
expense: kharcha · save: bachat bachana · loan: karz udhaar · buy: kharidna · sell: bechna · price: keemat daam
market: bazaar · shop: dukaan · friend: dost yaar mitra saheli · friendship: dosti mitrata
mother: maa mummy mata ammi · father: pita papa pitaji baap · brother: bhai bhaiya · sister: behen bahan didi
grandfather: dada nana · grandmother: dadi nani · uncle: chacha mama · aunt: chachi mausi bua · family: parivar
parent: maata-pita · son: beta · daughter: beti · child: bachcha bacche · wife: patni biwi · husband: pati
marriage: shaadi vivah · love: pyaar mohabbat prem · boy: ladka · girl: ladki · person: insaan vyakti
neighbour: padosi · home: ghar makaan · room: kamra · village: gaon gaanv gaav · city: shahar shehar
country: desh · world: duniya · road: sadak rasta · train: rail railgaadi · bicycle: saikil cycle · car: gaadi
travel: yatra safar ghoomna ghumna ghoomne · walk: tahalna chalna · run: daudna daud · game: khel khelna
exercise: vyayam kasrat · yoga: yog · meditation: dhyan · prayer: prarthana pooja puja · temple: mandir
god: bhagwan ishwar · festival: tyohar tyauhar · song: gaana geet · music: sangeet · dance: naach nritya
story: kahani · poem: kavita · film: chalchitra · picture: tasveer chitra · dream: sapna · sleep: neend sona
wake: jaagna uthna · tired: thakaan thakna thaka · rest: aaraam · eat: khana · food: bhojan · breakfast: nashta
drink: peena · water: paani · tea: chai · milk: doodh · rice: chawal · bread: roti · vegetable: sabzi
fruit: phal · sugar: cheeni · health: sehat swasthya tabiyat · sick: beemar bimaar · fever: bukhar · pain: dard
headache: sirdard · medicine: dawa dawai · doctor: vaidya daktar · hospital: aspatal · head: sir · eye: aankh
hand: haath · stomach: pet · happy: khush khushi prasann · sad: udaas dukhi dukh · angry: gussa krodh naraaz
fear: dar darna bhay · worry: chinta fikr pareshan · stress: tanaav · lonely: akela akelapan · cry: rona
laugh: hansna · hope: ummeed aasha · courage: himmat saahas · trust: bharosa vishwas
anxiety: ghabrahat bechaini · peace: shanti sukoon · mind: mann dimaag · heart: dil · life: zindagi jeevan
death: maut mrityu · birth: janam · birthday: janamdin · time: samay waqt · day: din · night: raat
morning: subah savera · evening: shaam · week: hafta saptah · month: mahina · year: saal varsh · clock: ghadi
habit: aadat · goal: lakshya · plan: yojana · promise: vaada · decision: faisla nirnay
problem: samasya dikkat mushkil · help: madad sahayata · advice: salaah · reason: kaaran wajah · truth: sach
lie: jhooth · fight: ladai jhagda · sorry: maafi · gift: tohfa uphaar · letter: chitthi patra
news: khabar samachar · phone: fon telephone · rain: baarish varsha · sun: sooraj dhoop · summer: garmi
winter: sardi thand jaada · tree: ped · flower: phool · river: nadi · sea: samudra · mountain: pahaad parvat
dog: kutta · cat: billi · bird: chidiya · cow: gaay · red: laal · blue: neela · green: hara · white: safed
black: kaala · new: naya nayi · old: purana · big: bada badi · small: chhota · good: accha badhiya
bad: bura kharab · beautiful: sundar khoobsurat · difficult: kathin mushkil · easy: aasaan saral
speak: bolna baat · listen: sunna · see: dekhna · think: sochna · read: padh · go: jaana · come: aana aaya
give: dena · meet: milna mila mulaqat · win: jeetna jeet · lose: haarna haar khona khoya khoyi
start: shuru aarambh · finish: khatam samapt poora · forget: bhoolna bhool · remember: yaad · wait: intezaar
semester: satr · degree: upadhi · certificate: pramanpatra · percent: pratishat · rank: sthaan · topic: adhyay
chapter: paath · note: tippani · copy: nakal · form: aavedan · admission: dakhila pravesh · fee: shulk fees
scholarship: chhatravritti vazifa · speech: bhashan · debate: vivad · discuss: charcha bahas
competition: pratiyogita spardha · prize: puraskar inaam · medal: padak · victory: vijay · physics: bhautiki
chemistry: rasayan · biology: jeevvigyan · geography: bhugol · economics: arthshastra · civics: nagrikshastra
politics: rajneeti · literature: sahitya · grammar: vyakaran · essay: nibandh · computer: sanganak
calculate: ganana · count: ginna ginti · research: shodh anusandhan · experiment: prayog
laboratory: prayogshala · professor: pradhyapak · understand: samajhna samajh · explain: samjhana
solve: suljhana · try: koshish prayas · effort: mehnat parishram · revise: dohrana · holiday: chhutti avkash
timetable: samaysarini · baby: shishu · man: aadmi purush · woman: aurat mahila · boyfriend: premi
girlfriend: premika · guest: mehmaan atithi · leader: neta · farmer: kisan · soldier: sainik fauji
driver: chalak · guard: chowkidar · cook: pakana rasoiya · relative: rishtedar · relationship: rishta
cousin: chachera mamera · nephew: bhatija bhanja · engagement: sagai · divorce: talaq
surprise: hairaan ashcharya · shy: sharmeela · shame: sharm · proud: garv · jealous: jalan · hate: nafrat ghrina
boring: ubaau · bore: ubna · calm: shaant · restless: bechain · panic: ghabrana ghabraya · depress: avsaad
confidence: aatmavishwas · wish: ichchha chahat · enjoy: mazaa majaa · miss: kami · ill: asvasth · wound: ghaav
injury: chot · cough: khansi · cold: zukaam jukaam thanda · blood: khoon rakt · bone: haddi · tooth: daant
ear: kaan · nose: naak · hair: baal · leg: taang · foot: pair paanv · knee: ghutna · throat: gala
spectacle: chashma · plaster: plastar · operation: shalyachikitsa · allergy: elarji · weight: vazan wajan
fast: upvaas vrat tez tej · house: haveli · kitchen: rasoi · door: darwaza · window: khidki · wall: deewar
roof: chhat · bed: bistar palang · chair: kursi · table: mez · key: chaabi · lock: taala · wallet: batua
bag: thaila jhola · cloth: kapda kapde · shoe: joota jute · umbrella: chhata · silver: chaandi
light: roshni bijli halka · fire: aag · knife: chaaku · pen: kalam · paper: kaagaz kagaj · toy: khilona
potato: aloo · onion: pyaaz · tomato: tamatar · salt: namak · lentil: daal · egg: anda · meat: maans gosht
fish: machhli · sweet: mithai meetha · spicy: teekha · yogurt: dahi · butter: makkhan · hungry: bhookh bhookha
thirst: pyaas · vegetarian: shakahari · sky: aasmaan aakash · moon: chaand chandrama · star: taara sitara
wind: hawa · storm: toofan aandhi · flood: baadh · forest: jangal van · field: khet · garden: bageecha bagicha
park: udyan · lake: jheel taalab · island: dweep · bridge: pul · station: steshan · mosque: masjid
church: girjaghar · monkey: bandar · horse: ghoda · elephant: haathi · lion: sher · snake: saanp
rabbit: khargosh · parrot: tota · swim: tairna tairaki · ride: sawaari · climb: chadhna chadhai · fall: girna
break: todna tootna toota · build: banana banaya · make: banaana · cut: kaatna · wash: dhona
clean: saaf safai svachh · open: kholna khola · close: band · find: dhoondhna · steal: chori churana
throw: fenkna · pull: kheenchna · carry: uthana · bring: laana laaya · send: bhejna · receive: praapt
pay: chukana · earn: kamana kamai · spend: kharch · choose: chunna chunav · change: badalna badlaav
move: sarakna · stay: rukna thaharna · leave: chhodna · return: lautna wapas
arrive: pahunchna · call: bulana · ask: poochhna · tell: batana · show: dikhana · hide: chhupana · watch: dekh
play: khela · draw: rekhachitra · paint: rangna · celebrate: manana · accident: durghatna haadsa
quarrel: takraar · hit: maarna · burn: jalna jalana · kite: patang · stone: patthar · colour: rang
yellow: peela · pink: gulabi · young: jawaan · tall: lamba · short: naata · heavy: bhaari
strong: mazboot majboot · weak: kamzor kamjor · slow: dheere dheema · hot: garam · dirty: ganda · cheap: sasta
expensive: mehanga mahanga · right: sahi · wrong: galat · true: sachcha
important: zaroori jaroori mahatvapurna · different: alag · same: samaan · rich: ameer · poor: gareeb
free: muft · busy: vyast · favourite: pasandida · strict: sakht · quiet: chup khamosh · alone: akele
minute: minat · hour: ghanta ghante · spring: basant vasant · monsoon: barsaat · date: tareekh tarikh
age: umra umar · beginning: shuruaat · end: ant · first: pehla · last: aakhri antim · late: der · early: jaldi
`
