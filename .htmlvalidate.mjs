/**
 * Rules for the built pages: what html-validate recommends, and which roles an element may have, which it does not know.
 * https://www.w3.org/TR/html-aria/#docconformance
 */
const BUTTON =
  'checkbox combobox gridcell link menuitem menuitemcheckbox menuitemradio option radio separator slider switch tab treeitem';
const LIST = 'group listbox menu menubar none presentation radiogroup tablist toolbar tree';

/** Elements that may not have any role: those that they may have beside their own. `input` by its type. */
const ROLES = {
  a: 'button checkbox menuitem menuitemcheckbox menuitemradio option radio switch tab treeitem',
  article: 'application document feed main none presentation region',
  aside: 'feed none note presentation region search',
  button: BUTTON,
  details: '',
  dl: 'group list none presentation',
  fieldset: 'none presentation radiogroup',
  footer: 'group none presentation',
  form: 'none presentation search',
  h1: 'none presentation tab',
  h2: 'none presentation tab',
  h3: 'none presentation tab',
  h4: 'none presentation tab',
  header: 'group none presentation',
  hr: 'none presentation',
  iframe: 'application document img none presentation',
  'input.button': BUTTON,
  'input.checkbox': 'button menuitemcheckbox option switch',
  'input.radio': 'menuitemradio',
  'input.text': 'combobox searchbox spinbutton',
  input: '',
  label: '',
  main: '',
  nav: 'menu menubar none presentation tablist',
  ol: LIST,
  option: '',
  select: 'menu',
  textarea: '',
  ul: LIST,
};

const ELEMENTS = Object.fromEntries(
  Object.keys(ROLES)
    .filter((name) => !name.includes('.'))
    .map((name) => [name, { attributes: { role: { allowed: roleFault(name) } } }]),
);

function roleFault(name) {
  return (node, role) => {
    const typed = `${name}.${node.getAttribute('type') ?? 'text'}`;
    const allowed = name === 'input' && typed in ROLES ? ROLES[typed] : ROLES[name];
    if (allowed.split(' ').includes(role)) return null;
    return `ARIA in HTML allows ${allowed ? `only role ${allowed}` : 'no role'}`;
  };
}

export default {
  root: true,
  extends: ['html-validate:recommended'],
  elements: ['html5', ELEMENTS],
  rules: {
    // Ours carry the titles of articles, and who spoke, when, on what.
    'long-title': 'off',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
  },
};
