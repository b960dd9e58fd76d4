import type { Theme } from '#goals/goals.api.ts'
import type { Archetype } from '#goals/planner/archetype.ts'
import { exam } from './exam.ts'
import { fitness } from './fitness.ts'
import { generic } from './generic.ts'
import { jobSearch } from './job-search.ts'
import { language } from './language.ts'
import { project } from './project.ts'
import { quitting } from './quitting.ts'
import { reading } from './reading.ts'
import { saving } from './saving.ts'
import { skill } from './skill.ts'
import { sleep } from './sleep.ts'
import { social } from './social.ts'

export const archetypes: Record<Theme, Archetype> = {
  exam,
  fitness,
  skill,
  'job-search': jobSearch,
  saving,
  sleep,
  reading,
  language,
  project,
  quitting,
  social,
  generic,
}
