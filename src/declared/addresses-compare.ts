const SCHEME = /^https?:\/\/(?:www\.|m\.|amp\.)?/i;
const QUERY = /[?#]/;
const SLASH = 0x2f;

const LONGEST = 2048;

/** Whether two addresses name the same page: scheme, `www.`, query, fragment and final slashes aside. */
export function sameAddress(one: string, other: string): boolean {
  return addressKey(one) === addressKey(other);
}

/** An address without what does not tell pages apart. */
export function addressKey(address: string): string {
  const bare = address.slice(0, LONGEST).trim().replace(SCHEME, "");
  const query = bare.search(QUERY);
  let end = query === -1 ? bare.length : query;
  while (end > 0 && bare.charCodeAt(end - 1) === SLASH) end--;
  return bare.slice(0, end).toLowerCase();
}
