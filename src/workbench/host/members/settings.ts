import { missing, type Ground, type MembersOf, type Of } from "../objects";

export const setting: MembersOf<"Setting"> = {
  Key: { get: ({ key }) => key },
  Value: {
    get: ({ key }, { settings }) => settings.get(key),
    set: ({ key }, value, { settings }) => settings.set(key, value),
  },
  Delete: { call: ({ key }, _given, { settings }) => settings.delete(key) },
};

const foundSetting = (key: unknown, { settings }: Ground): Of<"Setting"> | null =>
  settings.names().includes(String(key)) ? { kind: "Setting", key: String(key) } : null;

export const settingCollection: MembersOf<"SettingCollection"> = {
  Items: { get: (_target, { settings }) => settings.names().map((key) => ({ kind: "Setting", key })) },
  GetItem: {
    call: (_target, [key], ground) => {
      const one = foundSetting(key, ground);
      if (!one) throw missing(`setting "${String(key)}"`);
      return one;
    },
  },
  GetItemOrNullObject: { call: (_target, [key], ground) => foundSetting(key, ground) },
  GetCount: { call: (_target, _given, { settings }) => settings.names().length },
  Add: {
    call: (_target, [key, value], { settings }) => {
      settings.set(String(key), value);
      return { kind: "Setting", key: String(key) };
    },
  },
};
