-- The life of a weging after it was handed in, rondes that are managed, and an organisation that changes.

-- A settled weging never changes: a correction is a next revisie beside it.
alter table wegingen
  drop constraint wegingen_team_id_ronde_id_key,
  drop constraint wegingen_status_check,
  add constraint wegingen_status_check check (status in ('concept', 'ingediend', 'vastgesteld')),
  add column revisie integer not null default 1 check (revisie >= 1),
  add column correctiereden text,
  add column vastgesteld_op timestamptz,
  add column vastgesteld_door text references personen,
  -- What the districtsmanager settled; the computed stadium stays in uitkomsten.
  add column vastgesteld_stadium text,
  add column vastgesteld_reden text,
  add constraint een_weging_per_revisie unique (team_id, ronde_id, revisie),
  add check ((revisie = 1) = (correctiereden is null)),
  add check ((status = 'vastgesteld') = (vastgesteld_op is not null)),
  add check ((vastgesteld_op is null) = (vastgesteld_door is null)),
  add check ((vastgesteld_op is null) = (vastgesteld_stadium is null)),
  add check (vastgesteld_reden is null or vastgesteld_op is not null);
create unique index een_weging_in_bewerking on wegingen (team_id, ronde_id) where status <> 'vastgesteld';

-- Each time that a weging was handed in, and how it stood then: what changed since has a higher volgnummer.
create table inzendingen (
  weging_id uuid not null references wegingen,
  nummer integer not null,
  op timestamptz not null,
  door text not null references personen,
  volgnummer integer not null,
  stadium text not null,
  primary key (weging_id, nummer)
);
insert into inzendingen (weging_id, nummer, op, door, volgnummer, stadium)
select w.id, 1, w.ingediend_op, w.ingediend_door, w.volgnummer, u.stadium
from wegingen w join uitkomsten u on u.weging_id = w.id where w.status = 'ingediend';

-- Why a weging came back, and after which inzending. Never erased by handing in again.
create table teruggaven (
  id uuid primary key default gen_random_uuid(),
  weging_id uuid not null,
  inzending integer not null,
  reden text not null,
  op timestamptz not null default now(),
  door text not null references personen,
  unique (weging_id, inzending),
  foreign key (weging_id, inzending) references inzendingen (weging_id, nummer)
);

-- What a reviewer asks about an answer, and what the team says to it. The reviewer proposes; the team decides.
create table opmerkingen (
  id uuid primary key default gen_random_uuid(),
  weging_id uuid not null references wegingen,
  vraag_id text not null,
  tekst text not null,
  op timestamptz not null default now(),
  door text not null references personen,
  reactie text,
  reactie_op timestamptz,
  reactie_door text references personen,
  check ((reactie is null) = (reactie_op is null)),
  check ((reactie is null) = (reactie_door is null))
);
create index opmerkingen_per_weging on opmerkingen (weging_id, vraag_id);

-- The view of a second person on an inzending, where the ronde asks for it.
create table tegenlezingen (
  weging_id uuid not null,
  inzending integer not null,
  persoon_id text not null references personen,
  oordeel text check (oordeel in ('eens', 'bespreken')),
  tekst text,
  op timestamptz,
  primary key (weging_id, inzending),
  foreign key (weging_id, inzending) references inzendingen (weging_id, nummer),
  check ((oordeel is null) = (op is null))
);

-- Which stellingen stood in the way of the next stadium when the outcome was frozen.
create table uitkomst_belemmeringen (
  weging_id uuid not null references uitkomsten,
  stelling_id text not null,
  -- null for geen beeld
  tekort integer,
  primary key (weging_id, stelling_id)
);
create index belemmeringen_per_stelling on uitkomst_belemmeringen (stelling_id);

alter table rondes
  add column tegenlezer boolean not null default false,
  -- Closed by the programmabureau; a ronde whose last day is over and that is not closed still takes late work.
  add column gesloten_op timestamptz,
  add column gesloten_door text references personen,
  -- The answers behind it are constructed; only its totals were published.
  add column geconstrueerd boolean not null default false,
  -- Counts changes of the ronde: its ETag.
  add column versie integer not null default 1;

-- A team begins, ends, and comes out of others.
alter table teams add column begint date, add column eindigt date, add check (begint <= eindigt);
create table teamvoorgangers (
  team_id text not null references teams,
  voorganger_id text not null references teams,
  primary key (team_id, voorganger_id),
  check (team_id <> voorganger_id)
);

-- Which teams take part in a ronde, under the name and in the district that they had then. Shown so forever.
create table rondeteams (
  ronde_id text not null references rondes,
  team_id text not null references teams,
  team_naam text not null,
  district_id text not null references districten,
  district_naam text not null,
  primary key (ronde_id, team_id)
);
insert into rondeteams (ronde_id, team_id, team_naam, district_id, district_naam)
select r.id, t.id, t.naam, d.id, d.naam from rondes r, teams t join districten d on d.id = t.district_id;
create index rondeteams_per_team on rondeteams (team_id);

-- A day belongs to at most one ronde: whoever weighs on it must know which.
alter table rondes
  add constraint rondes_overlappen_niet exclude using gist (daterange(opent, sluit, '[]') with &&);

-- How a team was called and in which district it was before the day `tot`. What it is now stands in teams.
create table teamhistorie (
  team_id text not null references teams,
  tot date not null,
  naam text not null,
  district_id text not null references districten,
  primary key (team_id, tot)
);
