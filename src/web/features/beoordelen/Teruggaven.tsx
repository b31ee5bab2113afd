import type { Levensloop } from '~/contract/levensloop'
import { datumEnTijd } from '../../ui/datum'
import { Uitklap } from '../../ui/Uitklap'

/** Every time that this weging was handed in and came back, with the reason. Nothing of an earlier return is erased. */
export function Teruggaven({ inzendingen }: Pick<Levensloop, 'inzendingen'>) {
  if (!inzendingen.some(({ teruggave }) => teruggave)) return null
  return (
    <Uitklap titel={`Eerder ingediend en teruggegeven (${inzendingen.length})`}>
      <ol>
        {inzendingen.map(({ nummer, op, door, teruggave }) => (
          <li key={nummer}>
            Ingediend op {datumEnTijd(op)} door {door.naam}.
            {teruggave && (
              <>
                {' '}
                Teruggegeven op {datumEnTijd(teruggave.op)} door {teruggave.door.naam}: “{teruggave.reden}”
              </>
            )}
          </li>
        ))}
      </ol>
    </Uitklap>
  )
}
