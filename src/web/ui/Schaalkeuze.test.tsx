import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useForm } from 'react-hook-form'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Schaalkeuze } from './Schaalkeuze'

/** jsdom lacks CSS.escape, which user-event needs to walk a group of radios with the arrows. */
beforeEach(() => {
  vi.stubGlobal('CSS', { escape: (tekst: string) => tekst.replace(/[^\w-]/g, '\\$&') })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const opties = [
  { waarde: '1', label: '1', betekenis: 'nog geen ontwikkeling' },
  { waarde: '2', label: '2', betekenis: 'ontwikkeling gestart' },
  { waarde: 'geen-beeld', label: 'Geen beeld', betekenis: '', los: true },
]

const tekst = 'Alle cliënten stromen in bij het aangewezen SMC.'

function Formulier({ onVerzend, begin }: { onVerzend: (waarden: unknown) => void; begin?: string }) {
  const { register, handleSubmit } = useForm<{ score: string | null }>({
    defaultValues: { score: begin ?? null },
  })
  return (
    <form onSubmit={handleSubmit(onVerzend)}>
      <Schaalkeuze
        id="s-3.3"
        naam="s"
        nummer="3.3"
        tekst={tekst}
        opties={opties}
        registratie={register('score')}
      />
      <button type="submit">Verzenden</button>
    </form>
  )
}

describe('Schaalkeuze', () => {
  test('names the group by the statement and each radio by its number and meaning', () => {
    render(<Formulier onVerzend={vi.fn()} />)
    expect(screen.getByRole('group', { name: `3.3 ${tekst}` })).toBeTruthy()
    expect(screen.getAllByRole('radio')).toHaveLength(3)
    expect(screen.getByRole('radio', { name: '1 nog geen ontwikkeling' })).toBeTruthy()
    expect(screen.getByRole('radio', { name: 'Geen beeld' })).toBeTruthy()
  })

  test('has nothing chosen beforehand', () => {
    render(<Formulier onVerzend={vi.fn()} />)
    expect(screen.getAllByRole<HTMLInputElement>('radio').some((radio) => radio.checked)).toBe(false)
  })

  test('shows the answer that the form starts with', () => {
    render(<Formulier onVerzend={vi.fn()} begin="2" />)
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^2/ }).checked).toBe(true)
  })

  test('chooses by a click on the meaning, and the form hears it', async () => {
    const onVerzend = vi.fn()
    render(<Formulier onVerzend={onVerzend} />)
    await userEvent.click(screen.getByText('ontwikkeling gestart'))
    await userEvent.click(screen.getByRole('button'))
    expect(onVerzend.mock.calls[0]?.[0]).toEqual({ score: '2' })
  })

  test('is one stop for Tab, and arrows choose', async () => {
    const onVerzend = vi.fn()
    render(<Formulier onVerzend={onVerzend} begin="1" />)
    await userEvent.tab()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    await userEvent.tab()
    expect(document.activeElement).toBe(screen.getByRole('button'))
    await userEvent.click(screen.getByRole('button'))
    expect(onVerzend.mock.calls[0]?.[0]).toEqual({ score: 'geen-beeld' })
  })

  test('describes the group by its error and its footnote', () => {
    render(
      <Schaalkeuze
        id="s"
        naam="s"
        nummer="2.8"
        tekst={tekst}
        opties={opties}
        fout="Kies een score."
        voetnoot="Een vereiste."
      />,
    )
    const ids = screen.getByRole('group').getAttribute('aria-describedby')?.split(' ') ?? []
    expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'Fout: Kies een score.',
      'Een vereiste.',
    ])
  })

  test('keeps the choice in sight but fixed when it is only to be read', () => {
    render(<Schaalkeuze id="s" naam="s" nummer="1.1" tekst={tekst} opties={opties} gekozen="2" alleenLezen />)
    const radios = screen.getAllByRole<HTMLInputElement>('radio')
    expect(radios.every((radio) => radio.disabled)).toBe(true)
    expect(radios.filter((radio) => radio.checked).map((radio) => radio.value)).toEqual(['2'])
  })
})
