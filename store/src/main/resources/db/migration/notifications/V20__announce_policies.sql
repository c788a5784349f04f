-- Why: everybody with an account is told once of a new version of the policy, before it binds.
-- Personal data: none; a version's name.
create table notifications.announced_policy (
  version      text        primary key,
  announced_at timestamptz not null
);

grant select, insert on notifications.announced_policy to ${store};
