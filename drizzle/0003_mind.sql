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
CREATE UNIQUE INDEX "memories_source" ON "memories" USING btree ("member_id","source_kind","source_id","part");--> statement-breakpoint
CREATE INDEX "memories_thread" ON "memories" USING btree ("member_id","thread","occurred_at",coalesce("seq", 0),"id");--> statement-breakpoint
CREATE INDEX "memories_time" ON "memories" USING btree ("member_id","occurred_at","id");--> statement-breakpoint
CREATE INDEX "memories_search" ON "memories" USING gin ("search") WITH (fastupdate=false);--> statement-breakpoint
CREATE POLICY "memories_own" ON "memories" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "memory_blocks_own" ON "memory_blocks" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "memory_stores_own" ON "memory_stores" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
CREATE POLICY "memory_terms_own" ON "memory_terms" AS PERMISSIVE FOR ALL TO "drishti_member" USING (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true)) WITH CHECK (organisation_id::text = current_setting('drishti.organisation', true) and member_id::text = current_setting('drishti.member', true));--> statement-breakpoint
-- A memory and its index terms stay in one place: reading a candidate never unpacks.
ALTER TABLE "memories" SET (toast_tuple_target = 8160);
