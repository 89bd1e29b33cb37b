import { Selected } from "./Selected";

/** The selected cell of a workbook without a scenario. */
export default function SelectedAlone() {
  return <Selected scenario={null} />;
}
