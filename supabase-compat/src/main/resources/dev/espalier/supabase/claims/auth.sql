-- What policies written for Supabase call, on plain PostgreSQL 14 or newer: the schema auth with uid(), role(), email()
-- and jwt(), and the roles anon, authenticated and service_role. A superuser runs it, in one transaction, in every
-- database that has such policies, and may run it again: it changes no role and no object that is there already but its
-- own four functions.
--
-- The functions read one setting of the transaction, request.jwt.claims: the claims of whoever asks, as JSON. Where the
-- setting is missing or empty, or has no such claim, they answer NULL, and what a policy compares with NULL is not true.
-- Their bodies are bound to what they name when they are made: no search path changes later what they call, and the
-- planner still sees through them.

do $$
begin
  if not exists (select from pg_catalog.pg_roles where rolname = 'anon') then
    create role anon nologin noinherit;
  end if;
  if not exists (select from pg_catalog.pg_roles where rolname = 'authenticated') then
    create role authenticated nologin noinherit;
  end if;
  if not exists (select from pg_catalog.pg_roles where rolname = 'service_role') then
    create role service_role nologin noinherit bypassrls;
  elsif not exists (select from pg_catalog.pg_roles where rolname = 'service_role' and rolbypassrls) then
    raise warning 'the role service_role was there before and does not bypass row-level security';
  end if;
end $$;

create schema if not exists auth;

-- All claims of the caller.
create or replace function auth.jwt() returns jsonb
  language sql stable parallel safe
  return nullif(pg_catalog.current_setting('request.jwt.claims', true), '')::pg_catalog.jsonb;

-- The caller's id, the claim sub. One that is no UUID is an error, 22P02.
create or replace function auth.uid() returns uuid
  language sql stable parallel safe
  return nullif(auth.jwt() operator(pg_catalog.->>) 'sub', '')::pg_catalog.uuid;

-- The caller's role, as the claims say it.
create or replace function auth.role() returns text
  language sql stable parallel safe
  return auth.jwt() operator(pg_catalog.->>) 'role';

-- The caller's address, if the claims have one.
create or replace function auth.email() returns text
  language sql stable parallel safe
  return auth.jwt() operator(pg_catalog.->>) 'email';

grant usage on schema auth to anon, authenticated, service_role;
grant execute on function auth.jwt(), auth.uid(), auth.role(), auth.email() to anon, authenticated, service_role;
