import { writeFileSync } from "node:fs";
import { asText, contract } from "./contract";

/** Writes anew what workbooks rest on. */
void contract().then((promised) => {
  writeFileSync("test/functions/contract.snapshot.json", asText(promised));
});
