import "./legend";
import "./discounting";
import "./tables";
