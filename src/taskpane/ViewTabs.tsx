import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { prefetchView, viewIds, type ViewId } from "./views";
import { useWords } from "./words";

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    // in the narrowest panes the last ones are reached by scrolling sideways
    overflowX: "auto",
    scrollbarWidth: "none",
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})`,
  },
  tab: {
    flexShrink: 0,
    minHeight: "28px",
    padding: `${tokens.spacingVerticalXXS} 3px 1px`,
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: "13px",
    "@media (min-width: 360px)": {
      fontSize: tokens.fontSizeBase300,
      paddingInline: tokens.spacingHorizontalSNudge,
    },
    cursor: "pointer",
    ":hover": { borderBottomColor: tokens.colorNeutralStroke1 },
    // where colours are forced a transparent line is drawn, as if every view were shown
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  shown: {
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    ":hover": { borderBottomColor: tokens.colorBrandStroke1 },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

/** How far each key moves among the tabs; Home and End go to the ends. */
const steps: Record<string, (index: number) => number> = {
  ArrowRight: (index) => (index + 1) % viewIds.length,
  ArrowLeft: (index) => (index + viewIds.length - 1) % viewIds.length,
  Home: () => 0,
  End: () => viewIds.length - 1,
};

/**
 * The tabs of the views, by the pattern of WAI-ARIA: one stop for the Tab key, arrows between them.
 *
 * Fluent's own tabs put hidden elements that take the focus beside them, which axe finds fault with.
 */
export function ViewTabs({ shown, show }: { shown: ViewId; show: (view: ViewId) => void }) {
  const { pane } = useWords();
  const styles = useStyles();
  const move = (event: KeyboardEvent, index: number) => {
    const to = steps[event.key]?.(index);
    if (to === undefined) return;
    event.preventDefault();
    show(viewIds[to]!);
    document.getElementById(`tab-${viewIds[to]}`)?.focus(); // which scrolls to it, where the row is too narrow
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label={pane.viewsLabel}>
      {viewIds.map((id, index) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          className={mergeClasses(styles.tab, id === shown && styles.shown)}
          aria-selected={id === shown}
          aria-controls="view"
          tabIndex={id === shown ? 0 : -1}
          onPointerEnter={() => prefetchView(id)}
          onClick={() => show(id)}
          onKeyDown={(event) => move(event, index)}
        >
          {pane.views[id]}
        </button>
      ))}
    </div>
  );
}
