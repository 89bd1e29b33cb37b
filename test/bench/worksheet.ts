import "./tables";
import "./flows";
import "./tablesAgain";
import "./growth";
