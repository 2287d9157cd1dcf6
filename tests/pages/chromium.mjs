// SPDX-License-Identifier: MIT
import { chromium } from "playwright-core";

/// Debian's Chromium, or the one that CHROMIUM names, as it runs in a container, too.
export const openChromium = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"],
  });
