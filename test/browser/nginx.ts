import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { nginxFile } from "../../.webpack/hosting";
import { pathOfBuild } from "../../.webpack/serve";

/** Whether this computer has an nginx: CI on Debian does. */
export const hasNginx = spawnSync("nginx", ["-v"]).status === 0;

/** An nginx of its own for a built folder, told what the build writes for it. */
export async function nginxServer(folder: string): Promise<{ address: string; stop(): void }> {
  const place = mkdtempSync(path.join(tmpdir(), "social-nginx-"));
  chmodSync(place, 0o755);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}${pathOfBuild(folder)}`;
  const addin = nginxFile(address, `${path.resolve(folder)}/`);
  const types =
    "types { text/html html; text/css css; application/javascript js; application/json json; image/png png; }";
  const own = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((one) => `${one}_temp_path ${place}/${one};`);
  const config = `daemon off; user root; pid ${place}/pid; error_log ${place}/error.log;
events {}
http { access_log off; ${own.join(" ")} ${types}
server { listen 127.0.0.1:${port}; root ${place};
${addin}}}`;
  writeFileSync(path.join(place, "nginx.conf"), config);
  const nginx = spawn("nginx", ["-c", path.join(place, "nginx.conf"), "-p", place], { stdio: "ignore" });
  for (let tries = 0; tries < 100 && !(await answers(address)); tries++) await pause();
  const stop = () => {
    nginx.once("exit", () => rmSync(place, { recursive: true, force: true }));
    nginx.kill();
  };
  return { address, stop };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const asked = createServer();
    asked.listen(0, "127.0.0.1", () => {
      const { port } = asked.address() as AddressInfo;
      asked.close(() => resolve(port));
    });
  });
}

const answers = (address: string) =>
  fetch(address).then(
    () => true,
    () => false,
  );
const pause = () => new Promise((resolve) => setTimeout(resolve, 50));
