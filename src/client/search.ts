/** On the search pages: the search shares the line with the page only where the address asks something. */
const paintedOrReachedFor = new Promise((resolve) => {
  new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
  document.getElementById("search")?.addEventListener("focusin", resolve);
});

if (location.search === "") await paintedOrReachedFor;
const { takeOverSearch } = await import("./take-over-search.tsx");
takeOverSearch();

export {};
