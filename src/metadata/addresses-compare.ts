const SCHEME = /^https?:\/\/(?:www\.|m\.|amp\.)?/i;
const TAIL = /[?#].*$|\/+$/g;

const LONGEST = 2048;

/** Whether two addresses name the same page: scheme, `www.`, query, fragment and final slashes aside. */
export function sameAddress(one: string, other: string): boolean {
  return addressKey(one) === addressKey(other);
}

/** An address without what does not tell pages apart. */
export function addressKey(address: string): string {
  return address.slice(0, LONGEST).trim().replace(SCHEME, "").replace(TAIL, "").replace(TAIL, "").toLowerCase();
}
