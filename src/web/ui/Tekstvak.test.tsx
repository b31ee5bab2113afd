import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useForm } from 'react-hook-form'
import { afterEach, describe, expect, test } from 'vitest'
import { Tekstvak } from './Tekstvak'

afterEach(cleanup)

function Formulier({ begin }: { begin: string }) {
  const { register, watch } = useForm({ defaultValues: { reden: begin } })
  return (
    <>
      <Tekstvak id="reden" label="Reden" hoogstens={10} registratie={register('reden')} />
      <output>{watch('reden')}</output>
    </>
  )
}

describe('Tekstvak', () => {
  test('gives what is typed to the form', async () => {
    render(<Formulier begin="" />)
    await userEvent.type(screen.getByRole('textbox', { name: 'Reden' }), 'druk')
    expect(screen.getByRole('status').textContent).toBe('druk')
  })

  test('says how much room is left only when it gets scarce', async () => {
    render(<Formulier begin="" />)
    await userEvent.type(screen.getByRole('textbox'), '12345678')
    expect(screen.queryByText(/over/)).toBeNull()
    await userEvent.type(screen.getByRole('textbox'), '9')
    expect(screen.getByText('Nog 1 teken over')).toBeTruthy()
    await userEvent.type(screen.getByRole('textbox'), '012')
    expect(screen.getByText('2 tekens te veel')).toBeTruthy()
  })

  test('points to its hint and its error', () => {
    render(<Tekstvak id="t" naam="t" label="Toelichting" uitleg="Noem geen namen." fout="Vul iets in." />)
    const vak = screen.getByRole('textbox', { name: 'Toelichting' })
    expect(vak.getAttribute('aria-invalid')).toBe('true')
    const ids = vak.getAttribute('aria-describedby')?.split(' ') ?? []
    expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'Noem geen namen.',
      'Fout: Vul iets in.',
    ])
  })
})
