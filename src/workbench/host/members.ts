import { rangeFill, rangeFont, rangeFormat } from "./members/format";
import { namedItem, namedItemCollection } from "./members/names";
import { customProperty, customPropertyCollection } from "./members/customProperties";
import { chartMembers } from "./members/charts";
import { rangeBorder, rangeBorderCollection } from "./members/borders";
import { dataValidation } from "./members/dataValidation";
import { range } from "./members/range";
import { headerFooter, headerFooterGroup, pageLayout } from "./members/pageLayout";
import {
  addinInternalService,
  appRuntimePersistenceService,
  appRuntimeService,
  customFunctionsService,
} from "./members/runtime";
import { setting, settingCollection } from "./members/settings";
import { application, workbook } from "./members/workbook";
import { freezePanes, worksheetProtection } from "./members/sheetState";
import { worksheet } from "./members/worksheet";
import { worksheetCollection } from "./members/worksheets";
import type { Kind, MembersOf } from "./objects";

/** Everything of Excel's object model that the workbench has, by object and member. */
export const members: { [K in Kind]: MembersOf<K> } = {
  Workbook: workbook,
  Application: application,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: freezePanes,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  Range: range,
  RangeFormat: rangeFormat,
  RangeFont: rangeFont,
  RangeFill: rangeFill,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  DataValidation: dataValidation,
  ...chartMembers,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  WorksheetCustomPropertyCollection: customPropertyCollection,
  WorksheetCustomProperty: customProperty,
  SettingCollection: settingCollection,
  Setting: setting,
  AddinInternalService: addinInternalService,
  AppRuntimeService: appRuntimeService,
  AppRuntimePersistenceService: appRuntimePersistenceService,
  CustomFunctions: customFunctionsService,
};
