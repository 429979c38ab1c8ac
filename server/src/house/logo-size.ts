/** Larger pictures, in bytes, are photographs, and would be shown as small as a logo. A file of its own: clients need no more. */
export const maxLogoSize = 5_000_000;
