import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import './ui/tokens.css'
import './ui/base.css'

const plek = document.getElementById('app')
if (!plek) throw new Error('De pagina mist de plek voor de app')
createRoot(plek).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
