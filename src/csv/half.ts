/** A half of the day. */
type Half = "AM" | "PM";

const morning =
  /\bA\.?M\b|\(a\.?m\.?\)|\b(?:morning|vormittags?|morgens|matin|mañana|manhã|mattin[ao]|ochtend)\b/u;
const evening =
  /\bP\.?M\b|\(p\.?m\.?\)|\b(?:afternoon|evening|nachmittags?|abends?|soir|tarde|sera|avond)\b/u;

/** The half of the day that a header of times names, such as `Time (PM)` or `Evening slot`; undefined where it names none, or both. */
export function halfOfHeader(header: string): Half | undefined {
  const [isMorning, isEvening] = [morning, evening].map(
    (pattern) => pattern.test(header) || pattern.test(header.toLowerCase()),
  );
  if (isMorning === isEvening) return undefined;
  return isMorning ? "AM" : "PM";
}

/** A time with the half of the day that its header names, where it has hours of a 12-hour clock and says none itself. */
export function withHalf(time: string, half: Half | undefined): string {
  const [, hour] = /(?:^|[ T])(\d{1,2})(?:[:.h]\d\d(?::\d\d)?)?$/.exec(time) ?? [];
  return half && Number(hour) >= 1 && Number(hour) <= 12 ? `${time} ${half}` : time;
}
