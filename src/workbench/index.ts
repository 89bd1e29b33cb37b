import "./page/page.css";
import { start } from "./page/start";
import { choicesOf } from "./page/choices";

void start(choicesOf(window.location.search, navigator.language));
