ALTER TABLE "memory_claims" ADD COLUMN "since" text;--> statement-breakpoint
ALTER TABLE "memory_facts" ADD COLUMN "since" text;