/*
 * A student's memories in English, Hindi and romanised Hindi, and questions of which it is known what answers them:
 * `id | when | who | thread | text` and `question | ids`. Seen from Saturday, 21 November 2026, in Asia/Kolkata.
 */
export const seenFrom = new Date('2026-11-21T06:00:00Z')

export const remembered = `
m1 | 2025-03-14 | Asha | journal | Board exams are over. I slept for twelve hours.
m2 | 2025-05-08 | Asha | journal | Result day: 91 percent in science, and Papa cried a little.
m3 | 2025-06-20 | Asha | journal | Moved to Pune for college. My room has one window and a mango tree.
m4 | 2025-07-02 | Asha | journal | First lecture on data structures. I understood nothing.
m5 | 2025-08-15 | Asha | journal | Met Kavya at the flag hoisting; she plays the tabla.
m6 | 2025-09-10 | Asha | journal | Lost my blue bicycle near the library.
m7 | 2025-10-21 | Asha | journal | Diwali at home, Nani made besan laddoos.
m8 | 2025-12-03 | Asha | journal | Panic before the maths viva; breathing slowly helped.
m9 | 2025-12-28 | Asha | journal | Trip to Hampi with cousins, climbed Matanga hill for the sunrise.
m10 | 2026-01-09 | Asha | journal | Started running, two kilometres round the lake.
m11 | 2026-01-26 | Asha | journal | Bought a second-hand guitar for 3500 rupees.
m12 | 2026-02-14 | Asha | journal | Quit Instagram. My evenings are suddenly long.
m13 | 2026-03-11 | Asha | journal | Interviewed at a robotics startup and froze on the whiteboard.
m14 | 2026-03-19 | Asha | journal | The startup said no. I ate too much ice cream.
m15 | 2026-04-05 | Asha | journal | Fever for three days, hostel doctor gave me paracetamol.
m16 | 2026-05-17 | Asha | journal | Summer internship begins at a seed bank in Dehradun.
m17 | 2026-06-30 | Asha | journal | My mentor Dr Rao says I should write about drought maps.
m18 | 2026-08-08 | Asha | journal | Submitted the scholarship application at 11:58 at night.
m19 | 2026-09-12 | Asha | journal | Scholarship granted! Called Mummy first.
m20 | 2026-10-30 | Asha | journal | Half marathon in two hours and eleven minutes.
h1 | 2026-11-20 | Asha | diary-hi | आज परीक्षा की पढ़ाई नहीं हुई, सिर में दर्द था।
h2 | 2026-11-19 | Asha | diary-hi | माँ से फ़ोन पर झगड़ा हो गया, बाद में माफ़ी माँगी।
h3 | 2026-11-12 | Asha | diary-hi | रोहन ने मुझे पुस्तकालय में कविता सुनाई।
h4 | 2026-10-05 | Asha | diary-hi | पिताजी की तबीयत ख़राब है, अस्पताल जाना पड़ा।
h5 | 2026-10-14 | Asha | diary-hi | नौकरी के लिए पहला साक्षात्कार दिया, घबराहट कम थी।
h6 | 2026-09-01 | Asha | diary-hi | नई साइकिल ख़रीदी, लाल रंग की।
h7 | 2026-07-22 | Asha | diary-hi | गाँव में बहुत बारिश हुई, नदी सड़क तक आ गई।
h8 | 2026-06-11 | Asha | diary-hi | दादी ने अपनी शादी की कहानी सुनाई।
h9 | 2026-02-02 | Asha | diary-hi | मुझे रात में नींद नहीं आती, मन बेचैन रहता है।
h10 | 2025-11-25 | Asha | diary-hi | छोटे भाई ने क्रिकेट में शतक लगाया।
h11 | 2026-08-20 | Asha | diary-hi | पैसे बचाने के लिए बाहर खाना बंद किया।
h12 | 2026-04-28 | Asha | diary-hi | गणित में फिर कम अंक आए, शिक्षक ने समझाया।
r1 | 2026-11-10 | Asha | diary-ro | Aaj gym nahi gayi, bahut thakaan thi.
r2 | 2026-11-11 | Asha | diary-ro | Rohan ke saath chai pi aur project ki baat ki.
r3 | 2026-11-13 | Asha | diary-ro | Mummy ki dawai lena bhool gayi, bahut bura laga.
r4 | 2026-10-18 | Asha | diary-ro | Hostel ka khana itna kharab tha ki pet dard ho gaya.
r5 | 2026-10-02 | Asha | diary-ro | Kiraya dene ke liye bhai se paise udhaar liye.
r6 | 2026-09-25 | Asha | diary-ro | Meri saheli Zoya ki shaadi pakki ho gayi.
r7 | 2026-08-03 | Asha | diary-ro | Akela lag raha hai is naye shahar mein.
r8 | 2026-07-15 | Asha | diary-ro | Subah jaldi uthne ki aadat ban rahi hai.
r9 | 2026-06-05 | Asha | diary-ro | Dehradun mein pahad dekh kar dil khush ho gaya.
r10 | 2026-05-02 | Asha | diary-ro | Exam mein fail hone ka dar lagta hai.
r11 | 2026-03-25 | Asha | diary-ro | Guitar ki riyaz roz bees minute kar rahi hoon.
r12 | 2026-01-15 | Asha | diary-ro | Papa ne naya phone diya birthday par.
c1 | 2026-11-16 | Rohan | chat | Did you decide about the seminar topic?
c2 | 2026-11-16 | Asha | chat | Yes, groundwater in Marathwada.
c3 | 2026-11-16 | Rohan | chat | Nice. Who will supervise you?
c4 | 2026-11-16 | Asha | chat | Professor Deshmukh agreed this morning.
c5 | 2026-11-16 | Rohan | chat | And what do you still need?
c6 | 2026-11-16 | Asha | chat | Only the well readings from the district office.
c7 | 2026-11-17 | Zoya | chat-zoya | Which colour should the lehenga be?
c8 | 2026-11-17 | Asha | chat-zoya | Emerald green, with a thin gold border.
c9 | 2026-11-17 | Zoya | chat-zoya | And you must sing at the sangeet.
c10 | 2026-11-17 | Asha | chat-zoya | Only if Kavya brings her tabla.
c11 | 2026-11-02 | Vikram | chat-vikram | The rent goes up to 9000 from January.
c12 | 2026-11-02 | Asha | chat-vikram | Then I will look for a flatmate.
c13 | 2026-10-25 | Neha | chat-neha | I am allergic to peanuts, remember that for the picnic.
c14 | 2026-10-25 | Asha | chat-neha | Noted, I will bring lemon rice instead.
n1 | 2026-11-18 | Asha | - | Habit note: meditated ten minutes, mind was noisy.
n2 | 2026-11-14 | Asha | - | Mood note: calm after cleaning the kitchen.
x1 | 2025-12-25 | Asha | - | Carols at the chapel, then plum cake with Tenzin.
x2 | 2026-02-23 | Asha | - | Chikungunya for ten days, every joint hurts.
x3 | 2026-02-25 | Asha | - | Mummy reads the newspaper to me, I cannot hold it.
x4 | 2026-08-29 | Asha | - | मेरी फ्लैटमेट ईशानी जनवरी में जा रही है।
x5 | 2026-09-05 | Asha | - | Biochemistry internal: eighteen of twenty.
x6 | 2026-11-09 | Asha | - | Patakhon se kutta darr gaya, raat bhar jaage.
n3 | 2026-11-09 | Asha | - | Check-in: finished two chapters of the thermodynamics book.
`

export const asked = `
When did the board exams end? | m1
How many percent did I get in science? | m2
Where did I move for college? | m3
Who plays the tabla? | m5 c10
What happened to my bicycle? | m6 h6
What helped against panic before the viva? | m8
Where did I watch the sunrise? | m9
How much did the guitar cost? | m11
What did I do last March? | m13 m14 r11
What happened in May 2025? | m2
What happened on 8 May? | m2
What did I do last summer? | m16 m17 r9 h8 h7
How was I sick in April? | m15
Which social network did I quit? | m12
Which startup rejected me? | m14 m13
What did Dr Rao advise me? | m17
When did I apply for the scholarship? | m18
Whom did I call about the scholarship? | m19
How long did the half marathon take? | m20
What happened yesterday? | h1
What happened two days ago? | h2
What did I do last week? | r1 r2 h3 r3 n2 n3
Did I fight with my mother? | h2
Who recited a poem to me? | h3
Why was my father in hospital? | h4
How was my first job interview in Hindi? | h5
What did grandmother tell about her marriage? | h8
Why can I not sleep at night? | h9
What did my brother do in cricket? | h10
How do I save money? | h11
Which teacher explained mathematics? | h12
How was the hostel food? | r4
From whom did I borrow money for rent? | r5
Which friend is getting married? | r6
When did I feel lonely in the city? | r7
Which habit is growing in the morning? | r8
What am I afraid of? | r10
What did Papa give me for my birthday? | r12
kal kya hua tha? | h1
parso kya hua tha? | h2
pichle hafte maine kya kiya? | r1 r2 h3 r3 n2 n3
pichle mahine kya hua tha? | m20 h4 h5 r4 r5 c13 c14
meri neend kaisi hai? | h9 m1
maa se jhagda kab hua? | h2
kitab kitni padhi? | n3
bhai se paise kab liye? | r5
shaadi kiski hai? | r6 h8
pariksha ka dar | r10 h1
पढ़ाई क्यों नहीं हुई? | h1
मेरी सहेली की शादी | r6
दवाई लेना कौन भूल गया? | r3
अकेलापन कब लगा? | r7
गिटार का अभ्यास कितना करती हूँ? | r11
पिछले महीने अस्पताल कौन गया? | h4
मैंने इंस्टाग्राम कब छोड़ा? Instagram | m12
दौड़ना कब शुरू किया? | m10
What is the seminar about? | c2
Who will supervise my seminar? | c4
What do I still need for the seminar? | c6
Which colour will the lehenga be? | c8
What did Vikram say about the rent? | c11
What must I not bring for Neha? | c13
How was I after meditation? | n1
When was I calm? | n2
What did I do before the maths viva? | m8 h10
What did I do last Christmas? | x1
तेनज़िन के साथ क्या खाया? | x1
Who read to me when I was ill? | x3
जब मैं बीमार थी तब किसने पढ़ा? | x3
When does Ishani leave? | x4
flatmate kab ja rahi hai | x4
बायोकेमिस्ट्री में कितने मिले? | x5
What happened after Diwali? | x6
दीवाली के बाद क्या हुआ? | x6
Where did I intern? | m16
`
