import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Deelname } from './Deelname'
import { Gestopt } from './Gestopt'

const route = getRouteApi('/deelname/$sessieId')

/** A group session on the phone of one participant, until they stop. */
export function Deelnemen() {
  const { sessieId } = route.useParams()
  const [gestopt, setGestopt] = useState(false)
  return gestopt ? <Gestopt /> : <Deelname sessieId={sessieId} naStoppen={() => setGestopt(true)} />
}
