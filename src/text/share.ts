/** A share from 0 to 1 as reasons print it: `.91`, `1.00`. */
export function asShare(value: number): string {
  const text = value.toFixed(2);
  return text.startsWith("0") ? text.slice(1) : text;
}
