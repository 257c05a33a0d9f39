-- Who may do what in one service's database. An administrator runs it inside that database, as often as wanted:
--   SET answerable.service = 'meetings';
-- The login roles <service> and <service>_owner exist already, with passwords of their own.
DO $$
DECLARE
    service CONSTANT text := current_setting('answerable.service');
    owner   CONSTANT text := service || '_owner';
    audit   CONSTANT text := service || '_audit';
    changes  CONSTANT text := 'SELECT, INSERT, UPDATE, DELETE';
    counters CONSTANT text := 'USAGE, SELECT';
    owned_by_service CONSTANT boolean :=
        (SELECT pg_get_userbyid(datdba) = service FROM pg_database WHERE datname = current_database());
BEGIN
    -- The audit trail belongs to a role that nobody logs in as. Its tables are made by the owner's migrations.
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = audit) THEN
        EXECUTE format('CREATE ROLE %I NOLOGIN', audit);
    END IF;
    EXECUTE format('GRANT %I TO %I WITH INHERIT FALSE, SET TRUE', audit, owner);

    -- The owner migrates. Nobody else comes in but the service.
    IF owned_by_service THEN
        EXECUTE format('REASSIGN OWNED BY %I TO %I', service, owner);
        EXECUTE format('REVOKE %I FROM %I', audit, service);
        EXECUTE format('GRANT %s ON ALL TABLES IN SCHEMA public TO %I', changes, service);
        EXECUTE format('GRANT %s ON ALL SEQUENCES IN SCHEMA public TO %I', counters, service);
    ELSE
        EXECUTE format('ALTER DATABASE %I OWNER TO %I', current_database(), owner);
    END IF;
    EXECUTE format('REVOKE CONNECT, TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO %I', current_database(), service);

    -- The service reads and writes rows, and owns nothing: it can neither change a table nor the audit trail.
    EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', service);
    EXECUTE format('ALTER DEFAULT PRIVILEGES FOR ROLE %I IN SCHEMA public GRANT %s ON TABLES TO %I', owner, changes, service);
    EXECUTE format('ALTER DEFAULT PRIVILEGES FOR ROLE %I IN SCHEMA public GRANT %s ON SEQUENCES TO %I', owner, counters, service);
END
$$;
