import warnings

import torch
from torch.utils.checkpoint import checkpoint
from torch.utils.flop_counter import FlopCounterMode


def leaf(value):
    return torch.tensor(value, requires_grad=True)


def attempt(call, *args):
    try:
        return call(*args)
    except RuntimeError:
        return "RuntimeError"


def column(run):
    x, u, c = leaf(3.0), leaf(5.0), torch.tensor(7.0)
    yield "result", run(x * x, x)  # (1)!
    yield "x.grad", x.grad
    run(x * x, x)
    yield "x.grad, 2 calls", x.grad
    torch.optim.SGD([x], lr=0.25).step()
    yield "x after step()", x.item()

    a, b = leaf([[3.0]]), leaf([[5.0]])
    first, second = run(a + b, [a, b]) or (a.grad, b.grad)
    yield "a's and b's: one tensor", first is second
    product = a @ b
    with FlopCounterMode(display=False) as counter:
        run(product, a)
    yield "flops", counter.get_total_flops()  # (2)!

    yield "input not in the graph", attempt(run, c * x, u)  # (3)!
    yield "input without grad", attempt(run, c * x, c)
    yield "output with 2 elements", attempt(run, x.expand(2), x)
    y = x.exp()
    run(y, x)
    yield "same graph again", attempt(run, y, x)

    tensor, post = [], []
    x.register_hook(tensor.append)
    x.register_post_accumulate_grad_hook(post.append)
    h = 2 * x
    h.retain_grad()
    run(c * h, x)
    yield "tensor hook", len(tensor)  # (4)!
    yield "post-accumulate hook", len(post)
    yield "retained h.grad", h.grad

    z = checkpoint(torch.square, u, use_reentrant=True)
    yield "reentrant checkpoint", attempt(run, z, u)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        run(u**3, u, create_graph=True)
    yield "create_graph warnings", len(caught)
    slope = torch.func.grad(lambda v: sum(run(v * v, v, create_graph=True)))
    yield "inside torch.func.grad", attempt(slope, c)


backward = column(lambda y, inputs, **options: y.backward(**options))
grad = column(torch.autograd.grad)
for (name, left), (_, right) in zip(backward, grad):  # (5)!
    print(f"{name:24} {left!s:14} {right!s}")
