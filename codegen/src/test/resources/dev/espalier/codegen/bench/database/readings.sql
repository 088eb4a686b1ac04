-- What is streamed.
create table readings (
  id       bigint primary key,
  sensor   integer not null,
  taken_at timestamptz not null,
  value    numeric(10,3) not null,
  note     text
);
insert into readings
select i, i % 500, timestamptz '2025-01-01T00:00:00Z' + make_interval(secs => i), (i::bigint * 7919 % 100000) / 1000.0, case when i % 10 = 0 then 'checked by hand' end
from generate_series(1, 1000000) i;

grant select on readings to anon, authenticated, service_role;
