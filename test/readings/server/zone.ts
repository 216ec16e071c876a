const formats = new Map<string, Intl.DateTimeFormat>();

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
  formats.set(zone, format);
  const name = format.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value;
  const [, sign, hours, minutes = 0] = /GMT([+-])(\d+):?(\d+)?/.exec(name ?? "") ?? [];
  return sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000 : 0;
}

/** The instant at which the clocks of a zone show a wall time such as `2098-01-05 09:30:00`. */
export function instantOf(wall: string, zone: string): number | undefined {
  const naive = Date.parse(`${wall.replace(" ", "T")}Z`);
  const day = 86_400_000;
  return [naive - day, naive + day]
    .map((near) => naive - offsetAt(near, zone))
    .find((instant) => instant + offsetAt(instant, zone) === naive);
}

/** What the clocks of a zone show, with their offset: `2098-01-05T09:30:00.000-05:00`. */
export function localOf(instant: number, zone: string): string {
  const offset = offsetAt(instant, zone);
  const wall = new Date(instant + offset).toISOString().slice(0, -1);
  const minutes = Math.abs(offset) / 60_000;
  const clock = [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, "0"));
  return `${wall}${offset < 0 ? "-" : "+"}${clock.join(":")}`;
}
