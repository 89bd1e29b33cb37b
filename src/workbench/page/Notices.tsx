import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { Ask } from "../../taskpane/states/Ask";
import type { Files, FilesWords } from "./files";

const useStyles = makeStyles({
  line: {
    position: "fixed",
    zIndex: 1000,
    insetBlockEnd: "48px",
    insetInlineStart: tokens.spacingHorizontalL,
    maxWidth: "440px",
    boxShadow: tokens.shadow16,
    // where grid and pane stand below each other it would cover them
    "@media (max-width: 700px)": { position: "static", maxWidth: "none", boxShadow: "none" },
  },
  list: { maxHeight: "50vh", overflowY: "auto" },
});

/** What is told or asked about files and drafts. */
export function Notices({ files, say }: { files: Files; say: FilesWords }) {
  const styles = useStyles();
  const notice = files.notice.use();
  const close = () => files.close();
  if (!notice) return null;
  if (notice.kind === "refused")
    return <Ask title={say.refused.title} says={notice.says} yes={say.close} go={close} leave={close} />;
  if (notice.kind === "notCarried") {
    const { title, says: begins, go, stop } = notice.says;
    const says = (
      <div className={styles.list}>
        <p>{begins}</p>
        <ul>
          {notice.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    );
    return <Ask title={title} says={says} yes={go} no={stop} go={notice.go} leave={close} />;
  }
  const isAsked = notice.kind === "askDraft";
  return (
    <MessageBar className={styles.line} layout="multiline">
      <MessageBarBody>{isAsked ? say.draft.ask : notice.says}</MessageBarBody>
      <MessageBarActions>
        {isAsked ? (
          <>
            <Button onClick={() => files.allowDrafts(true)}>{say.draft.yes}</Button>
            <Button onClick={() => files.allowDrafts(false)}>{say.draft.no}</Button>
          </>
        ) : (
          <Button onClick={close}>{say.close}</Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
