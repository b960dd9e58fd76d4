-- A habit serves a goal of the same member or none; a goal that is deleted leaves its habits.
ALTER TABLE habits ADD CONSTRAINT habits_goal_own FOREIGN KEY (goal_id, member_id) REFERENCES goals (id, member_id) ON DELETE SET NULL (goal_id);
