-- A district that gets another name, and changes of names and districts that are still to come.

-- How a district was called before the day `tot`. What it is called now stands in districten.
create table districthistorie (
  district_id text not null references districten,
  tot date not null,
  naam text not null,
  primary key (district_id, tot)
);

-- What will be so from a day to come on. It is carried out on that day and is then gone from here; the logbook keeps it.
create table geplande_wijzigingen (
  id uuid primary key default gen_random_uuid(),
  -- Of a team or of a district.
  team_id text references teams,
  district_id text references districten,
  vanaf date not null,
  -- Another name, or for a team another district.
  naam text,
  naar_district_id text references districten,
  gepland_op timestamptz not null default now(),
  gepland_door text not null references personen,
  check ((team_id is null) <> (district_id is null)),
  check ((naam is null) <> (naar_district_id is null)),
  check (team_id is not null or naam is not null)
);
create unique index een_naam_per_dag on geplande_wijzigingen (team_id, district_id, vanaf) nulls not distinct
  where naam is not null;
create unique index een_district_per_dag on geplande_wijzigingen (team_id, vanaf) where naar_district_id is not null;
create index geplande_wijzigingen_per_dag on geplande_wijzigingen (vanaf);
