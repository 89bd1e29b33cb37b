import { play } from "./play";
import { playUpgrades } from "./upgrades";

/** `npm run faults -- SEED`: long sequences from a seed on, until one fails or somebody stops it. */
async function main(): Promise<void> {
  let seed = Number(process.argv[2] ?? 1);
  for (;;) {
    console.log(`seed ${seed}`);
    await play(seed, 5, 200);
    await playUpgrades(seed, 5);
    seed += 5;
  }
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
