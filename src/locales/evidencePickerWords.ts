import { evidencePicker as en } from "./en/evidencePicker";
import { evidencePicker as sv } from "./sv/evidencePicker";

/** What the pane says where an effect is chosen from the evidence. */
export const evidencePickerWords = { en, sv };
