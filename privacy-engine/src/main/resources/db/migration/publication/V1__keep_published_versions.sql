-- Why: each acceptance and each entry of the book names a version of the policy, so each version stays readable as it
--      was published, and nobody can change one afterwards.
-- Personal data: none; what the operator publishes about himself stands in it.
create table publication.version (
  number       integer     primary key check (number > 0),
  name         text        not null unique check (name ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}(-[a-z0-9]{1,8})?$'),
  effective    date        not null,
  published_at timestamptz not null,
  data         text        not null,
  arabic       text        not null,
  english      text        not null,
  facts        text        not null
);

grant usage on schema publication to ${engine};
grant select, insert on publication.version to ${engine};
