-- Versions of the instrument that were taken in as a file. Those that come with the product are not here.
create table kaders (
  versie text primary key,
  inhoud jsonb not null check (inhoud ->> 'versie' = versie),
  opgenomen_op timestamptz not null default now(),
  opgenomen_door text not null references personen,
  bestandsnaam text not null,
  -- Of the file as it was sent: tells which of two files it was.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$')
);

-- Wegingen are bound to the words and thresholds that they were made with: a version is written once.
create function kaders_blijven_staan() returns trigger language plpgsql as $$
begin
  raise exception 'Een versie van het wegingskader kan niet worden gewijzigd';
end
$$;
create trigger kaders_blijven_staan before update or delete or truncate on kaders
  for each statement execute function kaders_blijven_staan();
