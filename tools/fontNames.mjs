/**
 * Gives a TrueType font another name. The Open Font License lets changed fonts be passed on, but not under the
 * reserved name ("Source"), and a subset is a changed font.
 */

const DIRECTORY_ENTRY = 16;
const NAME_RECORD = 12;
/** Platform, encoding and language of a name record: Windows, Unicode, English (United States). */
const WINDOWS_ENGLISH = [3, 1, 0x409];

/**
 * A `name` table, format 0 of the OpenType specification.
 * @param {Record<number, string>} names text by name id
 */
function nameTable(names) {
  const records = Object.entries(names).map(([nameId, text]) => ({ nameId: Number(nameId), text: Buffer.from(text, 'utf16le').swap16() }));
  const header = Buffer.alloc(6 + NAME_RECORD * records.length);
  header.writeUInt16BE(records.length, 2);
  header.writeUInt16BE(header.length, 4);
  let at = 0;
  records.forEach(({ nameId, text }, index) => {
    [...WINDOWS_ENGLISH, nameId, text.length, at].forEach((field, place) => {
      header.writeUInt16BE(field, 6 + NAME_RECORD * index + 2 * place);
    });
    at += text.length;
  });
  return Buffer.concat([header, ...records.map(({ text }) => text)]);
}

/**
 * The font with new names, its other tables unchanged. Checksums are left at 0, since the subsetter writes them anew.
 * @param {Buffer} font TrueType
 * @param {{ family: string, style: string, copyright: string }} names
 */
export function renameFont(font, { family, style, copyright }) {
  const full = `${family} ${style}`;
  const name = nameTable({
    0: copyright,
    1: family,
    2: style,
    3: full,
    4: full,
    5: 'Version 1.0',
    6: full.replaceAll(' ', ''),
    13: 'SIL Open Font License, Version 1.1',
    14: 'https://openfontlicense.org',
  });
  const count = font.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_, index) => {
    const entry = 12 + DIRECTORY_ENTRY * index;
    const tag = font.toString('latin1', entry, entry + 4);
    const start = font.readUInt32BE(entry + 8);
    return { tag, data: tag === 'name' ? name : font.subarray(start, start + font.readUInt32BE(entry + 12)) };
  });
  const header = Buffer.alloc(12 + DIRECTORY_ENTRY * count);
  font.copy(header, 0, 0, 12);
  let at = header.length;
  const parts = tables.map(({ tag, data }, index) => {
    const entry = 12 + DIRECTORY_ENTRY * index;
    header.write(tag, entry, 'latin1');
    header.writeUInt32BE(at, entry + 8);
    header.writeUInt32BE(data.length, entry + 12);
    // Tables begin at multiples of four bytes.
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    at += padded.length;
    return padded;
  });
  return Buffer.concat([header, ...parts]);
}
