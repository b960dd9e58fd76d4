CREATE TABLE "proposals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"tool" text NOT NULL,
	"input" jsonb NOT NULL,
	"label" text NOT NULL,
	"language" text NOT NULL,
	"status" text NOT NULL,
	"result" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "proposals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "insight_looks" (
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"relations" integer NOT NULL,
	"common_days" integer NOT NULL,
	CONSTRAINT "insight_looks_member_id_pk" PRIMARY KEY("member_id")
);
--> statement-breakpoint
ALTER TABLE "insight_looks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "insights" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"first_key" text NOT NULL,
	"second_key" text NOT NULL,
	"lag" smallint NOT NULL,
	"first" jsonb NOT NULL,
	"second" jsonb NOT NULL,
	"effect" double precision NOT NULL,
	"low" double precision NOT NULL,
	"high" double precision NOT NULL,
	"sides" jsonb NOT NULL,
	"n" integer NOT NULL,
	"p" double precision NOT NULL,
	"q" double precision NOT NULL,
	"looked" integer NOT NULL,
	"from" date NOT NULL,
	"to" date NOT NULL,
	"days" jsonb NOT NULL,
	"status" text NOT NULL,
	"first_found_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"told_at" timestamp (3) with time zone,
	CONSTRAINT "insights_once" UNIQUE("member_id","first_key","second_key","lag")
);
--> statement-breakpoint
ALTER TABLE "insights" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memory_embedders" (
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"source" text,
	"dimension" integer,
	"trust" real NOT NULL,
	"tried_with" integer NOT NULL,
	"version" integer NOT NULL,
	"is_waiting" boolean NOT NULL,
	"busy_until" timestamp (3) with time zone,
	"tried_at" timestamp (3) with time zone,
	CONSTRAINT "memory_embedders_member_id_pk" PRIMARY KEY("member_id")
);
--> statement-breakpoint
ALTER TABLE "memory_embedders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memory_vectors" (
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"memory_id" uuid NOT NULL,
	"source" text NOT NULL,
	"dimension" integer NOT NULL,
	"about" text NOT NULL,
	"vector" "bytea" NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "memory_vectors_memory_id_source_pk" PRIMARY KEY("memory_id","source")
);
--> statement-breakpoint
ALTER TABLE "memory_vectors" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memory_claims" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"memory_id" uuid,
	"fact_id" uuid,
	"subject" text NOT NULL,
	"attribute" text NOT NULL,
	"topic" text NOT NULL,
	"value" text NOT NULL,
	"value_key" text NOT NULL,
	"says" text NOT NULL,
	"is_change" boolean NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"confidence" double precision NOT NULL,
	"origin" text NOT NULL,
	"corrects" text
);
--> statement-breakpoint
ALTER TABLE "memory_claims" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memory_facts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"attribute" text NOT NULL,
	"topic" text NOT NULL,
	"value" text NOT NULL,
	"value_key" text NOT NULL,
	"valid_from" timestamp (3) with time zone,
	"valid_to" timestamp (3) with time zone,
	"said_last" timestamp (3) with time zone NOT NULL,
	"confidence" double precision NOT NULL,
	"contradicts" uuid[] NOT NULL,
	"pinned" boolean NOT NULL,
	"corrected_at" timestamp (3) with time zone,
	"history" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "memory_facts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memory_imports" (
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"status" text NOT NULL,
	"lines" integer NOT NULL,
	"done" integer NOT NULL,
	"counts" jsonb NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "memory_imports_member_id_id_pk" PRIMARY KEY("member_id","id")
);
--> statement-breakpoint
ALTER TABLE "memory_imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memory_settings" (
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"is_on" boolean NOT NULL,
	"off" text[] NOT NULL,
	"forgotten_before" timestamp (3) with time zone,
	"filled_at" timestamp (3) with time zone,
	CONSTRAINT "memory_settings_member_id_pk" PRIMARY KEY("member_id")
);
--> statement-breakpoint
ALTER TABLE "memory_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memory_uses" (
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"id" uuid NOT NULL,
	"was_prompted" boolean NOT NULL,
	"was_used" boolean NOT NULL,
	CONSTRAINT "memory_uses_message_id_kind_id_pk" PRIMARY KEY("message_id","kind","id")
);
--> statement-breakpoint
ALTER TABLE "memory_uses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memory_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"memory_id" uuid NOT NULL,
	"text" text NOT NULL,
	"until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "memory_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memory_tombstones" (
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "memory_tombstones_member_id_kind_key_pk" PRIMARY KEY("member_id","kind","key")
);
--> statement-breakpoint
ALTER TABLE "memory_tombstones" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memories" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"source_kind" text NOT NULL,
	"source_id" text NOT NULL,
	"part" integer NOT NULL,
	"external_id" text,
	"text" text NOT NULL,
	"author" text,
	"thread" text,
	"seq" integer,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"said_at" timestamp (3) with time zone NOT NULL,
	"href" text,
	"pinned" boolean DEFAULT false NOT NULL,
	"superseded_by" uuid,
	"terms" text NOT NULL,
	"around" text NOT NULL,
	"block" text NOT NULL,
	"search" "tsvector" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "memories" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memory_blocks" (
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"block" text NOT NULL,
	"memories" integer NOT NULL,
	"length" integer NOT NULL,
	"counts" jsonb NOT NULL,
	CONSTRAINT "memory_blocks_member_id_block_pk" PRIMARY KEY("member_id","block")
);
--> statement-breakpoint
ALTER TABLE "memory_blocks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memory_stores" (
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"memories" integer NOT NULL,
	"length" integer NOT NULL,
	CONSTRAINT "memory_stores_member_id_pk" PRIMARY KEY("member_id")
);
--> statement-breakpoint
ALTER TABLE "memory_stores" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memory_terms" (
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"term" text NOT NULL,
	"memories" integer NOT NULL,
	CONSTRAINT "memory_terms_member_id_term_pk" PRIMARY KEY("member_id","term")
);
--> statement-breakpoint
ALTER TABLE "memory_terms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisation_models" (
	"organisation_id" uuid PRIMARY KEY NOT NULL,
	"provider" text NOT NULL,
	"base_url" text,
	"model" text NOT NULL,
	"embed_model" text,
	"sealed_key" text,
	"sealed_with" text,
	"key_end" text,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "organisation_models" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "model_calls" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"task" text NOT NULL,
	"source" text NOT NULL,
	"is_own_key" boolean NOT NULL,
	"prompt_version" text,
	"started_at" timestamp (3) with time zone NOT NULL,
	"first_ms" integer,
	"total_ms" integer NOT NULL,
	"tokens_in" integer NOT NULL,
	"tokens_out" integer NOT NULL,
	"is_estimated" boolean NOT NULL,
	"cost_micro" bigint,
	"outcome" text NOT NULL,
	"reason" text
);
--> statement-breakpoint
ALTER TABLE "model_calls" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "answer_checks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"verdict" text NOT NULL,
	"source" text NOT NULL,
	"prompt_version" text NOT NULL,
	"message_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "answer_checks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "care_consents" (
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"tell_mentor" boolean NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "care_consents_member_id_pk" PRIMARY KEY("member_id")
);
--> statement-breakpoint
ALTER TABLE "care_consents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "care_moments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"certainty" text NOT NULL,
	"endpoint" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "care_moments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "pinned" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "incognito" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "fell_back_why" text;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "made" jsonb;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "earlier" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "prompt_version" text;--> statement-breakpoint
ALTER TABLE "habits" ADD COLUMN "moves" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memory_vectors" ADD CONSTRAINT "memory_vectors_memory_id_memories_id_fk" FOREIGN KEY ("memory_id") REFERENCES "public"."memories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memory_claims" ADD CONSTRAINT "memory_claims_memory_id_memories_id_fk" FOREIGN KEY ("memory_id") REFERENCES "public"."memories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memory_claims" ADD CONSTRAINT "memory_claims_fact_id_memory_facts_id_fk" FOREIGN KEY ("fact_id") REFERENCES "public"."memory_facts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memory_versions" ADD CONSTRAINT "memory_versions_memory_id_memories_id_fk" FOREIGN KEY ("memory_id") REFERENCES "public"."memories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_models" ADD CONSTRAINT "organisation_models_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "proposals_message" ON "proposals" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "proposals_owner" ON "proposals" USING btree ("member_id","organisation_id");--> statement-breakpoint
CREATE INDEX "insights_owner" ON "insights" USING btree ("member_id","organisation_id");--> statement-breakpoint
CREATE INDEX "memory_vectors_version" ON "memory_vectors" USING btree ("member_id","source","version","memory_id");--> statement-breakpoint
CREATE INDEX "memory_claims_memory" ON "memory_claims" USING btree ("memory_id");--> statement-breakpoint
CREATE INDEX "memory_claims_fact" ON "memory_claims" USING btree ("fact_id");--> statement-breakpoint
CREATE INDEX "memory_claims_group" ON "memory_claims" USING btree ("member_id","subject","attribute","topic");--> statement-breakpoint
CREATE INDEX "memory_facts_group" ON "memory_facts" USING btree ("member_id","subject","attribute","topic");--> statement-breakpoint
CREATE INDEX "memory_facts_owner" ON "memory_facts" USING btree ("member_id","organisation_id");--> statement-breakpoint
CREATE INDEX "memory_uses_owner" ON "memory_uses" USING btree ("member_id","organisation_id");--> statement-breakpoint
CREATE INDEX "memory_versions_memory" ON "memory_versions" USING btree ("memory_id","until");--> statement-breakpoint
CREATE UNIQUE INDEX "memories_source" ON "memories" USING btree ("member_id","source_kind","source_id","part");--> statement-breakpoint
CREATE INDEX "memories_thread" ON "memories" USING btree ("member_id","thread","occurred_at",coalesce("seq", 0),"id");--> statement-breakpoint
CREATE INDEX "memories_time" ON "memories" USING btree ("member_id","occurred_at","id");--> statement-breakpoint
CREATE INDEX "memories_search" ON "memories" USING gin ("search") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "model_calls_started" ON "model_calls" USING btree ("started_at");--> statement-breakpoint
CREATE INDEX "model_calls_spent" ON "model_calls" USING btree ("organisation_id","started_at");--> statement-breakpoint
CREATE INDEX "model_calls_owner" ON "model_calls" USING btree ("member_id","organisation_id");--> statement-breakpoint
CREATE INDEX "answer_checks_recent" ON "answer_checks" USING btree ("member_id","created_at");--> statement-breakpoint
CREATE INDEX "answer_checks_owner" ON "answer_checks" USING btree ("member_id","organisation_id");--> statement-breakpoint
CREATE INDEX "care_moments_recent" ON "care_moments" USING btree ("member_id","created_at");--> statement-breakpoint
CREATE INDEX "care_moments_owner" ON "care_moments" USING btree ("member_id","organisation_id");--> statement-breakpoint
CREATE POLICY "proposals_own" ON "proposals" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "insight_looks_own" ON "insight_looks" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "insights_own" ON "insights" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "memory_embedders_own" ON "memory_embedders" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "memory_vectors_own" ON "memory_vectors" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "memory_claims_own" ON "memory_claims" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "memory_facts_own" ON "memory_facts" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "memory_imports_own" ON "memory_imports" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "memory_settings_own" ON "memory_settings" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "memory_uses_own" ON "memory_uses" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "memory_versions_own" ON "memory_versions" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "memory_tombstones_own" ON "memory_tombstones" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "memories_own" ON "memories" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "memory_blocks_own" ON "memory_blocks" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "memory_stores_own" ON "memory_stores" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "memory_terms_own" ON "memory_terms" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "model_calls_own" ON "model_calls" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "answer_checks_own" ON "answer_checks" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "care_consents_own" ON "care_consents" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "care_moments_own" ON "care_moments" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
-- A memory and its index terms stay in one place, uncompressed: reading a candidate never unpacks.
ALTER TABLE "memories" SET (toast_tuple_target = 8160);
--> statement-breakpoint
ALTER TABLE "memory_blocks" SET (toast_tuple_target = 8160);
--> statement-breakpoint
ALTER TABLE "memory_blocks" ALTER COLUMN "counts" SET STORAGE EXTERNAL;
