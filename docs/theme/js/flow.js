// The flow lab. Every answer was given by PyTorch and recorded (examples/flow_lab.py); this looks them up, shows them in
// words, and writes the program that asks the same.
const form = document.querySelector(".flow");
const words = JSON.parse(document.querySelector("#flow-words").textContent);
const [status, code, samp] = ["[role=status]", "code", "samp"].map((part) => form.querySelector(part));
const places = [...form.querySelectorAll("li")];
const NAMES = ["x", "lin0", "lin1", "lin2", "lin3"];
const ENTRIES = { "element 0": "no-graph/#no-grad-fn", Inference: "inference-mode/#inference-tensor-saved" };
const WEIGHTS = ["2.0", "3.0", "5.0", "7.0"];
const OPTIMIZERS = {
  SGD: "SGD(weights, lr=#)",
  momentum: "SGD(weights, lr=#, momentum=0.5)",
  decay: "SGD(weights, lr=#, weight_decay=0.5)",
  Adam: "Adam(weights, lr=#)",
  AdamW: "AdamW(weights, lr=#, weight_decay=0.5)",
  RMSprop: "RMSprop(weights, lr=#)",
};

const data = await (await fetch("../flow.json")).json();

// What is chosen: { x, modes, optimizer, past }, by the names that the record uses.
function chosen() {
  const value = (name) => form.elements[name].value;
  return { x: value("x"), modes: NAMES.slice(1).map(value), optimizer: value("optimizer"), past: value("past") };
}

// What PyTorch answered: { error, raisedBy, reasons, came, grads, weights }.
export function answer({ x, modes, optimizer, past }) {
  const place = modes.reduce((sum, mode) => sum * data.modes.length + data.modes.indexOf(mode), Number(x));
  const [error, raisedBy, reasons, came, grads] = data.outcomes[data.asked[past][place]];
  const weights = optimizer && data.updates[[past, optimizer, ...grads.slice(1)].join(" ")];
  return { error, raisedBy, reasons, came, grads, weights };
}

// The program that asks it, and what it prints.
export function program({ x, modes, optimizer, past }) {
  const { error, grads, weights } = answer({ x, modes, optimizer, past });
  const made = (lr) => `optimizer = torch.optim.${OPTIMIZERS[optimizer].replace("#", lr)}`;
  const before = [
    "lin3(lin2(lin1(lin0(torch.ones(1, 1))))).backward()",
    optimizer ? "optimizer.step()" : "",
    `${optimizer ? "optimizer" : "nn.Sequential(*layers)"}.zero_grad(set_to_none=${past === "None" ? "True" : "False"})`,
    optimizer ? 'optimizer.param_groups[0]["lr"] = 0.25' : "",
  ];
  const forward = modes.flatMap((mode, number) => {
    const call = `h = lin${number}(h)`;
    if (mode === "detach") return `${call}.detach()`;
    return mode === "no_grad" || mode === "inference_mode" ? [`with torch.${mode}():`, `    ${call}`] : call;
  });
  const run = [...forward, "h.backward()"];
  const lines = [
    "import torch",
    "from torch import nn",
    "",
    "layers = [nn.Linear(1, 1, bias=False) for _ in range(4)]",
    "for layer, weight in zip(layers, [2.0, 3.0, 5.0, 7.0]):",
    "    nn.init.constant_(layer.weight, weight)",
    "lin0, lin1, lin2, lin3 = layers",
    "weights = [layer.weight for layer in layers]",
    ...(optimizer || past !== "none" ? [""] : []),
    ...(optimizer ? [made(past === "none" ? "0.25" : "0.0")] : []),
    ...(past === "none" ? [] : before.filter(Boolean)),
    "",
    ...modes.flatMap((mode, number) => (mode === "freeze" ? `lin${number}.weight.requires_grad_(False)` : [])),
    `h = x = torch.ones(1, 1${x === "1" ? ", requires_grad=True" : ""})`,
    ...(error ? ["try:", ...run.map((line) => `    ${line}`), "except RuntimeError as error:", "    print(error)"] : run),
    "",
    "for tensor in [x, *weights]:",
    "    print(tensor.grad if tensor.grad is None else tensor.grad.item())",
    ...(optimizer ? ["optimizer.step()", "print([round(weight.item(), 4) for weight in weights])"] : []),
  ];
  const printed = [...(error ? [error] : []), ...grads, ...(optimizer ? [`[${weights.join(", ")}]`] : [])];
  return { code: `${lines.join("\n")}\n`, output: `${printed.join("\n")}\n` };
}

// Why the tensor at a place has the gradient that it has, and what the step made of it.
function why(place, { modes, optimizer, past }, { reasons, grads, weights }) {
  const reason = reasons[place];
  const cut = Number(reason) + 1; // the place that cut it off; NaN where none did
  const told = [];
  if (reason === "-" && !place) told.push(words["-x"]);
  else if (Number.isNaN(cut)) told.push(words[reason]);
  else if (cut === place) told.push(words[modes[place - 1]]);
  else told.push(words.cut.replace("#", NAMES[cut]));
  if (grads[place] === "0.0") told.push(words.zero);
  if (place && optimizer) {
    const moved = weights[place - 1] !== WEIGHTS[place - 1];
    if (grads[place] === "None") told.push(words.skipped);
    else if (grads[place] !== "0.0") told.push(words.moved);
    else told.push(words[moved ? optimizer : "still"]);
  }
  return told.join(words.between);
}

function show() {
  const choice = chosen();
  const answered = answer(choice);
  places.forEach((item, place) => {
    const [output, moves, text] = ["output", "span", "p"].map((part) => item.querySelector(part));
    const before = WEIGHTS[place - 1];
    const after = place && answered.weights ? answered.weights[place - 1] : before;
    item.dataset.came = answered.came[place];
    item.dataset.raised = String(answered.raisedBy !== null && place > answered.raisedBy);
    item.dataset.got = answered.reasons[place];
    item.dataset.moved = after !== before && answered.grads[place] === "0.0" ? "alone" : "";
    output.textContent = `.grad ${answered.grads[place]}`;
    moves.textContent = place && answered.weights ? `${before} → ${after}` : "";
    text.textContent = why(place, choice, answered);
  });
  status.textContent = answered.error ?? words.fine;
  status.dataset.error = answered.error ? "1" : "";
  if (answered.error) {
    const entry = Object.entries(ENTRIES).find(([start]) => answered.error.startsWith(start))[1];
    const href = new URL(`../errors/${entry}`, import.meta.url);
    status.append(" ", Object.assign(document.createElement("a"), { href, textContent: words.entry }));
  }
  const written = program(choice);
  code.textContent = written.code;
  samp.textContent = written.output;
}

// The choice is in the address: ?train-freeze-detach-train-1-Adam-zeros
const keep = () => {
  const { x, modes, optimizer, past } = chosen();
  history.replaceState(null, "", `?${[...modes, x, optimizer, past].join("-")}${location.hash}`);
};

function recall() {
  const [lin0, lin1, lin2, lin3, x, optimizer, past] = location.search.slice(1).split("-");
  for (const [name, value] of Object.entries({ lin0, lin1, lin2, lin3, x, optimizer, past })) {
    const options = [...form.elements[name].options].map((option) => option.value);
    form.elements[name].value = options.includes(value) ? value : options[0];
  }
}

form.addEventListener("input", () => {
  keep();
  show();
});
form.addEventListener("submit", (event) => event.preventDefault());
recall();
show();
form.dataset.ready = "1";
