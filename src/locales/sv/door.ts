import type { door as english } from "../en/door";

/** De svenska orden för det som Excel inte gjorde. */
export const door: typeof english = {
  unanswered: (seconds) =>
    `Excel svarade inte inom ${seconds} sekunder. Kanske redigeras en cell, eller så räknar Excel. Det som begärdes kan ändå bli gjort: se efter innan du försöker igen.`,
  codes: {
    InvalidOperationInCellEditMode: "En cell redigeras. Avsluta med Retur och försök igen.",
    ItemNotFound: "Bladet eller cellerna finns inte längre.",
    AccessDenied: "Bladet eller arbetsboken är skyddad. Ta bort skyddet (Granska) och försök igen.",
    ItemAlreadyExists: "Namnet är redan upptaget.",
    InvalidSelection: "Det som är markerat är inget cellområde. Markera celler och försök igen.",
    InvalidArgument: "Excel tar inte emot det som skulle skrivas.",
    InvalidOperation: "Excel tillåter inte det här.",
    ApiNotFound: "Den här versionen av Excel kan inte det.",
  },
  halfway: (reason) =>
    `Det som var påbörjat gick inte att ta bort igen: se efter på bladet, eller ångra i Excel. Excel svarade: ${reason}`,
  busy: "Excel är upptaget. Försök igen om en stund.",
  tooLarge: "Det är mer än vad Excel tar emot på en gång.",
  changed: "Någon ändrade samma celler samtidigt.",
};
