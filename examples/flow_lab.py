"""Asks PyTorch every question that the flow lab can show, and prints the
answers as JSON: what each layer gets in each of the 1,250 set-ups, and what
each optimizer makes of that."""

import json
from itertools import product

import torch
from torch import nn

WEIGHTS = [2.0, 3.0, 5.0, 7.0]
MODES = ["train", "freeze", "detach", "no_grad", "inference_mode"]
PASTS = ["none", "None", "zeros"]  # no step before; one, then cleared so
OPTIMIZERS = {
    "SGD": lambda weights, lr: torch.optim.SGD(weights, lr),
    "momentum": lambda weights, lr: torch.optim.SGD(weights, lr, momentum=0.5),
    "decay": lambda weights, lr: torch.optim.SGD(weights, lr, weight_decay=0.5),
    "Adam": lambda weights, lr: torch.optim.Adam(weights, lr),
    "AdamW": lambda weights, lr: torch.optim.AdamW(
        weights, lr, weight_decay=0.5
    ),
    "RMSprop": lambda weights, lr: torch.optim.RMSprop(weights, lr),
}


def make_layers():
    """Four layers without bias, with the weights 2, 3, 5 and 7."""
    layers = [nn.Linear(1, 1, bias=False) for _ in WEIGHTS]
    for layer, weight in zip(layers, WEIGHTS, strict=True):
        nn.init.constant_(layer.weight, weight)
    return layers


def train_before(layers, clear):
    """The earlier step: all are trained, the learning rate is still 0."""
    h = torch.ones(1, 1)
    for layer in layers:
        h = layer(h)
    h.backward()
    grads = [layer.weight.grad.clone() for layer in layers]
    nn.Sequential(*layers).zero_grad(set_to_none=clear == "None")
    return grads


def forward(layer, mode, h):
    """One layer's result in one mode."""
    if mode == "no_grad":
        with torch.no_grad():
            return layer(h)
    if mode == "inference_mode":
        with torch.inference_mode():
            return layer(h)
    return layer(h).detach() if mode == "detach" else layer(h)


def told(tensor):
    """A gradient or a weight, as a program prints it."""
    return str(None if tensor is None else round(tensor.item(), 4))


def ask(modes, input_requires_grad, past):
    """Runs one set-up.

    Returns `grads`, of the input and of each layer, and what happened: the
    error and the layer that raised it; for the input and for each layer how it
    came by its gradient or why it did not; and whose results got a gradient.
    """
    layers = make_layers()
    if past != "none":
        train_before(layers, past)
    for layer, mode in zip(layers, modes, strict=True):
        layer.weight.requires_grad_(mode != "freeze")
    x = torch.ones(1, 1, requires_grad=input_requires_grad)
    results, arrived = [x], set()
    error, raised_by = None, None
    for place, (layer, mode) in enumerate(zip(layers, modes, strict=True)):
        try:
            results.append(forward(layer, mode, results[-1]))
        except RuntimeError as caught:
            error, raised_by = str(caught), place
            break
    for place, result in enumerate(results):
        if result.requires_grad:
            result.register_hook(lambda _, place=place: arrived.add(place))
    if error is None:
        try:
            results[-1].backward()
        except RuntimeError as caught:
            error = str(caught)
    cuts = [n for n, result in enumerate(results) if not result.requires_grad]
    takers = [x, *(layer.weight for layer in layers)]
    grads = [told(taker.grad) for taker in takers]

    def why(place):
        """`+` got one, `-` takes none, `!` for the error, or what cut it off:
        the number of the layer, the first without a record from here on."""
        if not takers[place].requires_grad:
            return "-"
        if grads[place] not in ("None", "0.0"):
            return "+"
        if raised_by is not None:
            return "!"
        return str(next(n for n in cuts if n >= place) - 1)

    reasons = "".join(map(why, range(5)))
    came = "".join("01"[place in arrived] for place in range(5))
    return grads, [error, raised_by, reasons, came]


def update(grads, past, optimizer):
    """The weights after a step of an optimizer with these gradients."""
    layers = make_layers()
    weights = [layer.weight for layer in layers]
    made = OPTIMIZERS[optimizer](weights, lr=0.0)
    if past != "none":
        for weight, grad in zip(
            weights, train_before(layers, past), strict=True
        ):
            weight.grad = grad
        made.step()
    made.param_groups[0]["lr"] = 0.25
    for weight, grad in zip(weights, grads, strict=True):
        weight.grad = (
            None if grad == "None" else torch.full((1, 1), float(grad))
        )
    made.step()
    return [told(weight) for weight in weights]


def answers():
    """All of them, each distinct one once."""
    outcomes, asked, updates = {}, {past: [] for past in PASTS}, {}
    for past, input_requires_grad in product(PASTS, [False, True]):
        for modes in product(MODES, repeat=4):
            grads, happened = ask(modes, input_requires_grad, past)
            outcome = json.dumps([*happened, grads])
            asked[past].append(outcomes.setdefault(outcome, len(outcomes)))
            for optimizer in OPTIMIZERS:
                key = past, optimizer, *grads[1:]
                if key not in updates:
                    updates[key] = update(grads[1:], past, optimizer)
    return {
        "modes": MODES,
        "outcomes": [json.loads(outcome) for outcome in outcomes],
        "asked": asked,
        "updates": {" ".join(key): weights for key, weights in updates.items()},
    }


if __name__ == "__main__":
    print(json.dumps(answers(), separators=(",", ":")))
