/** "Image caption," and "Credit...": the next line is the picture's. */
export function isCaptionLabel(line: string): boolean {
  return (
    line.length < 24 &&
    /^(?:(?:image|media|photo|video) (?:caption|source|credit)|caption|credit)(?:[,:…]|\.{3})$/iu.test(line)
  );
}

const PHOTO_CREDIT =
  /^(?:staff |file |handout )?(?:photo|photograph|picture|image|illustration|graphic|credit|supplied)(?: by |: ?| ?\| ?)/iu;

const CLOSES_TEXT = new Set(Array.from('.(?!”’"', (mark) => mark.charCodeAt(0)));

/** "… on Monday. Photograph: Ana Ruiz", "… (Supplied: Port Trust)": a picture's text, which ends in its credit. */
export function isCaption(line: string): boolean {
  if (line.length > 300) return false;
  if (isPhotoCredit(line)) return true;
  for (let at = Math.max(0, line.length - 90); at < line.length - 1; at++) {
    if (!CLOSES_TEXT.has(line.charCodeAt(at))) continue;
    if (isPhotoCredit(line.slice(at + 1).trimStart())) return true;
  }
  // "… in May (Ana Ruiz/Coastal Press)", "… in May (Ana RUIZ)", "… in May. COASTAL/Ana Ruiz"
  const tail = line.slice(Math.max(0, line.length - 90));
  if (!tail.includes('/') && !tail.endsWith(')')) return false;
  if (/\([\p{L}.'’ -]{3,40}\/\s?[\p{L}.'’ /-]{2,40}\)\.?$/u.test(tail)) return true;
  if (/\(\p{Lu}\p{Ll}+ (?:\p{Lu}+ )?\p{Lu}{3,20}\)$/u.test(tail)) return true;
  if (/(?:^|[.!?”")] )\p{Lu}{2,12}(?: Photo)?\/\p{Lu}\p{Ll}+ \p{Lu}/u.test(tail)) return true;
  // "… on Nov. 19. ANA RUIZ/COASTAL PRESS"
  const credit =
    line
      .slice(Math.max(0, line.length - 80))
      .split(/[.!?] /u)
      .at(-1) ?? '';
  return credit.length < 80 && /^[\p{Lu} '’-]{4,40}\/[\p{Lu} '’-]{3,40}$/u.test(credit);
}

/** "Photograph: Ana Ruiz" and nothing else. */
export function isPhotoCredit(text: string): boolean {
  const found = PHOTO_CREDIT.exec(text);
  if (!found) return false;
  const name = text.slice(found[0].length);
  return name.length >= 2 && name.length <= 70 && /^\p{Lu}/u.test(name) && !/\p{Ll}[.!?] \p{Lu}/u.test(name);
}
