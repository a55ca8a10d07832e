"""Draws the graph of a program that runs: what was recorded, where it was cut,
where gradients went. Needs PyTorch and igraph (`pip install igraph`). Run this
file and look at `graph.svg`; its last lines show how it is used."""

from functools import cache
from html import escape
from itertools import pairwise
from pathlib import Path

import igraph
import torch
from torch import nn
from torch.autograd.graph import get_gradient_edge
from torch.overrides import TorchFunctionMode, resolve_name

BACKWARD = torch.Tensor.backward, torch.autograd.backward, torch.autograd.grad
CHARACTER, LINE, PAD, GAP, PORT = 7.25, 16, 8, 34, 14  # pixels
INK, QUIET, FLOW, FAIL, PAPER, LEAF = (  # a page may set the variables
    f"var(--graph-{name}, {colour})"
    for name, colour in [
        ("ink", "#1d2326"),
        ("quiet", "#6b7275"),
        ("flow", "#00796b"),
        ("fail", "#c62828"),
        ("paper", "#fff"),
        ("leaf", "#e0f2ef"),
    ]
)


class GraphPicture(TorchFunctionMode):
    """Watches what runs in its `with` block; `svg(globals())` draws it."""

    def __init__(self):
        super().__init__()
        self.values = []  # all tensors: none may go and leave its id to another
        self.outputs = {}  # node -> the tensor that it made
        self.unneeded = {}  # node -> inputs that take no gradient
        self.unrecorded = {}  # tensor -> the operation that made it, its inputs
        self.saved = {}  # node -> [(tensor, its version then, its version now)]
        self.passes = {}  # where a backward pass began -> nodes it came to
        self.failed = None  # the node that raised
        self.grads = {}  # node -> the gradient of its tensor

    def __torch_function__(self, function, types, args=(), kwargs=None):
        kwargs = kwargs or {}
        if function in BACKWARD:
            return self.watch(function, args, kwargs)
        inputs = tensors([args, kwargs])
        sources = [source(tensor) for tensor in inputs]
        result = function(*args, **kwargs)
        name = resolve_name(function) or ""
        if ".grad" not in name:  # to read .grad makes nothing
            written = inputs[:1] if "__setitem__" in name else tensors(result)
            for output in written:
                self.note(name, inputs, sources, output)
        return result

    def note(self, name, inputs, sources, output):
        """Keeps what an operation made, and from what."""
        self.values += [output, *inputs]
        if output.grad_fn:
            node = source(output)
            self.outputs[node] = output
            flat = [item for item in sources if isinstance(item, torch.Tensor)]
            self.unneeded.setdefault(node, flat)
            self.note_saved([node])
        elif not any(output is value for value in inputs) and any(
            value.requires_grad
            or isinstance(value, nn.Parameter)
            or value in self.unrecorded
            for value in inputs
        ):
            operation = name.removesuffix(".__get__").split(".")[-1]
            self.unrecorded[output] = operation, sources

    def note_saved(self, nodes):
        """Keeps what new nodes saved, and in which version."""
        for node in walk(nodes, known=self.saved):
            names = [name for name in dir(node) if name.startswith("_saved_")]
            values = tensors([getattr(node, name) for name in names])
            made = self.outputs.get(node)  # of which a node saves a twin
            values = [
                made if made is not None and v.grad_fn is node else v
                for v in values
            ]
            self.saved[node] = [(v, v._version, v._version) for v in values]

    def watch(self, function, args, kwargs):
        """Runs a backward pass; keeps which nodes it ran, and the gradients."""
        of, *rest = [*args, *kwargs.values()]
        self.values += tensors([args, kwargs])
        ends = tuple(source(end) for end in tensors(of))
        self.note_saved(ends)
        for node, rows in self.saved.items():
            self.saved[node] = [(v, then, v._version) for v, then, _ in rows]
        nodes = walk(ends)
        self.passes.pop(ends, None)  # of two from the same place, the last
        reached = self.passes[ends] = set()
        running = []

        def begin(node, grads):
            if any(grad is not None for grad in grads):
                reached.add(node)
            running.append(node)

        hooks = []
        for node in nodes:
            self.grads.pop(node, None)
            hooks.append(node.register_prehook(lambda g, n=node: begin(n, g)))
            hooks.append(
                node.register_hook(lambda *_, n=node: running.remove(n))
            )
        try:
            result = function(*args, **kwargs)
        except RuntimeError:
            self.failed = running[-1] if running else None
            raise
        finally:
            for hook in hooks:
                hook.remove()
            for node in nodes:
                tensor = getattr(node, "variable", self.outputs.get(node))
                if tensor is not None and (
                    hasattr(node, "variable") or tensor.retains_grad
                ):
                    self.grads[node] = f".grad {told(tensor.grad)}"
        if function is torch.autograd.grad:
            for tensor, grad in zip(tensors(rest[0]), result, strict=True):
                self.grads[source(tensor)] = f"∂ {told(grad)}"
                if grad is not None:
                    reached.add(source(tensor))
        return result

    def inputs(self, item):
        """What a node, or a tensor that none made, was computed from."""
        if isinstance(item, torch.Tensor):
            return self.unrecorded[item][1] if item in self.unrecorded else []
        parents = [parent for parent, _ in item.next_functions if parent]
        return parents + self.unneeded.get(item, [])

    def tops(self, names):
        """Where the last backward pass began, and those whose results have
        names; without a pass, all results that nothing was computed from."""
        if self.passes:
            *others, last = self.passes
            ends = [end for ends in others for end in ends]
            named = [e for e in ends if id(self.outputs.get(e, e)) in names]
            return list(dict.fromkeys([*named, *last]))
        made = [*self.outputs, *self.unrecorded]
        used = {item for other in made for item in self.inputs(other)}
        return [item for item in made if item not in used]

    def lines(self, item, names):
        """The lines of a box: a name or "", and what there is to know."""
        if isinstance(item, torch.Tensor):
            name = names.get(id(item), "")
            if item in self.unrecorded:
                return [name, self.unrecorded[item][0]]
            return [name or told(item)]
        if hasattr(item, "variable"):
            leaf = item.variable
            grad = self.grads.get(item, f".grad {told(leaf.grad)}")
            return [names.get(id(leaf)) or told(leaf)] + [grad] * bool(
                self.passes
            )
        saved = [
            f"[{names[id(value)]}] v{then}" + f" → v{now}" * (now != then)
            for value, then, now in self.saved.get(item, [])
            if id(value) in names
        ]
        grad = [self.grads[item]] if item in self.grads else []
        name = names.get(id(self.outputs.get(item)), "")
        return [name, type(item).__name__, *grad, *dict.fromkeys(saved)]

    def svg(self, variables):
        """The picture; `variables` says what tensors and modules are called."""
        names = names_of(variables)
        for value in self.values:  # an in-place write gives views a new node
            if id(value) in names and value.grad_fn:
                self.outputs.setdefault(source(value), value)
        tops = self.tops(names)
        if not tops:
            raise ValueError("no graph to draw: nothing here requires grad")
        passes = [
            reached
            for ends, reached in self.passes.items()
            if not set(ends).isdisjoint(tops)
        ]
        boxes, edges, queue = {}, [], list(tops)
        while queue:
            item = queue.pop(0)
            if item not in boxes:
                boxes[item] = Box(self.lines(item, names))
                edges += [(parent, item) for parent in self.inputs(item)]
                queue += self.inputs(item)
        lines = [[boxes[start], boxes[end]] for start, end in edges]
        width, height = place(list(boxes.values()), lines)
        forward, flat, back = [], [], []
        for (start, end), line in zip(edges, routes(lines), strict=True):
            if any({start, end} <= reached for reached in passes):
                forward.append([(x - 3, y) for x, y in line])
                back.append([(x + 3, y) for x, y in reversed(line)])
            elif isinstance(start, torch.Tensor):
                flat.append(line)
            else:
                forward.append(line)
        parts = [
            f'<g fill="none" stroke="{QUIET}">{curves(forward)}',
            f'<g stroke-dasharray="4 3">{curves(flat)}</g></g>',
            f'<g fill="none" stroke="{FLOW}" stroke-width="2">',
            f"{curves(back)}</g>",
            f'<g fill="{QUIET}">{heads(forward + flat)}</g>',
            f'<g fill="{FLOW}">{heads(back)}</g>',
            f'<g text-anchor="middle" fill="{INK}">',
            *(
                self.box(item, box, any(item in reached for reached in passes))
                for item, box in boxes.items()
            ),
        ]
        return (
            '<svg xmlns="http://www.w3.org/2000/svg" font-family="monospace" '
            f'font-size="12" width="{width}" height="{height}" '
            f'viewBox="0 0 {width} {height}">'
            f'<rect width="{width}" height="{height}" fill="{PAPER}"/>'
            f"{''.join(parts)}</g></svg>\n"
        )

    def box(self, item, box, reached):
        """One box, drawn by what it is and by what became of it."""
        tensor, leaf = isinstance(item, torch.Tensor), hasattr(item, "variable")
        stroke = FLOW if reached else QUIET
        stroke = FAIL if item is self.failed else stroke
        style = (
            f'fill="{LEAF if leaf and not tensor else PAPER}" stroke="{stroke}"'
        )
        style += ' stroke-width="2"' * reached
        style += ' stroke-dasharray="4 3"' * tensor
        style += ' rx="9"' * (leaf or tensor and item not in self.unrecorded)
        rows = [
            f'<tspan x="{box.x}" y="{box.y + PAD + 8 + at * LINE}"'
            + ' font-weight="bold"' * (line == box.name)
            + f' fill="{FAIL}"' * ("→" in line)
            + f">{escape(line)}</tspan>"
            for at, line in enumerate(box.lines)
        ]
        return (
            f'<rect x="{box.x - box.width / 2:g}" y="{box.y}" '
            f'width="{box.width:g}" height="{box.height}" {style}/>'
            f"<text>{''.join(rows)}</text>"
        )


class Box:
    """A place in the picture: of a name and lines of text; or, without any,
    of an edge on its way through a layer."""

    def __init__(self, lines=("",)):
        self.name, self.lines = lines[0], [line for line in lines if line]
        widths = [len(line) * CHARACTER + 2 * PAD for line in self.lines]
        self.width = round(max(widths, default=PAD))
        self.height = len(self.lines) * LINE + PAD if self.lines else 0
        self.x = self.y = self.layer = 0


def place(boxes, lines):
    """Gives each box its place, and each line the boxes that it passes."""
    below = {
        box: [end for start, end in lines if start is box] for box in boxes
    }

    @cache
    def height(box):
        return 1 + max(map(height, below[box]), default=0)

    for box in boxes:  # each as near as can be to what was computed from it
        box.layer = -height(box)
    for line in lines:
        start, end = line
        for layer in range(start.layer + 1, end.layer):
            line.insert(-1, Box())
            line[-2].layer = layer
    everything = list(
        dict.fromkeys(boxes + [box for line in lines for box in line])
    )
    number = {box: at for at, box in enumerate(everything)}
    steps = {
        (number[a], number[b]) for line in lines for a, b in pairwise(line)
    }
    top = min(box.layer for box in boxes)
    layout = igraph.Graph(
        len(number), sorted(steps), directed=True
    ).layout_sugiyama(layers=[box.layer - top for box in everything])
    rows = {}
    for box, (x, _) in zip(everything, layout, strict=True):
        box.x = x
        rows.setdefault(box.layer, []).append(box)
    pairs, y = [], PAD
    for _, row in sorted(rows.items()):
        row.sort(key=lambda box: box.x)
        pairs += pairwise(row)
        tallest = max(box.height for box in row)
        for box in row:
            box.y, box.height = y, box.height or tallest
        y += tallest + GAP
    columns = sorted({box.x for box in everything})
    left = spread(columns, [(a.x, b.x, a, b) for a, b in pairs])
    right = spread(
        [-x for x in reversed(columns)], [(-b.x, -a.x, a, b) for a, b in pairs]
    )
    for box in everything:
        box.x = (left[box.x] - right[-box.x]) / 2
    start = min(box.x - box.width / 2 for box in everything) - PAD
    for box in everything:
        box.x = round(box.x - start)
    right = max(box.x + box.width / 2 for box in everything)
    return round(right) + PAD, y - GAP + PAD


def spread(columns, pairs):
    """Where columns come to stand, each as soon as its boxes have room."""
    places, least = {}, 0
    for column in columns:
        room = [
            places[before] + (a.width + b.width) / 2 + PAD
            for before, here, a, b in pairs
            if here == column
        ]
        places[column] = least = max([least, *room])
    return places


def routes(lines):
    """The points of each line: it leaves and meets boxes beside the others."""
    places = {}
    for side, step in (0, 1), (-1, -1):
        for box in {line[side] for line in lines}:
            fan = [at for at, line in enumerate(lines) if line[side] is box]
            fan.sort(key=lambda at: lines[at][side + step].x)
            room = min(PORT, (box.width - 2 * PAD) / len(fan))
            for place, at in enumerate(fan):
                places[at, side] = round(
                    box.x + (place - (len(fan) - 1) / 2) * room
                )
    for at, line in enumerate(lines):
        yield [
            (places[at, 0], line[0].y + line[0].height),
            *(
                (box.x, y)
                for box in line[1:-1]
                for y in (box.y, box.y + box.height)
            ),
            (places[at, -1], line[-1].y),
        ]


def curves(lines):
    """Smooth lines, as one path."""
    steps = []
    for line in lines:
        steps.append("M{} {}".format(*line[0]))
        for (x, y), (to_x, to_y) in pairwise(line):
            middle = (y + to_y) // 2
            bent = f"C{x} {middle} {to_x} {middle} {to_x} {to_y}"
            steps.append(f"V{to_y}" if x == to_x else bent)
    return f'<path d="{"".join(steps)}"/>' if steps else ""


def heads(lines):
    """The heads of arrows, as one path."""
    ends = [
        (*line[-1], 5 if line[-1][1] > line[0][1] else -5) for line in lines
    ]
    steps = [f"M{x} {y}l-4 {-size}h8z" for x, y, size in ends]
    return f'<path d="{"".join(steps)}"/>' if steps else ""


def tensors(value):
    """The tensors in an argument, however deep."""
    if isinstance(value, torch.Tensor):
        return [value]
    if isinstance(value, dict):
        return tensors(list(value.values()))
    if isinstance(value, (list, tuple)):
        return [tensor for item in value for tensor in tensors(item)]
    return []


def source(tensor):
    """The node that takes a tensor's gradient; the tensor where none does."""
    if not tensor.requires_grad:
        return tensor
    with torch.inference_mode(False):
        try:
            return get_gradient_edge(tensor).node
        except (AssertionError, AttributeError):  # a view made unrecorded
            return tensor


def walk(nodes, known=()):
    """The nodes that gradients can come to from `nodes`."""
    found, queue = {}, list(nodes)
    while queue:
        node = queue.pop(0)
        if isinstance(node, torch.Tensor) or node in found or node in known:
            continue
        found[node] = None
        queue += [parent for parent, _ in node.next_functions if parent]
    return list(found)


def names_of(variables):
    """Names of tensors by their ids: `x`, `layer.weight`, `weights[0]`."""
    listed, plain, dotted = {}, {}, {}
    for name, value in variables.items():
        if isinstance(value, nn.Module):
            for part, parameter in value.named_parameters():
                dotted[id(parameter)] = f"{name}.{part}"
        elif isinstance(value, torch.Tensor):
            plain.setdefault(id(value), name)
        elif isinstance(value, (list, tuple)):
            for place, item in enumerate(value):
                listed |= names_of({f"{name}[{place}]": item})
    return listed | plain | dotted


def told(tensor):
    """A tensor in a few characters: its values, or its shape."""
    if tensor is None:
        return "None"
    shape = " × ".join(map(str, tensor.shape))
    if tensor.numel() > 4 or tensor.is_sparse:
        return shape
    try:
        values = [round(value, 4) for value in tensor.flatten().tolist()]
    except RuntimeError:  # inside vmap a tensor stands for many
        return shape
    return str(values if len(values) > 1 else values[0])


if __name__ == "__main__":
    with GraphPicture() as picture:
        x = torch.tensor(3.0, requires_grad=True)
        square = x * x
        y = square.detach() * x
        y.backward()
    Path("graph.svg").write_text(picture.svg(globals()), encoding="utf-8")
