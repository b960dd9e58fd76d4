import type { Figure } from './figure.ts'

export const kavya: Figure = {
  key: 'kavya',
  name: 'Kavya Reddy',
  language: 'en',
  about: 'Signed up a minute ago: the record is empty',
  goals: [],
  habits: [],
  memories: [],
}
