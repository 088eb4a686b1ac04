// What a page lacks without a script: the search, and buttons that copy.
"use strict";
{
  const root = document.body.dataset.root;

  for (const block of document.querySelectorAll("main pre")) {
    const around = document.createElement("div");
    const button = document.createElement("button");
    around.className = "block";
    button.className = "copy";
    button.type = "button";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(block.textContent);
        button.textContent = "Copied";
      } catch {
        getSelection().selectAllChildren(block);
        button.textContent = "Selected";
      }
      setTimeout(() => { button.textContent = "Copy"; }, 2000);
    });
    block.replaceWith(around);
    around.append(block, button);
  }

  const box = document.querySelector("search");
  const query = document.getElementById("site--query");
  const results = document.getElementById("site--results");
  const found = document.getElementById("site--found");
  const told = document.getElementById("site--told");
  let index = null;
  let chosen = -1;

  const load = (path) => new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = root + path;
    script.onload = done;
    script.onerror = () => failed(new Error(script.src));
    document.head.append(script);
  });

  // Words of code are found whole and by their parts: maybe-single.none by maybe, single and none.
  const build = async () => {
    await Promise.all([load("assets/lunr.js"), load("assets/search-index.js")]);
    lunr.tokenizer.separator = /[^\p{L}\p{N}]+/u;
    return lunr((builder) => {
      // no sign is left to be trimmed, and letters beyond ASCII are none
      builder.pipeline.remove(lunr.trimmer);
      builder.pipeline.remove(lunr.stopWordFilter);
      builder.ref("at");
      builder.field("title", { boost: 8 });
      builder.field("text");
      window.espalierPages.forEach(([, , title, text], at) => builder.add({ at, title, text }));
    });
  };

  const searchBy = (tokens, presence) => index.query((all) => {
    for (const token of tokens) {
      const stem = lunr.stemmer(token.clone()).toString();
      all.term(token.toString(), { boost: 4 });
      all.term(stem, { wildcard: lunr.Query.wildcard.TRAILING, presence, usePipeline: false });
    }
  });

  // Every word, or, where no page has them all, any. Of nothing but signs no word is left: lunr would list every page.
  const search = (words) => {
    const tokens = lunr.tokenizer(words);
    if (tokens.length === 0) return [];
    const hits = searchBy(tokens, lunr.Query.presence.REQUIRED);
    return hits.length > 0 ? hits : searchBy(tokens, lunr.Query.presence.OPTIONAL);
  };

  const show = ([path, kind, title, text], at) => {
    const line = document.createElement("li");
    const link = document.createElement("a");
    const name = document.createElement("b");
    const what = document.createElement("small");
    const rest = document.createElement("small");
    line.id = "site--found-" + at;
    line.setAttribute("role", "option");
    link.href = root + path;
    link.tabIndex = -1;
    name.textContent = title;
    what.textContent = kind;
    what.className = "kind";
    rest.textContent = text.length > 140 ? text.slice(0, 140) + " …" : text;
    link.append(name, what, rest);
    line.append(link);
    return line;
  };

  const close = () => {
    results.hidden = true;
    query.setAttribute("aria-expanded", "false");
    query.removeAttribute("aria-activedescendant");
  };

  const choose = (at) => {
    const lines = found.children;
    lines[chosen]?.removeAttribute("aria-selected");
    chosen = lines.length ? (at + lines.length) % lines.length : -1;
    if (chosen >= 0) {
      lines[chosen].setAttribute("aria-selected", "true");
      lines[chosen].scrollIntoView({ block: "nearest" });
      query.setAttribute("aria-activedescendant", lines[chosen].id);
    }
  };

  const answer = async () => {
    const words = query.value.trim();
    if (words.length < 2) {
      close();
      return;
    }
    if (index === null) {
      // the first search makes the index
      told.textContent = "Searching …";
      results.setAttribute("aria-busy", "true");
      results.hidden = false;
      index = build();
    }
    index = await index;
    results.removeAttribute("aria-busy");
    // somebody has typed on meanwhile
    if (query.value.trim() !== words) return;
    const hits = search(words);
    found.replaceChildren(...hits.slice(0, 30).map((hit, at) => show(window.espalierPages[hit.ref], at)));
    told.textContent = hits.length === 0 ? "Nothing found" : hits.length > 30 ? "The best 30 of " + hits.length : hits.length + " found";
    results.hidden = false;
    query.setAttribute("aria-expanded", "true");
    chosen = -1;
    choose(0);
  };

  query.addEventListener("input", answer);
  query.addEventListener("focus", answer);
  query.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter") {
      found.children[chosen]?.firstChild.click();
    } else if (event.key === "Escape") {
      close();
    }
  });
  document.addEventListener("click", (event) => {
    if (!box.contains(event.target)) close();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !/^(input|textarea|select)$/i.test(event.target.tagName)) {
      event.preventDefault();
      query.focus();
    }
  });
  for (const popover of document.querySelectorAll("[popover]")) {
    popover.addEventListener("click", (event) => {
      if (event.target.closest("a")) popover.hidePopover?.();
    });
  }
  box.hidden = false;
}
