/* A number stays on the line of its word: «№ 3», «6 класс», «52 %», «файлов: 4», «с. Ключи», «М. П. Иванова». One place for every page. */

const hard = '\u00a0';
const units = '%|п\\.п\\.|pp|класс(?:а|е|у|ом|ы|ов|ах)?|кл\\.|балл(?:а|ов|ы)?|мин|ч';
const loose: RegExp[] = [
  /(№) (?=\d)/g,
  new RegExp(`(\\d) (?=(?:${units})(?![а-яёa-z]))`, 'giu'),
  /(?<![а-яё])((?:г|с|д|пос|им|ул)\.) (?=[А-ЯЁ«])/g,
  /(?<![а-яёА-ЯЁ])([А-ЯЁ]\.) (?=[А-ЯЁ][а-яё.])/g,
  /([а-яёa-z]:) (?=\d)/giu,
  /((?<![а-яё])участник(?:а|ов)?) (?=\d)/giu,
  /((?<![a-zа-яё])n) (?==\s\d)/g,
  /((?<![a-zа-яё])n\s=) (?=\d)/g,
];
/** «7–8 классы»: a line may break after the dash of a range, which this takes away. */
const range = /(\d)–(?=\d)/g;
const kept = 'script, style, textarea, pre, code, [contenteditable]';

/** The same words with hard spaces where a line must not break. */
export function glued(text: string): string {
  return loose.reduce((words, pattern) => words.replace(pattern, `$1${hard}`), text).replace(range, '$1–\u2060');
}

function tend(node: Text): void {
  if (!/[ –]/.test(node.data) || node.parentElement?.closest(kept)) return;
  const words = glued(node.data);
  if (words !== node.data) node.data = words;
}

function tendAll(root: Node): void {
  if (root instanceof Text) {
    tend(root);
  } else if (root instanceof Element) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) tend(walker.currentNode as Text);
  }
}

/** Words come from the server at any time; each is looked at once. */
export function tendGlue(): void {
  new MutationObserver((records) => {
    for (const record of records) {
      if (record.target instanceof Text) tend(record.target);
      record.addedNodes.forEach(tendAll);
    }
  }).observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  tendAll(document.documentElement);
}
