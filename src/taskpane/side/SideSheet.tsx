import { Button, makeStyles, Spinner, Subtitle2, tokens } from "@fluentui/react-components";
import { Suspense, useEffect, useRef, type ReactNode } from "react";
import { useWords } from "../words";
import { closeSide, type SideId } from "../shownSide";

const useStyles = makeStyles({
  sheet: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  title: { ":focus": { outlineStyle: "none" } },
});

/** A sheet over the place one came from, with its title and the way back; Escape goes back too. */
export function SideSheet({ id, from, children }: { id: SideId; from: string | null; children: ReactNode }) {
  const { pane } = useWords();
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: "nearest" });
  }, [id]);
  return (
    <section
      className={styles.sheet}
      id="side"
      aria-labelledby="side-title"
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) closeSide();
      }}
    >
      <div className={styles.head}>
        <h2 id="side-title" ref={title} tabIndex={-1} className={styles.title}>
          <Subtitle2>{pane.sides[id]}</Subtitle2>
        </h2>
        <Button size="small" onClick={closeSide}>
          {from === null ? pane.sides.close : pane.sides.back(from)}
        </Button>
      </div>
      <Suspense fallback={<Spinner label={pane.waiting} />}>{children}</Suspense>
    </section>
  );
}
