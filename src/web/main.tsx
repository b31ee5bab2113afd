import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ApiFout, GeenVerbinding } from './api/roepAan'
import { App } from './app/App'
import './ui/tokens.css'
import './ui/base.css'

const plek = document.getElementById('app')
if (!plek) throw new Error('De pagina mist de plek voor de app')
createRoot(plek, {
  onCaughtError: (fout) => {
    // What the server refuses is told on the page; the console is for what is wrong with the app.
    if (!(fout instanceof ApiFout) && !(fout instanceof GeenVerbinding)) console.error(fout)
  },
}).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
