import { Melding } from '../../ui/Melding'

/** For the begeleider: why no phone will come in, and what to do about it. */
export function NietBereikbaar() {
  return (
    <Melding soort="aandacht" titel="Telefoons kunnen dit adres niet bereiken">
      <p>
        De app luistert alleen op deze computer. Voor de begeleider: start de app opnieuw met HOST=0.0.0.0, of
        stel PUBLIC_URL in.
      </p>
    </Melding>
  )
}
