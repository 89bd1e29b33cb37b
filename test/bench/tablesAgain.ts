import { raceAppraisal } from "./appraisal";

raceAppraisal("after the others in the same program");
