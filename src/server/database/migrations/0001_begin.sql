-- The organisation, its rondes, the wegingen with their answers, and the logbook.

create table districten (
  id text primary key,
  naam text not null
);

create table teams (
  id text primary key,
  naam text not null,
  district_id text not null references districten
);

create table personen (
  id text primary key,
  naam text not null
);

-- What a person may do, and over which team or district. A role without a scope covers the whole country.
create table rollen (
  persoon_id text not null references personen,
  rol text not null check (rol in ('begeleider', 'districtsmanager', 'programmabureau', 'beheerder')),
  team_id text references teams,
  district_id text references districten,
  unique nulls not distinct (persoon_id, rol, team_id, district_id),
  check ((rol = 'begeleider') = (team_id is not null)),
  check ((rol = 'districtsmanager') = (district_id is not null))
);
create index rollen_per_team on rollen (team_id);

create table rondes (
  id text primary key check (id ~ '^[0-9]{4}-Q[1-4]$'),
  kader_versie text not null,
  opent date not null,
  sluit date not null,
  check (opent <= sluit)
);

create table wegingen (
  id uuid primary key default gen_random_uuid(),
  team_id text not null references teams,
  ronde_id text not null references rondes,
  kader_versie text not null,
  participatiewet boolean not null,
  indeling_op_bsn boolean not null,
  status text not null default 'concept' check (status in ('concept', 'ingediend')),
  -- Counts changes of the weging itself (kenmerken, status): its ETag.
  versie integer not null default 1,
  -- Counts every change, of answers too, so that a client can ask for what came after the last one it saw.
  volgnummer integer not null default 0,
  gestart_op timestamptz not null default now(),
  gestart_door text not null references personen,
  ingediend_op timestamptz,
  ingediend_door text references personen,
  unique (team_id, ronde_id),
  check ((status = 'concept') = (ingediend_op is null)),
  check ((ingediend_op is null) = (ingediend_door is null))
);
create index wegingen_per_ronde on wegingen (ronde_id);

-- One row per question that was ever answered. A cleared answer keeps its row, with neither score nor geen beeld.
create table antwoorden (
  weging_id uuid not null references wegingen,
  vraag_id text not null,
  score smallint check (score between 1 and 5),
  geen_beeld boolean not null default false,
  toelichting text not null default '',
  versie integer not null default 1,
  volgnummer integer not null,
  gewijzigd_op timestamptz not null default now(),
  gewijzigd_door text not null references personen,
  primary key (weging_id, vraag_id),
  check (score is null or not geen_beeld)
);

-- The outcome as it was when the weging was handed in. Overviews read this, never the answers behind it.
create table uitkomsten (
  weging_id uuid primary key references wegingen,
  stadium text not null,
  volgend_stadium text,
  belemmeringen integer not null,
  bijna boolean not null
);

create table uitkomst_secties (
  weging_id uuid not null references uitkomsten,
  sectie_id text not null,
  som integer not null,
  aantal integer not null,
  tellend integer not null,
  primary key (weging_id, sectie_id)
);

create table logboek (
  id bigint generated always as identity primary key,
  op timestamptz not null default now(),
  persoon_id text not null references personen,
  handeling text not null,
  weging_id uuid references wegingen,
  vraag_id text,
  van jsonb,
  naar jsonb
);
create index logboek_per_weging on logboek (weging_id, id);

-- Nothing anyone scored is ever lost: a row of the logbook is written once.
create function logboek_blijft_staan() returns trigger language plpgsql as $$
begin
  raise exception 'Het logboek kan niet worden gewijzigd';
end
$$;
create trigger logboek_blijft_staan before update or delete on logboek
  for each statement execute function logboek_blijft_staan();

create table sessies (
  -- SHA-256 of the token in the cookie: who reads this table cannot sign in with it.
  id text primary key,
  persoon_id text not null references personen,
  gemaakt_op timestamptz not null default now(),
  verloopt_op timestamptz not null
);
create index sessies_verlopen on sessies (verloopt_op);
