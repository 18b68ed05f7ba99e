// Improves the pages where scripts run; nothing needs it.
import { initAll } from '/assets/govuk-frontend.js'

document.body.classList.add('js-enabled', ...('noModule' in HTMLScriptElement.prototype ? ['govuk-frontend-supported'] : []))
initAll()

// Opens the reasoning that a link names: /cases/…/gates#G6.
const open = () => {
  const named = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const details = named && (named.matches('details') ? named : named.querySelector('details'))
  if (details) details.open = true
}
window.addEventListener('hashchange', open)
open()
