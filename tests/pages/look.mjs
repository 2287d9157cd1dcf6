// SPDX-License-Identifier: MIT
//
// node look.mjs FOLDER PAGE.html...   looks at pages in Chromium, as a browser without script and with every check.
// node look.mjs --spoiled             looks at a page with known faults; exit 0 when every check finds its own.
//
// Each page: no fault by axe-core (WCAG 2.0 to 2.2 A and AA, best practice) and by HTML_CodeSniffer (WCAG2AA), closed and
// with all details open; nothing asked of the network, no script; no sideways scrolling at 1280, 768 and 320 pixels, nor
// with text twice as large; the keyboard reaches everything, and sees where it is. FOLDER gets screenshots at these widths,
// in grey, in forced colours, and what the page prints as. Exit codes: 0 nothing found, 1 faults (one a line).
import { createRequire } from "node:module";
import { mkdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { openChromium } from "./chromium.mjs";

const require = createRequire(import.meta.url);
const axe = require.resolve("axe-core/axe.min.js");
const codeSniffer = require.resolve("html_codesniffer/build/HTMLCS.js");
const widths = [1280, 768, 320];
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function openPage(browser, address, asked, { script, width = 1280 }) {
  const context = await browser.newContext({ javaScriptEnabled: script, viewport: { width, height: 900 }, offline: true });
  const page = await context.newPage();
  page.on("request", (request) => {
    if (!/^(file|data):/.test(request.url())) asked.add(request.url());
  });
  await page.goto(address);
  return page;
}

async function axeFaults(page) {
  await page.addScriptTag({ path: axe });
  const { violations } = await page.evaluate((values) => window.axe.run({ runOnly: { type: "tag", values } }), standards);
  return violations.map(({ id, help, nodes }) => `axe ${id}: ${help} (${nodes.length}, the first ${nodes[0].target})`);
}

async function codeSnifferFaults(page) {
  await page.addScriptTag({ path: codeSniffer });
  const found = await page.evaluate(
    () =>
      new Promise((done) =>
        window.HTMLCS.process("WCAG2AA", document, () =>
          done(
            window.HTMLCS.getMessages()
              .filter(({ type }) => type === window.HTMLCS.ERROR)
              .map(({ code, msg, element }) => `HTML_CodeSniffer ${code}: ${msg} (${element.outerHTML?.slice(0, 120)})`),
          ),
        ),
      ),
  );
  return [...new Set(found)];
}

/// Both, as the page opens and with all details open.
async function faultsOfMarkup(browser, address, asked) {
  const faults = new Set();
  const page = await openPage(browser, address, asked, { script: true });
  const scripts = await page.evaluate(() => document.scripts.length);
  if (scripts > 0) faults.add(`${scripts} scripts in the page`);
  for (const fault of await axeFaults(page)) faults.add(fault);
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
  for (const fault of await axeFaults(page)) faults.add(fault);
  for (const fault of await codeSnifferFaults(page)) faults.add(fault);
  await page.context().close();
  return [...faults];
}

/// What sticks out beyond the window, where boxes that scroll by themselves do not count.
async function sideways(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement;
    if (scrollWidth <= clientWidth) return null;
    const scrolls = (one) => one && (getComputedStyle(one).overflowX !== "visible" || scrolls(one.parentElement));
    const wide = [...document.body.querySelectorAll("*")].find(
      (one) => one.getBoundingClientRect().right > clientWidth + 1 && !scrolls(one.parentElement),
    );
    return `${scrollWidth} of ${clientWidth} pixels, by ${wide ? wide.outerHTML.slice(0, 120) : "something"}`;
  });
}

async function faultsOfWidth(browser, address, asked, folder, name) {
  const faults = [];
  for (const width of widths) {
    const page = await openPage(browser, address, asked, { script: true, width });
    const wide = await sideways(page);
    if (wide) faults.push(`scrolls sideways at ${width} pixels: ${wide}`);
    if (folder) await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
    if (width === 1280) {
      await page.addStyleTag({ content: "html { font-size: 200% !important }" });
      const large = await sideways(page);
      if (large) faults.push(`scrolls sideways with text twice as large: ${large}`);
    }
    await page.context().close();
  }
  return faults;
}

/// Tabs once around the page with all details open.
async function faultsOfKeyboard(browser, address, asked) {
  const page = await openPage(browser, address, asked, { script: true });
  const faults = [];
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
  const reachable = await page.evaluate(
    () =>
      [...document.querySelectorAll("a[href], summary, button, input, select, textarea, [tabindex='0']")].filter(
        (one) => one.checkVisibility(),
      ).length,
  );
  const seen = new Set();
  for (let step = 0; step < reachable + 5; ++step) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const one = document.activeElement;
      if (!one || one === document.body) return null;
      one.dataset.place ??= String(document.querySelectorAll("[data-place]").length + 1);
      const box = one.getBoundingClientRect();
      const style = getComputedStyle(one);
      const marked = style.outlineStyle !== "none" || style.boxShadow !== "none";
      const inside = box.bottom > 0 && box.top < innerHeight && box.width > 0 && box.height > 0;
      return { place: one.dataset.place, html: one.outerHTML.slice(0, 100), href: one.getAttribute("href"), marked, inside };
    });
    if (!at) break;
    if (seen.size === 0 && !at.href?.startsWith("#")) faults.push(`the first stop of the keyboard is no skip link: ${at.html}`);
    if (seen.has(at.place)) break;
    seen.add(at.place);
    if (!at.marked) faults.push(`nothing shows that the keyboard is here: ${at.html}`);
    if (!at.inside) faults.push(`the keyboard goes where nobody sees it: ${at.html}`);
  }
  if (seen.size < reachable) faults.push(`the keyboard reaches ${seen.size} of ${reachable} places`);
  await page.context().close();
  return [...new Set(faults)];
}

async function takePictures(browser, address, asked, folder, name) {
  const page = await openPage(browser, address, asked, { script: false });
  const shot = (what) => page.screenshot({ path: join(folder, `${name}-${what}.png`), fullPage: true });
  await page.emulateMedia({ forcedColors: "active" });
  await shot("forced-colours");
  await page.emulateMedia({ forcedColors: "none" });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setEmulatedVisionDeficiency", { type: "achromatopsia" });
  await shot("grey");
  await page.pdf({ path: join(folder, `${name}-print.pdf`), preferCSSPageSize: true, tagged: true });
  await page.context().close();
}

async function look(browser, file, folder) {
  const address = pathToFileURL(resolve(file)).href;
  const name = basename(file, ".html");
  const asked = new Set();
  const faults = [
    ...(await faultsOfMarkup(browser, address, asked)),
    ...(await faultsOfWidth(browser, address, asked, folder, name)),
    ...(await faultsOfKeyboard(browser, address, asked)),
  ];
  if (folder) await takePictures(browser, address, asked, folder, name);
  for (const one of asked) faults.push(`asks the network for ${one}`);
  return faults;
}

/// Every check must find its own fault in a page that has all of them.
async function lookAtTheSpoiledPage(browser) {
  const faults = await look(browser, new URL("spoiled.html", import.meta.url).pathname, null);
  const wanted = [
    /^1 scripts in the page/, /^axe html-has-lang/, /^axe color-contrast/, /^axe image-alt/, /^HTML_CodeSniffer .*H57/,
    /^HTML_CodeSniffer .*H37/, /^scrolls sideways at 320/, /^scrolls sideways with text/, /no skip link/,
    /^nothing shows that the keyboard/, /^the keyboard reaches/, /^asks the network for https:\/\/example\.org/,
  ];
  const missed = wanted.filter((one) => !faults.some((fault) => one.test(fault)));
  for (const one of missed) console.log(`spoiled.html: nothing like ${one} was found`);
  if (missed.length > 0) for (const fault of faults) console.log(`found: ${fault}`);
  return missed.length;
}

const [first, ...files] = process.argv.slice(2);
const browser = await openChromium();
let found = 0;
if (first === "--spoiled") {
  found = await lookAtTheSpoiledPage(browser);
} else {
  mkdirSync(first, { recursive: true });
  for (const file of files) {
    const faults = await look(browser, file, first);
    for (const fault of faults) console.log(`${basename(file)}: ${fault}`);
    if (faults.length === 0) console.log(`${basename(file)}: nothing found`);
    found += faults.length;
  }
}
await browser.close();
process.exit(found > 0 ? 1 : 0);
