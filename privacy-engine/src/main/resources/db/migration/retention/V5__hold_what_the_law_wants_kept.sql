-- Why: a court or a dispute may want something kept that would be destroyed; who says so, on what basis and until when
--      stands here. And the sweep notes when it last ran, so that two nodes do not run it together and a clock that
--      jumped destroys nothing.
-- Personal data: pointers; a hold's row loses its person when it is over and she is gone.
create table retention.legal_hold (
  id          bigint      generated always as identity primary key,
  subject     uuid        not null,
  case_id     text        not null check (length(case_id) between 2 and 61),
  basis       text        not null check (basis in ('COURT_ORDER', 'AUTHORITY_ORDER', 'DISPUTE')),
  placed_at   timestamptz not null,
  ends_at     timestamptz not null check (ends_at > placed_at),
  released_at timestamptz check (released_at >= placed_at)
);

create index legal_hold_of_case on retention.legal_hold (subject, case_id);

create table retention.sweep_run (
  only_one   boolean     primary key check (only_one),
  seen_at    timestamptz not null,
  busy_until timestamptz
);

grant select, insert, delete, update (released_at, ends_at) on retention.legal_hold to ${engine};
grant select, insert, update on retention.sweep_run to ${engine};
