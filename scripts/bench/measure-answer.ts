import type { Browser } from "playwright-core";

export interface Ask {
  q?: string;
  speaker?: string;
}

export interface Measured {
  /** On the wire, headers too. */
  bytes: number;
  seconds: number;
}

/**
 * Asks a page that was just opened by a browser that has never seen it, and measures the last of the questions, from
 * its asking to ten results (or all there are). Both pages read the question off the address.
 */
export async function measureAnswer(browser: Browser, url: string, asks: Ask[]): Promise<Measured> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  let bytes = 0;
  const loading = new Set<string>();
  await network.send("Network.enable");
  network.on("Network.requestWillBeSent", ({ requestId }) => loading.add(requestId));
  network.on("Network.loadingFailed", ({ requestId }) => loading.delete(requestId));
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    loading.delete(requestId);
    bytes += encodedDataLength;
  });
  // The browser's own state "networkidle" is of the page's first loading only.
  const quiet = async () => {
    for (let calm = 0; calm < 5; calm = loading.size === 0 ? calm + 1 : 0) await page.waitForTimeout(100);
  };
  await page.goto(`${url}quotes/`, { waitUntil: "networkidle" });
  let seconds = 0;
  for (const ask of asks) {
    bytes = 0;
    // No function in it may have a name: the loader would mark it with a helper that the page lacks.
    seconds = await page.evaluate(async (search) => {
      // Two questions may have as many answers, and some in common: the words marked in those are others.
      const before = document.querySelector('[role="status"]')?.textContent ?? "";
      const listed = document.querySelector("ol:has(.result)")?.innerHTML;
      const begun = performance.now();
      history.pushState(null, "", `?${search}`);
      dispatchEvent(new PopStateEvent("popstate"));
      for (;;) {
        await new Promise(requestAnimationFrame);
        const status = document.querySelector('[role="status"]')?.textContent ?? "";
        // What is folded into a result as another account of it is shown, too.
        const results = document.querySelectorAll(".result, .result-alike li").length;
        const settled = document.querySelector('[aria-busy="true"]') === null && /\d/.test(status);
        const other = status !== before || document.querySelector("ol:has(.result)")?.innerHTML !== listed;
        if (settled && other && (results >= 10 || status.startsWith(`${results} `))) break;
        if (performance.now() - begun > 20_000) throw new Error(`no answer to ${search}: ${status}`);
      }
      return (performance.now() - begun) / 1000;
    }, new URLSearchParams({ ...ask }).toString());
    const loaded = bytes;
    // What is loaded after the answer, for counts, belongs to none of the questions.
    await quiet();
    bytes = loaded;
  }
  await context.close();
  return { bytes, seconds };
}
