-- The group session: who takes part, what each scored while it lives, and the counts that stay.

create table groepssessies (
  id uuid primary key default gen_random_uuid(),
  weging_id uuid not null references wegingen,
  code text not null,
  -- Opens the read-only page for the beamer.
  beamersleutel text not null unique,
  wijze text not null check (wijze in ('samen', 'vooraf')),
  status text not null default 'voorbereiding' check (status in ('voorbereiding', 'lopend', 'pauze', 'gesloten')),
  -- What all look at while it runs.
  scherm text not null default 'vraag' check (scherm in ('agenda', 'vraag', 'uitkomst', 'peiling', 'peilinguitslag')),
  -- Told at joining, so fixed from the first score on (see groepssessie_belofte).
  per_functie boolean not null,
  vooraf_tot timestamptz check (vooraf_tot is null or wijze = 'vooraf'),
  minuten integer not null check (minuten between 5 and 480),
  secties text[] not null,
  -- Once its outcome was seen nothing is added to the peiling: the difference would be one person's answers.
  peiling_getoond boolean not null default false,
  huidige_vraag text,
  vraag_sinds timestamptz,
  -- The clock: seconds that were counted before, and since when it runs now.
  klok_seconden integer not null default 0,
  klok_sinds timestamptz,
  leider text not null references personen,
  medeleider text references personen,
  vervanger text references personen,
  -- Counts what the begeleider does: its ETag.
  versie integer not null default 1,
  geopend_op timestamptz not null default now(),
  geopend_door text not null references personen,
  gesloten_op timestamptz,
  -- How many took part; known once the people themselves are forgotten.
  deelnemers integer,
  check ((status = 'gesloten') = (gesloten_op is not null)),
  check ((status = 'gesloten') = (deelnemers is not null))
);
create unique index een_levende_sessie_per_weging on groepssessies (weging_id) where status <> 'gesloten';
create unique index een_levende_sessie_per_code on groepssessies (code) where status <> 'gesloten';
create index groepssessies_per_weging on groepssessies (weging_id);

create table sessievragen (
  sessie_id uuid not null references groepssessies,
  vraag_id text not null,
  status text not null default 'open' check (status in ('open', 'onthuld', 'afgesproken')),
  ronde smallint not null default 1 check (ronde in (1, 2)),
  primary key (sessie_id, vraag_id)
);

-- Gone when the session closes. `gezien_op` tells who is there; it never moves with a score.
create table deelnemers (
  id uuid primary key default gen_random_uuid(),
  sessie_id uuid not null references groepssessies,
  nummer integer not null,
  functie text,
  toehoorder boolean not null default false,
  zonder_telefoon boolean not null default false,
  -- SHA-256 of the secret in the cookie.
  sleutel text,
  terugkeercode text,
  tabblad text,
  gezien_op timestamptz,
  peiling_gedaan boolean not null default false,
  unique (sessie_id, nummer),
  unique (sessie_id, sleutel),
  check (toehoorder or functie is not null),
  check ((sleutel is null) = zonder_telefoon)
);

-- Who scored what, only as long as the session lives: no time, no order. `getoond`: it was part of a spread that was seen.
create table sessiescores (
  deelnemer_id uuid not null references deelnemers on delete cascade,
  sessie_id uuid not null,
  vraag_id text not null,
  ronde smallint not null,
  score smallint check (score between 1 and 5),
  geen_beeld boolean not null,
  getoond boolean not null default false,
  primary key (deelnemer_id, vraag_id, ronde),
  foreign key (sessie_id, vraag_id) references sessievragen,
  check ((score is null) = geen_beeld)
);
create index sessiescores_per_vraag on sessiescores (sessie_id, vraag_id, ronde);

-- What was revealed, frozen: counts without people. No counts where fewer than three answered.
create table spreidingen (
  sessie_id uuid not null,
  vraag_id text not null,
  ronde smallint not null,
  aantal integer not null,
  via_begeleider integer not null,
  scores integer[] check (cardinality(scores) = 5),
  geen_beeld integer,
  primary key (sessie_id, vraag_id, ronde),
  foreign key (sessie_id, vraag_id) references sessievragen,
  check ((scores is null) = (geen_beeld is null)),
  check (scores is null or aantal >= 3)
);

-- Only groups of five and more, and a rest (functie null) of five and more.
create table spreidingen_per_functie (
  sessie_id uuid not null,
  vraag_id text not null,
  ronde smallint not null,
  functie text,
  scores integer[] not null check (cardinality(scores) = 5),
  geen_beeld integer not null,
  unique nulls not distinct (sessie_id, vraag_id, ronde, functie),
  foreign key (sessie_id, vraag_id, ronde) references spreidingen on delete cascade,
  check (scores[1] + scores[2] + scores[3] + scores[4] + scores[5] + geen_beeld >= 5)
);

create table minderheidsnotities (
  id uuid primary key default gen_random_uuid(),
  sessie_id uuid not null,
  vraag_id text not null,
  tekst text not null,
  foreign key (sessie_id, vraag_id) references sessievragen
);
create index minderheidsnotities_per_vraag on minderheidsnotities (sessie_id, vraag_id);

create table parkeerpunten (
  id uuid primary key default gen_random_uuid(),
  sessie_id uuid not null references groepssessies,
  vraag_id text,
  tekst text not null,
  klaar boolean not null default false,
  gezet_op timestamptz not null default now()
);
create index parkeerpunten_per_sessie on parkeerpunten (sessie_id);

create table werkpunten (
  weging_id uuid not null references wegingen,
  nummer smallint not null check (nummer between 1 and 3),
  vraag_id text,
  tekst text not null,
  primary key (weging_id, nummer)
);

-- Only counts: who answered what is never kept.
create table peilingen (
  sessie_id uuid not null references groepssessies,
  vraag text not null,
  score smallint not null check (score between 1 and 5),
  aantal integer not null,
  primary key (sessie_id, vraag, score)
);

-- Wrong codes, per address and ten minutes, so that guessing ends.
create table codepogingen (
  afzender text not null,
  venster timestamptz not null,
  aantal integer not null,
  primary key (afzender, venster)
);

-- What the group was told about secrecy cannot change once somebody scored.
create function groepssessie_belofte() returns trigger language plpgsql as $$
begin
  if exists (select 1 from sessiescores where sessie_id = old.id)
    or exists (select 1 from spreidingen where sessie_id = old.id) then
    raise exception 'Wat over geheimhouding is beloofd ligt vast vanaf de eerste score';
  end if;
  return new;
end
$$;
create trigger groepssessie_belofte before update on groepssessies
  for each row when (new.per_functie is distinct from old.per_functie or new.wijze is distinct from old.wijze)
  execute function groepssessie_belofte();
