/** Where a packed file lists its parts, and where each begins: the numbers that they are known by. */
const [endMark, listedMark, headLength] = [0x06054b50, 0x02014b50, 30];
const packedSmaller = 8;

/**
 * The texts of some parts of a packed file (zip), as Excel writes its workbooks.
 *
 * @param wanted which parts, by their names
 * @source PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16
 */
export async function partsOfFile(bytes: Uint8Array, wanted: RegExp): Promise<string[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endMark) end--;
  if (end < 0) return [];
  const texts: string[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0 && view.getUint32(at, true) === listedMark; left--) {
    const [nameLength, more, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength!));
    if (wanted.test(name)) {
      const [length, head] = [view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
      const begins = head + headLength + view.getUint16(head + 26, true) + view.getUint16(head + 28, true);
      const packed = bytes.slice(begins, begins + length);
      texts.push(await (view.getUint16(at + 10, true) === packedSmaller ? unpacked(packed) : asText(packed)));
    }
    at += 46 + nameLength! + more! + comment!;
  }
  return texts;
}

const asText = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]).text();

function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
}
