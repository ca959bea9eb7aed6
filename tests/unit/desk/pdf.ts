/** A PDF of one page with these lines; without any, a page that holds no text. */
export function pdf(lines: readonly string[]): Uint8Array {
  const content =
    lines.length > 0
      ? `BT /F1 12 Tf 14 TL 40 700 Td ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`
      : '';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ].map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  const body = `%PDF-1.4\n${objects.join('')}`;
  return Buffer.from(`${body}trailer\n<< /Root 1 0 R /Size 6 >>\n%%EOF\n`);
}
