-- The same as at the end of postgresql.sql, for the new guards and for those that took an older one's place.

-- ALWAYS: session_replication_role = replica switches ordinary triggers off, and the foreign keys with them.
DO $$
DECLARE
  guard record;
BEGIN
  FOR guard IN
    SELECT t.tgname AS name, t.tgrelid::regclass AS guarded FROM pg_trigger AS t
    JOIN pg_class AS c ON c.oid = t.tgrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace
    WHERE NOT t.tgisinternal AND n.nspname = current_schema()
  LOOP
    EXECUTE 'ALTER TABLE ' || guard.guarded || ' ENABLE ALWAYS TRIGGER ' || quote_ident(guard.name);
  END LOOP;
END $$;

-- A fixed search_path with pg_temp last: a temporary table called "decision" would stand in for the real one otherwise.
DO $$
DECLARE
  called regprocedure;
BEGIN
  FOR called IN
    SELECT p.oid::regprocedure FROM pg_proc AS p JOIN pg_namespace AS n ON n.oid = p.pronamespace
    WHERE n.nspname = current_schema() AND (p.proname IN ('gate_raise', 'gate_refuse')
      OR EXISTS (SELECT 1 FROM pg_trigger AS t WHERE t.tgfoid = p.oid))
  LOOP
    EXECUTE 'ALTER FUNCTION ' || called || ' SET search_path = ' || quote_ident(current_schema()) || ', pg_temp';
  END LOOP;
END $$;
