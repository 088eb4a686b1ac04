"use strict";
(() => {
  const tools = document.getElementById("tools");
  const search = tools.querySelector("input[type=search]");
  const boxes = [...tools.querySelectorAll("input[type=checkbox]")];
  const told = tools.querySelector("output");
  const chains = [...document.querySelectorAll("details.chain")];
  const files = [...document.querySelectorAll("#files details.group")];
  const texts = new Map();
  tools.hidden = false;

  const text = chain => {
    if (!texts.has(chain)) {
      const file = chain.closest("details.group").querySelector("summary").textContent;
      texts.set(chain, (file + "\n" + chain.textContent).toLowerCase());
    }
    return texts.get(chain);
  };

  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(word => word !== "");
    const wanted = boxes.filter(box => box.checked).map(box => box.value);
    let shown = 0;
    for (const chain of chains) {
      const fits = (wanted.length === 0 || wanted.some(name => chain.classList.contains(name)))
        && words.every(word => text(chain).includes(word));
      chain.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    const active = words.length > 0 || wanted.length > 0;
    for (const file of files) {
      const some = [...file.querySelectorAll("details.chain")].some(chain => !chain.hidden);
      file.hidden = !some;
      if (active && some && shown <= 50) file.open = true;
    }
    told.textContent = active ? shown + " of " + chains.length : "";
  };

  let waiting = 0;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 120);
  });
  boxes.forEach(box => box.addEventListener("change", filter));
  tools.addEventListener("submit", event => event.preventDefault());
  tools.querySelector("button").addEventListener("click", () => {
    const open = files.some(file => !file.hidden && !file.open);
    files.forEach(file => { file.open = open; });
  });

  const copyable = pre => {
    if (pre.querySelector(".copy")) return;
    const button = document.createElement("button");
    const content = pre.textContent;
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(content);
        button.textContent = "Copied";
      } catch {
        getSelection().selectAllChildren(pre.querySelector("code"));
        button.textContent = "Selected";
      }
      setTimeout(() => { button.textContent = "Copy"; }, 1500);
    });
    pre.append(button);
  };
  document.addEventListener("toggle", event => {
    if (event.target.open && event.target.matches("details.chain")) {
      event.target.querySelectorAll("pre").forEach(copyable);
    }
  }, true);

  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target || !target.matches("details.chain")) return;
    target.hidden = false;
    target.closest("details.group").hidden = false;
    target.closest("details.group").open = true;
    target.open = true;
    target.scrollIntoView({block: "start"});
  };
  addEventListener("hashchange", reveal);
  reveal();
  addEventListener("beforeprint", () => chains.length <= 500 && document.querySelectorAll("details").forEach(each => { each.open = true; }));
})();
