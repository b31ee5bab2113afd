import { useEffect, useState } from 'react'
import { useFormContext, useFormState } from 'react-hook-form'
import { toelichtingSchema } from '~/contract/antwoordwijziging'
import { maximumToelichting } from '~/contract/weging'
import type { Vraag } from '~/domein/kader/vragen'
import type { Antwoordboek } from '../../gegevens/antwoorden/Antwoordboek'
import { useAntwoord } from '../../gegevens/antwoorden/boeken'
import { Knop } from '../../ui/Knop'
import { Tekstvak } from '../../ui/Tekstvak'
import { type Sectievelden, veldnaam } from './formulier'
import styles from './Toelichting.module.css'
import { teLangVan, zetTeLang } from './teLang'

/** Whoever types rests now and then; only then is what was typed sent. In milliseconds. */
const TYPRUST = 800

/**
 * The toelichting of one answer: a button until somebody wants it. What is typed is kept in the browser with every key;
 * what the rules refuse stays in the field with the reason, also after a visit to another section, and is not sent.
 */
export function Toelichting({
  vraag,
  boek,
  magBewerken,
}: {
  vraag: Vraag
  boek: Antwoordboek
  magBewerken: boolean
}) {
  const { register, control, getValues, setValue, trigger } = useFormContext<Sectievelden>()
  const { toelichting } = useAntwoord(boek, vraag.id).stand
  const [gevraagd, setGevraagd] = useState(() => magBewerken && teLangVan(boek).has(vraag.id))
  const groep = veldnaam(vraag.id)
  const veld = `${groep}.toelichting` as const
  const { errors } = useFormState({ control, name: veld })
  const fout = errors[groep]?.toelichting?.message

  useEffect(() => {
    const inVeld = getValues(veld)
    // What is too long is only in the field: nothing from elsewhere may wipe it.
    if (inVeld !== toelichting && toelichtingSchema.safeParse(inVeld).success) setValue(veld, toelichting)
  }, [veld, toelichting, getValues, setValue])

  useEffect(() => {
    // Back at a text that was too long: with its reason, as it was left.
    if (teLangVan(boek).has(vraag.id)) void trigger(veld)
  }, [boek, vraag.id, veld, trigger])

  const id = `toelichting-${vraag.id}`
  const open = gevraagd || toelichting !== '' || fout !== undefined
  if (!open) {
    if (!magBewerken) return null
    const vraagErom = () => {
      setGevraagd(true)
      requestAnimationFrame(() => document.getElementById(id)?.focus())
    }
    return (
      <Knop variant="tekst" onClick={vraagErom}>
        Toelichting toevoegen<span className="visually-hidden"> bij {vraag.id}</span>
      </Knop>
    )
  }
  return (
    <div className={styles.toelichting}>
      <Tekstvak
        id={id}
        label={
          <>
            Toelichting<span className="visually-hidden"> bij {vraag.id}</span>
          </>
        }
        hoogstens={maximumToelichting}
        fout={fout}
        alleenLezen={!magBewerken}
        registratie={register(veld, {
          onChange: (event) => {
            // Emptied to write something else, the field stays.
            setGevraagd(true)
            const tekst = toelichtingSchema.safeParse(event.target.value)
            zetTeLang(boek, vraag.id, tekst.success ? null : event.target.value)
            if (tekst.success) boek.wijzig(vraag.id, { toelichting: tekst.data }, TYPRUST)
          },
        })}
      />
    </div>
  )
}
