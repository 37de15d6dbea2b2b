import { hasOffset, hasTime, toMillis, two } from "./iso.js";

/** Abbreviations that news pages print, where they mean one offset only. */
const ZONES: Readonly<Record<string, string>> = {
  z: "Z",
  utc: "Z",
  gmt: "Z",
  est: "-05:00",
  edt: "-04:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
  akst: "-09:00",
  akdt: "-08:00",
  hst: "-10:00",
  nst: "-03:30",
  ndt: "-02:30",
  adt: "-03:00",
  brt: "-03:00",
  art: "-03:00",
  clt: "-04:00",
  wet: "+00:00",
  west: "+01:00",
  cet: "+01:00",
  mez: "+01:00",
  cest: "+02:00",
  mesz: "+02:00",
  eet: "+02:00",
  eest: "+03:00",
  msk: "+03:00",
  мск: "+03:00",
  trt: "+03:00",
  sast: "+02:00",
  wat: "+01:00",
  cat: "+02:00",
  eat: "+03:00",
  gst: "+04:00",
  pkt: "+05:00",
  npt: "+05:45",
  wib: "+07:00",
  wita: "+08:00",
  wit: "+09:00",
  ict: "+07:00",
  hkt: "+08:00",
  sgt: "+08:00",
  myt: "+08:00",
  pht: "+08:00",
  awst: "+08:00",
  jst: "+09:00",
  kst: "+09:00",
  aest: "+10:00",
  aedt: "+11:00",
  acst: "+09:30",
  acdt: "+10:30",
  nzst: "+12:00",
  nzdt: "+13:00",
};

const NUMERIC = /^(?:gmt|utc)?\s*([-+−])\s*(\d{1,2})(?::?(\d{2}))?$/i;

/** The offset that a zone's name or number stands for; `null` where it is unknown or ambiguous (BST, IST, CST). */
export function offsetOf(zone: string): string | null {
  const key = zone.trim().toLowerCase();
  const known = Object.hasOwn(ZONES, key) ? ZONES[key] : undefined;
  if (known !== undefined) return known;
  const numeric = NUMERIC.exec(key);
  if (numeric === null) return null;
  const hours = Number(numeric[2]);
  if (hours > 14) return null;
  return `${numeric[1] === "+" ? "+" : "-"}${two(hours)}:${numeric[3] ?? "00"}`;
}

/** An ISO time without offset, placed in an IANA zone; unchanged where it has an offset or no time, or the zone is unknown. */
export function inZone(iso: string, timeZone: string | null): string {
  if (timeZone === null || !hasTime(iso) || hasOffset(iso)) return iso;
  const format = formatFor(timeZone);
  if (format === null) return iso;
  const wall = toMillis(iso);
  let offset = zoneOffset(format, wall);
  offset = zoneOffset(format, wall - offset);
  const minutes = Math.round(offset / 60_000);
  const sign = minutes < 0 ? "-" : "+";
  const size = Math.abs(minutes);
  return `${iso}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Whether an IANA zone of that name is known. */
export function isZone(timeZone: string): boolean {
  return formatFor(timeZone) !== null;
}

function formatFor(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function zoneOffset(format: Intl.DateTimeFormat, millis: number): number {
  const parts = new Map(format.formatToParts(millis).map((part) => [part.type, Number(part.value)]));
  const get = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return Date.UTC(get("year"), get("month") - 1, get("day"), get("hour"), get("minute"), get("second")) - millis;
}
