-- Emptying the logbook at one stroke is refused as well: a trigger for update and delete does not see a truncate.

create trigger logboek_blijft_heel before truncate on logboek
  for each statement execute function logboek_blijft_staan();
