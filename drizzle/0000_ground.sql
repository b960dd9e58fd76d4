-- Extensions are optional: without pgvector memory searches in the process instead.
DO $$
DECLARE wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['vector', 'pg_trgm'] LOOP
    IF EXISTS (SELECT 1 FROM pg_available_extensions WHERE name = wanted) THEN
      BEGIN
        EXECUTE format('CREATE EXTENSION IF NOT EXISTS %I', wanted);
      EXCEPTION WHEN insufficient_privilege THEN
        RAISE NOTICE 'extension % is available, but this user may not create it', wanted;
      END;
    END IF;
  END LOOP;
END $$;
--> statement-breakpoint
-- The role that a member's transaction takes; row-level security binds it. Roles belong to the cluster: another database may have made it.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'drishti_member') THEN
    BEGIN
      CREATE ROLE drishti_member NOLOGIN;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
  END IF;
  EXECUTE format('GRANT drishti_member TO %I', current_user);
EXCEPTION WHEN unique_violation THEN NULL;
END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO drishti_member;
--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO drishti_member;
