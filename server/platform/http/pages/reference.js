/** Narrows the reference to what is typed, and opens what an address points to. */
const field = document.querySelector('input[type=search]')
const operations = [...document.querySelectorAll('.operation')]
const groups = [...document.querySelectorAll('section[data-tag]')]
const links = [...document.querySelectorAll('.reference nav li')]

function narrow() {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean)
  const fits = (text) => words.every((word) => text.toLowerCase().includes(word))
  for (const operation of operations) operation.hidden = !fits(operation.querySelector('summary').textContent)
  for (const group of groups) group.hidden = ![...group.querySelectorAll('.operation')].some((operation) => !operation.hidden)
  for (const link of links) {
    const target = document.querySelector(link.firstElementChild.getAttribute('href'))
    link.hidden = target?.hidden ?? false
  }
  const none = operations.every((operation) => operation.hidden)
  document.querySelector('#none-fits').textContent = none ? 'No operation has these words. Try one of them alone, or a part of a path.' : ''
  for (const group of document.querySelectorAll('.reference nav div')) group.hidden = !group.querySelector('li:not([hidden])')
}

function open() {
  const target = location.hash.length > 1 ? document.querySelector(`[id="${CSS.escape(location.hash.slice(1))}"]`) : null
  if (target instanceof HTMLDetailsElement) target.open = true
}

field.addEventListener('input', narrow)
addEventListener('hashchange', open)
open()
