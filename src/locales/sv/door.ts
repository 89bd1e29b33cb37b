import type { door as english } from "../en/door";

/** De svenska orden för det som Excel inte gjorde. */
export const door: typeof english = {
  unanswered: (seconds) =>
    `Excel svarade inte inom ${seconds} sekunder. Kanske redigeras en cell, eller så räknar Excel. Det som begärdes kan ändå bli gjort: se efter innan du försöker igen.`,
  editing: "En cell redigeras. Avsluta med Retur och försök igen.",
  busy: "Excel är upptaget. Försök igen om en stund.",
  tooLarge: "Det är mer än vad Excel tar emot på en gång.",
  changed: "Någon ändrade samma celler samtidigt.",
  gone: "Bladet eller cellerna finns inte längre.",
};
