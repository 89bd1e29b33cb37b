import { rangeFill, rangeFont, rangeFormat } from "./members/format";
import { range } from "./members/range";
import { addinInternalService, customFunctionsService } from "./members/runtime";
import { application, namedItem, namedItemCollection, setting, settingCollection, workbook } from "./members/workbook";
import { worksheet, worksheetCollection } from "./members/worksheet";
import type { Kind, MembersOf } from "./objects";

/** Everything of Excel's object model that the workbench has, by object and member. */
export const members: { [K in Kind]: MembersOf<K> } = {
  Workbook: workbook,
  Application: application,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  Range: range,
  RangeFormat: rangeFormat,
  RangeFont: rangeFont,
  RangeFill: rangeFill,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  SettingCollection: settingCollection,
  Setting: setting,
  AddinInternalService: addinInternalService,
  CustomFunctions: customFunctionsService,
};
