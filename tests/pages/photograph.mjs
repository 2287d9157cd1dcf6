// SPDX-License-Identifier: MIT
//
// node photograph.mjs PAGE.html FOLDER NAME=SELECTOR...   FOLDER/NAME.png of the first part of the page that SELECTOR names.
// Exit codes: 0 all taken, 1 a selector names nothing.
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { openChromium } from "./chromium.mjs";

const [file, folder, ...wanted] = process.argv.slice(2);
const browser = await openChromium();
const page = await browser.newPage({ viewport: { width: 1000, height: 900 }, offline: true });
await page.goto(pathToFileURL(resolve(file)).href);
let missed = 0;
for (const one of wanted) {
  const [name, selector] = [one.slice(0, one.indexOf("=")), one.slice(one.indexOf("=") + 1)];
  const part = page.locator(selector).first();
  if ((await part.count()) === 0) {
    console.log(`${file}: nothing is ${selector}`);
    ++missed;
  } else {
    await part.screenshot({ path: join(folder, `${name}.png`) });
  }
}
await browser.close();
process.exit(missed > 0 ? 1 : 0);
