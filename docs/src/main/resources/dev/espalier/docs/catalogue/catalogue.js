// Filters the list of all cases at once, and keeps what is chosen in the address: index.html?operator=in&status=400.
"use strict";
{
  const browse = document.getElementById("browse");
  const groups = [...document.querySelectorAll(".group")].map((section) => ({ section, rows: [] }));
  const rows = groups.flatMap((group) => [...group.section.querySelectorAll("li")].map((line) => {
    const row = { line, is: new Set(line.dataset.is.split(" ")), shown: true };
    row.text = (line.textContent + " " + line.dataset.of + " " + line.dataset.is).toLowerCase();
    group.rows.push(row);
    return row;
  }));

  const form = document.createElement("form");
  form.id = "filters";
  const labelled = (title, field, name) => {
    const label = document.createElement("label");
    label.append(title, field);
    field.name = name;
    form.append(label);
    return label;
  };
  const words = document.createElement("input");
  words.type = "search";
  words.autocomplete = "off";
  words.spellcheck = false;
  words.placeholder = "Title, id, table, method …";
  labelled("Words", words, "words").className = "words";
  const facets = [...browse.children].map((list) => {
    const select = document.createElement("select");
    const values = [...list.querySelectorAll("a")].map((link) => link.textContent);
    const options = values.map((value) => new Option(value, value));
    select.append(new Option("any", ""), ...options);
    labelled(list.dataset.title, select, list.dataset.facet);
    return { id: list.dataset.facet, select, options };
  });
  const told = document.createElement("p");
  const number = document.createElement("span");
  const clear = document.createElement("button");
  told.className = "told";
  number.setAttribute("role", "status");
  clear.type = "button";
  clear.textContent = "Clear";
  told.append(number, clear);
  form.append(told);

  const chosen = () => facets.filter(({ select }) => select.value !== "").map(({ id, select }) => id + "=" + select.value);

  // How many cases each option would leave, all other choices being what they are.
  const count = (kept) => {
    for (const { id, select, options } of facets) {
      const others = chosen().filter((choice) => !choice.startsWith(id + "="));
      const counts = new Map();
      for (const { is } of kept) {
        if (others.every((choice) => is.has(choice))) {
          for (const word of is) if (word.startsWith(id + "=")) counts.set(word, (counts.get(word) ?? 0) + 1);
        }
      }
      for (const option of options) {
        const left = counts.get(id + "=" + option.value) ?? 0;
        option.textContent = option.value + " (" + left + ")";
        option.hidden = left === 0 && option.value !== select.value;
      }
      select.classList.toggle("chosen", select.value !== "");
    }
  };

  const filter = () => {
    const wanted = chosen();
    const parts = words.value.toLowerCase().split(/\s+/).filter((part) => part !== "");
    const kept = rows.filter(({ text }) => parts.every((part) => text.includes(part)));
    const shown = new Set(kept.filter(({ is }) => wanted.every((choice) => is.has(choice))));
    for (const row of rows) {
      if (row.shown !== shown.has(row)) {
        row.shown = !row.shown;
        row.line.hidden = !row.shown;
      }
    }
    for (const { section, rows } of groups) section.hidden = !rows.some((row) => row.shown);
    count(kept);
    number.textContent = shown.size + " of " + rows.length + " cases";
    clear.hidden = wanted.length === 0 && parts.length === 0;
  };

  const toAddress = () => {
    const state = new URLSearchParams(new FormData(form));
    for (const [name, value] of [...state]) if (value === "") state.delete(name);
    const query = state.toString();
    history.replaceState(null, "", query === "" ? location.pathname : "?" + query);
  };

  const fromAddress = () => {
    const state = new URLSearchParams(location.search);
    words.value = state.get("words") ?? "";
    for (const { id, select } of facets) {
      select.value = state.get(id) ?? "";
      if (select.selectedIndex < 0) select.value = "";
    }
    filter();
  };

  form.addEventListener("input", () => {
    filter();
    toAddress();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  clear.addEventListener("click", () => {
    form.reset();
    filter();
    toAddress();
  });
  browse.replaceWith(form);
  fromAddress();
}
