import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Fluent's theme that goes with Office's: high contrast where the system forces colours, else dark or light. */
export function themeOf(bodyBackground: string | undefined, hasForcedColours: boolean): Theme {
  if (hasForcedColours) return teamsHighContrastTheme;
  return bodyBackground !== undefined && isDark(bodyBackground) ? webDarkTheme : webLightTheme;
}

/** How the browser draws what is its own: menus of choices, sliders, scroll bars. */
export function schemeOf(theme: Theme): "light" | "dark" {
  return theme === webLightTheme ? "light" : "dark";
}

/**
 * Whether a colour is nearer to black than to white.
 *
 * @example isDark("#292929") // true
 * @example isDark("#FFFFFF") // false
 */
export function isDark(colour: string): boolean {
  const parts = /^#?(..)(..)(..)/.exec(colour);
  if (!parts) return false;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
