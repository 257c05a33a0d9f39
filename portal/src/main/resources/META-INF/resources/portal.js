// Pages are complete without this; it adds the design system's keyboard comforts where the browser can.
const script = document.querySelector('script[data-govuk]')

if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('js-enabled', 'govuk-frontend-supported')
  const { initAll } = await import(script.dataset.govuk)
  initAll()
}
