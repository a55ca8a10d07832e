import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def f(x):
    h = x.detach().requires_grad_()
    (h**3).sum().backward()
    return h.grad


with torch._dynamo.config.patch(trace_autograd_ops=True):
    print(f(torch.tensor([2.0])))
