import { render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { StrictMode } from 'react'
import type { Testapp } from './testapp'
import type { PersoonId } from './testorganisatie'
import { Verbinding } from './webnetwerk'

/** A browser with the app open in it. */
export interface Pagina {
  gebruiker: UserEvent
  verbinding: Verbinding
  /** Closes the page. */
  sluit(): void
}

/**
 * Opens the browser side as a browser does, at a path of the test app.
 * @param persoon who is signed in; null for nobody
 */
export async function toonApp(app: Testapp, pad: string, persoon: PersoonId | null): Promise<Pagina> {
  const verbinding = new Verbinding(app, persoon && (await app.meldAan(persoon)))
  return { ...(await laadApp(pad)), verbinding }
}

/** Loads the page (anew) on the connection that there is. */
export async function laadApp(pad: string): Promise<Omit<Pagina, 'verbinding'>> {
  window.history.replaceState(null, '', pad)
  // Loaded here, so that a test can begin with the modules of a page that was never open (`vi.resetModules`).
  const { App } = await import('~/web/app/App')
  const { unmount } = render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
  // Without a look at the layout, which jsdom does not have, before each click.
  return { gebruiker: userEvent.setup({ delay: null, pointerEventsCheck: 0 }), sluit: unmount }
}
