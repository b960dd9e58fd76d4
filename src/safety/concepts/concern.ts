import { type Concept, concept } from './concept.ts'

const of = (name: string, english: string[], hindi: string[]) => concept('self-harm', name, english, hindi)

/** Who is worried about another speaks of that person, and of silence. */
export const concernConcepts: Concept[] = [
  of(
    'other-person',
    [
      '(my|a|our|this) (best |close |old |online |younger |elder |little |only |school |college |hostel )*(friend|roommate|classmate|brother|sister|cousin|junior|senior|girl|boy|mother|mom|dad|father|son|daughter|student|neighbou?r|colleague|flatmate|batchmate|teammate|bf|gf|ex|wife|husband|mate|aunt|uncle)',
      '(he|she|they) (has|have|is|was|says?|said|told|keeps?|wrote|texted|posted|gave|talks?|wants?|does|did|will|just)',
      '(him|his|her|hers|their)',
    ],
    [
      '(dost|saheli|sahelli|yaar|behen|bhai|didi|bhaiya|roommate|cousin|classmate|junior|padosi|friend|bandi|banda|ladka|ladki)',
      '(uska|uski|uske|usko|usne|usse|unka|unki|unhone)',
    ],
  ),
  of(
    'concern',
    [
      '(worried|worry|scared for|concerned|should i|what (do|can|should) (i|we)|how (do|can|should) (i|we) (help|stop|save)|help (him|her|them)|save (him|her|them)|stop (him|her|them))',
      '(phone|mobile) (is )?(switched )?off',
      '(not|is not|stopped|never) (answering|replying|picking|responding|eating|talking|coming out|opening)',
      '(last seen|missing since|locked (himself|herself)|will not open|not reachable|voice note|status (said|says)|posted|typed|left the group|group)',
    ],
    [
      '(chinta|fikar|fikr|tension|kya karu|kya karun|kaise bacha*|kaise rok*|kaise madad|samjhau|samjhaun|darr lag*|dar lag*)',
      '(phone|mobile|fon) .. (off|band|nahi utha*|switch)',
      '(reply|jawab|javab|call|phone) .. (nahi|na)',
      '(status|story|group|msg|message|post) .. (likh*|lagaya|dala|daala|bhej*|chhod*|daal*)',
      '(darwaza|kamra|room|khud ko) .. (band|nahi khol*)',
      '(khana|baat|kisi se) .. (nahi|band|chhod*)',
    ],
  ),
]
