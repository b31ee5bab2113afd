import { afterEach, expect, test } from 'vitest'
import { Reactieconcept } from './Reactieconcept'

afterEach(() => localStorage.clear())

test('what was typed is there again for the same person at the same remark, and for nobody else', () => {
  new Reactieconcept('anna', 'een').bewaar('Aan de bordjes')
  expect(new Reactieconcept('anna', 'een').lees()).toBe('Aan de bordjes')
  expect(new Reactieconcept('emiel', 'een').lees()).toBe('')
  expect(new Reactieconcept('anna', 'twee').lees()).toBe('')
})

test('what was sent or emptied is kept no longer', () => {
  const concept = new Reactieconcept('anna', 'een')
  concept.bewaar('Aan de bordjes')
  concept.wis()
  expect(concept.lees()).toBe('')
  concept.bewaar('A')
  concept.bewaar('')
  expect(localStorage).toHaveLength(0)
})

test('a browser that stores nothing keeps it as long as the page lives', () => {
  new Reactieconcept('anna', 'drie', null).bewaar('Aan de bordjes')
  expect(new Reactieconcept('anna', 'drie', null).lees()).toBe('Aan de bordjes')
  new Reactieconcept('anna', 'drie', null).wis()
  expect(new Reactieconcept('anna', 'drie', null).lees()).toBe('')
})
