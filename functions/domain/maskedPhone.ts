/** 139****01: enough to tell two numbers apart, not enough to call. */
export function maskedPhone(phone: string): string {
  // Of a short number the ends would be nearly all.
  return phone.length < 11 ? '****' : `${phone.slice(0, 3)}****${phone.slice(-2)}`;
}
