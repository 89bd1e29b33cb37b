import { rangeFill, rangeFont, rangeFormat } from "./members/format";
import { namedItem, namedItemCollection } from "./members/names";
import { customProperty, customPropertyCollection } from "./members/customProperties";
import { range } from "./members/range";
import { addinInternalService, customFunctionsService } from "./members/runtime";
import { setting, settingCollection } from "./members/settings";
import { application, workbook } from "./members/workbook";
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
  WorksheetCustomPropertyCollection: customPropertyCollection,
  WorksheetCustomProperty: customProperty,
  SettingCollection: settingCollection,
  Setting: setting,
  AddinInternalService: addinInternalService,
  CustomFunctions: customFunctionsService,
};
