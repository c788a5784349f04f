-- Why: a promise is only worth its proof, and a proof only if nobody can rewrite it later. Results are kept a year.
-- Personal data: none; probes name keys, counts and column names, never a value.
create table controls.result (
  id       bigint      generated always as identity primary key,
  control  text        not null check (control ~ '^[a-z][a-z-]{2,47}$'),
  held     boolean     not null,
  why      text        not null check (length(why) <= 500),
  tried_at timestamptz not null
);

create index result_of_a_control on controls.result (control, tried_at desc);

-- Only what is older than a year by the server's own clock may go, whatever moment is asked for.
create function controls.forget_results_before(moment timestamptz) returns bigint
  language sql security definer set search_path = controls, pg_temp
as $$
  with gone as (
    delete from controls.result
     where tried_at < least(moment, clock_timestamp() - interval '365 days')
    returning 1)
  select count(*) from gone
$$;

revoke all on function controls.forget_results_before(timestamptz) from public;
grant usage on schema controls to ${engine};
grant select, insert on controls.result to ${engine};
grant execute on function controls.forget_results_before(timestamptz) to ${engine};
