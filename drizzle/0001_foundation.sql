CREATE TABLE "conversations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"title" text NOT NULL,
	"mode" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "conversations_own" UNIQUE("id","member_id")
);
--> statement-breakpoint
ALTER TABLE "conversations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"role" text NOT NULL,
	"text" text NOT NULL,
	"citations" jsonb NOT NULL,
	"source" text,
	"prompt_version" text,
	"suggested_replies" jsonb NOT NULL,
	"status" text NOT NULL,
	"fell_back" boolean NOT NULL,
	"answers" uuid,
	"idempotency_key" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "messages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "checkins" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"date" date NOT NULL,
	"time_zone" text NOT NULL,
	"outcome" text NOT NULL,
	"value" double precision,
	"minutes" integer,
	"note" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "checkins" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "goals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"title" text NOT NULL,
	"description" text,
	"theme" text NOT NULL,
	"deadline" date,
	"constraints" jsonb NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "goals_own" UNIQUE("id","member_id")
);
--> statement-breakpoint
ALTER TABLE "goals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"source" text NOT NULL,
	"status" text NOT NULL,
	"cause" text NOT NULL,
	"note" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "plans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "goal_steps" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"due_date" date NOT NULL,
	"detail" text,
	"done_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "goal_steps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_suggestions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"evidence" jsonb NOT NULL,
	"effect" jsonb NOT NULL,
	"deadline" jsonb,
	"status" text NOT NULL,
	"plan_version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "plan_suggestions_decided" CHECK (("plan_suggestions"."status" = 'open') = ("plan_suggestions"."decided_at" is null))
);
--> statement-breakpoint
ALTER TABLE "plan_suggestions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "completions" (
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"habit_id" uuid NOT NULL,
	"date" date NOT NULL,
	"time_zone" text NOT NULL,
	"value" double precision,
	"skip" boolean NOT NULL,
	"note" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "completions_habit_id_date_pk" PRIMARY KEY("habit_id","date")
);
--> statement-breakpoint
ALTER TABLE "completions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "habits" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"goal_id" uuid,
	"name" text NOT NULL,
	"schedule" jsonb NOT NULL,
	"target" jsonb,
	"earlier" jsonb NOT NULL,
	"minutes" integer,
	"part_of_day" text NOT NULL,
	"cue" text,
	"smallest" text,
	"reminder_at" text,
	"colour" text,
	"icon" text,
	"begun_on" date NOT NULL,
	"starts_on" date NOT NULL,
	"position" integer NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"archived_on" date,
	"folded" jsonb,
	"read_from" date NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "habits_own" UNIQUE("id","member_id")
);
--> statement-breakpoint
ALTER TABLE "habits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "habit_pauses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"habit_id" uuid NOT NULL,
	"from" date NOT NULL,
	"to" date,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "habit_pauses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" uuid NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"inviter_id" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "members" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "organisations_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "organisations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"active_organization_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"is_operator" boolean DEFAULT false NOT NULL,
	"time_zone" text DEFAULT 'Asia/Kolkata' NOT NULL,
	"day_start" text DEFAULT '03:00' NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"currency" text DEFAULT 'INR' NOT NULL,
	"theme" text DEFAULT 'system' NOT NULL,
	"reminder_at" text DEFAULT '07:00',
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email"),
	CONSTRAINT "users_currency" CHECK ("users"."currency" ~ '^[A-Z]{3}$')
);
--> statement-breakpoint
ALTER TABLE "users" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "verifications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "appointments" (
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"time_zone" text NOT NULL,
	"local_time" text,
	"next_at" timestamp (3) with time zone,
	CONSTRAINT "appointments_member_id_kind_subject_id_pk" PRIMARY KEY("member_id","kind","subject_id")
);
--> statement-breakpoint
ALTER TABLE "appointments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"about" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"href" text,
	"read_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "notices_once" UNIQUE("member_id","kind","about")
);
--> statement-breakpoint
ALTER TABLE "notices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"key" text NOT NULL,
	"request" text NOT NULL,
	"answer" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_member_id_key_pk" PRIMARY KEY("member_id","key")
);
--> statement-breakpoint
ALTER TABLE "idempotency_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_conversation_id_member_id_conversations_id_member_id_fk" FOREIGN KEY ("conversation_id","member_id") REFERENCES "public"."conversations"("id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checkins" ADD CONSTRAINT "checkins_goal_id_member_id_goals_id_member_id_fk" FOREIGN KEY ("goal_id","member_id") REFERENCES "public"."goals"("id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_goal_id_member_id_goals_id_member_id_fk" FOREIGN KEY ("goal_id","member_id") REFERENCES "public"."goals"("id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_steps" ADD CONSTRAINT "goal_steps_goal_id_member_id_goals_id_member_id_fk" FOREIGN KEY ("goal_id","member_id") REFERENCES "public"."goals"("id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_suggestions" ADD CONSTRAINT "plan_suggestions_goal_id_member_id_goals_id_member_id_fk" FOREIGN KEY ("goal_id","member_id") REFERENCES "public"."goals"("id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "completions" ADD CONSTRAINT "completions_habit_id_member_id_habits_id_member_id_fk" FOREIGN KEY ("habit_id","member_id") REFERENCES "public"."habits"("id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "habit_pauses" ADD CONSTRAINT "habit_pauses_habit_id_member_id_habits_id_member_id_fk" FOREIGN KEY ("habit_id","member_id") REFERENCES "public"."habits"("id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_inviter_id_users_id_fk" FOREIGN KEY ("inviter_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "conversations_recent" ON "conversations" USING btree ("member_id","updated_at");--> statement-breakpoint
CREATE INDEX "conversations_owner" ON "conversations" USING btree ("member_id","organisation_id");--> statement-breakpoint
CREATE INDEX "messages_conversation" ON "messages" USING btree ("conversation_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_key" ON "messages" USING btree ("member_id","idempotency_key");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_answer" ON "messages" USING btree ("answers");--> statement-breakpoint
CREATE INDEX "messages_owner" ON "messages" USING btree ("member_id","organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "checkins_day" ON "checkins" USING btree ("goal_id","date");--> statement-breakpoint
CREATE INDEX "checkins_owner" ON "checkins" USING btree ("member_id","organisation_id");--> statement-breakpoint
CREATE INDEX "goals_owner" ON "goals" USING btree ("member_id","organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "plans_version" ON "plans" USING btree ("goal_id","version");--> statement-breakpoint
CREATE INDEX "plans_owner" ON "plans" USING btree ("member_id","organisation_id");--> statement-breakpoint
CREATE INDEX "goal_steps_goal" ON "goal_steps" USING btree ("goal_id");--> statement-breakpoint
CREATE INDEX "goal_steps_due" ON "goal_steps" USING btree ("member_id","due_date") WHERE "goal_steps"."done_at" is null;--> statement-breakpoint
CREATE INDEX "goal_steps_owner" ON "goal_steps" USING btree ("member_id","organisation_id");--> statement-breakpoint
CREATE INDEX "plan_suggestions_goal" ON "plan_suggestions" USING btree ("goal_id","status");--> statement-breakpoint
CREATE INDEX "plan_suggestions_owner" ON "plan_suggestions" USING btree ("member_id","organisation_id");--> statement-breakpoint
CREATE INDEX "completions_day" ON "completions" USING btree ("member_id","date");--> statement-breakpoint
CREATE INDEX "habits_goal" ON "habits" USING btree ("goal_id");--> statement-breakpoint
CREATE INDEX "habits_reminder" ON "habits" USING btree ("member_id") WHERE "habits"."reminder_at" is not null and "habits"."archived_at" is null;--> statement-breakpoint
CREATE INDEX "habits_owner" ON "habits" USING btree ("member_id","organisation_id");--> statement-breakpoint
CREATE INDEX "habit_pauses_habit" ON "habit_pauses" USING btree ("habit_id");--> statement-breakpoint
CREATE INDEX "habit_pauses_owner" ON "habit_pauses" USING btree ("member_id","organisation_id");--> statement-breakpoint
CREATE INDEX "accounts_user" ON "accounts" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "invitations_organisation" ON "invitations" USING btree ("organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "members_once" ON "members" USING btree ("user_id","organisation_id");--> statement-breakpoint
CREATE INDEX "members_organisation" ON "members" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verifications_identifier" ON "verifications" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "appointments_next" ON "appointments" USING btree ("next_at");--> statement-breakpoint
CREATE INDEX "notices_inbox" ON "notices" USING btree ("member_id","id");--> statement-breakpoint
CREATE INDEX "notices_unread" ON "notices" USING btree ("member_id") WHERE "notices"."read_at" is null;--> statement-breakpoint
CREATE POLICY "conversations_own" ON "conversations" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "messages_own" ON "messages" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "checkins_own" ON "checkins" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "goals_own" ON "goals" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "plans_own" ON "plans" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "goal_steps_own" ON "goal_steps" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "plan_suggestions_own" ON "plan_suggestions" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "completions_own" ON "completions" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "habits_own" ON "habits" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "habit_pauses_own" ON "habit_pauses" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "appointments_own" ON "appointments" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "notices_own" ON "notices" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "idempotency_keys_own" ON "idempotency_keys" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));