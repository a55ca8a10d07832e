import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def grad(x):
    h = x**3
    return torch.autograd.grad((5 * h).sum(), h)


x = torch.tensor([2.0], requires_grad=True)
with torch._dynamo.config.patch(trace_autograd_ops=True):
    print(grad(x))
